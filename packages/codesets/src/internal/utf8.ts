/**
 * UTF-8 by hand, because domain packages have no platform globals and because cells of packed tables are short:
 * a loop over thirty bytes costs less than a call into a decoder, and it reads shared memory.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > MAX_UNITS_AT_ONCE) return decodeInPieces(bytes, start, end);
  const units: number[] = [];
  let index = start;
  while (index < end) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      units.push(byte);
      index += 1;
    } else {
      const length = sequenceLength(byte);
      const code = codePointAt(bytes, index, length);
      if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff));
      else units.push(code);
      index += length;
    }
  }
  // One flat string: adding up characters would leave a chain of pieces behind.
  return String.fromCharCode(...units);
}

const MAX_UNITS_AT_ONCE = 4_096;

function decodeInPieces(bytes: Uint8Array, start: number, end: number): string {
  const pieces: string[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(from + MAX_UNITS_AT_ONCE, end);
    while (to < end && ((bytes[to] ?? 0) & 0xc0) === 0x80) to -= 1;
    pieces.push(decodeUtf8(bytes, from, to));
    from = to;
  }
  return pieces.join("");
}

/** The offset of the first byte that is no part of well-formed UTF-8, or -1. */
export function findMalformedUtf8(bytes: Uint8Array): number {
  const length = bytes.length;
  let index = 0;
  while (index < length) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      index += 1;
      continue;
    }
    const size = sequenceLength(byte);
    if (size === 0 || index + size > length) return index;
    for (let next = index + 1; next < index + size; next++) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return index;
    }
    if (!isShortestForm(codePointAt(bytes, index, size), size)) return index;
    index += size;
  }
  return -1;
}

/** Writes the bytes of a text from `start` on and gives the end; half of a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string, into: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) into[at++] = unit;
    else {
      const code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      at = encodePoint(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code, into, at);
    }
  }
  return at;
}

function encodePoint(code: number, into: Uint8Array, start: number): number {
  let at = start;
  if (code < 0x800) into[at++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) into[at++] = 0xe0 | (code >> 12);
    else {
      into[at++] = 0xf0 | (code >> 18);
      into[at++] = 0x80 | ((code >> 12) & 0x3f);
    }
    into[at++] = 0x80 | ((code >> 6) & 0x3f);
  }
  into[at++] = 0x80 | (code & 0x3f);
  return at;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  if (lead >= 0xf0 && lead < 0xf5) return 4;
  return 0;
}

function codePointAt(bytes: Uint8Array, index: number, length: number): number {
  const lead = bytes[index] ?? 0;
  let code = lead & (0x7f >> length);
  for (let next = index + 1; next < index + length; next++) code = (code << 6) | ((bytes[next] ?? 0) & 0x3f);
  return code;
}

function isShortestForm(code: number, size: number): boolean {
  if (size === 3) return code >= 0x800 && (code < 0xd800 || code > 0xdfff);
  return size !== 4 || (code >= 0x10000 && code <= 0x10ffff);
}
