import { type ClaimId, idOf } from "@claimwright/model";
import { changeClaims, HOLD_REASONS, MAX_CLAIMS_CHANGED } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const holdReason = z.enum(Object.keys(HOLD_REASONS) as [keyof typeof HOLD_REASONS]);

export const changeClaimsRoute = defineRoute({
  id: "changeClaims",
  method: "POST",
  path: "/claims/change",
  summary: "Sends, holds, releases or assigns many claims, and tells of each what became of it",
  permission: "send-claims",
  params: nothing,
  query: nothing,
  body: z.object({
    claimIds: z.array(identity).min(1).max(MAX_CLAIMS_CHANGED),
    change: z.union([
      z.object({ kind: z.literal("send") }),
      z.object({ kind: z.literal("hold"), reason: holdReason }),
      z.object({ kind: z.literal("release") }),
      z.object({ kind: z.literal("assign"), to: identity.optional() }),
    ]),
  }),
  answer: z.object({
    claims: z.array(
      z.object({
        claimId: z.string(),
        controlNumber: z.string(),
        outcome: z.enum(["done", "refused"]),
        told: z.string().optional(),
      }),
    ),
  }),
  handle: async ({ office, desk, fees, partner }, { body: { claimIds, change } }) => {
    const ids = claimIds.map((id) => idOf<ClaimId>(id));
    const wanted =
      change.kind === "assign"
        ? { kind: change.kind, ...(change.to === undefined ? {} : { to: change.to }) }
        : change;
    return {
      claims: await changeClaims(office, desk, ids, wanted, { terms: { fees }, destination: partner }),
    };
  },
});
