import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { ProblemError } from "@claimwright/base";
import type { CodeHome } from "./code-home.ts";

/** Runs one install at a time. A lock whose process has died is taken over. */
export async function withInstallLock<T>(home: CodeHome, work: () => Promise<T>): Promise<T> {
  take(home);
  try {
    return await work();
  } finally {
    rmSync(home.lock, { force: true });
  }
}

function take(home: CodeHome, isRetry = false): void {
  try {
    const file = openSync(home.lock, "wx", 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const owner = Number(readFileSync(home.lock, "utf8"));
    if (isRetry || isAlive(owner)) throw busy(home, owner);
    rmSync(home.lock, { force: true });
    take(home, true);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function busy(home: CodeHome, owner: number): ProblemError {
  return new ProblemError({
    code: "store.conflict",
    message: `Codes are being installed by process ${owner}.`,
    remedy: "Wait until it has finished, then run the command again.",
    file: home.lock,
  });
}
