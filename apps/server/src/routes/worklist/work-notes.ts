import { listWorkNotes, noteWork } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const MAX_NOTE = 2_000;
const ofWork = z.object({ workId: z.coerce.number().int().min(1) });
const notes = z.object({ notes: z.array(z.object({ writtenBy: z.string(), text: z.string() })) });

export const listWorkNotesRoute = defineRoute({
  id: "listWorkNotes",
  method: "GET",
  path: "/worklist/:workId/notes",
  summary: "What people wrote down about a piece of work",
  permission: "read-money",
  params: ofWork,
  query: nothing,
  body: "none",
  answer: notes,
  handle: async ({ office, desk }, { params }) =>
    office.store.withPractices([desk.practiceId], desk.actor, async (tx) => ({
      notes: await listWorkNotes(tx, desk.practiceId, params.workId),
    })),
});

export const noteWorkRoute = defineRoute({
  id: "noteWork",
  method: "POST",
  path: "/worklist/:workId/notes",
  summary: "Writes a note to a piece of work; it is sealed",
  permission: "send-claims",
  params: ofWork,
  query: nothing,
  body: z.object({ text: z.string().trim().min(1).max(MAX_NOTE) }),
  answer: notes,
  handle: async ({ office, desk }, { params, body }) =>
    office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      await noteWork(tx, desk.practiceId, params.workId, body.text);
      return { notes: await listWorkNotes(tx, desk.practiceId, params.workId) };
    }),
});
