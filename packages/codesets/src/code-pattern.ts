import { unreachable } from "@claimwright/base";

/**
 * Codes as a note or the index names them: `N18.-`, `P35-P39`, `Z79.4`, `T36-T50 with fifth or sixth character 5`.
 * A code falls under the pattern when its beginning lies between the two ends, so a heading stands for all below it.
 */
export interface CodePattern {
  /** Undotted. */
  readonly first: string;
  /** Undotted; equal to `first` for a single code or heading. */
  readonly last: string;
  /** What else the note asks of the code. */
  readonly characters?: CharacterCondition;
}

export type CharacterCondition =
  /** `fifth or sixth character 1-4 or 6`: the sixth decides, or the fifth where the sixth is a placeholder or absent. */
  | { readonly kind: "fifth-or-sixth"; readonly oneOf: string }
  /** `7th character B`: one position, counted from one without the point. */
  | { readonly kind: "at"; readonly position: number; readonly oneOf: string }
  /** `E08-E13 with .17, .27`: what follows the point begins like one of these. */
  | { readonly kind: "after-point"; readonly beginnings: readonly string[] };

/** Does an undotted code fall under the pattern? */
export function matchesPattern(pattern: CodePattern, code: string): boolean {
  if (code.length < pattern.first.length || code.slice(0, pattern.first.length) < pattern.first) return false;
  if (code.slice(0, pattern.last.length) > pattern.last) return false;
  return pattern.characters === undefined || meets(pattern.characters, code);
}

function meets(condition: CharacterCondition, code: string): boolean {
  switch (condition.kind) {
    case "fifth-or-sixth": {
      const sixth = code[5];
      const deciding = sixth === undefined || sixth === "X" ? code[4] : sixth;
      return deciding !== undefined && condition.oneOf.includes(deciding);
    }
    case "at": {
      const character = code[condition.position - 1];
      return character !== undefined && condition.oneOf.includes(character);
    }
    case "after-point":
      return condition.beginnings.some((beginning) => code.startsWith(beginning, 3));
    default:
      return unreachable(condition);
  }
}

/**
 * The codes that a note names in parentheses, such as `insulin (Z79.4)` or `(P35-P39)`.
 * Text outside parentheses is prose and names none.
 */
export function patternsInNote(note: string): readonly CodePattern[] {
  return [...note.matchAll(/\(([^()]*)\)/g)].flatMap((group) => patternsInText(group[1] ?? ""));
}

const CODE = String.raw`[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:\.[0-9A-Z]{1,4})?`;
/** A code or a range of codes, each perhaps with the dash that stands for all below it. */
const NAMED = new RegExp(String.raw`\b(${CODE})\.?-?(?:\s*(?:-|to)\s*(${CODE})\.?-?)?(?![A-Za-z0-9])`, "g");
const CONDITION =
  /^[.,]?\s*with\s+(?:(fifth or six(?:th)?|fourth|fifth|sixth|seventh|4th|5th|6th|7th)[ -]characters?\s+\.?([0-9A-Z](?:\s*-\s*[0-9A-Z])?(?:\s*(?:,|or)\s*[0-9A-Z]\b)*)|(?:final characters\s+)?((?:[.-][0-9]+-?(?:[,.]?\s*(?:or\s+)?(?=[.-]))?)+))/;

/** The codes named anywhere in a text, as the code cells of the index hold them. */
export function patternsInText(text: string): readonly CodePattern[] {
  const patterns: CodePattern[] = [];
  for (const match of text.matchAll(NAMED)) {
    const first = (match[1] ?? "").replace(".", "");
    const last = (match[2] ?? match[1] ?? "").replace(".", "");
    const characters = conditionAt(text.slice(match.index + match[0].length));
    patterns.push(characters === undefined ? { first, last } : { first, last, characters });
  }
  return patterns;
}

const POSITIONS: Readonly<Record<string, number>> = {
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  sixth: 6,
  "6th": 6,
  seventh: 7,
  "7th": 7,
};

function conditionAt(rest: string): CharacterCondition | undefined {
  const match = CONDITION.exec(rest);
  if (match === null) return undefined;
  if (match[3] !== undefined) {
    return { kind: "after-point", beginnings: match[3].match(/[0-9]+/g) ?? [] };
  }
  const oneOf = charactersIn(match[2] ?? "");
  const position = POSITIONS[match[1] ?? ""];
  return position === undefined ? { kind: "fifth-or-sixth", oneOf } : { kind: "at", position, oneOf };
}

/** `1-4 or 6` becomes `12346`. */
function charactersIn(text: string): string {
  let all = "";
  for (const match of text.matchAll(/([0-9A-Z])(?:\s*-\s*([0-9A-Z]))?/g)) {
    const from = match[1] ?? "";
    const to = match[2] ?? from;
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) all += String.fromCharCode(code);
  }
  return all;
}
