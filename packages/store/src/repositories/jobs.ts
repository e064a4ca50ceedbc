import type { PracticeId } from "@claimwright/model";
import type { Updateable } from "kysely";
import type { Database } from "../database.ts";
import { found, inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

export type JobState = "waiting" | "running" | "done" | "failed";

/** Work that takes longer than a request. Instants are ISO 8601. */
export interface JobRecord {
  readonly id: string;
  /** Which kind of work: `send-claims`. */
  readonly name: string;
  /** Ids and switches only. */
  readonly input: unknown;
  readonly state: JobState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly attempts: number;
  /** Units of work done, such as claims or files, of a total where it is known. */
  readonly done: number;
  readonly total?: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** What came of it, in a sentence. */
  readonly outcome?: string;
  /** Why it failed and what to do, in a sentence each. */
  readonly problem?: string;
  readonly remedy?: string;
}

export async function insertJob(
  tx: StoreTransaction,
  practiceId: PracticeId,
  job: Pick<JobRecord, "id" | "name" | "input">,
): Promise<void> {
  await inserting("job", job.id, () =>
    tx.db
      .insertInto("job")
      .values({
        practice_id: practiceId,
        job_id: job.id,
        name: job.name,
        input: json(job.input),
        state: "waiting",
        asked_by: tx.actor,
      })
      .execute(),
  );
}

/** Throws ProblemError `input.not-found`. */
export async function loadJob(tx: StoreTransaction, practiceId: PracticeId, id: string): Promise<JobRecord> {
  const row = await jobRows(tx, practiceId).where("job_id", "=", id).executeTakeFirst();
  return jobOf(found(row, "job", id));
}

export const MAX_JOBS_LISTED = 200;

/** The newest first. */
export async function listJobs(
  tx: StoreTransaction,
  practiceId: PracticeId,
  state?: JobState,
): Promise<readonly JobRecord[]> {
  const all = jobRows(tx, practiceId);
  const rows = await (state === undefined ? all : all.where("state", "=", state))
    .orderBy("asked_at", "desc")
    .orderBy("job_id")
    .limit(MAX_JOBS_LISTED)
    .execute();
  return rows.map(jobOf);
}

/** Marks the job as running and gives it; undefined when it has ended, so that nothing is left to do. */
export async function beginJob(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
): Promise<JobRecord | undefined> {
  const row = await tx.db
    .updateTable("job")
    .set((eb) => ({
      state: "running" as const,
      attempts: eb("attempts", "+", 1),
      started_at: new Date().toISOString(),
    }))
    .where("practice_id", "=", practiceId)
    .where("job_id", "=", id)
    .where("state", "in", ["waiting", "running"])
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : jobOf(row);
}

export async function reportJob(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
  { done, total }: { readonly done: number; readonly total?: number },
): Promise<void> {
  await change(tx, practiceId, id, ["running"], { done_units: done, total_units: total ?? null });
}

export async function finishJob(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
  outcome: string,
): Promise<void> {
  await change(tx, practiceId, id, ["running"], {
    state: "done",
    outcome,
    ended_at: new Date().toISOString(),
  });
}

export async function failJob(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
  { problem, remedy }: { readonly problem: string; readonly remedy: string },
): Promise<void> {
  await change(tx, practiceId, id, ["running"], {
    state: "failed",
    problem,
    remedy,
    ended_at: new Date().toISOString(),
  });
}

/** Back into the queue: a failed one that somebody tries again, or a running one whose process is stopping. */
export async function returnJob(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
  from: "failed" | "running",
): Promise<boolean> {
  const updated = await change(tx, practiceId, id, [from], {
    state: "waiting",
    problem: null,
    remedy: null,
    ended_at: null,
  });
  return updated === 1n;
}

async function change(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
  from: readonly JobState[],
  columns: Updateable<Database["job"]>,
): Promise<bigint> {
  const { numUpdatedRows } = await tx.db
    .updateTable("job")
    .set(columns)
    .where("practice_id", "=", practiceId)
    .where("job_id", "=", id)
    .where("state", "in", from)
    .executeTakeFirst();
  return numUpdatedRows;
}

function jobRows(tx: StoreTransaction, practiceId: PracticeId) {
  return tx.db.selectFrom("job").selectAll().where("practice_id", "=", practiceId);
}

type JobRow = Awaited<ReturnType<ReturnType<typeof jobRows>["execute"]>>[number];

function jobOf(row: JobRow): JobRecord {
  return {
    id: row.job_id,
    name: row.name,
    input: row.input,
    state: row.state,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    attempts: row.attempts,
    done: row.done_units,
    ...(row.total_units === null ? {} : { total: row.total_units }),
    ...(row.started_at === null ? {} : { startedAt: row.started_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    ...(row.problem === null ? {} : { problem: row.problem }),
    ...(row.remedy === null ? {} : { remedy: row.remedy }),
  };
}
