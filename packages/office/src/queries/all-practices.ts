import type { ActorId, PracticeId } from "@claimwright/model";
import { listPractices, type Store } from "@claimwright/store";

/** Every practice of every company of this installation: what the owner of the machine may see. */
export async function allPracticeIds(store: Store, actor: ActorId): Promise<readonly PracticeId[]> {
  const ids: PracticeId[] = [];
  for (const companyId of await store.companyIds()) {
    const practices = await store.withCompany(companyId, actor, (tx) => listPractices(tx));
    ids.push(...practices.map(({ id }) => id));
  }
  return ids;
}
