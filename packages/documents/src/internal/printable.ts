/**
 * The text in the characters of the PDF standard fonts (Windows-1252: all of English, Spanish, French and German).
 * A letter outside them loses its accent (`Nguyễn` → `Nguyen`); what has no base letter there becomes `?`.
 */
export function printable(text: string): string {
  let out = "";
  for (const letter of text.normalize("NFC")) out += printableLetter(letter);
  return out;
}

function printableLetter(letter: string): string {
  if (isWinAnsi(letter)) return letter;
  const replaced = WITHOUT_DECOMPOSITION[letter];
  if (replaced !== undefined) return replaced;
  const base = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return base !== "" && [...base].every(isWinAnsi) ? base : "?";
}

function isWinAnsi(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || WIN_ANSI_EXTRA.has(letter);
}

const WIN_ANSI_EXTRA: ReadonlySet<string> = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  Ł: "L",
  ł: "l",
  Đ: "D",
  đ: "d",
  ı: "i",
  "\t": " ",
  "\n": " ",
  "\r": " ",
  "\u2212": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u202f": " ",
};
