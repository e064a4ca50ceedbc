import { turnPostedProviderAdjustment } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const MAX_PLACE = 1_000;
const MAX_REASON = 200;

export const turnProviderAdjustmentRoute = defineRoute({
  id: "turnProviderAdjustment",
  method: "POST",
  path: "/payments/:paymentId/provider-adjustments",
  summary: "Takes a provider-level adjustment (PLB) back, or posts one again that was taken back",
  permission: "post-money",
  params: z.object({ paymentId: identity }),
  query: nothing,
  body: z.object({
    place: z.number().int().min(1).max(MAX_PLACE),
    to: z.enum(["undone", "posted"]),
    reason: z.string().trim().min(1).max(MAX_REASON),
  }),
  answer: z.object({ state: z.enum(["undone", "posted"]) }),
  handle: async ({ office, desk, today }, { params, body }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      turnPostedProviderAdjustment(tx, {
        practiceId: desk.practiceId,
        paymentId: params.paymentId,
        ...body,
        on: today,
      }),
    );
    return { state: body.to };
  },
});
