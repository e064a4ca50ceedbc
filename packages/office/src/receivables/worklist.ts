import { type Cents, type IsoDate, ProblemError, type Why } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { appendEvents, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** One thing to do, as a worklist shows it. */
export interface WorkEntry {
  readonly id: number;
  readonly kind: string;
  readonly claimId?: string;
  readonly patientId?: string;
  readonly amount: Cents;
  readonly denial?: string;
  readonly action: string;
  readonly ownerRole: string;
  readonly step: string;
  readonly dueOn: IsoDate;
  readonly assignee?: string;
  readonly state: "open" | "snoozed" | "done";
  readonly why: Why;
}

export interface WorkFilter {
  readonly ownerRole?: string;
  readonly assignee?: string;
  readonly denial?: string;
  /** Such as `denial`, `no-answer`, `underpayment`, `plan-broken`, `payer-request`. */
  readonly kind?: string;
  readonly limit?: number;
}

export const MAX_WORK_LISTED = 1_000;

/** What is to be done now, the nearest deadline first; what sleeps until a later day is left out. */
export async function listWork(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
  filter: WorkFilter = {},
): Promise<{ readonly entries: readonly WorkEntry[]; readonly total: number }> {
  const wanted = sql`
    from work_item where practice_id = ${practiceId} and state <> 'done'
      and (snoozed_until is null or snoozed_until <= ${today})
      and (${filter.ownerRole ?? null}::text is null or owner_role = ${filter.ownerRole ?? null})
      and (${filter.assignee ?? null}::text is null or assignee = ${filter.assignee ?? null})
      and (${filter.denial ?? null}::text is null or denial = ${filter.denial ?? null})
      and (${filter.kind ?? null}::text is null or kind = ${filter.kind ?? null})`;
  const limit = Math.min(filter.limit ?? MAX_WORK_LISTED, MAX_WORK_LISTED);
  const { rows } = await sql<WorkRow>`
    select work_id, kind, claim_id, patient_id, amount_cents, denial, action, owner_role, step, due_on, assignee, state, why
    ${wanted} order by due_on, amount_cents desc, work_id limit ${limit}`.execute(tx.db);
  const counted = await sql<{ total: number }>`select count(*)::bigint as total ${wanted}`.execute(tx.db);
  return { entries: rows.map(entryOf), total: counted.rows[0]?.total ?? 0 };
}

export type WorkChange =
  | { readonly kind: "assign"; readonly to: string }
  | { readonly kind: "snooze"; readonly until: IsoDate }
  | { readonly kind: "finish"; readonly outcome: string };

/** Changes one or many items at once, all or none. Throws ProblemError `store.conflict` when one is done already. */
export async function changeWork(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly number[],
  change: WorkChange,
): Promise<void> {
  const { rows } = await sql`
    update work_item set ${assignments(change)}, version = version + 1, updated_at = now()
    where practice_id = ${practiceId} and work_id = any(${[...ids]}::bigint[]) and state <> 'done'
    returning work_id`.execute(tx.db);
  if (rows.length === new Set(ids).size) {
    await appendEvents(
      tx,
      practiceId,
      ids.map((id) => ({
        kind: `work.${EVENT_OF[change.kind]}`,
        subjectKind: "work",
        subjectId: String(id),
        data: factsOf(change),
      })),
    );
    return;
  }
  throw new ProblemError({
    code: "store.conflict",
    message: `${ids.length - rows.length} of ${ids.length} work items are done already, or are not there.`,
    remedy: "List the work again and repeat the change on what is left.",
  });
}

/**
 * Writes a note to an item; it is sealed, since it may name the patient. Throws ProblemError `input.not-found` for an
 * item that is not there.
 */
export async function noteWork(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: number,
  text: string,
): Promise<void> {
  const place = { scope: practiceId, table: "work_note", row: String(id), column: "sealed" };
  const sealed = tx.vault.sealBytes(place, new TextEncoder().encode(text));
  const { numAffectedRows } = await sql`
    with item as (
      select work_id from work_item where practice_id = ${practiceId} and work_id = ${id} for update
    )
    insert into work_note (practice_id, work_id, ordinal, written_by, sealed)
    select ${practiceId}, work_id,
      (select count(*) + 1 from work_note where practice_id = ${practiceId} and work_id = ${id}), ${tx.actor}, ${sealed}
    from item`.execute(tx.db);
  if (numAffectedRows === 1n) return;
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no piece of work ${id}.`,
    remedy: "List the work again.",
  });
}

/** The notes of an item, the first one first. */
export async function listWorkNotes(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: number,
): Promise<readonly { readonly writtenBy: string; readonly text: string }[]> {
  const { rows } = await sql<{ written_by: string; sealed: Buffer }>`
    select written_by, sealed from work_note where practice_id = ${practiceId} and work_id = ${id}
    order by ordinal`.execute(tx.db);
  const place = { scope: practiceId, table: "work_note", row: String(id), column: "sealed" };
  return rows.map((row) => ({
    writtenBy: row.written_by,
    text: new TextDecoder().decode(tx.vault.openBytes(place, row.sealed)),
  }));
}

const EVENT_OF: Readonly<Record<WorkChange["kind"], string>> = {
  assign: "assigned",
  snooze: "snoozed",
  finish: "finished",
};

/** The words of an outcome stay with the item: they may name somebody. */
function factsOf(change: WorkChange): Readonly<Record<string, string>> {
  switch (change.kind) {
    case "assign":
      return { to: change.to };
    case "snooze":
      return { until: change.until };
    case "finish":
      return {};
  }
}

function assignments(change: WorkChange) {
  switch (change.kind) {
    case "assign":
      return sql`assignee = ${change.to}`;
    case "snooze":
      return sql`state = 'snoozed', snoozed_until = ${change.until}`;
    case "finish":
      return sql`state = 'done', snoozed_until = null, outcome = ${change.outcome}`;
  }
}

interface WorkRow {
  readonly work_id: number;
  readonly kind: string;
  readonly claim_id: string | null;
  readonly patient_id: string | null;
  readonly amount_cents: number;
  readonly denial: string | null;
  readonly action: string;
  readonly owner_role: string;
  readonly step: string;
  readonly due_on: string;
  readonly assignee: string | null;
  readonly state: WorkEntry["state"];
  readonly why: Why;
}

function entryOf(row: WorkRow): WorkEntry {
  return {
    id: row.work_id,
    kind: row.kind,
    ...(row.claim_id === null ? {} : { claimId: row.claim_id }),
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    amount: row.amount_cents as Cents,
    ...(row.denial === null ? {} : { denial: row.denial }),
    action: row.action,
    ownerRole: row.owner_role,
    step: row.step,
    dueOn: row.due_on as IsoDate,
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
    state: row.state,
    why: row.why,
  };
}
