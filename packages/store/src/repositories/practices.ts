import { idOf, type Practice, type PracticeId, type Provider, type ProviderId } from "@claimwright/model";
import { sql } from "kysely";
import { practicesSetting } from "../internal/key-rings.ts";
import { assertUnchanged, found, inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import { newWrappedKey, type SealedPlace, unwrapRing } from "../vault.ts";

/** A practice of the transaction's company, with a data key of its own; the transaction may work for it from here. */
export async function insertPractice(tx: StoreTransaction, practice: Practice): Promise<void> {
  const { id } = practice;
  const key = newWrappedKey(tx.masterKeys, id);
  tx.vault.addRing(id, unwrapRing(tx.masterKeys, id, [key]));
  await sql`select set_config('claimwright.practices', ${practicesSetting([...tx.practiceIds, id])}, true)`.execute(
    tx.db,
  );
  // The tax id of a practitioner who bills alone is a social security number, so it is sealed with the rest.
  const sealed = tx.vault.seal(practicePlace(id), practice);
  const facts = practiceFacts(practice);
  await inserting("practice", id, () =>
    tx.db
      .insertInto("practice")
      .values({ practice_id: id, company_id: tx.companyId, npi: practice.npi, facts, sealed })
      .execute(),
  );
  await tx.db
    .insertInto("practice_key")
    .values({ ...key, practice_id: id })
    .execute();
}

export async function loadPractice(tx: StoreTransaction, id: PracticeId): Promise<Practice> {
  return (await loadStoredPractice(tx, id)).practice;
}

export interface StoredPractice {
  readonly practice: Practice;
  readonly version: number;
}

/** Throws ProblemError `input.not-found`. */
export async function loadStoredPractice(tx: StoreTransaction, id: PracticeId): Promise<StoredPractice> {
  const row = await tx.db
    .selectFrom("practice")
    .select(["sealed", "version"])
    .where("practice_id", "=", id)
    .executeTakeFirst();
  const { sealed, version } = found(row, "practice", id);
  return { practice: tx.vault.open<Practice>(practicePlace(id), sealed), version };
}

/** Throws ProblemError `store.conflict` when the practice is no longer at `version`, or the NPI is another's. */
export async function updatePractice(
  tx: StoreTransaction,
  practice: Practice,
  version: number,
): Promise<void> {
  const { id, npi } = practice;
  const result = await inserting("practice", id, () =>
    tx.db
      .updateTable("practice")
      .set({
        npi,
        facts: practiceFacts(practice),
        sealed: tx.vault.seal(practicePlace(id), practice),
        version: version + 1,
      })
      .where("practice_id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst(),
  );
  assertUnchanged(result.numUpdatedRows, "practice", id);
}

export interface PracticeEntry {
  readonly id: PracticeId;
  readonly npi: string;
  readonly name: string;
}

/** The practices of the transaction's company, by name: what a file is split by. */
export async function listPractices(tx: StoreTransaction): Promise<readonly PracticeEntry[]> {
  const rows = await tx.db
    .selectFrom("practice")
    .select(["practice_id", "npi", "facts"])
    .where("company_id", "=", tx.companyId)
    .execute();
  return rows
    .map(({ practice_id, npi, facts }) => ({
      id: idOf<PracticeId>(practice_id),
      npi,
      name: (facts as { name: string }).name,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function insertProvider(
  tx: StoreTransaction,
  practiceId: PracticeId,
  provider: Provider,
): Promise<void> {
  await inserting("provider", provider.id, () =>
    tx.db
      .insertInto("provider")
      .values({
        practice_id: practiceId,
        provider_id: provider.id,
        npi: provider.npi,
        facts: json(provider),
      })
      .execute(),
  );
}

export async function loadProvider(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ProviderId,
): Promise<Provider> {
  const row = await tx.db
    .selectFrom("provider")
    .select("facts")
    .where("practice_id", "=", practiceId)
    .where("provider_id", "=", id)
    .executeTakeFirst();
  return found(row, "provider", id).facts as Provider;
}

export async function listProviders(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly Provider[]> {
  return (await listStoredProviders(tx, practiceId)).map(({ provider }) => provider);
}

export interface StoredProvider {
  readonly provider: Provider;
  readonly version: number;
}

/** Those of `listProviders` with the version that a change names. */
export async function listStoredProviders(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly StoredProvider[]> {
  const rows = await tx.db
    .selectFrom("provider")
    .select(["facts", "version"])
    .where("practice_id", "=", practiceId)
    .orderBy("provider_id")
    .execute();
  return rows.map(({ facts, version }) => ({ provider: facts as Provider, version }));
}

/** Throws ProblemError `store.conflict` when the provider is no longer at `version`, or the NPI is another's. */
export async function updateProvider(
  tx: StoreTransaction,
  practiceId: PracticeId,
  provider: Provider,
  version: number,
): Promise<void> {
  const result = await inserting("provider", provider.id, () =>
    tx.db
      .updateTable("provider")
      .set({ npi: provider.npi, facts: json(provider), version: version + 1 })
      .where("practice_id", "=", practiceId)
      .where("provider_id", "=", provider.id)
      .where("version", "=", version)
      .executeTakeFirst(),
  );
  assertUnchanged(result.numUpdatedRows, "provider", provider.id);
}

/** What the company may list of its practices without their keys. */
function practiceFacts({ name, taxonomy }: Practice): string {
  return json({ name, taxonomy });
}

function practicePlace(id: PracticeId): SealedPlace {
  return { scope: id, table: "practice", row: id, column: "sealed" };
}
