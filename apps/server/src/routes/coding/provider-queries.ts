import { type EncounterId, idOf } from "@claimwright/model";
import {
  answerQuery,
  askProvider,
  listQueriesToAnswer,
  listVisitQueries,
  withdrawQuery,
} from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, evidence, identity, nothing } from "../../http/shapes.ts";

const MAX_TEXT = 1_000;
const MAX_CHOICES = 10;

const query = z.object({
  id: z.string(),
  question: z.string(),
  indicators: z.array(z.object({ words: z.string() })),
  choices: z.array(z.string()),
});

const asked = z.object({
  id: z.string(),
  query,
  state: z.enum(["open", "answered", "withdrawn"]),
  askedBy: z.string(),
  askedAt: z.string(),
  answer: z.object({ text: z.string(), by: z.string(), at: z.string() }).optional(),
});

const ofVisit = z.object({ encounterId: identity });
const ofQuery = z.object({ queryId: identity });

export const visitQueriesRoute = defineRoute({
  id: "listVisitQueries",
  method: "GET",
  path: "/coding/visits/:encounterId/queries",
  summary: "What may be asked of the provider about a visit, and what was asked and answered",
  permission: "code-visits",
  params: ofVisit,
  query: nothing,
  body: "none",
  answer: z.object({ proposed: z.array(query), asked: z.array(asked) }),
  handle: async ({ office, desk }, { params }) =>
    listVisitQueries(office, desk, idOf<EncounterId>(params.encounterId)),
});

export const askProviderRoute = defineRoute({
  id: "askProvider",
  method: "POST",
  path: "/coding/visits/:encounterId/queries",
  summary: "Asks the provider of a visit, which is held until the answer is there",
  permission: "code-visits",
  params: ofVisit,
  query: nothing,
  body: z.union([
    z.object({ kind: z.literal("proposed"), queryId: z.string().max(200) }),
    z.object({
      kind: z.literal("own"),
      draft: z.object({
        question: z.string().max(MAX_TEXT),
        evidence: z.array(evidence).max(MAX_CHOICES),
        choices: z.array(z.string().max(200)).max(MAX_CHOICES),
      }),
    }),
  ]),
  answer: z.object({ queryId: z.string() }),
  handle: async ({ office, desk }, { params, body }) => ({
    queryId: await askProvider(office, desk, idOf<EncounterId>(params.encounterId), body),
  }),
});

export const withdrawQueryRoute = defineRoute({
  id: "withdrawQuery",
  method: "POST",
  path: "/coding/queries/:queryId/withdraw",
  summary: "Takes an open question to a provider back",
  permission: "code-visits",
  params: ofQuery,
  query: nothing,
  body: "none",
  answer: z.object({ state: z.literal("withdrawn") }),
  handle: async ({ office, desk }, { params }) => {
    await withdrawQuery(office, desk, params.queryId);
    return { state: "withdrawn" as const };
  },
});

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
  params: ofQuery,
  query: nothing,
  body: z.object({ text: z.string().max(MAX_TEXT) }),
  answer: z.object({ state: z.literal("answered") }),
  handle: async ({ office, desk }, { params, body }) => {
    await answerQuery(office, desk, params.queryId, body.text);
    return { state: "answered" as const };
  },
});
