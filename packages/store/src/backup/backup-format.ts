import type { CompanyId, PracticeId } from "@claimwright/model";

/**
 * A backup is gzipped lines of JSON: one head, then for each company and table one `table` line followed by its rows,
 * and one end with the digest of every line before it. Rows are PostgreSQL's own JSON of them, so sealed values stay
 * sealed: the backup is of no use without the master key, which is not in it.
 */
export type BackupLine =
  | {
      readonly line: "head";
      readonly format: typeof BACKUP_FORMAT;
      readonly takenAt: string;
      readonly installation: { readonly id: string; readonly masterKeyCheck: string };
      readonly migrations: readonly { readonly number: number; readonly sha256: string }[];
    }
  | {
      readonly line: "company";
      readonly companyId: CompanyId;
      readonly practiceIds: readonly PracticeId[];
    }
  | { readonly line: "table"; readonly table: string }
  /** The row as JSON text, never read as JavaScript numbers. */
  | { readonly line: "row"; readonly row: string }
  | { readonly line: "end"; readonly rows: number; readonly sha256: string };

export const BACKUP_FORMAT = 1;
/** How many rows are read and written at a time. */
export const BACKUP_BATCH = 1_000;
