import { sql } from "kysely";
import { claimPayments } from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** What posts by itself, and how often that was wrong: the two are shown side by side. */
export const postingReportDefinition: ReportDefinition = {
  name: "posting",
  title: "Posting by payer",
  formula:
    "claim payments received in the period: posted without a person ÷ received; of those undone by a person ÷ posted without a person; taken back by the payer ÷ received",
  asks: ["from"],
  columns: [
    { heading: "Payer", kind: "text" },
    { heading: "Received", kind: "count", opens: "" },
    { heading: "Posted alone", kind: "share", drawn: true },
    { heading: "Mis-posted", kind: "share" },
    { heading: "Taken back", kind: "share" },
    { heading: "Open", kind: "count" },
    { heading: "Open amount", kind: "cents" },
  ],
  chart: "rows",
  rows: async (tx, practiceId, ask) => {
    const { rows } = await sql<
      Record<"received" | "alone" | "corrected" | "reversed" | "open" | "open_cents", number> & {
        key: string;
        name: string | null;
      }
    >`
      select payer_identifier as key, (select min(name) from payer
          where payer.practice_id = ${practiceId} and payer.payer_identifier = received.payer_identifier) as name,
        count(*)::bigint as received, count(*) filter (where is_alone)::bigint as alone,
        count(*) filter (where is_corrected)::bigint as corrected,
        count(*) filter (where is_reversal)::bigint as reversed,
        count(*) filter (where state in ('held', 'unmatched', 'waits'))::bigint as open,
        coalesce(sum(cents) filter (where state in ('held', 'unmatched', 'waits')), 0)::bigint as open_cents
      from (${claimPayments(practiceId, ask)}) received group by payer_identifier
      order by count(*) desc, payer_identifier`.execute(tx.db);
    return rows.map((row) => ({
      key: row.key,
      values: [
        row.name ?? row.key,
        row.received,
        row.alone / row.received,
        row.alone === 0 ? undefined : row.corrected / row.alone,
        row.reversed / row.received,
        row.open,
        row.open_cents,
      ],
    }));
  },
  entries: (tx, practiceId, ask, key) =>
    readEntries(
      tx,
      sql`
        select 'claim-payment', payment_id || '/' || occurrence_key, claim_id, day, cents,
          concat_ws(', ', state, case when is_corrected then 'undone' end, case when is_reversal then 'taken back' end)
        from (${claimPayments(practiceId, ask)}) received where payer_identifier = ${key}`,
    ),
};
