import { ProblemError } from "@claimwright/base";
import {
  beginJob,
  failJob,
  finishJob,
  type JobRecord,
  reportJob,
  returnJob,
  type Store,
  type StoreTransaction,
} from "@claimwright/store";
import type { PracticeContext } from "../http/route.ts";
import { JobReturned } from "./job.ts";
import type { Run, Ticket } from "./job-queue.ts";
import { JOBS } from "./jobs.ts";

export interface JobRooms {
  readonly store: Store;
  /** What the job works with, as the person who asked for it. */
  readonly contextOf: (ticket: Ticket) => Promise<PracticeContext>;
  /** Hears of a failure that is nobody's expected one: the kind of job and the error. */
  readonly failed: (name: string, error: unknown) => void;
}

/** How often a row is written for progress: people look at it, nothing else reads it. */
const REPORT_EVERY_MS = 250;

/**
 * Does one job from its ticket. What goes wrong is kept with the job in words; only what another attempt may mend (the
 * database went away, the process is stopping) is thrown, so that the queue hands the ticket out again.
 */
export function jobRunner(rooms: JobRooms): Run {
  return async (ticket, stopping) => {
    const { practiceId, jobId, actor } = ticket;
    const inPractice = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
      rooms.store.withPractices([practiceId], actor, work);
    const job = await inPractice((tx) => beginJob(tx, practiceId, jobId));
    if (job === undefined) return;
    try {
      const outcome = await perform(rooms, ticket, job, stopping);
      await inPractice((tx) => finishJob(tx, practiceId, jobId, outcome));
    } catch (error) {
      if (error instanceof JobReturned) {
        await inPractice((tx) => returnJob(tx, practiceId, jobId, "running"));
        throw error;
      }
      if (error instanceof ProblemError && error.problem.code === "store.unavailable") throw error;
      if (!(error instanceof ProblemError)) rooms.failed(job.name, error);
      await inPractice((tx) => failJob(tx, practiceId, jobId, wordsOf(error)));
    }
  };
}

async function perform(
  rooms: JobRooms,
  ticket: Ticket,
  record: JobRecord,
  stopping: AbortSignal,
): Promise<string> {
  const { practiceId, jobId, actor } = ticket;
  const job = JOBS.find(({ name }) => name === record.name);
  if (job === undefined) throw unknownJob(record.name);
  let reportedAt = 0;
  return job.handle(await rooms.contextOf(ticket), job.input.parse(record.input), async (units) => {
    if (stopping.aborted) throw new JobReturned();
    const now = performance.now();
    if (now - reportedAt < REPORT_EVERY_MS && units.done !== units.total) return;
    reportedAt = now;
    await rooms.store.withPractices([practiceId], actor, (tx) => reportJob(tx, practiceId, jobId, units));
  });
}

/** An older or newer program asked for it. */
function unknownJob(name: string): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: `This program knows no job ${name}.`,
    remedy: "Run the same version everywhere, then try it again.",
  });
}

function wordsOf(error: unknown): { problem: string; remedy: string } {
  if (error instanceof ProblemError) {
    const { file, place, message, remedy } = error.problem;
    const where = [file, place].filter((part) => part !== undefined).join(", ");
    return { problem: where === "" ? message : `${where}: ${message}`, remedy };
  }
  return {
    problem: "Something went wrong in the program; what was done up to there is kept.",
    remedy: "Try it again; if it happens again, tell whoever runs the server.",
  };
}
