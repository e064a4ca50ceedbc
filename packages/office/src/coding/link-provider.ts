import type { ActorId, Provider, ProviderId } from "@claimwright/model";
import {
  appendEvent,
  linkProviderLogin,
  listProviders,
  loadProvider,
  providersOfLogin,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** Lets a person sign addenda as this provider of the practice. Throws ProblemError `input.not-found`. */
export async function linkProvider(
  office: Office,
  desk: Desk,
  providerId: ProviderId,
  person: ActorId,
): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await loadProvider(tx, desk.practiceId, providerId);
    await linkProviderLogin(tx, desk.practiceId, providerId, person);
    await appendEvent(tx, desk.practiceId, {
      kind: "provider.linked",
      subjectKind: "provider",
      subjectId: providerId,
      data: { person },
    });
  });
}

/** Whom a person may sign as, and who else there is to choose from. */
export async function providersOfPerson(
  office: Office,
  desk: Desk,
  person: ActorId,
): Promise<{ readonly linked: readonly Provider[]; readonly others: readonly Provider[] }> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const own = new Set(await providersOfLogin(tx, desk.practiceId, person));
    const all = await listProviders(tx, desk.practiceId);
    return { linked: all.filter(({ id }) => own.has(id)), others: all.filter(({ id }) => !own.has(id)) };
  });
}
