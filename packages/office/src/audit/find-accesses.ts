import type { IsoDate } from "@claimwright/base";
import { type ActorId, idOf, type PatientId, type PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { type RawBuilder, sql } from "kysely";
import { userNames } from "../internal/user-names.ts";
import type { Desk, Office } from "../office.ts";
import { type AccessedRecord, nameRecords } from "./name-records.ts";

export interface AccessFilter {
  /** Who asked. */
  readonly actor?: ActorId;
  /** Whose record: the patient's own, their visits' and their claims'. */
  readonly patientId?: PatientId;
  /** The operation, such as `openAccount`. */
  readonly route?: string;
  readonly kind?: AccessKind;
  /** Days of the true time, both inside. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The id to go on from. */
  readonly before?: number;
}

export type AccessKind = "access.read" | "access.write";

export interface Access {
  readonly id: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly actor: ActorId;
  readonly actorName: string;
  readonly kind: AccessKind;
  readonly route: string;
  /** `answered`, `refused`, or the kind of the problem. */
  readonly outcome: string;
  /** Absent where no single record was asked for. */
  readonly record?: AccessedRecord;
}

/** What one page of the audit shows. */
export const MAX_ACCESSES_SHOWN = 200;
/** What one file of it holds. */
export const MAX_ACCESSES_TAKEN = 20_000;

/** Who asked for which record when, the newest first, with the names of the people. */
export async function findAccesses(
  office: Office,
  desk: Desk,
  filter: AccessFilter,
  limit: number = MAX_ACCESSES_SHOWN,
): Promise<{ readonly entries: readonly Access[]; readonly next?: number }> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const most = Math.min(limit, MAX_ACCESSES_TAKEN);
    const rows = await accessRows(tx, practiceId, filter, most);
    const users = await userNames(tx);
    const records = await nameRecords(
      tx,
      practiceId,
      rows.map(({ data }) => data),
    );
    const next = rows.length === most ? rows.at(-1)?.event_id : undefined;
    return {
      entries: rows.map((row) => {
        const record = records(row.data);
        return {
          id: row.event_id,
          at: row.occurred_at,
          actor: idOf<ActorId>(row.actor),
          actorName: users.get(row.actor) ?? row.actor,
          kind: row.kind,
          route: row.subject_id,
          outcome: row.data.outcome ?? "",
          ...(record === undefined ? {} : { record }),
        };
      }),
      ...(next === undefined ? {} : { next }),
    };
  });
}

interface AccessRow {
  readonly event_id: number;
  readonly occurred_at: string;
  readonly actor: string;
  readonly kind: AccessKind;
  readonly subject_id: string;
  readonly data: Readonly<Record<string, string>>;
}

async function accessRows(
  tx: StoreTransaction,
  practiceId: PracticeId,
  filter: AccessFilter,
  limit: number,
): Promise<readonly AccessRow[]> {
  const { actor, patientId, route, kind, from, to, before } = filter;
  const conditions: RawBuilder<unknown>[] = [
    sql`practice_id = ${practiceId}`,
    sql`kind in ('access.read', 'access.write')`,
  ];
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`);
  if (actor !== undefined) conditions.push(sql`actor = ${actor}`);
  if (route !== undefined) conditions.push(sql`subject_id = ${route}`);
  if (from !== undefined) conditions.push(sql`occurred_at >= ${from}::date`);
  if (to !== undefined) conditions.push(sql`occurred_at < ${to}::date + 1`);
  if (before !== undefined) conditions.push(sql`event_id < ${before}`);
  if (patientId !== undefined) conditions.push(ofPatient(practiceId, patientId));
  const { rows } = await sql<AccessRow>`
    select event_id, occurred_at, actor, kind, subject_id, data from event
    where ${sql.join(conditions, sql` and `)}
    order by event_id desc limit ${limit}`.execute(tx.db);
  return rows;
}

/** The ids that an address could name the patient's records by. */
function ofPatient(practiceId: PracticeId, patientId: PatientId): RawBuilder<unknown> {
  return sql`coalesce(data ->> 'patientId', data ->> 'encounterId', data ->> 'claimId') in (
    select ${patientId}::text
    union all
    select encounter_id from encounter where practice_id = ${practiceId} and patient_id = ${patientId}
    union all
    select claim_id from claim join encounter using (practice_id, encounter_id)
    where practice_id = ${practiceId} and patient_id = ${patientId})`;
}
