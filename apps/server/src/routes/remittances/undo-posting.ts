import { undoPosting } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, claimPaymentKey as key, nothing } from "../../http/shapes.ts";

const MAX_REASON = 200;

export const undoPostingRoute = defineRoute({
  id: "undoPosting",
  method: "POST",
  path: "/payments/:paymentId/undo",
  summary: "Takes the posting of one claim payment back with reversing movements and a reason",
  permission: "post-money",
  params: z.object({ paymentId: identity }),
  query: nothing,
  body: z.object({ key, reason: z.string().trim().min(1).max(MAX_REASON) }),
  answer: z.object({ state: z.literal("held") }),
  handle: async ({ office, desk, today }, { params, body }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      undoPosting(tx, {
        practiceId: desk.practiceId,
        paymentId: params.paymentId,
        occurrenceKey: body.key,
        reason: body.reason,
        undoneOn: today,
      }),
    );
    return { state: "held" as const };
  },
});
