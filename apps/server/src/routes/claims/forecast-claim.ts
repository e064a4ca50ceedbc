import { idOf } from "@claimwright/model";
import { forecastClaim } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, identity, nothing, why } from "../../http/shapes.ts";

export const forecastClaimRoute = defineRoute({
  id: "forecastClaim",
  method: "GET",
  path: "/claims/:claimId/forecast",
  summary: "What the payer will probably pay and deny, from what it did with the same services",
  permission: "read-money",
  params: z.object({ claimId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({
    expectedPayment: cents.optional(),
    lines: z.array(
      z.object({
        lineNumber: z.number().int(),
        procedureCode: z.string(),
        seen: z.number().int(),
        denied: z.number().int(),
        deniedFor: z.string().optional(),
        expectedPayment: cents.optional(),
        why,
      }),
    ),
  }),
  handle: async ({ office, desk }, { params }) => forecastClaim(office, desk, idOf(params.claimId)),
});
