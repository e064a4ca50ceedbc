/** The longest text that packs into one number: six bytes stay inside the exact integers. */
export const PACKED_BYTES = 6;

/** A short text as one number, so that codes and segment ids compare without making strings. */
export function packText(text: string): number {
  if (text.length > PACKED_BYTES) return -1;
  let packed = 0;
  for (let index = 0; index < text.length; index++) packed = packed * 256 + text.charCodeAt(index);
  return packed;
}

/** The same for bytes; -1 when they are too many. */
export function packBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > PACKED_BYTES) return -1;
  let packed = 0;
  for (let index = start; index < end; index++) packed = packed * 256 + (bytes[index] as number);
  return packed;
}

export function codeKey(code: string): number | string {
  return code.length > PACKED_BYTES ? code : packText(code);
}
