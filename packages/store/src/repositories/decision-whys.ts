import type { Why } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { insertRecords } from "../internal/insert-records.ts";
import type { StoreTransaction } from "../store.ts";

/** A decision's reason as it was when it was made, with the engine that made it. */
export interface DecisionWhy {
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What was decided, such as `em-level` or `hold`. */
  readonly decision: string;
  readonly engineVersion: string;
  readonly why: Why;
}

export async function insertWhys(
  tx: StoreTransaction,
  practiceId: PracticeId,
  whys: readonly DecisionWhy[],
): Promise<void> {
  const rows = whys.map((entry) => ({
    practice_id: practiceId,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    decision: entry.decision,
    engine_version: entry.engineVersion,
    why: entry.why,
  }));
  await insertRecords(tx, "decision_why", WHY_COLUMNS, rows);
}

const WHY_COLUMNS = {
  practice_id: "text",
  subject_kind: "text",
  subject_id: "text",
  decision: "text",
  engine_version: "text",
  why: "json",
} as const;

/** The last reason of one decision for each of many subjects, such as why each visit of a list is held. */
export async function lastWhys(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: { readonly subjectKind: string; readonly subjectIds: readonly string[]; readonly decision: string },
): Promise<ReadonlyMap<string, Why>> {
  if (of.subjectIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("decision_why")
    .select(["subject_id", "why"])
    .where("practice_id", "=", practiceId)
    .where("subject_kind", "=", of.subjectKind)
    .where("subject_id", "in", of.subjectIds)
    .where("decision", "=", of.decision)
    .orderBy("why_id")
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.why as Why]));
}

export async function listWhys(
  tx: StoreTransaction,
  practiceId: PracticeId,
  subjectKind: string,
  subjectId: string,
): Promise<readonly DecisionWhy[]> {
  const rows = await tx.db
    .selectFrom("decision_why")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .orderBy("why_id")
    .execute();
  return rows.map((row) => ({
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    decision: row.decision,
    engineVersion: row.engine_version,
    why: row.why as Why,
  }));
}
