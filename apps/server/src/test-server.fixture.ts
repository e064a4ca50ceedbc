import { randomUUID } from "node:crypto";
import { isoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { createOffice, openCodes } from "@claimwright/office";
import { demoFeeTable } from "@claimwright/pricing";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  type TestStore,
} from "@claimwright/store/testing";
import type { FastifyInstance } from "fastify";
import { People } from "./auth/people.ts";
import type { Role } from "./auth/permissions.ts";
import { SessionBook } from "./auth/session.ts";
import { createServer } from "./create-server.ts";
import type { PracticeContext } from "./http/route.ts";
import { type JobQueue, openQueue } from "./jobs/job-queue.ts";
import { startWork } from "./work.ts";

/** A server over a store of its own with two practices of two companies. */
export interface TestServer {
  readonly test: TestStore;
  readonly app: FastifyInstance;
  readonly own: SamplePractice;
  readonly foreign: SamplePractice;
  readonly people: People;
  readonly jobs: JobQueue;
  readonly contextOf: (desk: PracticeContext["desk"]) => PracticeContext;
  /** Every line of the log. */
  readonly log: readonly string[];
  /** The cookie of somebody with these roles at their own practice. */
  cookieOf(roles: readonly Role[]): string;
  /** The cookie of somebody who is something else at each practice. */
  cookieAt(practices: readonly { readonly id: PracticeId; readonly roles: readonly Role[] }[]): string;
  close(): Promise<void>;
}

/** `works` when the jobs that a test starts are to be done. */
export async function startTestServer({ works = false } = {}): Promise<TestServer> {
  const test = await createTestStore();
  const own = await insertSamplePractice(test.store, "alder");
  const foreign = await insertSamplePractice(test.store, "birch");
  const sessions = new SessionBook(Date.now);
  const people = new People(test.store, Date.now);
  const { store } = test;
  const office = createOffice({
    store,
    codes: openCodes().library,
    newId: randomUUID,
    now: () => new Date(),
  });
  const log: string[] = [];
  const contextOf = (desk: PracticeContext["desk"]): PracticeContext => ({
    office,
    desk,
    today: isoDate("2026-03-31"),
    fees: demoFeeTable(),
    partner: {
      name: "nobody",
      kind: "sandbox",
      deliver: async () => ({ outcome: "delivered" }),
      collect: async () => [],
    },
    inquiries: {
      name: "nobody",
      usage: "T",
      ask: async () => ({
        outcome: "failed",
        problem: { code: "exchange.failed", message: "No answer came.", remedy: "Ask again." },
      }),
    },
    home: test.home,
  });
  const jobs = await openQueue(store, () => undefined);
  const work = works
    ? await startWork(store, { contextOf: async (desk) => contextOf(desk) }, jobs, () => undefined)
    : undefined;
  const app = await createServer({
    sessions,
    people,
    companyIds: async () => [own.companyId],
    log: { write: (line) => log.push(line) },
    isReady: () => store.isReady(),
    contextOf: async (session, practiceId) => {
      const practice = session.practices.find(({ id }) => id === practiceId);
      if (practice === undefined) return undefined;
      const { companyId, actor } = session;
      return { ...contextOf({ practiceId: practice.id, companyId, actor }), session, jobs };
    },
  });
  return {
    test,
    app,
    own,
    foreign,
    people,
    jobs,
    contextOf,
    log,
    cookieOf: (roles) => cookieFor(sessions, own.companyId, [{ id: own.practice.id, roles }]),
    cookieAt: (practices) => cookieFor(sessions, own.companyId, practices),
    close: async () => {
      await jobs.stop();
      await work?.stop();
      await app.close();
      await test.close();
    },
  };
}

function cookieFor(
  sessions: SessionBook,
  companyId: SamplePractice["companyId"],
  practices: readonly { readonly id: PracticeId; readonly roles: readonly Role[] }[],
): string {
  const link = sessions.createLink({
    actor: SAMPLE_ACTOR,
    name: "Somebody",
    companyId,
    practices: practices.map((each) => ({ ...each, name: `The ${each.id}` })),
    roles: practices.flatMap(({ roles }) => roles),
  });
  return `claimwright_session=${sessions.openLink(link)}`;
}
