import { type ClaimId, idOf } from "@claimwright/model";
import { pickUpAnswers, processInbox, sendClaims } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const MAX_CLAIMS_AT_ONCE = 200;
const sent = z.object({
  files: z.array(
    z.object({
      fileId: z.string(),
      claims: z.number().int(),
      outcome: z.enum(["delivered", "not-delivered", "in-doubt"]),
    }),
  ),
});

export const sendClaimsRoute = defineRoute({
  id: "sendClaims",
  method: "POST",
  path: "/claims/send",
  summary: "Sends ready claims, in one 837P for each payer",
  permission: "send-claims",
  params: nothing,
  query: nothing,
  body: z.object({ claimIds: z.array(identity).min(1).max(MAX_CLAIMS_AT_ONCE) }),
  answer: sent,
  handle: async ({ office, desk, partner }, { body }) => {
    const ids = body.claimIds.map((id) => idOf<ClaimId>(id));
    const files = await sendClaims(office, desk, ids, partner);
    return {
      files: files.map(({ fileId, claimIds, delivery }) => ({
        fileId,
        claims: claimIds.length,
        outcome: delivery.outcome,
      })),
    };
  },
});

const collected = z.object({
  files: z.array(z.object({ name: z.string(), kind: z.string(), heldReason: z.string().optional() })),
});

export const collectAnswersRoute = defineRoute({
  id: "collectAnswers",
  method: "POST",
  path: "/answers/collect",
  summary: "Takes in what the payer has left, and applies it",
  permission: "send-claims",
  params: nothing,
  query: nothing,
  body: "none",
  answer: collected,
  handle: async ({ office, desk, partner }) => {
    await pickUpAnswers(office, desk, partner);
    const processed = await processInbox(office, desk);
    return {
      files: processed.map(({ file, heldReason }) => ({ name: file.name, kind: file.kind, heldReason })),
    };
  },
});
