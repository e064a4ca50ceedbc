import { isoDate } from "@claimwright/base";
import type { RuleFacts } from "@claimwright/claims";
import { z } from "zod";
import { date } from "../../http/shapes.ts";

const MAX_TEXT = 200;
const MAX_PARTS = 20;
const MAX_VALUES = 500;

export const ruleOperator = z.enum([
  "is",
  "is-not",
  "in",
  "not-in",
  "starts",
  "above",
  "below",
  "missing",
  "present",
]);

export const claimRule = z.object({
  name: z.string().trim().min(1).max(80),
  from: date,
  to: date.optional(),
  conditions: z
    .array(
      z.object({
        field: z.string().max(MAX_TEXT),
        operator: ruleOperator,
        values: z.array(z.string().max(MAX_TEXT)).max(MAX_VALUES),
      }),
    )
    .max(MAX_PARTS),
  actions: z
    .array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.enum(["stop", "warn"]), message: z.string().max(MAX_TEXT) }),
        z.object({
          kind: z.literal("set"),
          field: z.string().max(MAX_TEXT),
          value: z.string().max(MAX_TEXT),
        }),
      ]),
    )
    .max(MAX_PARTS),
});

export function ruleFacts({ from, to, ...rule }: z.infer<typeof claimRule>): RuleFacts {
  return { ...rule, effective: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) } };
}
