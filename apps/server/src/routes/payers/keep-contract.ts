import { keepContract, tryPayerContract } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing, why } from "../../http/shapes.ts";
import { contract, contractFacts } from "./contract-shape.ts";

const trial = z.object({
  from: date,
  isPart: z.boolean(),
  claims: z.number().int(),
  lines: z.number().int(),
  charged: cents,
  before: cents,
  after: cents,
  codes: z.array(z.object({ code: z.string(), lines: z.number().int(), before: cents, after: cents })),
  unpriced: z.array(z.object({ code: z.string(), lines: z.number().int() })),
  changed: z.array(z.object({ claimNumber: z.string(), before: cents, after: cents })),
  /** What the payer allowed on lines that it has answered, beside what the contract expects. */
  answered: z.object({
    lines: z.number().int(),
    allowed: cents,
    expected: cents,
    differing: z.array(
      z.object({
        claimNumber: z.string(),
        lineNumber: z.number().int(),
        code: z.string(),
        allowed: cents,
        expected: cents,
        why,
      }),
    ),
  }),
});

export const tryContractRoute = defineRoute({
  id: "tryContract",
  method: "POST",
  path: "/contracts/try",
  summary: "What a contract would allow on the payer's recent claims, beside what holds now; stores nothing",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: contract,
  answer: trial,
  handle: async ({ office, desk }, { body }) => tryPayerContract(office, desk, contractFacts(body)),
});

export const keepContractRoute = defineRoute({
  id: "keepContract",
  method: "POST",
  path: "/contracts",
  summary: "Keeps a contract with a payer from its day on",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: contract,
  answer: z.object({ contractId: z.string() }),
  handle: async ({ office, desk }, { body }) => {
    const { id } = await keepContract(office, desk, contractFacts(body));
    return { contractId: id };
  },
});
