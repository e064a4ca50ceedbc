import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { ProblemError } from "@claimwright/base";

const RETRY_MS = 25;
const EMPTY_MS = 2_000;
/** Longer than the slowest first start. */
const LOCK_TIMEOUT_MS = 120_000;

/**
 * Runs `work` while this process alone holds the lock file. A lock whose process is gone is taken over, so a killed
 * process never locks the others out.
 */
export async function withFolderLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const holder = await acquire(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
    ownHolders.delete(holder);
  }
}

/** Two calls inside one process wait for each other too: the holder is the process and the call. */
let calls = 0;
const ownHolders = new Set<string>();

async function acquire(path: string): Promise<string> {
  calls += 1;
  const holder = `${process.pid} ${calls}`;
  // Known before the file is there: another call of this process may read it at once and must not think its writer dead.
  ownHolders.add(holder);
  const deadline = Date.now() + LOCK_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (await createExclusively(path, holder)) return holder;
    const other = await readFile(path, "utf8").catch(() => undefined);
    const isDead = other === "" ? await isLeftEmpty(path) : other !== undefined && !isAlive(other);
    if (isDead) await takeOver(path, other ?? "", holder);
    else await sleep(RETRY_MS);
  }
  ownHolders.delete(holder);
  throw new ProblemError({
    code: "store.unavailable",
    message: "Another process has held this lock for too long.",
    remedy: `End that process, or remove the lock file if none runs.`,
    file: path,
  });
}

async function createExclusively(path: string, holder: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(holder);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Between making the file and writing its name a process may be killed; one that lives does it at once. */
async function isLeftEmpty(path: string): Promise<boolean> {
  const made = await stat(path).catch(() => undefined);
  return made !== undefined && made.size === 0 && Date.now() - made.mtimeMs > EMPTY_MS;
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(" ")[0]);
  if (pid === process.pid) return ownHolders.has(holder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Moves the dead lock aside under a name of our own; when it was a live one after all, puts it back. */
async function takeOver(path: string, dead: string, holder: string): Promise<void> {
  const aside = `${path}.${holder.replace(" ", ".")}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readFile(aside, "utf8").catch(() => dead);
  if (moved === dead) await rm(aside, { force: true });
  else await rename(aside, path);
}
