import { idOf } from "@claimwright/model";
import { showVisit } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { journeyAnswer, visitJourney } from "./visit-shape.ts";

export const openVisitRoute = defineRoute({
  id: "openVisit",
  method: "GET",
  path: "/visits/:encounterId",
  summary: "One visit from the note to the bill, as it was kept, with the why of every code and cent",
  permission: "read-visits",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: "none",
  answer: visitJourney,
  handle: async ({ office, desk }, { params }) =>
    journeyAnswer(await showVisit(office, desk, idOf(params.encounterId))),
});
