import { idOf, type PayerId } from "@claimwright/model";
import { openPayer } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing, why } from "../../http/shapes.ts";
import { contract } from "./contract-shape.ts";
import { keptDisposition } from "./disposition-shape.ts";
import { payerFacts, policyFacts } from "./payer-shape.ts";

const answer = payerFacts.extend({
  payerId: z.string(),
  version: z.number().int(),
  contracts: z.array(
    contract
      .omit({ payerId: true })
      .extend({ contractId: z.string(), keptBy: z.string(), keptAt: z.string() }),
  ),
  policy: policyFacts,
  /** The latest first; without an own one, that of every payer counts. */
  policies: z.array(
    z.object({
      id: z.number().int(),
      ofEveryPayer: z.boolean(),
      effectiveFrom: date,
      policy: policyFacts,
      reason: z.string(),
      setBy: z.string(),
      setAt: z.string(),
    }),
  ),
  dispositions: z.array(keptDisposition),
  expected: z.object({
    claims: z.number().int(),
    charged: cents,
    allowed: cents,
    late: z.number().int(),
    isPart: z.boolean(),
    why,
  }),
  posting: z
    .object({
      received: z.number().int(),
      alone: z.number(),
      mistaken: z.number().optional(),
      takenBack: z.number(),
      formula: z.string(),
    })
    .optional(),
  history: z.array(
    z.object({
      at: z.string(),
      byName: z.string(),
      kind: z.string(),
      reason: z.string().optional(),
      fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
});

export const openPayerRoute = defineRoute({
  id: "openPayer",
  method: "GET",
  path: "/payers/:payerId",
  summary: "A payer: what is known of it, contracts, policies, own dispositions, what is expected, history",
  permission: "manage-contracts",
  params: z.object({ payerId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const { payer, contracts, policies, ...page } = await openPayer(
      office,
      desk,
      idOf<PayerId>(params.payerId),
    );
    const { id, ...facts } = payer;
    return {
      ...page,
      ...facts,
      payerId: id,
      contracts: contracts.map(({ id: contractId, effective, terms, ...rest }) => ({
        ...rest,
        contractId,
        ...effective,
        ...terms,
      })),
      policies: policies.map(({ payerId, ...policy }) => ({
        ...policy,
        ofEveryPayer: payerId === undefined,
      })),
      dispositions: page.dispositions.map(({ effective, ...row }) => ({ ...row, ...effective })),
    };
  },
});
