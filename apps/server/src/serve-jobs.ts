import type { Store } from "@claimwright/store";
import Fastify, { LogController } from "fastify";
import type { ServerParts } from "./create-server.ts";
import { mountHealth } from "./http/health.ts";
import { mountMetrics } from "./http/metrics.ts";
import { errorName } from "./http/mount-routes.ts";
import { openQueue } from "./jobs/job-queue.ts";
import { openRooms } from "./practice-rooms.ts";
import { startWork, type Tell } from "./work.ts";

export interface ServeJobsInput {
  /** CLAIMWRIGHT_HOME. */
  readonly home: string;
  /** Where health and metrics are answered; absent means nowhere. */
  readonly listen?: { readonly host: string; readonly port: number };
  readonly log?: ServerParts["log"];
}

/** A process that only does jobs. Closing ends or returns what runs, and closes the store. */
export async function serveJobs(
  store: Store,
  { home, listen, log }: ServeJobsInput,
): Promise<{ close(): Promise<void> }> {
  const app = Fastify({
    logController: new LogController({ disableRequestLogging: true }),
    logger: log === undefined ? { level: "error" } : { level: "info", stream: log },
  });
  const tell: Tell = (what, error) => app.log.error({ error: errorName(error) }, what);
  const jobs = await openQueue(store, (error) => tell("the job queue had a fault", error));
  mountMetrics(app);
  mountHealth(app, { isReady: () => store.isReady(), isStopping: () => jobs.stopping.aborted });
  const work = await startWork(store, openRooms(store, home), jobs, tell);
  if (listen !== undefined) await app.listen(listen);
  return {
    close: async () => {
      await jobs.stop();
      await work.stop();
      await app.close();
      await store.close();
    },
  };
}
