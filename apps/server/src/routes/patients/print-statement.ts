import { ProblemError } from "@claimwright/base";
import { renderStatement } from "@claimwright/documents";
import { idOf } from "@claimwright/model";
import { openPatientAccount } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const printStatementRoute = defineRoute({
  id: "printStatement",
  method: "GET",
  path: "/patients/:patientId/statements/:statementId",
  summary: "A statement as it was sent",
  permission: "read-patients",
  params: z.object({ patientId: identity, statementId: identity }),
  query: nothing,
  body: "none",
  answer: "pdf",
  handle: async ({ office, desk }, { params }) => {
    const { statements } = await openPatientAccount(office, desk, idOf(params.patientId));
    const found = statements.find(({ id }) => id === params.statementId);
    if (found !== undefined) return renderStatement(found.statement);
    throw new ProblemError({
      code: "input.not-found",
      message: "The patient has no such statement.",
      remedy: "Open the account and choose one of its statements.",
    });
  },
});
