/**
 * Codes as a note or the index names them: `N18.-`, `P35-P39`, `Z79.4`, `T36-T50 with fifth or sixth character 5`.
 * A code falls under the pattern when its beginning lies between the two ends, so a heading stands for all below it.
 */
export interface CodePattern {
  /** Undotted. */
  readonly first: string;
  /** Undotted; equal to `first` for a single code or heading. */
  readonly last: string;
  /** Where the note asks for one of these as fifth or sixth character (chapter 19 adverse effects and poisonings). */
  readonly fifthOrSixth?: string;
}

/** Does an undotted code fall under the pattern? */
export function matchesPattern(pattern: CodePattern, code: string): boolean {
  if (code.slice(0, pattern.first.length) < pattern.first) return false;
  if (code.slice(0, pattern.last.length) > pattern.last) return false;
  if (code.length < pattern.first.length) return false;
  return pattern.fifthOrSixth === undefined || hasFifthOrSixth(code, pattern.fifthOrSixth);
}

/** The sixth character decides where it is a digit of the same axis; a placeholder or a digit before it may be fifth. */
function hasFifthOrSixth(code: string, characters: string): boolean {
  const sixth = code[5];
  const deciding = sixth === undefined || sixth === "X" ? code[4] : sixth;
  return deciding !== undefined && characters.includes(deciding);
}

const CODE = String.raw`[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?`;
const NAMED = new RegExp(
  String.raw`(${CODE})(?:\.?-(?![A-Z]))?(?:\s*-\s*(${CODE})(?:\.?-)?)?(?:,?\s+with (?:a |final |the )?fifth or sixth character (\d)(?:\s*-\s*(\d)|(?:,\s*|\s+or\s+)(\d))?)?`,
  "g",
);

/**
 * The codes that a note names in parentheses, such as `insulin (Z79.4)` or `(P35-P39)`.
 * Text outside parentheses is prose and names none.
 */
export function patternsInNote(note: string): readonly CodePattern[] {
  const patterns: CodePattern[] = [];
  for (const group of note.matchAll(/\(([^()]*)\)/g)) patterns.push(...patternsInText(group[1] ?? ""));
  return patterns;
}

/** The codes named anywhere in a text, as the code cells of the index hold them. */
export function patternsInText(text: string): readonly CodePattern[] {
  return [...text.matchAll(NAMED)].map(patternOf);
}

function patternOf(match: RegExpExecArray): CodePattern {
  const first = (match[1] ?? "").replace(".", "");
  const last = (match[2] ?? match[1] ?? "").replace(".", "");
  const fifthOrSixth = charactersOf(match[3], match[4], match[5]);
  return fifthOrSixth === undefined ? { first, last } : { first, last, fifthOrSixth };
}

function charactersOf(
  from: string | undefined,
  to: string | undefined,
  or: string | undefined,
): string | undefined {
  if (from === undefined) return undefined;
  if (to === undefined) return `${from}${or ?? ""}`;
  let all = "";
  for (let digit = Number(from); digit <= Number(to); digit++) all += digit;
  return all;
}
