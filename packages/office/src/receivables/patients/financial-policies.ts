import type { IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  assertFinancialPolicy,
  type DatedFinancialPolicy,
  type FinancialPolicy,
  financialPolicyOn,
} from "@claimwright/receivables";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** Sets how the practice deals with patients' balances from a day on. Throws ProblemError `input.field`. */
export async function setFinancialPolicy(
  tx: StoreTransaction,
  practiceId: PracticeId,
  change: DatedFinancialPolicy & { readonly reason: string },
): Promise<void> {
  assertFinancialPolicy(change.policy);
  await sql`
    insert into financial_policy (practice_id, effective_from, facts, reason, set_by)
    values (${practiceId}, ${change.effectiveFrom}, ${JSON.stringify(change.policy)}::jsonb, ${change.reason},
      ${tx.actor})`.execute(tx.db);
  await appendEvent(tx, practiceId, {
    kind: "policy.set",
    subjectKind: "financial-policy",
    subjectId: change.effectiveFrom,
    data: { policy: change.policy, reason: change.reason },
  });
}

/** The policy of a day; without one of its own a practice has the plain one. */
export async function loadFinancialPolicy(
  tx: StoreTransaction,
  practiceId: PracticeId,
  day: IsoDate,
): Promise<FinancialPolicy> {
  const { rows } = await sql<{ effective_from: IsoDate; facts: FinancialPolicy }>`
    select effective_from, facts from financial_policy where practice_id = ${practiceId}
    order by policy_id`.execute(tx.db);
  return financialPolicyOn(
    rows.map((row) => ({ effectiveFrom: row.effective_from, policy: row.facts })),
    day,
  );
}
