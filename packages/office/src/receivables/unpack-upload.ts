import { ProblemError } from "@claimwright/base";
import { unzipSync } from "fflate";
import { type FileToAnalyze, MAX_ANALYZED_BYTES } from "./analyze-files.ts";

/** What an archive may hold unpacked: a year of a practice's files stays below, an archive made to burst does not. */
export const MAX_UNPACKED_BYTES = 400_000_000;
export const MAX_UNPACKED_FILES = 5_000;

/**
 * The files of what somebody sent: those of a zip archive one after the other, each unpacked when its turn comes, or
 * the one file that it is. Other work goes on between them. Throws ProblemError for an archive that cannot be read or
 * is over a limit.
 */
export async function* unpackUpload(name: string, bytes: Uint8Array): AsyncGenerator<FileToAnalyze> {
  if (!isArchive(bytes)) {
    yield { name, bytes };
    return;
  }
  for (const entry of entriesOf(bytes)) {
    await new Promise((resume) => setImmediate(resume));
    const isLarge = entry.size > MAX_ANALYZED_BYTES;
    yield { name: entry.name, bytes: isLarge ? undefined : unpacked(bytes, entry.name) };
  }
}

function isArchive(bytes: Uint8Array): boolean {
  // `PK` and 03 04: a local file header (APPNOTE 4.3.7).
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

interface ArchiveEntry {
  readonly name: string;
  /** What the archive says that it unpacks to, in bytes. */
  readonly size: number;
}

function entriesOf(bytes: Uint8Array): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  reading(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith("/")) entries.push({ name, size: originalSize });
        return false;
      },
    }),
  );
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MAX_UNPACKED_FILES || total > MAX_UNPACKED_BYTES) {
    throw new ProblemError({
      code: "input.too-large",
      message: `The archive unpacks to more than ${MAX_UNPACKED_FILES.toLocaleString("en-US")} files or ${MAX_UNPACKED_BYTES / 1_000_000} MB.`,
      remedy: "Send its parts one by one, or use `claimwright analyze` on a folder.",
    });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unpacked(bytes: Uint8Array, wanted: string): Uint8Array {
  const found = reading(() => unzipSync(bytes, { filter: ({ name }) => name === wanted }));
  return found[wanted] ?? new Uint8Array();
}

function reading<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.unreadable",
        message: "The archive cannot be unpacked.",
        remedy: "Make it anew as a plain zip without a password, or send the files themselves.",
      },
      { cause: error },
    );
  }
}
