import type { Cents, IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { type Figure, keyFigures, type PeriodFacts } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** The key figures of a period, both days inside, each with its formula, numerator and denominator. */
export async function figuresOfPeriod(
  tx: StoreTransaction,
  practiceId: PracticeId,
  from: IsoDate,
  to: IsoDate,
): Promise<readonly Figure[]> {
  const facts: PeriodFacts = {
    from,
    to,
    ...(await receivables(tx, practiceId, to)),
    ...(await movements(tx, practiceId, from, to)),
    ...(await claims(tx, practiceId, from, to)),
    ...(await claimPayments(tx, practiceId, from, to)),
  };
  return keyFigures(facts);
}

/** Open money now; the roll-up has no past, so a period that ended earlier is measured against what is open today. */
async function receivables(
  tx: StoreTransaction,
  practiceId: PracticeId,
  to: IsoDate,
): Promise<Pick<PeriodFacts, "openReceivables" | "openOver90">> {
  const { rows } = await sql<{ open: number; old: number }>`
    select coalesce(sum(open_cents), 0)::bigint as open,
      coalesce(sum(open_cents) filter (where ${to}::date - service_on > 90), 0)::bigint as old
    from receivable_rollup where practice_id = ${practiceId}`.execute(tx.db);
  const [row] = rows;
  return { openReceivables: (row?.open ?? 0) as Cents, openOver90: (row?.old ?? 0) as Cents };
}

type MoneyFacts = Pick<
  PeriodFacts,
  "grossCharges" | "netCharges" | "payments" | "refunds" | "badDebt" | "charity"
>;

/** Net of reversals: what moved into an account in the period less what moved out of it. */
async function movements(
  tx: StoreTransaction,
  practiceId: PracticeId,
  from: IsoDate,
  to: IsoDate,
): Promise<MoneyFacts> {
  const { rows } = await sql<
    Record<"charges" | "contractual" | "payments" | "refunds" | "bad_debt" | "charity", number>
  >`
    with side as (
      select debit as account, credit as other, amount_cents as cents, kind from ledger_transfer
      where practice_id = ${practiceId} and effective_date between ${from} and ${to}
      union all
      select credit, debit, -amount_cents, kind from ledger_transfer
      where practice_id = ${practiceId} and effective_date between ${from} and ${to}
    )
    select
      coalesce(-sum(cents) filter (where account = 'charges'), 0)::bigint as charges,
      coalesce(sum(cents) filter (where account ~ '^adjustment:.*:(contractual|capitation|sequestration)$'), 0)::bigint
        as contractual,
      coalesce(sum(cents) filter (where account like 'unapplied-%' and other like '%-receivable:%'), 0)::bigint
        as payments,
      coalesce(-sum(cents) filter (where account like 'bank:%' and kind = 'refund-paid'), 0)::bigint as refunds,
      coalesce(sum(cents) filter (where account = 'bad-debt'), 0)::bigint as bad_debt,
      coalesce(sum(cents) filter (where account in ('adjustment::charity', 'adjustment::sliding-scale')), 0)::bigint
        as charity
    from side`.execute(tx.db);
  const [row] = rows;
  const of = (key: keyof NonNullable<typeof row>) => (row?.[key] ?? 0) as Cents;
  return {
    grossCharges: of("charges"),
    netCharges: (of("charges") - of("contractual")) as Cents,
    payments: of("payments"),
    refunds: of("refunds"),
    badDebt: of("bad_debt"),
    charity: of("charity"),
  };
}

type ClaimFacts = Pick<
  PeriodFacts,
  | "claimsSent"
  | "claimsAcceptedFirst"
  | "claimsAnswered"
  | "claimsPaidFirst"
  | "claimsDenied"
  | "deniedAmount"
>;

async function claims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  from: IsoDate,
  to: IsoDate,
): Promise<ClaimFacts> {
  const { rows } = await sql<
    Record<"sent" | "accepted" | "answered" | "clean" | "denied" | "denied_cents", number>
  >`
    with change as (
      select claim_id, to_state, changed_at::date as day from claim_state_change where practice_id = ${practiceId}
    ), sent as (
      select claim_id from change where to_state = 'sent' group by claim_id
      having min(day) between ${from} and ${to}
    ), answered as (
      select claim_id from change where to_state in ('paid', 'denied') group by claim_id
      having min(day) between ${from} and ${to}
    ), work as (
      select claim_id, bool_or(kind = 'denial') as is_denied,
        coalesce(sum(amount_cents) filter (where kind = 'denial'), 0) as cents
      from work_item where practice_id = ${practiceId} group by claim_id
    )
    select
      (select count(*) from sent)::bigint as sent,
      (select count(*) from sent where exists (
         select from change where change.claim_id = sent.claim_id and to_state = 'accepted')
       and not exists (
         select from change where change.claim_id = sent.claim_id and to_state = 'rejected'))::bigint as accepted,
      (select count(*) from answered)::bigint as answered,
      (select count(*) from answered left join work using (claim_id) where work.claim_id is null)::bigint as clean,
      (select count(*) from answered join work using (claim_id) where is_denied)::bigint as denied,
      (select coalesce(sum(cents), 0) from answered join work using (claim_id))::bigint as denied_cents`.execute(
    tx.db,
  );
  const [row] = rows;
  return {
    claimsSent: row?.sent ?? 0,
    claimsAcceptedFirst: row?.accepted ?? 0,
    claimsAnswered: row?.answered ?? 0,
    claimsPaidFirst: row?.clean ?? 0,
    claimsDenied: row?.denied ?? 0,
    deniedAmount: (row?.denied_cents ?? 0) as Cents,
  };
}

type PaymentFacts = Pick<
  PeriodFacts,
  "claimPayments" | "claimPaymentsPostedAlone" | "claimPaymentsCorrected" | "claimPaymentsReversed"
>;

async function claimPayments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  from: IsoDate,
  to: IsoDate,
): Promise<PaymentFacts> {
  const { rows } = await sql<Record<"all" | "alone" | "corrected" | "reversed", number>>`
    with received as (
      select kept.occurrence_key, kept.state, kept.status_code, payment.payment_id
      from remittance_payment payment join remittance_claim kept using (practice_id, payment_id)
      where payment.practice_id = ${practiceId} and payment.posted_at::date between ${from} and ${to}
    ), corrected as (
      select distinct facts ->> 'place' as occurrence_key from ledger_transfer
      where practice_id = ${practiceId} and kind = 'correction'
    )
    select count(*)::bigint as all,
      count(*) filter (where state in ('posted', 'informed'))::bigint as alone,
      (select count(*) from received join corrected using (occurrence_key))::bigint as corrected,
      count(*) filter (where status_code = '22')::bigint as reversed
    from received`.execute(tx.db);
  const [row] = rows;
  return {
    claimPayments: row?.all ?? 0,
    claimPaymentsPostedAlone: row?.alone ?? 0,
    claimPaymentsCorrected: row?.corrected ?? 0,
    claimPaymentsReversed: row?.reversed ?? 0,
  };
}
