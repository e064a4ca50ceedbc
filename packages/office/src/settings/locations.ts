import { covers, type IsoDate } from "@claimwright/base";
import { idOf, type Location, type LocationId, type PracticeId } from "@claimwright/model";
import {
  appendEvent,
  insertLocation,
  loadLocation,
  type StoreTransaction,
  updateLocation,
} from "@claimwright/store";
import { changedFields } from "../internal/changed-fields.ts";
import { assertAddress, assertField, assertNpi, assertPhone, assertRange } from "../internal/field-checks.ts";
import { type Desk, type Office, todayOf } from "../office.ts";

export type LocationFacts = Omit<Location, "id">;

/** Which one is changed, as it was read. */
export interface LocationRead {
  readonly id: LocationId;
  readonly version: number;
}

/**
 * Adds a location, or changes one. Claims that were built keep the place that they name. Throws ProblemError
 * `input.field`, `input.not-found`, `store.conflict` when somebody else changed it in the meantime.
 */
export async function saveLocation(
  office: Office,
  desk: Desk,
  facts: LocationFacts,
  read?: LocationRead,
): Promise<Location> {
  const { practiceId } = desk;
  assertPossible(office, facts);
  const location: Location = { ...facts, id: read?.id ?? idOf<LocationId>(office.newId()) };
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const before = read === undefined ? undefined : (await loadLocation(tx, practiceId, read.id)).location;
    if (read === undefined) await insertLocation(tx, practiceId, location);
    else await updateLocation(tx, practiceId, location, read.version);
    await appendEvent(tx, practiceId, {
      kind: read === undefined ? "location.added" : "location.changed",
      subjectKind: "location",
      subjectId: location.id,
      data: { fields: changedFields(before, location), name: location.name },
    });
    return location;
  });
}

/** Throws ProblemError `input.not-found`, `input.field` for one where nobody is seen on the day. */
export async function loadOpenLocation(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: LocationId,
  day: IsoDate,
): Promise<Location> {
  const { location } = await loadLocation(tx, practiceId, id);
  assertField(
    covers(location.open, day),
    "locationId",
    `${location.name} is not open on ${day}.`,
    "Choose another location, or correct the dates of this one in the settings.",
  );
  return location;
}

function assertPossible(office: Office, facts: LocationFacts): void {
  const { name, address, placeOfService, npi, phone, cliaNumber, open } = facts;
  assertField(name.trim() !== "", "name", "The location has no name.", "Write what people call it.");
  assertAddress(address, "address");
  assertField(
    /^\d{2}$/.test(placeOfService) &&
      office.codes.at(todayOf(office)).lookup("pos", placeOfService).status !== "unknown",
    "placeOfService",
    "This is no place of service code.",
    "Choose one of the list of CMS, such as 11 for an office.",
  );
  if (npi !== undefined) assertNpi(npi, "npi");
  assertPhone(phone, "phone");
  assertField(
    cliaNumber === undefined || /^\d{2}D\d{7}$/.test(cliaNumber),
    "cliaNumber",
    "The CLIA number is not two digits, D and seven digits.",
    "Copy it from the certificate.",
  );
  assertRange(open, "open");
}
