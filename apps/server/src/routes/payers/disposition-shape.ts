import { isoDate } from "@claimwright/base";
import type { DispositionRule } from "@claimwright/receivables";
import { z } from "zod";
import { date } from "../../http/shapes.ts";

const MAX_CODE = 10;

export const disposition = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("write-off"),
      category: z.enum([
        "contractual",
        "sequestration",
        "capitation",
        "withhold",
        "incentive",
        "administrative",
        "small-balance",
        "charity",
        "sliding-scale",
        "prompt-pay",
        "courtesy",
      ]),
    }),
    z.object({
      kind: z.literal("transfer"),
      share: z.enum(["deductible", "coinsurance", "copay", "not-covered", "other"]),
      requiresNotice: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal("work"),
      denial: z.enum([
        "eligibility",
        "authorization",
        "coding",
        "bundling",
        "medical-necessity",
        "timely-filing",
        "duplicate",
        "information",
        "coordination",
        "non-covered",
        "benefit-limit",
        "provider",
        "unknown",
      ]),
    }),
    z.object({ kind: z.literal("inform") }),
  ])
  .meta({ id: "Disposition" });

export const dispositionRow = z.object({
  /** Absent: any payer. */
  payerIdentifier: z.string().max(80).optional(),
  group: z.enum(["CO", "PR", "OA", "PI", "CR"]),
  reason: z.string().min(1).max(MAX_CODE),
  remark: z.string().min(1).max(MAX_CODE).optional(),
  from: date,
  to: date.optional(),
  disposition,
});

export const keptDisposition = dispositionRow.extend({
  id: z.number().int(),
  note: z.string(),
  setBy: z.string(),
  setAt: z.string(),
});

export function dispositionRule(row: z.infer<typeof dispositionRow>): DispositionRule {
  const { payerIdentifier, group, reason, remark, from, to, disposition: meant } = row;
  return {
    ...(payerIdentifier === undefined ? {} : { payerIdentifier }),
    group,
    reason,
    ...(remark === undefined ? {} : { remark }),
    effective: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) },
    disposition: meant as DispositionRule["disposition"],
  };
}
