import { idOf } from "@claimwright/model";
import { buildClaim, ELEMENT_REASONS, signDraft } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { finding, identity, nothing } from "../../http/shapes.ts";
import { codingDraft } from "./coding-draft-shape.ts";

/** A working day: a visit that stayed open longer was not worked on all the time. */
const MAX_SECONDS = 86_400;
const elementReason = z.enum(Object.keys(ELEMENT_REASONS) as [keyof typeof ELEMENT_REASONS]);

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
  body: z.object({
    draft: codingDraft,
    version: z.number().int().min(1),
    /** From opening the visit to signing it. */
    seconds: z.number().int().min(0).max(MAX_SECONDS).optional(),
    /** Why a code was put in place of a suggested one, by code. */
    reasons: z.record(z.string().max(8), elementReason).optional(),
  }),
  answer,
  handle: async ({ office, desk, fees }, { params, body }) => {
    const id = idOf<Parameters<typeof signDraft>[2]>(params.encounterId);
    const { seconds = 0, reasons = {} } = body;
    await signDraft(office, desk, id, body.draft, body.version, { seconds, reasons });
    const claim = await buildClaim(office, desk, id, { fees });
    const findings = claim.findings.filter(({ message }) => !message.includes("$"));
    return claim.kind === "held"
      ? { claim: "held" as const, findings, heldFor: claim.why.reason }
      : { claim: "ready" as const, findings };
  },
});
