import { randomUUID } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import { type ActorId, idOf, type PracticeId } from "@claimwright/model";
import type { Desk } from "@claimwright/office";
import {
  APPLICATION_ROLE,
  type DatabaseLogin,
  failJob,
  insertJob,
  loadJob,
  returnJob,
  type Store,
  type StoreTransaction,
} from "@claimwright/store";
import { fromKysely, PgBoss } from "pg-boss";

/** What the queue holds of a job. The row that it names is the practice's own (see the migration of `job`). */
export interface Ticket {
  readonly practiceId: PracticeId;
  readonly jobId: string;
  readonly actor: ActorId;
}

export type Run = (ticket: Ticket, stopping: AbortSignal) => Promise<void>;

/** Asking for long work, and doing it: the port behind which pg-boss stands. */
export interface JobQueue {
  /** Keeps the job and its place in the queue in one transaction; answers its id. */
  start(desk: Desk, job: { readonly name: string; readonly input: unknown }): Promise<string>;
  /** Throws ProblemError `job.state` when it has not failed. */
  retry(desk: Desk, jobId: string): Promise<void>;
  /** Takes jobs from here on, and calls `nightly` once a night in one of the processes that do. */
  work(run: Run, nightly: () => Promise<void>): Promise<void>;
  /** Aborted when the process begins to stop. */
  readonly stopping: AbortSignal;
  /** Ends what runs, or returns it to the queue when it does not end in time. */
  stop(): Promise<void>;
}

const QUEUE_SCHEMA = "claimwright_jobs";
const WORK = "work";
/** Where tickets go whose process died at each attempt. */
const LOST = "lost";
const NIGHTLY = "nightly";
/** 02:15 by the clock of the database, when an office sleeps. */
const NIGHTLY_AT = "15 2 * * *";
const MAX_CONNECTIONS = 4;
/** Jobs that one process does at a time. */
const AT_A_TIME = 2;
const POLL_SECONDS = 0.5;
/** A process that says nothing for so long is dead; the monitor looks as often. */
const HEARTBEAT_SECONDS = 10;
const MONITOR_SECONDS = 10;
const LONGEST_JOB_SECONDS = 12 * 3_600;
/** A job that is returned at each start of a process counts as an attempt, too. */
const MAX_ATTEMPTS = 20;
const RETRY_SECONDS = 1;
const LONGEST_RETRY_SECONDS = 60;
const STOP_TIMEOUT_MS = 20_000;

/** Opens the queue of a store; `failed` hears of what goes wrong beside the jobs, such as a lost connection. */
export async function openQueue(store: Store, failed: (error: unknown) => void): Promise<JobQueue> {
  const { owner, application } = store.logins();
  await installQueue(owner);
  const boss = new PgBoss({
    ...application,
    schema: QUEUE_SCHEMA,
    migrate: false,
    // The indexes are the owner's.
    reindex: false,
    monitorVacuum: false,
    max: MAX_CONNECTIONS,
    monitorIntervalSeconds: MONITOR_SECONDS,
    superviseIntervalSeconds: MONITOR_SECONDS,
  });
  boss.on("error", failed);
  await boss.start();
  return new PgBossQueue(store, boss);
}

/** Makes or upgrades the queue's own tables. The owner's work: the application only reads and writes them. */
async function installQueue(owner: DatabaseLogin): Promise<void> {
  const boss = new PgBoss({ ...owner, schema: QUEUE_SCHEMA, max: 1, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    const common = { heartbeatSeconds: HEARTBEAT_SECONDS, expireInSeconds: LONGEST_JOB_SECONDS };
    await boss.createQueue(LOST, common);
    await boss.createQueue(NIGHTLY, { ...common, policy: "stately" });
    await boss.createQueue(WORK, {
      ...common,
      deadLetter: LOST,
      retryLimit: MAX_ATTEMPTS,
      retryDelay: RETRY_SECONDS,
      retryBackoff: true,
      retryDelayMax: LONGEST_RETRY_SECONDS,
    });
    await boss.getDb().executeSql(GRANTS);
  } finally {
    await boss.stop({ graceful: false });
  }
}

const GRANTS = `
  grant usage on schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  grant execute on all functions in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
  grant usage on all sequences in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE}`;

class PgBossQueue implements JobQueue {
  readonly #store: Store;
  readonly #boss: PgBoss;
  readonly #abort = new AbortController();

  get stopping(): AbortSignal {
    return this.#abort.signal;
  }

  constructor(store: Store, boss: PgBoss) {
    this.#store = store;
    this.#boss = boss;
  }

  async start(desk: Desk, job: { readonly name: string; readonly input: unknown }): Promise<string> {
    const jobId = randomUUID();
    await this.#store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      await insertJob(tx, desk.practiceId, { id: jobId, ...job });
      await this.#send(tx, { practiceId: desk.practiceId, jobId, actor: desk.actor });
    });
    return jobId;
  }

  async retry({ practiceId, actor }: Desk, jobId: string): Promise<void> {
    await this.#store.withPractices([practiceId], actor, async (tx) => {
      await loadJob(tx, practiceId, jobId);
      if (!(await returnJob(tx, practiceId, jobId, "failed"))) throw notFailed();
      await this.#send(tx, { practiceId, jobId, actor });
    });
  }

  async work(run: Run, nightly: () => Promise<void>): Promise<void> {
    const options = { pollingIntervalSeconds: POLL_SECONDS, localConcurrency: AT_A_TIME };
    await this.#boss.work<Ticket>(WORK, options, async (tickets) => {
      for (const { data } of tickets) await run(data, this.stopping);
    });
    await this.#boss.work<Ticket>(LOST, async (tickets) => {
      for (const { data } of tickets) await this.#giveUp(data);
    });
    await this.#boss.schedule(NIGHTLY, NIGHTLY_AT);
    await this.#boss.work(NIGHTLY, nightly);
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
  }

  async #send(tx: StoreTransaction, ticket: Ticket): Promise<void> {
    await this.#boss.send(WORK, ticket, { db: fromKysely(tx.db) });
  }

  async #giveUp({ practiceId, jobId }: Ticket): Promise<void> {
    await this.#store.withPractices([practiceId], idOf<ActorId>("jobs"), (tx) =>
      failJob(tx, practiceId, jobId, {
        problem: `The program ended ${MAX_ATTEMPTS} times while it did this.`,
        remedy: "Tell whoever runs the server; then try it again.",
      }),
    );
  }
}

function notFailed(): ProblemError {
  return new ProblemError({
    code: "job.state",
    message: "Only a job that failed can be tried again.",
    remedy: "Wait until it has ended; start a new one for new work.",
  });
}
