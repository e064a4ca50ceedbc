import { isoDate } from "@claimwright/base";
import { operatorsOf, RULE_FIELDS } from "@claimwright/claims";
import { endRule, keepRule, listRules, tryRule } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";
import { claimRule, ruleFacts, ruleOperator } from "./rule-shape.ts";

const MAX_REASON = 300;
/** The first ones tell enough; the numbers are of all. */
const MAX_CAUGHT_SHOWN = 50;

export const listClaimRulesRoute = defineRoute({
  id: "listClaimRules",
  method: "GET",
  path: "/rules",
  summary: "The practice's own rules for claims, and the fields that a rule may name",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    today: date,
    rules: z.array(
      claimRule.extend({
        id: z.number().int(),
        reason: z.string(),
        setBy: z.string(),
        setAt: z.string(),
      }),
    ),
    fields: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        kind: z.enum(["text", "number", "date", "list"]),
        operators: z.array(ruleOperator),
        canBeSet: z.boolean(),
      }),
    ),
  }),
  handle: async ({ office, desk, today }) => {
    const rules = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listRules(tx, desk.practiceId),
    );
    return {
      today,
      rules: rules.map(({ effective, ...rule }) => ({ ...rule, ...effective })).toReversed(),
      fields: RULE_FIELDS.map((field) => ({
        name: field.name,
        title: field.title,
        kind: field.kind,
        operators: operatorsOf(field),
        canBeSet: field.write !== undefined,
      })),
    };
  },
});

export const tryClaimRuleRoute = defineRoute({
  id: "tryClaimRule",
  method: "POST",
  path: "/rules/try",
  summary: "Which claims of the last half year a rule would hold, warn of or change; stores nothing",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: claimRule,
  answer: z.object({
    from: date,
    isPart: z.boolean(),
    claims: z.number().int(),
    caughtCount: z.number().int(),
    caught: z.array(
      z.object({
        claimNumber: z.string(),
        outcome: z.enum(["held", "failed", "warned", "changed", "as-it-was"]),
        messages: z.array(z.string()),
        changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
  }),
  handle: async ({ office, desk }, { body }) => {
    const trial = await tryRule(office, desk, ruleFacts(body));
    return { ...trial, caughtCount: trial.caught.length, caught: trial.caught.slice(0, MAX_CAUGHT_SHOWN) };
  },
});

export const keepClaimRuleRoute = defineRoute({
  id: "keepClaimRule",
  method: "POST",
  path: "/rules",
  summary: "Keeps a rule of the practice's own for visits from its first day on",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: claimRule.extend({ reason: z.string().trim().min(1).max(MAX_REASON) }),
  answer: z.object({ name: z.string() }),
  handle: async ({ office, desk }, { body: { reason, ...rule } }) => {
    await keepRule(office, desk, { ...ruleFacts(rule), reason });
    return { name: rule.name };
  },
});

export const endClaimRuleRoute = defineRoute({
  id: "endClaimRule",
  method: "POST",
  path: "/rules/:ruleId/end",
  summary: "Switches a rule off after a day, today's where none is named",
  permission: "manage-contracts",
  params: z.object({ ruleId: z.coerce.number().int().catch(0) }),
  query: nothing,
  body: z.object({ lastDay: date.optional() }),
  answer: z.object({ lastDay: date }),
  handle: async ({ office, desk, today }, { params: { ruleId }, body }) => {
    const lastDay = body.lastDay === undefined ? today : isoDate(body.lastDay);
    await endRule(office, desk, ruleId, lastDay);
    return { lastDay };
  },
});
