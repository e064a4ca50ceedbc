import type { IsoDate } from "@claimwright/base";
import type { Encounter, EncounterId, PracticeId, SignedNote } from "@claimwright/model";
import { sql } from "kysely";
import { byKeys } from "../internal/by-keys.ts";
import { recordsOf } from "../internal/insert-records.ts";
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
  const [stored] = await loadEncounters(tx, practiceId, [id]);
  return found(stored, "visit", id);
}

/** The visits with these ids, in the order asked. Throws ProblemError `input.not-found` for the first that is not there. */
export async function loadEncounters(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly EncounterId[],
): Promise<readonly StoredEncounter[]> {
  const rows = await tx.db
    .selectFrom(byKeys("encounter", practiceId, "encounter_id", ids))
    .select(["encounter_id", "facts", "state", "version"])
    .execute();
  const notes = await tx.db
    .selectFrom(byKeys("note", practiceId, "encounter_id", ids))
    .select(["encounter_id", "ordinal", "sealed"])
    .orderBy("ordinal")
    .execute();
  const byId = new Map(rows.map((row) => [row.encounter_id, row]));
  const wordsById = new Map<string, SealedNote[]>(ids.map((id) => [id, []]));
  for (const { encounter_id: id, ordinal, sealed } of notes) {
    const place = notePlace(practiceId, id as EncounterId, ordinal);
    wordsById.get(id)?.push(tx.vault.open<SealedNote>(place, sealed));
  }
  return ids.map((id) => {
    const { facts, state, version } = found(byId.get(id), "visit", id);
    const [words, ...added] = wordsById.get(id) ?? [];
    const encounter = {
      ...(facts as Omit<Encounter, "note" | "chiefComplaint">),
      ...found(words, "note", id),
    };
    return { encounter, state: state as EncounterState, version, addenda: added.map(({ note }) => note) };
  });
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
  await updateEncounterStates(tx, practiceId, [{ id, version, state }]);
  return version + 1;
}

/** What is known of a visit beside its note and its state. Throws ProblemError `store.conflict` as above. */
export async function updateEncounterFacts(
  tx: StoreTransaction,
  { note: _note, chiefComplaint: _complaint, ...facts }: Encounter,
  version: number,
): Promise<void> {
  const result = await tx.db
    .updateTable("encounter")
    .set({ facts: json(facts), version: version + 1 })
    .where("practice_id", "=", facts.practiceId)
    .where("encounter_id", "=", facts.id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "visit", facts.id);
}

/** Where a visit goes from the version that was read. */
export interface EncounterMove {
  readonly id: EncounterId;
  readonly version: number;
  readonly state: EncounterState;
}

/** Moves many visits. Throws ProblemError `store.conflict` for the first that is no longer at its version. */
export async function updateEncounterStates(
  tx: StoreTransaction,
  practiceId: PracticeId,
  moves: readonly EncounterMove[],
): Promise<void> {
  if (moves.length === 0) return;
  // An insert that meets its own rows, as in moveClaims: each is found by its key.
  const { rows } = await sql<{ encounter_id: string }>`
    insert into encounter as kept (practice_id, encounter_id, patient_id, rendering_provider_id, date_of_service,
      facts, state, version)
    select visit.practice_id, visit.encounter_id, visit.patient_id, visit.rendering_provider_id,
      visit.date_of_service, visit.facts, move.state, move.version
    from (${recordsOf(MOVE_COLUMNS, moves).select}) as move
    cross join lateral (
      select * from encounter where practice_id = ${practiceId} and encounter_id = move.id offset 0
    ) as visit
    on conflict (practice_id, encounter_id) do update
    set state = excluded.state, version = kept.version + 1, updated_at = now()
    where kept.version = excluded.version
    returning encounter_id`.execute(tx.db);
  const moved = new Set(rows.map((row) => row.encounter_id));
  for (const { id } of moves) assertUnchanged(moved.has(id) ? 1n : 0n, "visit", id);
}

const MOVE_COLUMNS = { id: "text", version: "integer", state: "text" } as const;

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
