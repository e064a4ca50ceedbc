import { processInbox, receiveFile } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const answer = z.object({
  isNew: z.boolean(),
  kind: z.string(),
  /** What became of each payment of an 835. */
  payments: z.array(
    z.object({
      outcome: z.enum(["posted", "already-posted", "held"]),
      heldReason: z.string().optional(),
    }),
  ),
  heldReason: z.string().optional(),
});

export const receiveAnswerRoute = defineRoute({
  id: "receiveAnswer",
  method: "POST",
  path: "/answers",
  summary: "Takes in a 999, 277CA or 835 and applies it; the same bytes again change nothing",
  permission: "post-money",
  params: nothing,
  query: z.object({ name: z.string().min(1).max(200) }),
  body: "bytes",
  answer,
  handle: async ({ office, desk }, { query, body }) => {
    const bytes = body as Uint8Array;
    const { file, isNew } = await receiveFile(office, desk, { name: query.name, source: "upload", bytes });
    const processed = await processInbox(office, desk);
    const own = processed.find((each) => each.file.id === file.id);
    return {
      isNew,
      kind: file.kind,
      payments: (own?.payments ?? []).map(({ outcome, heldReason }) => ({
        outcome,
        heldReason,
      })),
      heldReason: own?.heldReason,
    };
  },
});
