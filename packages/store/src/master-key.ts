import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { KEY_BYTES, sha256Hex } from "./internal/sealing.ts";

/** The keys that wrap the data keys. The first wraps; the others only open what an earlier one wrapped. */
export interface MasterKeys {
  readonly active: MasterKey;
  readonly all: readonly MasterKey[];
}

export interface MasterKey {
  /** Tells keys apart without showing them. */
  readonly check: string;
  readonly bytes: Buffer;
}

const FILE_NAME = "master.key";

/**
 * The master keys from a text (CLAIMWRIGHT_KEY) or else from `master.key` in the home folder, mode 0600: base64 of 32
 * bytes, several divided by commas or lines, the active one first. Undefined when there is none.
 *
 * Throws ProblemError `store.key` on anything else.
 */
export async function loadMasterKeys(home: string, text?: string): Promise<MasterKeys | undefined> {
  if (text !== undefined && text.trim() !== "") return parseMasterKeys(text, "CLAIMWRIGHT_KEY");
  const path = join(home, FILE_NAME);
  try {
    return parseMasterKeys(await readFile(path, "utf8"), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Makes `master.key`; when another process was first, answers with the one it made. */
export async function createMasterKey(home: string): Promise<MasterKeys> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const text = `${randomBytes(KEY_BYTES).toString("base64")}\n`;
  try {
    await writeFile(join(home, FILE_NAME), text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const made = await loadMasterKeys(home);
  if (made === undefined) throw keyProblem("The master key that was just written is gone.", home);
  return made;
}

export function keyProblem(message: string, file?: string): ProblemError {
  return new ProblemError({
    code: "store.key",
    message,
    remedy:
      "Put back the key that this database was made with: master.key in the home folder, or CLAIMWRIGHT_KEY.",
    ...(file === undefined ? {} : { file }),
  });
}

function parseMasterKeys(text: string, source: string): MasterKeys {
  const parts = text.split(/[\s,]+/).filter((part) => part !== "");
  const all = parts.map((part) => {
    const bytes = Buffer.from(part, "base64");
    if (bytes.length !== KEY_BYTES) throw keyProblem("A master key is base64 of 32 bytes.", source);
    return {
      bytes,
      check: sha256Hex(Buffer.concat([Buffer.from("claimwright master key"), bytes])).slice(0, 16),
    };
  });
  const [active] = all;
  if (active === undefined) throw keyProblem("The master key is empty.", source);
  return { active, all };
}
