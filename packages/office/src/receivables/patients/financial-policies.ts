import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  assertFinancialPolicy,
  type DatedFinancialPolicy,
  type FinancialPolicy,
  financialPolicyOn,
} from "@claimwright/receivables";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** A policy as it was set. */
export interface SetFinancialPolicy extends DatedFinancialPolicy {
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: string;
}

/**
 * Sets how the practice deals with patients' balances from a day on. `openedVersion` is how many policies there were when
 * the person began. Throws ProblemError `input.field`, and `store.conflict` when somebody set another in the meantime.
 */
export async function setFinancialPolicy(
  tx: StoreTransaction,
  practiceId: PracticeId,
  change: DatedFinancialPolicy & { readonly reason: string; readonly openedVersion?: number },
): Promise<void> {
  const { policy, effectiveFrom, reason, openedVersion } = change;
  assertFinancialPolicy(policy);
  await sql`select pg_advisory_xact_lock(${POLICY_LOCK}, hashtext(${practiceId}))`.execute(tx.db);
  const before = await listFinancialPolicies(tx, practiceId);
  if (openedVersion !== undefined && before.length !== openedVersion) throw setMeanwhile(before[0]);
  await sql`
    insert into financial_policy (practice_id, effective_from, facts, reason, set_by)
    values (${practiceId}, ${effectiveFrom}, ${JSON.stringify(policy)}::jsonb, ${reason}, ${tx.actor})`.execute(
    tx.db,
  );
  await appendEvent(tx, practiceId, {
    kind: "policy.set",
    subjectKind: "financial-policy",
    subjectId: effectiveFrom,
    data: { policy, reason },
  });
}

/** Any number that no other lock has will do, so long as it never changes. */
const POLICY_LOCK = 83_507;

/** Every policy that was ever set, the last one first. */
export async function listFinancialPolicies(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly SetFinancialPolicy[]> {
  const { rows } = await sql<PolicyRow>`
    select effective_from, facts, reason, set_by, set_at from financial_policy
    where practice_id = ${practiceId} order by policy_id desc`.execute(tx.db);
  return rows.map((row) => ({
    effectiveFrom: row.effective_from,
    policy: row.facts,
    reason: row.reason,
    setBy: row.set_by,
    setAt: row.set_at,
  }));
}

interface PolicyRow {
  readonly effective_from: IsoDate;
  readonly facts: FinancialPolicy;
  readonly reason: string;
  readonly set_by: string;
  readonly set_at: string;
}

function setMeanwhile(latest: SetFinancialPolicy | undefined): ProblemError {
  const who = latest === undefined ? "Somebody" : latest.setBy;
  return new ProblemError({
    code: "store.conflict",
    message: `${who} set another policy in the meantime.`,
    remedy: "Open the policy again, look at what changed, and set yours on top of it.",
  });
}

/** The policy of a day; without one of its own a practice has the plain one. */
export async function loadFinancialPolicy(
  tx: StoreTransaction,
  practiceId: PracticeId,
  day: IsoDate,
): Promise<FinancialPolicy> {
  const set = await listFinancialPolicies(tx, practiceId);
  return financialPolicyOn([...set].reverse(), day);
}
