import { type ClaimId, idOf } from "@claimwright/model";
import { writeAppeal } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const MAX_PARAGRAPHS = 12;
const MAX_PARAGRAPH = 2_000;

export const writeAppealRoute = defineRoute({
  id: "writeAppeal",
  method: "POST",
  path: "/claims/:claimId/appeal",
  summary: "An appeal as one PDF: the letter, the claim, this patient's part of the remittance and the note",
  permission: "send-claims",
  params: z.object({ claimId: identity }),
  query: nothing,
  body: z.object({
    level: z.enum(["first", "second"]),
    /** Why the payer should decide otherwise, a paragraph each. */
    grounds: z.array(z.string().max(MAX_PARAGRAPH)).min(1).max(MAX_PARAGRAPHS),
  }),
  answer: "pdf",
  handle: async ({ office, desk }, { params, body }) => {
    const claimId = idOf<ClaimId>(params.claimId);
    const { pdf } = await writeAppeal(office, desk, { claimId, ...body });
    return pdf;
  },
});
