import { isoDate } from "@claimwright/base";
import { idOf } from "@claimwright/model";
import { amendClaim } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, finding, identity, nothing } from "../../http/shapes.ts";

const MAX_TEXT = 80;
const text = z.string().max(MAX_TEXT).optional();

const correction = z.object({
  memberId: text,
  groupNumber: text,
  priorAuthorizationNumber: text,
  referralNumber: text,
  cliaNumber: text,
  note: text,
  /** Empty: there is none. */
  onsetDate: date.or(z.literal("")).optional(),
  lines: z
    .array(
      z.object({
        lineNumber: z.number().int().min(1),
        modifiers: z.array(z.string().length(2)).max(4),
        diagnosisPointers: z.array(z.number().int().min(1)).max(4),
      }),
    )
    .max(50)
    .optional(),
});

const openedVersion = z.number().int().min(1);
const answer = z.object({
  state: z.enum(["ready", "held"]),
  version: z.number().int(),
  findings: z.array(finding),
});

export const amendClaimRoute = defineRoute({
  id: "amendClaim",
  method: "POST",
  path: "/claims/:claimId/amend",
  summary: "Corrects, voids or releases a claim and edits it again",
  permission: "send-claims",
  params: z.object({ claimId: identity }),
  query: nothing,
  body: z.union([
    z.object({ kind: z.literal("correct"), openedVersion, correction }),
    z.object({ kind: z.literal("void"), openedVersion }),
    z.object({ kind: z.literal("release"), openedVersion }),
  ]),
  answer,
  handle: async ({ office, desk, fees }, { params, body }) => {
    const id = idOf<Parameters<typeof amendClaim>[2]>(params.claimId);
    if (body.kind !== "correct") return amendClaim(office, desk, id, body, { fees });
    const { onsetDate, ...rest } = given(body.correction);
    const dated = onsetDate === undefined ? {} : { onsetDate: onsetDate === "" ? null : isoDate(onsetDate) };
    return amendClaim(office, desk, id, { ...body, correction: { ...rest, ...dated } }, { fees });
  },
});

/** The fields that were sent: one that is absent stays as it is. */
function given(sent: z.infer<typeof correction>): Given {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) as Given;
}

type Given = {
  readonly [Key in keyof z.infer<typeof correction>]?: Exclude<z.infer<typeof correction>[Key], undefined>;
};
