import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import type { Period, Population } from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** How long each step of a claim takes, from the service to the answer. */
export const lagReportDefinition: ReportDefinition = {
  name: "lag",
  title: "Days by step",
  formula: "whole days between two steps of a claim, counted in the period in which the later step was taken",
  asks: ["from"],
  columns: [
    { heading: "Step", kind: "text" },
    { heading: "Claims", kind: "count", opens: "" },
    { heading: "Median days", kind: "decimal", drawn: true },
    { heading: "9 of 10 within", kind: "decimal" },
    { heading: "Longest", kind: "count" },
  ],
  chart: "rows",
  rows: async (tx, practiceId, ask) => {
    const { rows } = await sql<Record<"claims" | "median" | "p90" | "longest", number> & { step: string }>`
      select step, count(*)::bigint as claims, percentile_disc(0.5) within group (order by days) as median,
        percentile_disc(0.9) within group (order by days) as p90, max(days) as longest
      from (${steps(practiceId, ask)}) step group by step order by step`.execute(tx.db);
    return rows.map(({ step, claims, median, p90, longest }) => ({
      key: step,
      values: [STEP_WORDS[step] ?? step, claims, median, p90, longest],
    }));
  },
  entries: (tx, practiceId, ask, key) =>
    readEntries(
      tx,
      sql`
        select 'claim', claim_id, claim_id, ended, null::bigint, days || ' days'
        from (${steps(practiceId, ask)}) step where step = ${key}
        order by days desc`,
    ),
};

const STEP_WORDS: Readonly<Record<string, string>> = {
  "1-built": "Service to claim built",
  "2-sent": "Claim built to first sending",
  "3-accepted": "Sending to acceptance (277CA)",
  "4-answered": "Acceptance to answer (835)",
  "5-whole": "Service to answer",
};

/** Every step that a claim finished in the period, with its days; a step that went back counts its first time. */
function steps(practiceId: PracticeId, { from, to }: Period): Population {
  return sql`
    select claim_id, step, ended - began as days, ended from (
      select claim.claim_id, encounter.date_of_service as served, min(changed_at)::date as built,
        min(changed_at::date) filter (where to_state = 'sent') as sent,
        min(changed_at::date) filter (where to_state = 'accepted') as accepted,
        min(changed_at::date) filter (where to_state in ('paid', 'denied')) as answered
      from claim
      join encounter using (practice_id, encounter_id)
      join claim_state_change using (practice_id, claim_id)
      where claim.practice_id = ${practiceId}
      group by claim.claim_id, encounter.date_of_service
    ) claim cross join lateral (values
      ('1-built', served, built), ('2-sent', built, sent), ('3-accepted', sent, accepted),
      ('4-answered', coalesce(accepted, sent), answered), ('5-whole', served, answered)
    ) as taken (step, began, ended)
    where began is not null and ended between ${from} and ${to}`;
}
