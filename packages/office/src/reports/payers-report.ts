import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { answeredClaims, claimPayments, deniedAmounts, type Period, type Population } from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** How each payer pays: how fast, how much, how often it denies and takes back. */
export const payersReportDefinition: ReportDefinition = {
  name: "payers",
  title: "Payer scorecard",
  formula:
    "claims first answered in the period by the payer they were sent to: clean ÷ answered, denied ÷ answered, days from first sending to answer; charged and paid are those of the claim payments received in the period",
  asks: ["from"],
  columns: [
    { heading: "Payer", kind: "text" },
    { heading: "Claims answered", kind: "count", opens: "" },
    { heading: "First pass", kind: "share" },
    { heading: "Denied", kind: "share" },
    { heading: "Denied amount", kind: "cents" },
    { heading: "Median days", kind: "decimal" },
    { heading: "Charged", kind: "cents" },
    { heading: "Paid", kind: "cents" },
    { heading: "Paid of charged", kind: "share", drawn: true },
    { heading: "Taken back", kind: "count" },
  ],
  chart: "rows",
  rows: async (tx, practiceId, ask) => {
    const { rows } = await sql<PayerRow>`
      with claim_side as (
        select claim.payer_identifier, count(*)::bigint as answered,
          count(*) filter (where is_clean)::bigint as clean, count(*) filter (where is_denied)::bigint as denied,
          percentile_disc(0.5) within group (order by answered.day - sent.day) as median
        ${answeredByPayer(practiceId, ask)}
        left join (
          select claim_id, min(changed_at)::date as day from claim_state_change
          where practice_id = ${practiceId} and to_state = 'sent' group by claim_id
        ) sent on sent.claim_id = answered.claim_id
        group by 1
      ), denied_side as (
        select claim.payer_identifier, sum(amount.cents)::bigint as denied_cents
        from (${deniedAmounts(practiceId, ask)}) amount join claim using (claim_id)
        where claim.practice_id = ${practiceId} group by 1
      ), money_side as (
        select payer_identifier, sum(charge_cents)::bigint as charged, sum(received.cents)::bigint as paid,
          count(*) filter (where is_reversal)::bigint as reversed
        from (${claimPayments(practiceId, ask)}) received
        join remittance_claim kept using (payment_id, occurrence_key)
        where kept.practice_id = ${practiceId} group by 1
      )
      select payer_identifier as key,
        coalesce((select min(name) from payer
          where payer.practice_id = ${practiceId} and payer.payer_identifier = side.payer_identifier),
          payer_identifier) as name,
        coalesce(answered, 0) as answered, clean, denied, denied_cents, median, charged, paid, reversed
      from (
        select * from claim_side full join money_side using (payer_identifier)
        full join denied_side using (payer_identifier)
      ) side
      order by charged desc nulls last, payer_identifier`.execute(tx.db);
    return rows.map((row) => ({
      key: row.key,
      values: [
        row.name,
        row.answered,
        share(row.clean, row.answered),
        share(row.denied, row.answered),
        row.denied_cents ?? 0,
        row.median ?? undefined,
        row.charged ?? 0,
        row.paid ?? 0,
        share(row.paid, row.charged ?? 0),
        row.reversed ?? 0,
      ],
    }));
  },
  entries: (tx, practiceId, ask, key) =>
    readEntries(
      tx,
      sql`
        select 'claim', claim.claim_id, claim.claim_id, day, total_charge_cents,
          case when is_denied then 'denied' when is_clean then 'first pass' else 'worked' end
        ${answeredByPayer(practiceId, ask)} where claim.payer_identifier = ${key}`,
    ),
};

interface PayerRow {
  readonly key: string;
  readonly name: string;
  readonly answered: number;
  readonly clean: number | null;
  readonly denied: number | null;
  readonly denied_cents: number | null;
  readonly median: number | null;
  readonly charged: number | null;
  readonly paid: number | null;
  readonly reversed: number | null;
}

function answeredByPayer(practiceId: PracticeId, period: Period): Population {
  return sql`
    from (${answeredClaims(practiceId, period)}) answered
    join claim on claim.practice_id = ${practiceId} and claim.claim_id = answered.claim_id`;
}

/** A share of nothing is no share. */
function share(part: number | null, whole: number): number | undefined {
  return whole === 0 ? undefined : (part ?? 0) / whole;
}
