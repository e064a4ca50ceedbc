import type { Encounter } from "@claimwright/model";
import { appendEvent, insertEncounter } from "@claimwright/store";
import type { Desk, Office } from "./office.ts";

/**
 * Takes a visit with the note its provider signed. The note never changes afterwards.
 * Throws ProblemError `store.conflict` when the visit is there already.
 */
export async function signVisit(office: Office, desk: Desk, encounter: Encounter): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await insertEncounter(tx, encounter);
    await appendEvent(tx, desk.practiceId, {
      kind: "note.signed",
      subjectKind: "encounter",
      subjectId: encounter.id,
      encounterId: encounter.id,
      data: { signedBy: encounter.note.signedBy, signedAt: encounter.note.signedAt },
    });
  });
}
