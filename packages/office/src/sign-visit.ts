import type { Encounter } from "@claimwright/model";
import { appendEvent, insertEncounter, listAppointments, type StoreTransaction } from "@claimwright/store";
import type { Desk, Office } from "./office.ts";
import { loadOpenLocation } from "./settings/locations.ts";

/**
 * Takes a visit with the note its provider signed. The note never changes afterwards. A visit that does not say where
 * it was took place where it was booked, when its place of service is that of the location.
 * Throws ProblemError `store.conflict` when the visit is there already.
 */
export async function signVisit(office: Office, desk: Desk, encounter: Encounter): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const locationId = encounter.locationId ?? (await bookedAt(tx, encounter));
    await insertEncounter(tx, { ...encounter, ...(locationId === undefined ? {} : { locationId }) });
    await appendEvent(tx, desk.practiceId, {
      kind: "note.signed",
      subjectKind: "encounter",
      subjectId: encounter.id,
      encounterId: encounter.id,
      data: { signedBy: encounter.note.signedBy, signedAt: encounter.note.signedAt },
    });
  });
}

async function bookedAt(tx: StoreTransaction, visit: Encounter): Promise<Encounter["locationId"]> {
  const { practiceId, patientId, dateOfService: day, renderingProviderId, placeOfService } = visit;
  const booked = (await listAppointments(tx, practiceId, { patientId, from: day })).find(
    ({ appointment }) => appointment.day === day && appointment.providerId === renderingProviderId,
  );
  const locationId = booked?.appointment.locationId;
  if (locationId === undefined) return undefined;
  const location = await loadOpenLocation(tx, practiceId, locationId, day);
  return location.placeOfService === placeOfService ? locationId : undefined;
}
