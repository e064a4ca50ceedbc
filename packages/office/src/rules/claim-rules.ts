import { type IsoDate, ProblemError, rangesMeet } from "@claimwright/base";
import { type PracticeRules, type RuleFacts, readPracticeRules, userRuleOf } from "@claimwright/claims";
import type { PracticeId } from "@claimwright/model";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { Desk, Office } from "../office.ts";

/** A rule of the practice's own, with who wrote it and why. */
export interface KeptRule extends RuleFacts {
  readonly id: number;
  readonly reason: string;
  readonly setBy: string;
  /** ISO 8601 instant. */
  readonly setAt: string;
}

/** More rules than anybody can oversee. */
export const MAX_RULES_KEPT = 500;

/**
 * Keeps a rule for visits from its first day on. Throws ProblemError `input.field` for what cannot be read,
 * `store.conflict` while another rule of the same name is in force on one of its days.
 */
export async function keepRule(
  office: Office,
  desk: Desk,
  facts: RuleFacts & { readonly reason: string },
): Promise<void> {
  const { reason, ...rule } = facts;
  const read = userRuleOf(rule);
  if (!read.ok) throw new ProblemError(read.error);
  const { practiceId } = desk;
  const { name, effective } = rule;
  await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    // One at a time: two people must not write the same rule twice.
    await sql`select pg_advisory_xact_lock(${RULE_LOCK}, hashtext(${practiceId}))`.execute(tx.db);
    const kept = await listRules(tx, practiceId);
    if (kept.length >= MAX_RULES_KEPT) throw tooMany();
    if (kept.some((each) => each.name === name && rangesMeet(each.effective, effective))) throw twice(name);
    await sql`
      insert into claim_rule (practice_id, name, effective_from, effective_to, facts, reason, set_by)
      values (${practiceId}, ${name}, ${effective.from}, ${effective.to ?? null}, ${JSON.stringify(rule)}::jsonb,
        ${reason}, ${tx.actor})`.execute(tx.db);
    await appendEvent(tx, practiceId, {
      kind: "rule.kept",
      subjectKind: "rule",
      subjectId: name,
      data: { from: effective.from, reason },
    });
  });
}

/** Any number will do, so long as it never changes. */
const RULE_LOCK = 83_717;

/**
 * Switches a rule off after a day: visits until then keep being held by it. Throws ProblemError `input.not-found` when
 * it is ended already or begins later.
 */
export async function endRule(office: Office, desk: Desk, id: number, lastDay: IsoDate): Promise<void> {
  const { practiceId } = desk;
  await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { rows } = await sql<{ name: string }>`
      update claim_rule set effective_to = ${lastDay}
      where practice_id = ${practiceId} and rule_id = ${id} and effective_from <= ${lastDay}
        and (effective_to is null or effective_to > ${lastDay})
      returning name`.execute(tx.db);
    const [row] = rows;
    if (row === undefined) {
      throw new ProblemError({
        code: "input.not-found",
        message: "No such rule is in force on that day and after it.",
        remedy: "Open the list again and choose a last day that is not before the rule's first.",
      });
    }
    await appendEvent(tx, practiceId, {
      kind: "rule.ended",
      subjectKind: "rule",
      subjectId: row.name,
      data: { lastDay },
    });
  });
}

/** Every rule that was ever kept, in the order in which they act. */
export async function listRules(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly KeptRule[]> {
  const { rows } = await sql<RuleRow>`
    select rule_id, facts, effective_to, reason, set_by, set_at from claim_rule
    where practice_id = ${practiceId} order by rule_id`.execute(tx.db);
  return rows.map(({ rule_id, facts, effective_to, reason, set_by, set_at }) => ({
    ...facts,
    effective: {
      from: facts.effective.from,
      ...(effective_to === null ? {} : { to: effective_to as IsoDate }),
    },
    id: rule_id,
    reason,
    setBy: set_by,
    setAt: set_at,
  }));
}

/** The rules by which claims are edited. */
export async function loadRules(tx: StoreTransaction, practiceId: PracticeId): Promise<PracticeRules> {
  return readPracticeRules(await listRules(tx, practiceId));
}

function twice(name: string): ProblemError {
  return new ProblemError({
    code: "store.conflict",
    message: `A rule ${name} is in force on these days already.`,
    remedy: "End it before this one begins, or give this one another name.",
    place: "name",
  });
}

function tooMany(): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The practice has ${MAX_RULES_KEPT} rules.`,
    remedy: "Bring several of them together in one.",
  });
}

interface RuleRow {
  readonly rule_id: number;
  readonly facts: RuleFacts;
  readonly effective_to: string | null;
  readonly reason: string;
  readonly set_by: string;
  readonly set_at: string;
}
