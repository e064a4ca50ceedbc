import type { IsoDate } from "@claimwright/base";
import type { PayerId, PracticeId } from "@claimwright/model";
import { assertPolicy, type DatedPolicy, type PayerPolicy, policyOn } from "@claimwright/receivables";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** A policy as it was set: by whom, when and why. */
export interface SetPolicy extends DatedPolicy {
  readonly id: number;
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: string;
}

/**
 * Sets how a payer's payments are posted and what may be done about its denials, from a day on; without a payer, for
 * all that have no policy of their own. Earlier ones stay on record. Throws ProblemError `input.field`.
 */
export async function setPayerPolicy(
  tx: StoreTransaction,
  practiceId: PracticeId,
  change: DatedPolicy & { readonly reason: string },
): Promise<void> {
  assertPolicy(change.policy);
  await sql`
    insert into payer_policy (practice_id, payer_id, effective_from, facts, reason, set_by)
    values (${practiceId}, ${change.payerId ?? null}, ${change.effectiveFrom},
      ${JSON.stringify(change.policy)}::jsonb, ${change.reason}, ${tx.actor})`.execute(tx.db);
  await appendEvent(tx, practiceId, {
    kind: "policy.set",
    subjectKind: "payer",
    subjectId: change.payerId ?? "every payer",
    data: { effectiveFrom: change.effectiveFrom, policy: change.policy, reason: change.reason },
  });
}

/** Every policy that was ever set, in the order of setting. */
export async function listPayerPolicies(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly SetPolicy[]> {
  const { rows } = await sql<PolicyRow>`
    select policy_id, payer_id, effective_from, facts, reason, set_by, set_at from payer_policy
    where practice_id = ${practiceId} order by policy_id`.execute(tx.db);
  return rows.map((row) => ({
    id: row.policy_id,
    ...(row.payer_id === null ? {} : { payerId: row.payer_id as PayerId }),
    effectiveFrom: row.effective_from as IsoDate,
    policy: row.facts,
    reason: row.reason,
    setBy: row.set_by,
    setAt: row.set_at,
  }));
}

/** The policy of each payer on a day. */
export type PolicyLookup = (payerId: PayerId) => PayerPolicy;

export async function policiesOn(
  tx: StoreTransaction,
  practiceId: PracticeId,
  day: IsoDate,
): Promise<PolicyLookup> {
  const policies = await listPayerPolicies(tx, practiceId);
  return (payerId) => policyOn(policies, payerId, day);
}

interface PolicyRow {
  readonly policy_id: number;
  readonly payer_id: string | null;
  readonly effective_from: string;
  readonly facts: PayerPolicy;
  readonly reason: string;
  readonly set_by: string;
  readonly set_at: string;
}
