import { randomUUID } from "node:crypto";
import { isoDate } from "@claimwright/base";
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

/** A server over a store of its own with two practices of two companies. */
export interface TestServer {
  readonly test: TestStore;
  readonly app: FastifyInstance;
  readonly own: SamplePractice;
  readonly foreign: SamplePractice;
  readonly people: People;
  /** Every line of the log. */
  readonly log: readonly string[];
  /** The cookie of somebody with these roles at their own practice. */
  cookieOf(roles: readonly Role[]): string;
  close(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
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
  const app = await createServer({
    sessions,
    people,
    companyId: own.companyId,
    log: { write: (line) => log.push(line) },
    isReady: () => store.isReady(),
    contextOf: async (session, practiceId) => {
      const practice = session.practices.find(({ id }) => id === practiceId);
      if (practice === undefined) return undefined;
      return {
        office,
        session,
        desk: { practiceId: practice.id, companyId: session.companyId, actor: session.actor },
        today: isoDate("2026-03-31"),
        fees: demoFeeTable(),
        partner: {
          name: "nobody",
          kind: "sandbox",
          deliver: async () => ({ outcome: "delivered" }),
          collect: async () => [],
        },
      };
    },
  });
  return {
    test,
    app,
    own,
    foreign,
    people,
    log,
    cookieOf: (roles) => {
      const link = sessions.createLink({
        actor: SAMPLE_ACTOR,
        name: "Somebody",
        companyId: own.companyId,
        practices: [{ id: own.practice.id, name: own.practice.name }],
        roles,
      });
      return `claimwright_session=${sessions.openLink(link)}`;
    },
    close: async () => {
      await app.close();
      await test.close();
    },
  };
}
