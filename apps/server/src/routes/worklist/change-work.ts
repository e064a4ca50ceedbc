import { isoDate } from "@claimwright/base";
import { changeWork } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, identity, nothing } from "../../http/shapes.ts";

const MAX_AT_ONCE = 200;
const MAX_OUTCOME = 500;

const answer = z.object({ changed: z.number().int() });

export const changeWorkRoute = defineRoute({
  id: "changeWork",
  method: "POST",
  path: "/worklist/change",
  summary: "Takes, gives, puts off or finishes pieces of work, all or none",
  permission: "send-claims",
  params: nothing,
  query: nothing,
  body: z.object({
    ids: z.array(z.number().int()).min(1).max(MAX_AT_ONCE),
    change: z.union([
      z.object({ kind: z.literal("take") }),
      z.object({ kind: z.literal("assign"), to: identity }),
      z.object({ kind: z.literal("snooze"), until: date }),
      z.object({ kind: z.literal("finish"), outcome: z.string().min(1).max(MAX_OUTCOME) }),
    ]),
  }),
  answer,
  handle: async ({ office, desk }, { body: { ids, change } }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      changeWork(
        tx,
        desk.practiceId,
        ids,
        change.kind === "take"
          ? { kind: "assign", to: desk.actor }
          : change.kind === "snooze"
            ? { kind: "snooze", until: isoDate(change.until) }
            : change,
      ),
    );
    return { changed: ids.length };
  },
});
