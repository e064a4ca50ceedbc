import { type EncounterId, idOf } from "@claimwright/model";
import { changeEvaluation } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const level = z.enum(["straightforward", "low", "moderate", "high"]);

export const changeEvaluationRoute = defineRoute({
  id: "changeEvaluation",
  method: "POST",
  path: "/coding/visits/:encounterId/evaluation",
  summary: "The office visit code for the elements as a coder sees them; nothing is kept",
  permission: "code-visits",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: z.object({ problems: level, data: level, risk: level }),
  answer: z.object({ level, code: z.string() }),
  handle: async ({ office, desk }, { params, body }) =>
    changeEvaluation(office, desk, idOf<EncounterId>(params.encounterId), body),
});
