import { createHash } from "node:crypto";
import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { Desk, Office } from "../../office.ts";
import { type OpeningMode, type OpeningReport, takeOverOpenings } from "./take-over-openings.ts";

/** A file of an earlier system as it was brought, and what the last run over it found. */
export interface KeptOpeningFile {
  readonly fileId: string;
  readonly name: string;
  readonly receivedBy: string;
  readonly receivedAt: string;
  readonly asOf?: IsoDate;
  readonly report?: OpeningReport;
}

/** Bytes of one file. */
export const MAX_OPENING_BYTES = 20_000_000;

/** Keeps a file, sealed; the same bytes are the same file. Throws ProblemError `input.too-large`. */
export async function keepOpeningFile(
  tx: StoreTransaction,
  practiceId: PracticeId,
  file: { readonly fileId: string; readonly name: string; readonly text: string },
): Promise<string> {
  if (Buffer.byteLength(file.text) > MAX_OPENING_BYTES) throw tooLarge();
  const sha256 = createHash("sha256").update(file.text).digest("hex");
  const sealed = tx.vault.seal(filePlace(practiceId, file.fileId), file.text);
  await sql`
    insert into opening_file (practice_id, file_id, name, sha256, sealed, received_by)
    values (${practiceId}, ${file.fileId}, ${file.name}, ${sha256}, ${sealed}, ${tx.actor})
    on conflict (practice_id, sha256) do nothing`.execute(tx.db);
  const { rows } = await sql<{ file_id: string }>`
    select file_id from opening_file where practice_id = ${practiceId} and sha256 = ${sha256}`.execute(tx.db);
  return rows[0]?.file_id ?? file.fileId;
}

/**
 * Runs over a kept file in one of the three ways and keeps what it found beside it. Again the same changes nothing.
 * Throws ProblemError `input.not-found`, `input.layout`.
 */
export async function runOpeningFile(
  office: Office,
  desk: Desk,
  run: { readonly fileId: string; readonly asOf: IsoDate; readonly mode: OpeningMode },
  report?: Parameters<typeof takeOverOpenings>[3],
): Promise<OpeningReport> {
  const { practiceId } = desk;
  const { fileId, asOf, mode } = run;
  const inPractice = <T>(work: (tx: StoreTransaction) => Promise<T>) =>
    office.store.withPractices([practiceId], desk.actor, work);
  const { text, sha256 } = await inPractice((tx) => openFile(tx, practiceId, fileId));
  const documentId = `opening-file/${sha256}`;
  const came = await takeOverOpenings(office, desk, { text, documentId, asOf, mode }, report);
  await inPractice((tx) =>
    sql`
      update opening_file set as_of = ${asOf}, report = ${JSON.stringify(came)}::jsonb
      where practice_id = ${practiceId} and file_id = ${fileId}`.execute(tx.db),
  );
  return came;
}

/** The files that were brought, the newest first. */
export async function listOpeningFiles(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly KeptOpeningFile[]> {
  const { rows } = await sql<FileRow>`
    select file_id, name, received_by, received_at, as_of, report from opening_file
    where practice_id = ${practiceId} order by received_at desc, file_id`.execute(tx.db);
  return rows.map((row) => ({
    fileId: row.file_id,
    name: row.name,
    receivedBy: row.received_by,
    receivedAt: row.received_at,
    ...(row.as_of === null ? {} : { asOf: row.as_of }),
    ...(row.report === null ? {} : { report: row.report }),
  }));
}

interface FileRow {
  readonly file_id: string;
  readonly name: string;
  readonly received_by: string;
  readonly received_at: string;
  readonly as_of: IsoDate | null;
  readonly report: OpeningReport | null;
}

async function openFile(
  tx: StoreTransaction,
  practiceId: PracticeId,
  fileId: string,
): Promise<{ readonly text: string; readonly sha256: string }> {
  const { rows } = await sql<{ sealed: Buffer; sha256: string }>`
    select sealed, sha256 from opening_file
    where practice_id = ${practiceId} and file_id = ${fileId}`.execute(tx.db);
  const [row] = rows;
  if (row !== undefined) {
    return { text: tx.vault.open<string>(filePlace(practiceId, fileId), row.sealed), sha256: row.sha256 };
  }
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no opening file ${fileId}.`,
    remedy: "List the files that were brought.",
  });
}

function filePlace(practiceId: PracticeId, fileId: string) {
  return { scope: practiceId, table: "opening_file", row: fileId, column: "sealed" };
}

function tooLarge(): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The file is over ${MAX_OPENING_BYTES / 1_000_000} MB.`,
    remedy: "Split it into several files.",
  });
}
