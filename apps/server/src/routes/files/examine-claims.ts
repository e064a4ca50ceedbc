import { examineClaims } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, finding, nothing, why } from "../../http/shapes.ts";

const price = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("priced"),
    allowed: cents,
    lines: z.array(z.object({ lineNumber: z.number().int(), allowed: cents, why })),
  }),
  z.object({
    outcome: z.literal("not-priced"),
    problem: z.object({ message: z.string(), remedy: z.string() }),
  }),
]);

const answer = z.object({
  /** Claims of the file, listed or not. */
  total: z.number().int(),
  stopped: z.number().int(),
  claims: z.array(
    z.object({
      controlNumber: z.string(),
      patientName: z.string(),
      kind: z.enum(["professional", "institutional"]),
      charge: cents,
      stops: z.boolean(),
      findings: z.array(finding),
      price,
    }),
  ),
});

export const examineClaimsRoute = defineRoute({
  id: "examineClaims",
  method: "POST",
  path: "/files/claims",
  summary: "Edits the claims of an 837 and prices them by Medicare; nothing is kept",
  permission: "check-files",
  keepsNothing: true,
  params: nothing,
  /** Whose rules the payers of the file follow. */
  query: z.object({
    payer: z
      .enum(["commercial", "medicare", "medicaid", "workers-compensation", "auto"])
      .default("commercial"),
  }),
  body: "bytes",
  answer,
  handle: async ({ office, today }, { query, body }) =>
    examineClaims(body as Uint8Array, office.codes, { today, payer: query.payer }),
});
