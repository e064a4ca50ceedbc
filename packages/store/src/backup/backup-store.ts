import { resolve } from "node:path";
import { type StoreOptions, withOwner } from "../store.ts";
import { restoreBackup } from "./restore-backup.ts";
import { type BackupReport, writeBackup } from "./write-backup.ts";

/**
 * Writes everything of a store to one file, as it was at one moment, while others work on. The master key is not in
 * it: keep `master.key` apart from the file, and both.
 *
 * Throws ProblemError `store.unavailable`.
 */
export async function backupStore(options: StoreOptions, path: string, takenAt: Date): Promise<BackupReport> {
  return withOwner(options, (login) => writeBackup(login, resolve(path), takenAt.toISOString()));
}

/**
 * Puts a backup into the empty store of `options`, proven to the last line, all or nothing. Put the master key into
 * its home before it is opened.
 *
 * Throws ProblemError `input.unreadable`, `input.layout`, `store.conflict`, `store.version` or `store.unavailable`.
 */
export async function restoreStore(options: StoreOptions, path: string): Promise<BackupReport> {
  return withOwner(options, (login) => restoreBackup(login, resolve(path)));
}
