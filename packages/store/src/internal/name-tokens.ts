import type { PersonName } from "@claimwright/model";

const SHORTEST = 2;
const LONGEST = 12;

/** The beginnings of the last and the first name that a search can ask for: `co`, `col`, `coll`, … */
export function nameTokens(name: PersonName): readonly string[] {
  const tokens = new Set<string>();
  for (const part of [name.last, name.first]) {
    const letters = lettersOf(part);
    const longest = Math.min(letters.length, LONGEST);
    for (let length = Math.min(SHORTEST, longest); length <= longest; length += 1) {
      if (length > 0) tokens.add(letters.slice(0, length));
    }
  }
  return [...tokens];
}

/** What was typed, as a token: letters only, accents taken off, cut to the longest beginning that is kept. */
export function searchToken(typed: string): string {
  return lettersOf(typed).slice(0, LONGEST);
}

function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
