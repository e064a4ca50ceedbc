import type { X12File } from "./x12-file.ts";

/** The file as it was read, byte for byte. */
export function writeBack(file: X12File): Uint8Array {
  const length = file.parts.reduce((sum, part) => sum + part.bytes.length, 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of file.parts) {
    bytes.set(part.bytes, at);
    at += part.bytes.length;
  }
  return bytes;
}
