import { ProblemError } from "@claimwright/base";
import { strFromU8 } from "fflate";
import { findMalformedUtf8 } from "./utf8.ts";

/** How a publisher writes its bytes. CMS saves some tables as UTF-8 and others, of the same kind, as Windows-1252. */
export type TextEncoding = "utf-8" | "utf-8-or-windows-1252";

const BYTE_ORDER_MARK = 0xfeff;

/** The text of a file. Throws ProblemError with line and column at the first byte that is not of the encoding. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding, file: string): string {
  const malformed = findMalformedUtf8(bytes);
  if (malformed >= 0 && encoding === "utf-8-or-windows-1252") return fromWindows1252(bytes);
  if (malformed >= 0) throw notUtf8(bytes, malformed, file);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

/** Lines without their ends, CRLF or LF; a last empty line is none. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

function notUtf8(bytes: Uint8Array, offset: number, file: string): ProblemError {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index++) {
    if (bytes[index] !== 0x0a) continue;
    line += 1;
    start = index + 1;
  }
  return new ProblemError({
    code: "input.line",
    message: `The byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")} is not UTF-8 text.`,
    remedy: "Download the file again from its publisher; nothing of it was loaded.",
    file,
    place: `line ${line}, column ${offset - start + 1}`,
  });
}

/** The characters of 0x80-0x9F where the encoding differs from Latin-1 (WHATWG windows-1252). */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = strFromU8(bytes, true);
  return latin1.replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
}
