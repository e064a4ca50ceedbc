import type { IsoDate } from "@claimwright/base";
import type { Encounter, EncounterId, PracticeId, SignedNote } from "@claimwright/model";
import { assertUnchanged, found, inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** Where a visit stands on its way from the note to the bill. */
export type EncounterState = "signed" | "coded" | "claimed" | "held" | "closed";

export interface StoredEncounter {
  readonly encounter: Encounter;
  readonly state: EncounterState;
  readonly version: number;
  /** Words added to the note after it was signed, the first one first. */
  readonly addenda: readonly SignedNote[];
}

/** A visit with its signed note. The note, and why the patient came, are sealed; the rest has no words of theirs. */
export async function insertEncounter(tx: StoreTransaction, encounter: Encounter): Promise<void> {
  const { note, chiefComplaint, ...facts } = encounter;
  await inserting("encounter", encounter.id, () =>
    tx.db
      .insertInto("encounter")
      .values({
        practice_id: encounter.practiceId,
        encounter_id: encounter.id,
        patient_id: encounter.patientId,
        rendering_provider_id: encounter.renderingProviderId,
        date_of_service: encounter.dateOfService,
        state: "signed",
        facts: json(facts),
      })
      .execute(),
  );
  const sealedNote: SealedNote = { note, ...(chiefComplaint === undefined ? {} : { chiefComplaint }) };
  await insertNote(tx, encounter.practiceId, encounter.id, 1, sealedNote);
}

/** Words added to a signed note later; the note itself never changes. */
export async function insertAddendum(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterId: EncounterId,
  addendum: SignedNote,
): Promise<void> {
  const { last } = await tx.db
    .selectFrom("note")
    .select((eb) => eb.fn.max("ordinal").as("last"))
    .where("practice_id", "=", practiceId)
    .where("encounter_id", "=", encounterId)
    .executeTakeFirstOrThrow();
  await inserting("addendum", encounterId, () =>
    insertNote(tx, practiceId, encounterId, (last ?? 0) + 1, { note: addendum }),
  );
}

/** Throws ProblemError `input.not-found`. */
export async function loadEncounter(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: EncounterId,
): Promise<StoredEncounter> {
  const rows = await tx.db
    .selectFrom("encounter")
    .innerJoin("note", (join) =>
      join
        .onRef("note.practice_id", "=", "encounter.practice_id")
        .onRef("note.encounter_id", "=", "encounter.encounter_id"),
    )
    .select(["encounter.facts", "encounter.state", "encounter.version", "note.ordinal", "note.sealed"])
    .where("encounter.practice_id", "=", practiceId)
    .where("encounter.encounter_id", "=", id)
    .orderBy("note.ordinal")
    .execute();
  const { facts, state, version } = found(rows[0], "visit", id);
  const [words, ...added] = rows.map(({ ordinal, sealed }) =>
    tx.vault.open<SealedNote>(notePlace(practiceId, id, ordinal), sealed),
  );
  const encounter = { ...(facts as Omit<Encounter, "note" | "chiefComplaint">), ...found(words, "note", id) };
  const addenda = added.map(({ note }) => note);
  return { encounter, state: state as EncounterState, version, addenda };
}

export interface EncounterEntry {
  readonly id: EncounterId;
  readonly patientId: string;
  readonly dateOfService: IsoDate;
  readonly state: EncounterState;
}

export const MAX_ENCOUNTERS_LISTED = 10_000;

export async function listEncounters(
  tx: StoreTransaction,
  practiceId: PracticeId,
  state?: EncounterState,
): Promise<readonly EncounterEntry[]> {
  let select = tx.db
    .selectFrom("encounter")
    .select(["encounter_id", "patient_id", "date_of_service", "state"])
    .where("practice_id", "=", practiceId);
  if (state !== undefined) select = select.where("state", "=", state);
  const rows = await select
    .orderBy("date_of_service")
    .orderBy("encounter_id")
    .limit(MAX_ENCOUNTERS_LISTED)
    .execute();
  return rows.map((row) => ({
    id: row.encounter_id as EncounterId,
    patientId: row.patient_id,
    dateOfService: row.date_of_service as IsoDate,
    state: row.state as EncounterState,
  }));
}

/** Throws ProblemError `store.conflict` when the visit is no longer at `version`. Answers with the new version. */
export async function updateEncounterState(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: EncounterId,
  version: number,
  state: EncounterState,
): Promise<number> {
  const result = await tx.db
    .updateTable("encounter")
    .set({ state, version: version + 1, updated_at: new Date().toISOString() })
    .where("practice_id", "=", practiceId)
    .where("encounter_id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "visit", id);
  return version + 1;
}

interface SealedNote {
  readonly note: SignedNote;
  readonly chiefComplaint?: string;
}

async function insertNote(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterId: EncounterId,
  ordinal: number,
  words: SealedNote,
): Promise<void> {
  await tx.db
    .insertInto("note")
    .values({
      practice_id: practiceId,
      encounter_id: encounterId,
      ordinal,
      kind: ordinal === 1 ? "note" : "addendum",
      signed_by: words.note.signedBy,
      signed_at: words.note.signedAt,
      sealed: tx.vault.seal(notePlace(practiceId, encounterId, ordinal), words),
    })
    .execute();
}

function notePlace(practiceId: PracticeId, id: EncounterId, ordinal: number): SealedPlace {
  return { scope: practiceId, table: "note", row: `${id}/${ordinal}`, column: "sealed" };
}
