import { type IsoDate, ProblemError } from "@claimwright/base";
import type { AdjustmentGroup, PracticeId } from "@claimwright/model";
import {
  type Disposition,
  type DispositionRule,
  type DispositionTable,
  dispositionTable,
  STANDARD_DISPOSITIONS,
  STANDARD_RELEASE,
} from "@claimwright/receivables";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** A row of the practice's own, with who wrote it and why. */
export interface SetDisposition extends DispositionRule {
  readonly id: number;
  readonly note: string;
  readonly setBy: string;
  readonly setAt: string;
}

/**
 * Says what a payer's reason means from a day on; it goes before the standard row for the same reason. Throws
 * ProblemError `input.field` for what is no reason, no remark, or ends before it begins.
 */
export async function setDisposition(
  tx: StoreTransaction,
  practiceId: PracticeId,
  rule: DispositionRule & { readonly note: string },
): Promise<void> {
  assertDisposition(rule);
  await sql`
    insert into disposition_rule (practice_id, payer_identifier, adjustment_group, carc, rarc, effective_from,
      effective_to, disposition, reason, set_by)
    values (${practiceId}, ${rule.payerIdentifier ?? null}, ${rule.group}, ${rule.reason}, ${rule.remark ?? null},
      ${rule.effective.from}, ${rule.effective.to ?? null}, ${JSON.stringify(rule.disposition)}::jsonb, ${rule.note},
      ${tx.actor})`.execute(tx.db);
  await appendEvent(tx, practiceId, {
    kind: "disposition.set",
    subjectKind: "disposition",
    subjectId: `${rule.group}-${rule.reason}`,
    data: { payer: rule.payerIdentifier ?? null, disposition: rule.disposition, from: rule.effective.from },
  });
}

/** Ends a row after a day; payments before keep what it said. Throws ProblemError `input.not-found`. */
export async function endDisposition(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: number,
  lastDay: IsoDate,
): Promise<void> {
  const { rows } = await sql<{ adjustment_group: string; carc: string }>`
    update disposition_rule set effective_to = ${lastDay}
    where practice_id = ${practiceId} and rule_id = ${id} and effective_from <= ${lastDay}
    returning adjustment_group, carc`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no row ${id} of the disposition table that was in force by ${lastDay}.`,
      remedy: "List the rows and choose one, and a last day that is not before its first.",
    });
  }
  await appendEvent(tx, practiceId, {
    kind: "disposition.ended",
    subjectKind: "disposition",
    subjectId: `${row.adjustment_group}-${row.carc}`,
    data: { id, lastDay },
  });
}

/** The practice's own rows, the latest first. */
export async function listDispositions(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly SetDisposition[]> {
  const { rows } = await sql<DispositionRow>`
    select rule_id, payer_identifier, adjustment_group, carc, rarc, effective_from, effective_to, disposition, reason,
      set_by, set_at
    from disposition_rule where practice_id = ${practiceId} order by effective_from desc, rule_id desc`.execute(
    tx.db,
  );
  return rows.map((row) => ({
    id: row.rule_id,
    ...(row.payer_identifier === null ? {} : { payerIdentifier: row.payer_identifier }),
    group: row.adjustment_group,
    reason: row.carc,
    ...(row.rarc === null ? {} : { remark: row.rarc }),
    effective: {
      from: row.effective_from as IsoDate,
      ...(row.effective_to === null ? {} : { to: row.effective_to as IsoDate }),
    },
    disposition: row.disposition,
    note: row.reason,
    setBy: row.set_by,
    setAt: row.set_at,
  }));
}

/**
 * The table that postings are decided by: the practice's own rows before the standard ones. `draft` is a row that
 * nobody has set yet, tried before all others.
 */
export async function loadDispositions(
  tx: StoreTransaction,
  practiceId: PracticeId,
  draft?: DispositionRule,
): Promise<DispositionTable> {
  const own = await listDispositions(tx, practiceId);
  const newest = own.reduce((latest, { id }) => Math.max(latest, id), 0);
  const release = newest === 0 ? STANDARD_RELEASE : `practice rows up to ${newest}; ${STANDARD_RELEASE}`;
  return dispositionTable(release, [
    ...(draft === undefined ? [] : [draft]),
    ...own,
    ...STANDARD_DISPOSITIONS,
  ]);
}

interface DispositionRow {
  readonly rule_id: number;
  readonly payer_identifier: string | null;
  readonly adjustment_group: AdjustmentGroup;
  readonly carc: string;
  readonly rarc: string | null;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly disposition: Disposition;
  readonly reason: string;
  readonly set_by: string;
  readonly set_at: string;
}

const CARC = /^[A-Z0-9]{1,5}$/;
const RARC = /^[A-Z]{1,2}[0-9]{1,4}$/;

export function assertDisposition({ reason, remark, effective: { from, to } }: DispositionRule): void {
  if (!CARC.test(reason))
    throw refused(`${reason} is no adjustment reason code.`, "Write it such as 97.", "reason");
  if (remark !== undefined && !RARC.test(remark)) {
    throw refused(`${remark} is no remark code.`, "Write it such as N130, or leave it out.", "remark");
  }
  if (to !== undefined && to < from) {
    throw refused("The row would end before it begins.", "Give a last day after the first.", "to");
  }
}

function refused(message: string, remedy: string, place: string): ProblemError {
  return new ProblemError({ code: "input.field", message, remedy, place });
}
