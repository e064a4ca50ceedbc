import { X12WriteError } from "./x12-write-error.ts";

/**
 * What to do with a character that X12 does not allow: `refuse` the text, or `transliterate` it to its nearest
 * allowed characters (é to e, curly quotes to straight ones, a delimiter to a blank).
 */
export type CharacterPolicy = "refuse" | "transliterate";

/** The basic and the extended character set of X12.5 without the delimiters `* : ^ ~`. */
const ALLOWED = /^[A-Za-z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]*$/;

const NEAREST: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": "...",
  "\u00a0": " ",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  "`": "'",
};

/** The text as it may be written, by policy. Throws X12WriteError when it may not. */
export function conformText(text: string, policy: CharacterPolicy, segment: string, element: number): string {
  if (ALLOWED.test(text)) return text;
  if (policy === "refuse") throw new X12WriteError("character", segment, element);
  let written = "";
  for (const character of text) written += ALLOWED.test(character) ? character : nearest(character);
  return written;
}

function nearest(character: string): string {
  const known = NEAREST[character];
  if (known !== undefined) return known;
  const bare = character.normalize("NFD").replace(/\p{M}/gu, "");
  return bare !== "" && ALLOWED.test(bare) ? bare : " ";
}
