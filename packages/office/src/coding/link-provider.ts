import type { ActorId, ProviderId } from "@claimwright/model";
import { appendEvent, linkProviderLogin, loadProvider } from "@claimwright/store";
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
