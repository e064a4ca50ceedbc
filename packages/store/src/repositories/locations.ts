import type { Location, LocationId, PracticeId } from "@claimwright/model";
import { assertUnchanged, found, inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

export interface StoredLocation {
  readonly location: Location;
  readonly version: number;
}

export async function insertLocation(
  tx: StoreTransaction,
  practiceId: PracticeId,
  location: Location,
): Promise<void> {
  await inserting("location", location.id, () =>
    tx.db
      .insertInto("location")
      .values({ practice_id: practiceId, location_id: location.id, facts: json(location) })
      .execute(),
  );
}

/** Throws ProblemError `store.conflict` when the location is no longer at `version`. */
export async function updateLocation(
  tx: StoreTransaction,
  practiceId: PracticeId,
  location: Location,
  version: number,
): Promise<void> {
  const result = await tx.db
    .updateTable("location")
    .set({ facts: json(location), version: version + 1 })
    .where("practice_id", "=", practiceId)
    .where("location_id", "=", location.id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "location", location.id);
}

/** Throws ProblemError `input.not-found`. */
export async function loadLocation(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: LocationId,
): Promise<StoredLocation> {
  const stored = (await listLocations(tx, practiceId)).find(({ location }) => location.id === id);
  return found(stored, "location", id);
}

/** All that the practice has or had, by name. */
export async function listLocations(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly StoredLocation[]> {
  const rows = await tx.db
    .selectFrom("location")
    .select(["facts", "version"])
    .where("practice_id", "=", practiceId)
    .orderBy("location_id")
    .execute();
  return rows
    .map(({ facts, version }) => ({ location: facts as Location, version }))
    .sort((a, b) => (a.location.name < b.location.name ? -1 : 1));
}
