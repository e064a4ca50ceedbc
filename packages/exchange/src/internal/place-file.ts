import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

export type Placing =
  | { readonly outcome: "placed" }
  /** The name is there with the same bytes: this or an earlier attempt came through. */
  | { readonly outcome: "there-already" }
  /** The name is there and does not show the same bytes. */
  | { readonly outcome: "other-bytes" }
  /** Nothing of it is under the name. */
  | { readonly outcome: "failed"; readonly code: string };

/**
 * Puts a file under its name whole or not at all: written and flushed aside, then linked, which unlike a rename never
 * replaces what is there.
 */
export async function placeFile(folder: string, name: string, bytes: Uint8Array): Promise<Placing> {
  const path = join(folder, name);
  const aside = join(folder, `.${name}.${process.pid}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFlushed(aside, bytes);
    await link(aside, path);
    await flushFolder(folder);
    return { outcome: "placed" };
  } catch (error) {
    const there = await readFile(path).catch((reading: NodeJS.ErrnoException) => reading.code ?? "unknown");
    if (there === "ENOENT" || there === "ENOTDIR") {
      return { outcome: "failed", code: (error as NodeJS.ErrnoException).code ?? "unknown" };
    }
    return { outcome: typeof there !== "string" && there.equals(bytes) ? "there-already" : "other-bytes" };
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The entry itself must survive a crash of the machine too. Windows has no such call. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
