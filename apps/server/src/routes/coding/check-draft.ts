import { idOf } from "@claimwright/model";
import { checkCoding } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { finding, identity, nothing } from "../../http/shapes.ts";
import { codingDraft } from "./coding-draft-shape.ts";

const answer = z.object({ findings: z.array(finding) });

export const checkDraftRoute = defineRoute({
  id: "checkCodingDraft",
  method: "POST",
  path: "/coding/visits/:encounterId/check",
  summary: "What the claim edits say of codes before they are signed; nothing is kept",
  permission: "code-visits",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: codingDraft,
  answer,
  handle: async ({ office, desk, fees }, { params, body }) => {
    const findings = await checkCoding(office, desk, idOf(params.encounterId), body, { fees });
    // A coder sees no money: what an edit says of amounts is for the biller.
    return {
      findings: findings.filter(({ place, message }) => place.field !== "charge" && !message.includes("$")),
    };
  },
});
