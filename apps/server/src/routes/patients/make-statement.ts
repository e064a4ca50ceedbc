import { idOf } from "@claimwright/model";
import { makeStatement } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const answer = z.object({ statementDate: date, dueDate: date, amountDue: cents });

export const makeStatementRoute = defineRoute({
  id: "makeStatement",
  method: "POST",
  path: "/visits/:encounterId/statement",
  summary: "Makes and keeps the statement of a visit as it stands now",
  permission: "post-money",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => makeStatement(office, desk, idOf(params.encounterId)),
});
