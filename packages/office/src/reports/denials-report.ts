import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { inWords } from "./in-words.ts";
import { deniedAmounts, type Period, type Population } from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** What was denied, for which kind of reason, and what became of it. */
export const denialsReportDefinition: ReportDefinition = {
  name: "denials",
  title: "Denials by class and payer",
  formula: "amounts denied on claims first answered in the period; open are those that nobody has finished",
  asks: ["from"],
  columns: [
    { heading: "Class", kind: "text" },
    { heading: "Payer", kind: "text" },
    { heading: "Claims", kind: "count" },
    { heading: "Amount", kind: "cents", opens: "", drawn: true },
    { heading: "Open", kind: "count" },
    { heading: "Open amount", kind: "cents" },
  ],
  chart: "rows",
  rows: async (tx, practiceId, ask) => {
    const { rows } = await sql<
      Record<"claims" | "cents" | "open" | "open_cents", number> & Record<"key" | "denial" | "payer", string>
    >`
      select key, denial, payer, count(distinct claim_id)::bigint as claims, sum(cents)::bigint as cents,
        count(*) filter (where state <> 'done')::bigint as open,
        coalesce(sum(cents) filter (where state <> 'done'), 0)::bigint as open_cents
      from (${denials(practiceId, ask)}) denied group by key, denial, payer
      order by sum(cents) desc, key`.execute(tx.db);
    return rows.map((row) => ({
      key: row.key,
      values: [inWords(row.denial), row.payer, row.claims, row.cents, row.open, row.open_cents],
    }));
  },
  entries: (tx, practiceId, ask, key) =>
    readEntries(
      tx,
      sql`
        select 'work', work_id::text, claim_id, day, cents, state
        from (${denials(practiceId, ask)}) denied where key = ${key}`,
    ),
};

function denials(practiceId: PracticeId, period: Period): Population {
  return sql`
    select amount.work_id, amount.claim_id, amount.day, amount.cents, amount.state,
      coalesce(amount.denial, 'unknown') as denial,
      coalesce((select min(name) from payer
        where payer.practice_id = ${practiceId} and payer.payer_identifier = claim.payer_identifier),
        claim.payer_identifier) as payer,
      coalesce(amount.denial, 'unknown') || '/' || claim.payer_identifier as key
    from (${deniedAmounts(practiceId, period)}) amount
    join claim on claim.practice_id = ${practiceId} and claim.claim_id = amount.claim_id`;
}
