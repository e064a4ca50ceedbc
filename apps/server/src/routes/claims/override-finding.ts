import { type EncounterId, idOf } from "@claimwright/model";
import { overrideFinding } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const MAX_PLACE = 120;

const parts = {
  method: "POST",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: z.object({
    code: identity,
    place: z.string().max(MAX_PLACE),
    isWithdrawn: z.boolean().default(false),
  }),
  answer: z.object({ stands: z.boolean() }),
} as const;

export const overrideForCodingRoute = defineRoute({
  ...parts,
  id: "overrideForCoding",
  path: "/coding/visits/:encounterId/override",
  summary: "Lets a finding about the codes of a visit stand by its statement, or takes that back",
  permission: "code-visits",
  handle: async ({ office, desk }, { params, body }) => {
    await overrideFinding(office, desk, idOf<EncounterId>(params.encounterId), body);
    return { stands: !body.isWithdrawn };
  },
});

export const overrideForClaimRoute = defineRoute({
  ...parts,
  id: "overrideForClaim",
  path: "/visits/:encounterId/override",
  summary: "Lets a finding about the claim of a visit stand by its statement, or takes that back",
  permission: "send-claims",
  handle: async ({ office, desk }, { params, body }) => {
    await overrideFinding(office, desk, idOf<EncounterId>(params.encounterId), body);
    return { stands: !body.isWithdrawn };
  },
});
