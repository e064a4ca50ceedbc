import { createHash } from "node:crypto";
import { type Cents, cents, type IsoDate, ProblemError } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import type { LedgerAccount } from "@claimwright/receivables";
import {
  appendEvent,
  listTransfersOfDocument,
  loadPatients,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { type AgencyAccount, writeAgencyCsv } from "./write-agency-csv.ts";

/** A file to an agency as it was made; the same bytes may be fetched any number of times. */
export interface AgencyFile {
  readonly fileId: string;
  readonly agency: string;
  readonly name: string;
  readonly placed: number;
  readonly recalled: number;
  /** What the accounts placed by it were worth. */
  readonly amount: Cents;
  readonly madeOn: IsoDate;
  readonly madeBy: string;
  readonly sha256: string;
}

/** Accounts that one file holds. */
export const MAX_AGENCY_ROWS = 5_000;

/**
 * Makes the file that tells an agency what it does not know yet: accounts placed with it and accounts taken back from
 * it. Each account is told of once; the file is kept sealed as it was made. An account that was taken back before any
 * file told of it is in none. Throws ProblemError `input.field` when there is nothing to tell.
 */
export async function makeAgencyFile(
  tx: StoreTransaction,
  practiceId: PracticeId,
  file: { readonly fileId: string; readonly agency: string; readonly madeOn: IsoDate },
): Promise<AgencyFile> {
  const { fileId, agency, madeOn } = file;
  const untold = await lockUntold(tx, practiceId, agency);
  if (untold.length === 0) throw nothingToTell(agency);
  const text = writeAgencyCsv(await accountsOf(tx, practiceId, untold));
  const placed = untold.filter(({ recalled_on: recalled }) => recalled === null);
  const made: AgencyFile = {
    fileId,
    agency,
    name: `${slug(agency)}-${madeOn}-${fileId.slice(0, NAME_ID_LENGTH)}.csv`,
    placed: placed.length,
    recalled: untold.length - placed.length,
    amount: cents(placed.reduce((sum, each) => sum + each.amount_cents - each.recovered_cents, 0)),
    madeOn,
    madeBy: tx.actor,
    sha256: createHash("sha256").update(text).digest("hex"),
  };
  await keepFile(tx, practiceId, made, text);
  await sql`
    update agency_placement
    set sent_in = coalesce(sent_in, ${fileId}), recall_sent_in = case when recalled_on is null then null else ${fileId} end
    where practice_id = ${practiceId} and placement_id = any(${untold.map((each) => each.placement_id)}::text[])`.execute(
    tx.db,
  );
  await appendEvent(tx, practiceId, {
    kind: "agency-file.made",
    subjectKind: "agency-file",
    subjectId: fileId,
    data: { agency, placed: made.placed, recalled: made.recalled, sha256: made.sha256 },
  });
  return made;
}

/** The files that were made, the newest first. */
export async function listAgencyFiles(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly AgencyFile[]> {
  const { rows } = await sql<FileRow>`
    select file_id, agency, name, placed, recalled, amount_cents, made_on, made_by, sha256
    from agency_file where practice_id = ${practiceId} order by made_at desc, file_id`.execute(tx.db);
  return rows.map((row) => ({
    fileId: row.file_id,
    agency: row.agency,
    name: row.name,
    placed: row.placed,
    recalled: row.recalled,
    amount: row.amount_cents,
    madeOn: row.made_on,
    madeBy: row.made_by,
    sha256: row.sha256,
  }));
}

/** A file's bytes as they were made. Throws ProblemError `input.not-found`. */
export async function openAgencyFile(
  tx: StoreTransaction,
  practiceId: PracticeId,
  fileId: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const { rows } = await sql<{ name: string; sealed: Buffer }>`
    select name, sealed from agency_file
    where practice_id = ${practiceId} and file_id = ${fileId}`.execute(tx.db);
  const [row] = rows;
  if (row !== undefined) {
    return { name: row.name, text: tx.vault.open<string>(filePlace(practiceId, fileId), row.sealed) };
  }
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no file ${fileId} to an agency.`,
    remedy: "List the files to agencies.",
  });
}

interface FileRow {
  readonly file_id: string;
  readonly agency: string;
  readonly name: string;
  readonly placed: number;
  readonly recalled: number;
  readonly amount_cents: Cents;
  readonly made_on: IsoDate;
  readonly made_by: string;
  readonly sha256: string;
}

interface UntoldRow {
  readonly placement_id: string;
  readonly patient_id: PatientId;
  readonly amount_cents: number;
  readonly recovered_cents: number;
  readonly placed_on: IsoDate;
  readonly recalled_on: IsoDate | null;
}

async function lockUntold(
  tx: StoreTransaction,
  practiceId: PracticeId,
  agency: string,
): Promise<readonly UntoldRow[]> {
  const { rows } = await sql<UntoldRow>`
    select placement_id, patient_id, amount_cents, recovered_cents, placed_on, recalled_on from agency_placement
    where practice_id = ${practiceId} and agency = ${agency}
      and ((sent_in is null and recalled_on is null)
        or (sent_in is not null and recalled_on is not null and recall_sent_in is null))
    order by placed_on, placement_id limit ${MAX_AGENCY_ROWS} for update`.execute(tx.db);
  return rows;
}

async function accountsOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  untold: readonly UntoldRow[],
): Promise<readonly AgencyAccount[]> {
  const patients = await loadPatients(
    tx,
    practiceId,
    untold.map((each) => each.patient_id),
  );
  const accounts: AgencyAccount[] = [];
  for (const each of untold) {
    const patient = patients.get(each.patient_id);
    if (patient === undefined) throw new Error("a placement's patient is there");
    const given = await listTransfersOfDocument<LedgerAccount>(tx, practiceId, {
      kind: "decision",
      id: each.placement_id,
    });
    const served = given.flatMap(({ credit }) =>
      credit.kind === "patient-receivable" && credit.servedOn !== undefined ? [credit.servedOn] : [],
    );
    accounts.push({
      action: each.recalled_on === null ? "place" : "recall",
      placementId: each.placement_id,
      patient,
      served: served.sort(),
      amount: cents(each.amount_cents),
      collected: cents(each.recovered_cents),
      placedOn: each.placed_on,
    });
  }
  return accounts;
}

async function keepFile(
  tx: StoreTransaction,
  practiceId: PracticeId,
  made: AgencyFile,
  text: string,
): Promise<void> {
  const sealed = tx.vault.seal(filePlace(practiceId, made.fileId), text);
  await sql`
    insert into agency_file (practice_id, file_id, agency, name, sha256, sealed, placed, recalled, amount_cents, made_on,
      made_by)
    values (${practiceId}, ${made.fileId}, ${made.agency}, ${made.name}, ${made.sha256}, ${sealed}, ${made.placed},
      ${made.recalled}, ${made.amount}, ${made.madeOn}, ${made.madeBy})`.execute(tx.db);
}

const NAME_ID_LENGTH = 8;

function slug(agency: string): string {
  return agency
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function filePlace(practiceId: PracticeId, fileId: string) {
  return { scope: practiceId, table: "agency_file", row: fileId, column: "sealed" };
}

function nothingToTell(agency: string): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: `${agency} knows of every account that is placed with it or taken back.`,
    remedy: "Place an account first; an earlier file can be fetched again as it was.",
    place: "agency",
  });
}
