import { idOf } from "@claimwright/model";
import { buildClaim, signDraft } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { finding, identity, nothing } from "../../http/shapes.ts";
import { codingDraft } from "./coding-draft-shape.ts";

const answer = z.object({
  /** What became of the claim that the codes made. */
  claim: z.enum(["ready", "held"]),
  findings: z.array(finding),
  heldFor: z.string().optional(),
});

export const signCodesRoute = defineRoute({
  id: "signCodes",
  method: "POST",
  path: "/coding/visits/:encounterId/sign",
  summary: "Signs codes in the coder's name and builds the claim of the visit",
  permission: "code-visits",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: z.object({ draft: codingDraft, version: z.number().int().min(1) }),
  answer,
  handle: async ({ office, desk, fees }, { params, body }) => {
    const id = idOf<Parameters<typeof signDraft>[2]>(params.encounterId);
    await signDraft(office, desk, id, body.draft, body.version);
    const claim = await buildClaim(office, desk, id, { fees });
    const findings = claim.findings.filter(({ message }) => !message.includes("$"));
    return claim.kind === "held"
      ? { claim: "held" as const, findings, heldFor: claim.why.reason }
      : { claim: "ready" as const, findings };
  },
});
