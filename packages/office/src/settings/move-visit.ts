import { ProblemError } from "@claimwright/base";
import type { EncounterId, LocationId } from "@claimwright/model";
import { appendEvent, type EncounterState, loadEncounter, updateEncounterFacts } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { loadOpenLocation } from "./locations.ts";

/** Before its claim is built a visit can be said to have been elsewhere; afterwards the claim is corrected. */
const MOVABLE: readonly EncounterState[] = ["signed", "coded", "held"];

/**
 * Says at which location a visit was; its place of service is that of the location. Throws ProblemError
 * `visit.state` once a claim says where it was, `input.field` for a location that was closed, `store.conflict`.
 */
export async function moveVisit(
  office: Office,
  desk: Desk,
  id: EncounterId,
  { locationId, version }: { readonly locationId: LocationId; readonly version: number },
): Promise<void> {
  const { practiceId } = desk;
  await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { encounter, state, version: current } = await loadEncounter(tx, practiceId, id);
    if (current === version && !MOVABLE.includes(state)) {
      throw new ProblemError({
        code: "visit.state",
        message: `The visit is ${state}: its claim says already where it was.`,
        remedy: "Correct the claim.",
      });
    }
    const { placeOfService } = await loadOpenLocation(tx, practiceId, locationId, encounter.dateOfService);
    await updateEncounterFacts(tx, { ...encounter, locationId, placeOfService }, version);
    await appendEvent(tx, practiceId, {
      kind: "visit.moved",
      subjectKind: "encounter",
      subjectId: id,
      encounterId: id,
      data: { locationId, placeOfService },
    });
  });
}
