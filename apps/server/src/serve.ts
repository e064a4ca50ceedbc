import type { AddressInfo } from "node:net";
import type { Store } from "@claimwright/store";
import { People } from "./auth/people.ts";
import { SessionBook } from "./auth/session.ts";
import { createServer, type ServerParts } from "./create-server.ts";
import { errorName } from "./http/mount-routes.ts";
import { openQueue } from "./jobs/job-queue.ts";
import { openRooms } from "./practice-rooms.ts";
import { startWork, type Tell } from "./work.ts";

export interface ServeInput {
  /** CLAIMWRIGHT_HOME. */
  readonly home: string;
  readonly host: string;
  /** Zero for any that is free. */
  readonly port: number;
  /** The folder of the built workbench; without it only the interface is served. */
  readonly site?: string;
  /** False leaves the jobs to worker processes. Default true. */
  readonly works?: boolean;
  readonly log?: ServerParts["log"];
  readonly secureCookies?: boolean;
}

export interface Served {
  readonly address: string;
  readonly sessions: SessionBook;
  /** Takes no request more, ends what runs, and closes the store. */
  close(): Promise<void>;
}

/** Serves every practice of a store over HTTP, and does their jobs. */
export async function serve(store: Store, input: ServeInput): Promise<Served> {
  const { home, host, port, works = true } = input;
  const rooms = openRooms(store, home);
  const sessions = new SessionBook(Date.now);
  const state: { tell: Tell } = { tell: () => undefined };
  const jobs = await openQueue(store, (error) => state.tell("the job queue had a fault", error));
  const app = await createServer({
    sessions,
    people: new People(store, Date.now),
    companyIds: () => store.companyIds(),
    ...(input.site === undefined ? {} : { site: input.site }),
    ...(input.log === undefined ? {} : { log: input.log }),
    ...(input.secureCookies === undefined ? {} : { secureCookies: input.secureCookies }),
    isReady: () => store.isReady(),
    isStopping: () => jobs.stopping.aborted,
    contextOf: async (session, practiceId) => {
      const practice = session.practices.find(({ id }) => id === practiceId);
      if (practice === undefined) return undefined;
      const { companyId, actor } = session;
      const context = await rooms.contextOf({ practiceId: practice.id, companyId, actor });
      return { ...context, session, jobs };
    },
  });
  state.tell = (what, error) => app.log.error({ error: errorName(error) }, what);
  const work = works ? await startWork(store, rooms, jobs, state.tell) : undefined;
  await app.listen({ host, port });
  return {
    address: `http://${host}:${(app.server.address() as AddressInfo).port}`,
    sessions,
    close: async () => {
      await jobs.stop();
      await app.close();
      await work?.stop();
      await store.close();
    },
  };
}
