import { answerQuery, listQueriesToAnswer } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, identity, nothing } from "../../http/shapes.ts";
import { asked, MAX_QUERY_TEXT } from "./query-shape.ts";

export const queriesToAnswerRoute = defineRoute({
  id: "listQueriesToAnswer",
  method: "GET",
  path: "/queries",
  summary: "The open questions to the providers that one may sign as",
  permission: "answer-queries",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    queries: z.array(
      asked.extend({
        patientName: z.string(),
        dateOfService: date,
        providerName: z.string(),
        note: z.string(),
      }),
    ),
  }),
  handle: async ({ office, desk }) => ({ queries: await listQueriesToAnswer(office, desk) }),
});

export const answerQueryRoute = defineRoute({
  id: "answerQuery",
  method: "POST",
  path: "/queries/:queryId/answer",
  summary: "Answers a question: the answer becomes a signed addendum to the note",
  permission: "answer-queries",
  params: z.object({ queryId: identity }),
  query: nothing,
  body: z.object({ text: z.string().max(MAX_QUERY_TEXT) }),
  answer: z.object({ state: z.literal("answered") }),
  handle: async ({ office, desk }, { params, body }) => {
    await answerQuery(office, desk, params.queryId, body.text);
    return { state: "answered" as const };
  },
});
