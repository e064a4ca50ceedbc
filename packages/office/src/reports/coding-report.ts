import { formatIcd10cm } from "@claimwright/codesets";
import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import type { Period, Population } from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** How consistently visits are coded: what was proposed for each diagnosis and what people signed. */
export const codingReportDefinition: ReportDefinition = {
  name: "coding",
  title: "Coding: proposed and signed",
  formula:
    "the last signature of each visit coded in the period: of the visits for which a code was proposed, those that were signed with it; signed without being among the suggestions at all is counted beside it",
  asks: ["from"],
  columns: [
    { heading: "Code", kind: "text" },
    { heading: "Proposed", kind: "count", opens: "" },
    { heading: "Signed of them", kind: "count" },
    { heading: "Agreement", kind: "share", drawn: true },
    { heading: "Never suggested", kind: "count" },
  ],
  chart: "rows",
  rows: async (tx, practiceId, ask) => {
    const { rows } = await sql<Record<"proposed" | "agreed" | "missed", number> & { readonly code: string }>`
      select code, count(*) filter (where proposed)::bigint as proposed,
        count(*) filter (where proposed and signed)::bigint as agreed,
        count(*) filter (where signed and not suggested)::bigint as missed
      from (${decidedCodes(practiceId, ask)}) decided
      group by code having bool_or(proposed or signed)
      order by count(*) filter (where proposed) desc, code`.execute(tx.db);
    return rows.map(({ code, proposed, agreed, missed }) => ({
      key: code,
      values: [formatIcd10cm(code), proposed, agreed, proposed === 0 ? undefined : agreed / proposed, missed],
    }));
  },
  entries: (tx, practiceId, ask, key) =>
    readEntries(
      tx,
      sql`
        select 'visit', encounter_id, null::text, day, null::bigint,
          case when proposed and signed then 'proposed and signed' when proposed then 'proposed, not signed'
            when suggested then 'signed, suggested with doubt' else 'signed, never suggested' end
        from (${decidedCodes(practiceId, ask)}) decided where code = ${key} and (proposed or signed)`,
    ),
};

/** Each code of each visit's last decision: encounter_id, day, code, suggested, proposed (chosen at once), signed. */
function decidedCodes(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select encounter_id, day, code, bool_or(source = 'suggested') as suggested,
      bool_or(proposed) as proposed, bool_or(source = 'signed') as signed
    from (
      select distinct on (encounter_id) encounter_id, recorded_at::date as day, suggested, signed
      from coding_decision where practice_id = ${practiceId}
      order by encounter_id, version desc
    ) decision
    cross join lateral (
      select each ->> 'code' as code, 'suggested' as source, (each ->> 'accepted')::boolean as proposed
      from jsonb_array_elements(decision.suggested) each
      union all
      select code, 'signed', false from jsonb_array_elements_text(decision.signed) code
    ) named
    where day between ${from} and ${to}
    group by encounter_id, day, code`;
}
