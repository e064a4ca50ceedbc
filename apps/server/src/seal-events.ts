import type { PracticeId } from "@claimwright/model";
import { type ActorId, idOf } from "@claimwright/model";
import { type Store, sealEvents } from "@claimwright/store";

const SEALING: ActorId = idOf("sealing");
/** How long an event may stand unsealed. */
export const SEAL_EVERY_MS = 60_000;

/** Seals the events of practices from time to time until it is stopped; stopping waits for a seal that is being made. */
export function startSealing(
  store: Store,
  practiceIds: () => readonly PracticeId[] | Promise<readonly PracticeId[]>,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => sealAll(store, await practiceIds())).catch(failed);
  }, SEAL_EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

export async function sealAll(store: Store, practiceIds: readonly PracticeId[]): Promise<void> {
  for (const id of practiceIds) await store.withPractices([id], SEALING, (tx) => sealEvents(tx, id));
}
