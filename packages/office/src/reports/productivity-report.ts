import { sql } from "kysely";
import { userNames } from "../internal/user-names.ts";
import { inWords } from "./in-words.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** Who did how much of what, counted from the timeline. It is a count of acts and no measure of a person. */
export const productivityReportDefinition: ReportDefinition = {
  name: "productivity",
  title: "Work by person",
  formula:
    "events of the period by who caused them and of which kind, looking at records left out; days are those with at least one",
  asks: ["from"],
  columns: [
    { heading: "Who", kind: "text" },
    { heading: "What", kind: "text" },
    { heading: "Count", kind: "count", opens: "", drawn: true },
    { heading: "Days", kind: "count" },
  ],
  chart: "rows",
  rows: async (tx, practiceId, { from, to }) => {
    const { rows } = await sql<{ actor: string; kind: string; acts: number; days: number }>`
      select actor, kind, count(*)::bigint as acts, count(distinct occurred_at::date)::bigint as days
      from event where practice_id = ${practiceId} and occurred_at::date between ${from} and ${to}
        and kind not like 'access.%'
      group by actor, kind order by actor, count(*) desc, kind`.execute(tx.db);
    const names = await userNames(tx);
    return rows.map(({ actor, kind, acts, days }) => ({
      key: `${kind}/${actor}`,
      values: [names.get(actor) ?? actor, inWords(kind), acts, days],
    }));
  },
  entries: (tx, practiceId, { from, to }, key) => {
    const [kind = "", ...actor] = key.split("/");
    return readEntries(
      tx,
      sql`
        select 'event', event_id::text, case when subject_kind = 'claim' then subject_id end, occurred_at::date,
          null::bigint, to_char(occurred_at, 'HH24:MI')
        from event where practice_id = ${practiceId} and occurred_at::date between ${from} and ${to}
          and kind = ${kind} and actor = ${actor.join("/")}`,
    );
  },
};
