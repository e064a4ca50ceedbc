import { covers, type IsoDate } from "@claimwright/base";
import type {
  Coverage,
  CoverageId,
  CoverageRank,
  PatientId,
  Payer,
  PayerId,
  PracticeId,
} from "@claimwright/model";
import { byKeys } from "../internal/by-keys.ts";
import { assertUnchanged, found, inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** Adds the payer to the practice's list; one that is there stays as people have it. */
export async function savePayer(tx: StoreTransaction, practiceId: PracticeId, payer: Payer): Promise<void> {
  await tx.db
    .insertInto("payer")
    .values({ practice_id: practiceId, payer_id: payer.id, ...payerColumns(payer) })
    .onConflict((conflict) => conflict.columns(["practice_id", "payer_id"]).doNothing())
    .execute();
}

/** Throws ProblemError `store.conflict` when the payer is no longer at `version`. */
export async function updatePayer(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payer: Payer,
  version: number,
): Promise<void> {
  const result = await tx.db
    .updateTable("payer")
    .set({ ...payerColumns(payer), version: version + 1 })
    .where("practice_id", "=", practiceId)
    .where("payer_id", "=", payer.id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "payer", payer.id);
}

/** Throws ProblemError `input.not-found`. */
export async function loadPayer(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: PayerId,
): Promise<{ readonly payer: Payer; readonly version: number }> {
  const row = await tx.db
    .selectFrom("payer")
    .select(["facts", "version"])
    .where("practice_id", "=", practiceId)
    .where("payer_id", "=", id)
    .executeTakeFirst();
  const { facts, version } = found(row, "payer", id);
  return { payer: facts as Payer, version };
}

export async function listPayers(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly Payer[]> {
  const rows = await tx.db
    .selectFrom("payer")
    .select("facts")
    .where("practice_id", "=", practiceId)
    .orderBy("name")
    .execute();
  return rows.map((row) => row.facts as Payer);
}

/** A coverage of a patient; its payer is saved with it. */
export async function insertCoverage(
  tx: StoreTransaction,
  practiceId: PracticeId,
  coverage: Coverage,
): Promise<void> {
  await savePayer(tx, practiceId, coverage.payer);
  await inserting("coverage", coverage.id, () =>
    tx.db
      .insertInto("coverage")
      .values({
        practice_id: practiceId,
        coverage_id: coverage.id,
        patient_id: coverage.patientId,
        ...coverageColumns(tx, practiceId, coverage),
      })
      .execute(),
  );
}

/** Throws ProblemError `store.conflict` when the coverage is no longer at `version`. */
export async function updateCoverage(
  tx: StoreTransaction,
  practiceId: PracticeId,
  coverage: Coverage,
  version: number,
): Promise<void> {
  await savePayer(tx, practiceId, coverage.payer);
  const result = await tx.db
    .updateTable("coverage")
    .set({ ...coverageColumns(tx, practiceId, coverage), version: version + 1 })
    .where("practice_id", "=", practiceId)
    .where("coverage_id", "=", coverage.id)
    .where("patient_id", "=", coverage.patientId)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "coverage", coverage.id);
}

/** The newest versions of a patient's coverages, by coverage. */
export async function listCoverageVersions(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<ReadonlyMap<CoverageId, number>> {
  const rows = await tx.db
    .selectFrom("coverage")
    .select(["coverage_id", "version"])
    .where("practice_id", "=", practiceId)
    .where("patient_id", "=", patientId)
    .execute();
  return new Map(rows.map((row) => [row.coverage_id as CoverageId, row.version]));
}

export async function loadCoverage(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: CoverageId,
): Promise<Coverage> {
  const row = await tx.db
    .selectFrom("coverage")
    .innerJoin("payer", (join) =>
      join
        .onRef("payer.practice_id", "=", "coverage.practice_id")
        .onRef("payer.payer_id", "=", "coverage.payer_id"),
    )
    .select(["coverage_id", "sealed", "payer.facts"])
    .where("coverage.practice_id", "=", practiceId)
    .where("coverage_id", "=", id)
    .executeTakeFirst();
  return openCoverage(tx, practiceId, found(row, "coverage", id));
}

/** The patient's coverages in force on a day, or all of them, in order of rank. */
export async function listCoverages(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
  on?: IsoDate,
): Promise<readonly Coverage[]> {
  const coverages = (await listCoveragesOf(tx, practiceId, [patientId])).get(patientId) ?? [];
  return coverages.filter((coverage) => on === undefined || covers(coverage.effective, on));
}

/** All coverages of many patients, each patient's in order of rank. */
export async function listCoveragesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientIds: readonly PatientId[],
): Promise<ReadonlyMap<PatientId, readonly Coverage[]>> {
  const rows = await tx.db
    .selectFrom(byKeys("coverage", practiceId, "patient_id", patientIds))
    .innerJoin("payer", (join) =>
      join
        .onRef("payer.practice_id", "=", "found.practice_id")
        .onRef("payer.payer_id", "=", "found.payer_id"),
    )
    .select(["found.patient_id", "found.coverage_id", "found.sealed", "payer.facts"])
    .orderBy("found.coverage_id")
    .execute();
  const byPatient = new Map<PatientId, Coverage[]>();
  for (const row of rows) {
    const coverage = openCoverage(tx, practiceId, row);
    const own = byPatient.get(row.patient_id as PatientId);
    if (own === undefined) byPatient.set(row.patient_id as PatientId, [coverage]);
    else own.push(coverage);
  }
  for (const own of byPatient.values()) own.sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  return byPatient;
}

/** Every coverage of a practice with one payer. */
export async function listCoveragesOfPayer(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payerIdentifier: string,
): Promise<readonly Coverage[]> {
  const rows = await tx.db
    .selectFrom("coverage")
    .innerJoin("payer", (join) =>
      join
        .onRef("payer.practice_id", "=", "coverage.practice_id")
        .onRef("payer.payer_id", "=", "coverage.payer_id"),
    )
    .select(["coverage.coverage_id", "coverage.sealed", "payer.facts"])
    .where("coverage.practice_id", "=", practiceId)
    .where("payer.payer_identifier", "=", payerIdentifier)
    .orderBy("coverage.coverage_id")
    .execute();
  return rows.map((row) => openCoverage(tx, practiceId, row));
}

/** The patients of a practice whose card carries this member id. */
export async function findPatientIdsByMember(
  tx: StoreTransaction,
  practiceId: PracticeId,
  memberId: string,
): Promise<readonly PatientId[]> {
  const rows = await tx.db
    .selectFrom("coverage")
    .select("patient_id")
    .distinct()
    .where("practice_id", "=", practiceId)
    .where("member_hash", "=", tx.vault.lookupHash(practiceId, "member id", memberId))
    .execute();
  return rows.map((row) => row.patient_id as PatientId);
}

function payerColumns(payer: Payer) {
  return { payer_identifier: payer.payerIdentifier, name: payer.name, facts: json(payer) };
}

/** A card with its payer as the practice knows it now, not as it was when the card was taken down. */
function openCoverage(
  tx: StoreTransaction,
  practiceId: PracticeId,
  row: { readonly coverage_id: string; readonly sealed: Buffer; readonly facts: unknown },
): Coverage {
  const place = coveragePlace(practiceId, row.coverage_id as CoverageId);
  return { ...tx.vault.open<Coverage>(place, row.sealed), payer: row.facts as Payer };
}

function coverageColumns(tx: StoreTransaction, practiceId: PracticeId, coverage: Coverage) {
  return {
    payer_id: coverage.payer.id,
    rank: coverage.rank,
    effective_from: coverage.effective.from,
    effective_to: coverage.effective.to ?? null,
    member_hash: tx.vault.lookupHash(practiceId, "member id", coverage.memberId),
    sealed: tx.vault.seal(coveragePlace(practiceId, coverage.id), coverage),
  };
}

const RANKS: readonly CoverageRank[] = ["primary", "secondary", "tertiary"];

function coveragePlace(practiceId: PracticeId, id: CoverageId): SealedPlace {
  return { scope: practiceId, table: "coverage", row: id, column: "sealed" };
}
