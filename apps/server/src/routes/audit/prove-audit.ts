import { verifyEvents } from "@claimwright/store";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

export const proveAuditRoute = defineRoute({
  id: "proveAudit",
  method: "GET",
  path: "/audit/proof",
  summary: "Recomputes every seal over the practice's events",
  permission: "read-audit",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    sealedEvents: z.number().int(),
    unsealedEvents: z.number().int(),
    brokenSeal: z.number().int().optional(),
  }),
  handle: async ({ office, desk }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) => verifyEvents(tx, desk.practiceId)),
});
