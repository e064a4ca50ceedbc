/*
 * How text becomes the words that search compares. Queries and what is searched go the same way, so every rule here
 * only has to bring two spellings of one thing together, not to be good English.
 */

/** Words joined by nothing but punctuation are apart: `non-st` is `non`, `st`. At most this many are looked at. */
export const MAX_QUERY_WORDS = 40;

/** The words of a text: lower case, without accents, possessives or points inside abbreviations. */
export function wordsOf(text: string): string[] {
  const plain = ONLY_ASCII.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+|(?<=\w)[’]/gu, "'");
  const spelt = plain.includes("'") ? plain.replace(/'s\b|'/g, "") : plain;
  return spelt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII.
const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/** Marks the second time a word stands in a text: `unspecified fracture of unspecified leg`. */
const AGAIN = "\u00b2";

/** Each word once, and those that stand there twice once more in a form of their own. */
export function distinctWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const word of words) seen.add(seen.has(word) ? word + AGAIN : word);
  return [...seen];
}

/** Endings that change with the part a word plays, longest first: `infected`, `infections` and `infective` meet. */
const ENDINGS =
  /(?:ations?|itions?|ities|ically|ations|ating|ated|ions?|ives?|ing|ies|ied|ical|ic|al|ous|ary|ar|ed|es|ia|is|us|um|ae|a|e|s|y)$/;
const SHORTEST_STEM = 4;

/** What words of one family share. Short words only lose a plural s. */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST_STEM) return word.length === SHORTEST_STEM ? word.replace(/s$/, "") : word;
  if (/\d/.test(word)) return word;
  const cut = word.replace(ENDINGS, "");
  return cut.length >= SHORTEST_STEM ? cut : word.replace(/e?s$/, "");
}

/** The first word of each family: `infection, infected, infective` say one thing. */
export function onePerFamily(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const stem = stemOf(word);
    return seen.has(stem) ? false : seen.add(stem);
  });
}
