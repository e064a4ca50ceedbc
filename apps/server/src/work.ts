import { type ActorId, idOf } from "@claimwright/model";
import { allPracticeIds } from "@claimwright/office";
import { listPractices, type Store } from "@claimwright/store";
import type { JobQueue } from "./jobs/job-queue.ts";
import { jobRunner } from "./jobs/run-job.ts";
import type { PracticeRooms } from "./practice-rooms.ts";
import { sealAll, startSealing } from "./seal-events.ts";

/** Hears of what goes wrong beside the jobs' own failures, which are kept with the job. */
export type Tell = (what: string, error: unknown) => void;

const NIGHT: ActorId = idOf<ActorId>("nightly");

/** Does jobs and seals events from here on. The queue is stopped by whoever opened it. */
export async function startWork(
  store: Store,
  rooms: PracticeRooms,
  jobs: JobQueue,
  tell: Tell,
): Promise<{ stop(): Promise<void> }> {
  const run = jobRunner({
    store,
    contextOf: async ({ practiceId, actor }) => {
      const companyId = await store.withPractices([practiceId], actor, async (tx) => tx.companyId);
      return rooms.contextOf({ practiceId, companyId, actor });
    },
    failed: (name, error) => tell(`the job ${name} failed`, error),
  });
  await jobs.work(run, () => startNightly(store, jobs));
  const practiceIds = () => allPracticeIds(store, NIGHT);
  const sealing = startSealing(store, practiceIds, (error) => tell("the events could not be sealed", error));
  return {
    stop: async () => {
      await sealing.stop();
      await sealAll(store, await practiceIds()).catch((error) =>
        tell("the events could not be sealed", error),
      );
    },
  };
}

/** A job for each practice, so that one that fails leaves the others alone. */
async function startNightly(store: Store, jobs: JobQueue): Promise<void> {
  for (const companyId of await store.companyIds()) {
    const practices = await store.withCompany(companyId, NIGHT, (tx) => listPractices(tx));
    for (const { id } of practices) {
      await jobs.start({ practiceId: id, actor: NIGHT }, { name: "nightly", input: {} });
    }
  }
}
