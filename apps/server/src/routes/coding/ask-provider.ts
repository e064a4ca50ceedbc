import { type EncounterId, idOf } from "@claimwright/model";
import { askProvider, listVisitQueries, withdrawQuery } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { evidence, identity, nothing } from "../../http/shapes.ts";
import { asked, MAX_QUERY_TEXT, query } from "./query-shape.ts";

const MAX_CHOICES = 10;
const ofVisit = z.object({ encounterId: identity });

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
        question: z.string().max(MAX_QUERY_TEXT),
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
  params: z.object({ queryId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({ state: z.literal("withdrawn") }),
  handle: async ({ office, desk }, { params }) => {
    await withdrawQuery(office, desk, params.queryId);
    return { state: "withdrawn" as const };
  },
});
