import type { IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { type RawBuilder, sql } from "kysely";

/**
 * What figures count, each population defined once: a figure sums it and its drill-down lists it, so the two can
 * never tell different things. Every fragment stands in a `with` clause or in parentheses.
 */
export type Population = RawBuilder<unknown>;

/** The days of a report, both inside. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Open lines at the end of a day, debits less credits: account, kind, owner (payer id, empty for patients), claim_id,
 * patient_id, line_id, service_on, cents. Today's come from the kept balances, a past day's from the movements.
 */
export function openLines(practiceId: PracticeId, asOf: IsoDate, isPast: boolean): Population {
  const held = isPast
    ? sql`
      select account, sum(cents)::bigint as cents from (
        select debit as account, amount_cents as cents from ledger_transfer
        where practice_id = ${practiceId} and effective_date <= ${asOf}
        union all
        select credit, -amount_cents from ledger_transfer
        where practice_id = ${practiceId} and effective_date <= ${asOf}
      ) side group by account having sum(cents) <> 0`
    : sql`
      select account, debit_cents - credit_cents as cents from account_balance
      where practice_id = ${practiceId} and debit_cents <> credit_cents`;
  return sql`
    select account, kind, coalesce(account_of.facts ->> 'payerId', '') as owner, account_of.claim_id,
      account_of.patient_id, account_of.facts ->> 'lineId' as line_id,
      coalesce((account_of.facts ->> 'servedOn')::date, encounter.date_of_service) as service_on,
      encounter.rendering_provider_id as provider, held.cents
    from (${held}) held
    join ledger_account account_of using (account)
    left join claim on claim.practice_id = account_of.practice_id and claim.claim_id = account_of.claim_id
    left join encounter
      on encounter.practice_id = claim.practice_id and encounter.encounter_id = claim.encounter_id
    where account_of.practice_id = ${practiceId} and kind in ('coverage-receivable', 'patient-receivable')`;
}

/** Claims first sent in the period: claim_id, day, counts (accepted by 999 and 277CA without ever being rejected). */
export function sentClaims(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select claim_id, min(changed_at::date) filter (where to_state = 'sent') as day,
      coalesce(bool_or(to_state = 'accepted'), false) and not coalesce(bool_or(to_state = 'rejected'), false) as counts
    from claim_state_change where practice_id = ${practiceId}
    group by claim_id
    having min(changed_at::date) filter (where to_state = 'sent') between ${from} and ${to}`;
}

/** Claims whose first answer came in the period: claim_id, day, is_clean (nothing to work), is_denied. */
export function answeredClaims(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select claim_id, day, work.claim_id is null as is_clean, coalesce(work.is_denied, false) as is_denied
    from (
      select claim_id, min(changed_at)::date as day from claim_state_change
      where practice_id = ${practiceId} and to_state in ('paid', 'denied')
      group by claim_id having min(changed_at::date) between ${from} and ${to}
    ) answered left join (
      select claim_id, bool_or(kind = 'denial') as is_denied from work_item
      where practice_id = ${practiceId} and payment_id is not null and claim_id is not null group by claim_id
    ) work using (claim_id)`;
}

/** Amounts that payers denied on claims answered in the period: work_id, claim_id, day, cents, denial, state. */
export function deniedAmounts(practiceId: PracticeId, period: Period): Population {
  return sql`
    select work_id, claim_id, answered.day, amount_cents as cents, denial, work_item.state
    from work_item join (${answeredClaims(practiceId, period)}) answered using (claim_id)
    where practice_id = ${practiceId} and kind = 'denial'`;
}

/**
 * Money that moved in the period, net of reversals: transfer_id, claim_id, day, cents (positive as the class grows) and
 * class: charges, contractual, payments, refunds, bad-debt, charity, denial-write-off.
 */
export function moneyMovements(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select transfer_id, claim_id, day, class,
      case when class in ('charges', 'refunds') then -cents else cents end as cents
    from (
      select transfer_id, claim_id, effective_date as day, cents,
        case
          when account = 'charges' then 'charges'
          when account ~ '^adjustment:.*:(contractual|capitation|sequestration)$' then 'contractual'
          when account like 'unapplied-%' and other like '%-receivable:%' then 'payments'
          when account like 'bank:%' and kind = 'refund-paid' then 'refunds'
          when account = 'bad-debt' then 'bad-debt'
          when account in ('adjustment::charity', 'adjustment::sliding-scale') then 'charity'
          when account ~ '^adjustment:.*:administrative$' then 'denial-write-off'
        end as class
      from ledger_transfer
      cross join lateral (values (debit, credit, amount_cents), (credit, debit, -amount_cents))
        as side (account, other, cents)
      where practice_id = ${practiceId} and effective_date between ${from} and ${to}
    ) side where class is not null`;
}

/**
 * Claim payments received in the period: payment_id, occurrence_key, claim_id, payer_identifier, day, cents, state,
 * is_alone (posted without a person), is_corrected (of those, undone by a person), is_reversal (taken back, CLP02 22).
 */
export function claimPayments(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select payment_id, occurrence_key, kept.claim_id, payment.payer_identifier, payment.posted_at::date as day,
      kept.paid_cents as cents, kept.state,
      (kept.state in ('posted', 'informed') or kept.undone > 0) and not kept.by_hand as is_alone,
      kept.undone > 0 and not kept.by_hand as is_corrected, kept.status_code = '22' as is_reversal
    from remittance_payment payment join remittance_claim kept using (practice_id, payment_id)
    where payment.practice_id = ${practiceId} and payment.posted_at::date between ${from} and ${to}`;
}

/** Claims that were built and not sent by the end of a day: claim_id, day (of the state), cents (charge). */
export function unsentClaims(practiceId: PracticeId, asOf: IsoDate): Population {
  return sql`
    select claim_id, day, total_charge_cents as cents from (
      select distinct on (claim_id) claim_id, to_state, changed_at::date as day from claim_state_change
      where practice_id = ${practiceId} and changed_at::date <= ${asOf}
      order by claim_id, ordinal desc
    ) latest join claim using (claim_id)
    where claim.practice_id = ${practiceId} and to_state in ('ready', 'held')`;
}

/** Money taken from patients in the period and not returned: payment_id, patient_id, day, cents, at_service. */
export function patientPayments(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select payment_id, patient_id, received_on as day, amount_cents as cents,
      purpose = 'time-of-service' as at_service
    from patient_payment
    where practice_id = ${practiceId} and received_on between ${from} and ${to} and returned_on is null`;
}
