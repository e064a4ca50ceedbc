import { ProblemError } from "@claimwright/base";
import { type UnzipFileInfo, unzipSync } from "fflate";
import { crc32 } from "./crc32.ts";

/** The largest member that is unpacked, in bytes. */
export const MAX_MEMBER_BYTES: number = 768 * 1024 * 1024;
/** No official file shrinks by more than this; what does is a bomb. */
export const MAX_EXPANSION = 200;
/** Members in one archive. */
export const MAX_MEMBERS = 4_000;
/** Small members may shrink as far as they like. */
const EXPANSION_CHECKED_FROM_BYTES = 4 * 1024 * 1024;

export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The members whose names are wanted, unpacked and checked against their length and CRC-32.
 * Throws ProblemError for an archive that is cut short, damaged, encrypted or a bomb.
 */
export function readArchive(
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string) => boolean,
): { readonly members: readonly ArchiveMember[]; readonly names: readonly string[] } {
  const directory = readDirectory(bytes, file);
  const names: string[] = [];
  const wanted = (info: UnzipFileInfo): boolean => {
    if (info.name.endsWith("/")) return false;
    names.push(info.name);
    if (!isWanted(info.name)) return false;
    refuseBomb(info, file);
    return true;
  };
  const unpacked = unpack(bytes, file, wanted);
  const members = Object.entries(unpacked).map(([name, content]) => {
    const expected = directory.get(name);
    if (expected === undefined || expected.size !== content.length || expected.crc !== crc32(content)) {
      throw damaged(file, `member ${name}`);
    }
    return { name, bytes: content };
  });
  return { members, names };
}

function unpack(
  bytes: Uint8Array,
  file: string,
  filter: (info: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw damaged(file, `byte ${bytes.length} of ${bytes.length}`, error);
  }
}

function refuseBomb(info: UnzipFileInfo, file: string): void {
  const isBomb =
    info.originalSize > MAX_MEMBER_BYTES ||
    (info.originalSize > EXPANSION_CHECKED_FROM_BYTES && info.originalSize > info.size * MAX_EXPANSION);
  if (!isBomb) return;
  throw new ProblemError({
    code: "input.too-large",
    message: `A member of the archive would unpack to ${info.originalSize} bytes from ${info.size}.`,
    remedy: "Download the file again from its publisher; this is not an official release.",
    file,
    place: `member ${info.name}`,
  });
}

interface DirectoryEntry {
  readonly size: number;
  readonly crc: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const CENTRAL_RECORD = 0x02014b50;
const CENTRAL_RECORD_BYTES = 46;
const MAX_COMMENT_BYTES = 0xffff;
const ENCRYPTED_FLAG = 1;

/** Lengths and checksums from the central directory (APPNOTE 4.3.12): the unpacker itself checks neither. */
function readDirectory(bytes: Uint8Array, file: string): ReadonlyMap<string, DirectoryEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end < 0) throw damaged(file, `byte ${bytes.length}: the end of the archive is missing`);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_MEMBERS) throw damaged(file, `${count} members`);
  const entries = new Map<string, DirectoryEntry>();
  for (let member = 0; member < count; member++) {
    if (at + CENTRAL_RECORD_BYTES > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) {
      throw damaged(file, `directory entry ${member + 1}`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const nameStart = at + CENTRAL_RECORD_BYTES;
    let name = "";
    for (const byte of bytes.subarray(nameStart, nameStart + nameLength)) name += String.fromCharCode(byte);
    if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0)
      throw damaged(file, `member ${name} is encrypted`);
    entries.set(name, { crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) });
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

function damaged(file: string, place: string, cause?: unknown): ProblemError {
  return new ProblemError(
    {
      code: "input.unreadable",
      message: "The archive is cut short or damaged.",
      remedy: "Download it again; nothing of it was loaded.",
      file,
      place,
    },
    { cause },
  );
}
