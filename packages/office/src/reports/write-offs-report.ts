import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { inWords } from "./in-words.ts";
import type { Period, Population } from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** What nobody pays, by why: contract, law, kindness, giving up. */
export const writeOffsReportDefinition: ReportDefinition = {
  name: "write-offs",
  title: "Write-offs",
  formula:
    "movements of the period into adjustment accounts and bad debt, less those out of them (reversals, recoveries), by category, payer and the payer's reason",
  asks: ["from"],
  columns: [
    { heading: "Category", kind: "text" },
    { heading: "Payer", kind: "text" },
    { heading: "Reason", kind: "text" },
    { heading: "Movements", kind: "count" },
    { heading: "Amount", kind: "cents", opens: "", drawn: true },
  ],
  chart: "rows",
  rows: async (tx, practiceId, ask) => {
    const { rows } = await sql<{
      key: string;
      category: string;
      payer: string;
      reason: string;
      movements: number;
      cents: number;
    }>`
      select key, category, coalesce(payer.name, moved.payer_id) as payer, reason, count(*)::bigint as movements,
        sum(cents)::bigint as cents
      from (${writeOffs(practiceId, ask)}) moved
      left join payer on payer.practice_id = ${practiceId} and payer.payer_id = moved.payer_id
      group by key, category, coalesce(payer.name, moved.payer_id), reason
      order by sum(cents) desc, key`.execute(tx.db);
    return rows.map(({ key, category, payer, reason, movements, cents }) => ({
      key,
      values: [inWords(category), payer, reason, movements, cents],
    }));
  },
  entries: (tx, practiceId, ask, key) =>
    readEntries(
      tx,
      sql`
        select 'movement', transfer_id::text, claim_id, day, cents, replace(kind, '-', ' ')
        from (${writeOffs(practiceId, ask)}) moved where key = ${key}`,
    ),
};

function writeOffs(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select transfer_id, claim_id, day, cents, kind, category, payer_id, reason,
      category || '/' || payer_id || '/' || reason as key
    from (
      select transfer_id, claim_id, effective_date as day, cents, kind,
        case when account = 'bad-debt' then 'bad debt' else split_part(account, ':', 3) end as category,
        case when account = 'bad-debt' then '' else split_part(account, ':', 2) end as payer_id,
        coalesce((facts #>> '{adjustment,group}') || '-' || (facts #>> '{adjustment,reason}'), '') as reason
      from ledger_transfer
      cross join lateral (values (debit, amount_cents), (credit, -amount_cents)) as side (account, cents)
      where practice_id = ${practiceId} and effective_date between ${from} and ${to}
        and (account = 'bad-debt' or account like 'adjustment:%')
    ) side`;
}
