import { type Cents, cents, type IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { AGING_BUCKETS } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** What one payer, or the patients together, owe by age from the day of service. */
export interface ReceivablesOfOwner {
  /** The payer's id; empty for patients. */
  readonly owner: string;
  /** One amount a bucket, in the order of `AGING_BUCKETS`. */
  readonly buckets: readonly Cents[];
  readonly total: Cents;
}

/**
 * The first screen of the billing office: open money by owner and age. It reads the kept roll-up, a few thousand rows
 * however many lines are open; `recountReceivables` proves it from the ledger.
 */
export async function receivablesByAge(
  tx: StoreTransaction,
  practiceId: PracticeId,
  asOf: IsoDate,
): Promise<readonly ReceivablesOfOwner[]> {
  const { rows } = await sql<AgeRow>`
    select owner, ${ageCase(asOf)} as bucket, sum(open_cents)::bigint as open
    from receivable_rollup where practice_id = ${practiceId} and open_cents <> 0
    group by 1, 2 order by 1, 2`.execute(tx.db);
  return byOwner(rows);
}

/** The same figures counted from the balances of every open line. */
export async function recountReceivables(
  tx: StoreTransaction,
  practiceId: PracticeId,
  asOf: IsoDate,
): Promise<readonly ReceivablesOfOwner[]> {
  const { rows } = await sql<AgeRow>`
    select owner, ${ageCase(asOf)} as bucket, sum(open)::bigint as open
    from (
      select coalesce(facts ->> 'payerId', '') as owner, (facts ->> 'servedOn')::date as service_on,
             debit_cents - credit_cents as open
      from account_balance join ledger_account using (practice_id, account)
      where practice_id = ${practiceId} and kind in ('coverage-receivable', 'patient-receivable')
        and debit_cents <> credit_cents
    ) line
    group by 1, 2 order by 1, 2`.execute(tx.db);
  return byOwner(rows);
}

interface AgeRow {
  readonly owner: string;
  readonly bucket: number;
  readonly open: number;
}

/** The number of the bucket in which a day of service falls. */
function ageCase(asOf: IsoDate) {
  const age = sql`(${asOf}::date - service_on)`;
  const cases = AGING_BUCKETS.flatMap(({ lastDay }, index) =>
    lastDay === undefined ? [] : [sql`when ${age} <= ${sql.lit(lastDay)} then ${sql.lit(index)}`],
  );
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(AGING_BUCKETS.length - 1)} end`;
}

function byOwner(rows: readonly AgeRow[]): readonly ReceivablesOfOwner[] {
  const owners = new Map<string, number[]>();
  for (const { owner, bucket, open } of rows) {
    const buckets = owners.get(owner) ?? AGING_BUCKETS.map(() => 0);
    buckets[bucket] = (buckets[bucket] ?? 0) + open;
    owners.set(owner, buckets);
  }
  return [...owners]
    .map(([owner, sums]) => ({
      owner,
      buckets: sums.map((sum) => cents(sum)),
      total: cents(sums.reduce((total, sum) => total + sum, 0)),
    }))
    .filter(({ buckets }) => buckets.some((amount) => amount !== 0));
}
