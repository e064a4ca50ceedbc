import { type Cents, cents, type IsoDate, ProblemError } from "@claimwright/base";
import { type ClaimId, idOf, type PatientId, type PracticeId } from "@claimwright/model";
import type { LedgerAccount } from "@claimwright/receivables";
import { listTransfersOfClaims, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { CsvFault } from "../../internal/csv-table.ts";
import { inTrial } from "../../internal/in-trial.ts";
import type { Desk, Office } from "../../office.ts";
import {
  type ClaimBilledElsewhere,
  openClaimBilledElsewhere,
  openingClaimId,
  openingLineId,
} from "./open-claim-billed-elsewhere.ts";
import { type Opening, readOpeningFile } from "./read-opening-file.ts";

/** Check and keep nothing, keep all or nothing, or keep what holds and leave the rest. */
export type OpeningMode = "check" | "all" | "what-holds";

export interface OpeningReport {
  readonly claims: number;
  readonly balances: number;
  /** Of them, taken over before with the same amounts. */
  readonly known: number;
  readonly openWithPayers: Cents;
  /** Credits taken off. */
  readonly openWithPatients: Cents;
  /** Is it in the books now? */
  readonly kept: boolean;
  readonly faultCount: number;
  /** The first `MAX_FAULTS_KEPT`, by line and column. */
  readonly faults: readonly CsvFault[];
}

export const MAX_FAULTS_KEPT = 1_000;

export interface OpeningFile {
  readonly text: string;
  /** Names the file in the books: the same for the same bytes. */
  readonly documentId: string;
  /** The day of the earlier system's report. */
  readonly asOf: IsoDate;
  readonly mode: OpeningMode;
}

/**
 * Takes what an earlier system says is open into the books, from a file: a preview is the real thing taken back. What is
 * in the books already with the same amounts is known and counts once, so a file may come again, whole or mended.
 */
export async function takeOverOpenings(
  office: Office,
  desk: Desk,
  file: OpeningFile,
  report: (units: { readonly done: number; readonly total: number }) => Promise<void> = async () => undefined,
): Promise<OpeningReport> {
  const { openings, faults } = readOpeningFile(file.text);
  const { mode } = file;
  return inTrial(
    office,
    desk,
    async (tx) => {
      const found = [...faults];
      const patients = await patientsByAccount(tx, desk.practiceId, openings);
      let known = 0;
      for (const [index, opening] of openings.entries()) {
        if (index % OPENINGS_A_REPORT === 0) await report({ done: index, total: openings.length });
        const outcome = await takeOver(tx, desk.practiceId, opening, { file, patients });
        if (outcome === "known") known += 1;
        else if (outcome !== "taken") found.push(outcome);
      }
      const kept = mode === "what-holds" || (mode === "all" && found.length === 0);
      return reportOf(openings, { known, kept, faults: found });
    },
    ({ kept }) => kept,
  );
}

const OPENINGS_A_REPORT = 50;

async function takeOver(
  tx: StoreTransaction,
  practiceId: PracticeId,
  opening: Opening,
  { file, patients }: { readonly file: OpeningFile; readonly patients: ReadonlyMap<string, PatientId> },
): Promise<"taken" | "known" | CsvFault> {
  const { accountNumber, line, kind: _kind, ...facts } = opening;
  const patientId = patients.get(accountNumber);
  if (patientId === undefined) {
    return { line, column: "account", message: "There is no patient with this account number." };
  }
  const claim: ClaimBilledElsewhere = { ...facts, patientId, documentId: file.documentId };
  const before = await standsBefore(tx, practiceId, claim);
  if (before === "same") return "known";
  if (before !== "nothing") return { line, column: "claim", message: BEFORE_WORDS[before] };
  await sql`savepoint opening`.execute(tx.db);
  try {
    await openClaimBilledElsewhere(tx, practiceId, claim, file.asOf);
    await sql`release savepoint opening`.execute(tx.db);
    return "taken";
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await sql`rollback to savepoint opening`.execute(tx.db);
    const { message, remedy, place } = error.problem;
    return { line, column: COLUMN_OF[place ?? ""] ?? "claim", message: `${message} ${remedy}` };
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  providerNpi: "provider_npi",
  payerIdentifier: "payer",
  lines: "open_payer",
};

const BEFORE_WORDS = {
  differs: "It was taken over before with other amounts; correct it in the books.",
  ours: "A claim of this system has this number.",
} as const;

/** Is the claim in the books already, and at the same amounts? */
async function standsBefore(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: ClaimBilledElsewhere,
): Promise<"nothing" | "same" | keyof typeof BEFORE_WORDS> {
  const { patientControlNumber: number } = claim;
  const { rows } = await sql<{ claim_id: string }>`
    select claim_id from claim where practice_id = ${practiceId} and patient_control_number = ${number}`.execute(
    tx.db,
  );
  const [row] = rows;
  if (row === undefined) return "nothing";
  const claimId = openingClaimId(number);
  if (row.claim_id !== claimId) return "ours";
  const kept = await openedAt(tx, practiceId, claimId);
  return sameAmounts(kept, amountsOf(claim)) ? "same" : "differs";
}

/** Opening amounts by kind of account and line; a credit is negative, nothing is left out. */
type OpenAmounts = ReadonlyMap<string, number>;

async function openedAt(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claimId: ClaimId,
): Promise<OpenAmounts> {
  const transfers = await listTransfersOfClaims<LedgerAccount>(tx, practiceId, [claimId]);
  const amounts = new Map<string, number>();
  for (const { kind, debit, credit, amount } of transfers.get(claimId) ?? []) {
    if (kind !== "opening-balance") continue;
    const account = "lineId" in debit ? debit : credit;
    if ("lineId" in account) {
      amounts.set(`${account.kind}/${account.lineId}`, account === debit ? amount : -amount);
    }
  }
  return amounts;
}

function amountsOf(claim: ClaimBilledElsewhere): OpenAmounts {
  return new Map(
    claim.lines
      .flatMap((line, index): [string, number][] => [
        [`coverage-receivable/${openingLineId(claim, index)}`, line.openWithPayer],
        [`patient-receivable/${openingLineId(claim, index)}`, line.openWithPatient],
      ])
      .filter(([, amount]) => amount !== 0),
  );
}

function sameAmounts(one: OpenAmounts, other: OpenAmounts): boolean {
  return one.size === other.size && [...one].every(([key, amount]) => other.get(key) === amount);
}

async function patientsByAccount(
  tx: StoreTransaction,
  practiceId: PracticeId,
  openings: readonly Opening[],
): Promise<ReadonlyMap<string, PatientId>> {
  const accounts = [...new Set(openings.map(({ accountNumber }) => accountNumber))];
  const { rows } = await sql<{ account_number: string; patient_id: string }>`
    select account_number, patient_id from patient
    where practice_id = ${practiceId} and account_number = any(${accounts}::text[])`.execute(tx.db);
  return new Map(rows.map((row) => [row.account_number, idOf<PatientId>(row.patient_id)]));
}

function reportOf(
  openings: readonly Opening[],
  {
    known,
    kept,
    faults,
  }: { readonly known: number; readonly kept: boolean; readonly faults: readonly CsvFault[] },
): OpeningReport {
  const lines = openings.flatMap((opening) => opening.lines);
  const claims = openings.filter(({ kind }) => kind === "claim").length;
  return {
    claims,
    balances: openings.length - claims,
    known,
    openWithPayers: cents(lines.reduce((sum, { openWithPayer }) => sum + openWithPayer, 0)),
    openWithPatients: cents(lines.reduce((sum, { openWithPatient }) => sum + openWithPatient, 0)),
    kept,
    faultCount: faults.length,
    faults: [...faults].sort((a, b) => a.line - b.line).slice(0, MAX_FAULTS_KEPT),
  };
}
