/** One word or number of a text, lower case, with its place in UTF-16 code units of the note. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation between the previous token and this one, without spaces. */
  readonly gap: string;
}

/** Words, and numbers with the letter or ending that belongs to them: `3a`, `5th`, `8.4`. */
const WORD = /[\p{L}]+(?:['’][\p{L}]+)?|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|[ab])(?!\p{L}))?/gu;

/** Splits `text`; offsets start at `base`. A possessive `'s` stays in the evidence but not in the word. */
export function tokensOf(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    tokens.push({
      word: match[0]
        .toLowerCase()
        .replace(/['’]s$/, "")
        .replace("’", "'"),
      start: base + start,
      end: base + start + match[0].length,
      gap: text.slice(previousEnd, start).replace(/\s+/g, ""),
    });
    previousEnd = start + match[0].length;
  }
  return tokens;
}
