import { type CoverageId, idOf } from "@claimwright/model";
import { askEligibility } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const askEligibilityRoute = defineRoute({
  id: "askEligibility",
  method: "POST",
  path: "/coverages/:coverageId/eligibility",
  summary: "Asks the plan of a coverage about today, and keeps whatever it answers",
  permission: "register-patients",
  params: z.object({ coverageId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({ outcome: z.enum(["answered", "refused", "failed"]) }),
  handle: async ({ office, desk, today, inquiries }, { params }) => {
    const coverageId = idOf<CoverageId>(params.coverageId);
    const { result } = await askEligibility(office, desk, { coverageId, date: today }, inquiries);
    return { outcome: result.outcome };
  },
});
