import type { CodeBook, CodeEntry } from "@claimwright/codesets";
import { tokensOf } from "../note/token.ts";
import { normalWord } from "../terms/normal-word.ts";
import { termWords } from "../terms/phrases.ts";
import type { Side } from "./side.ts";

/** What the note says that can choose among the codes below a heading. */
export interface DescentFacts {
  readonly side?: Side;
  readonly encounter: Encounter;
  /** Normal words of the term's own sentence. */
  readonly near: ReadonlySet<string>;
  /** Normal words of the problem the sentence belongs to. */
  readonly around: ReadonlySet<string>;
}

/** The seventh character of injuries: active treatment, healing or recovery, late effect (Guidelines I.C.19.a). */
export type Encounter = "initial" | "subsequent" | "sequela";

export interface Descent {
  /** One code; two when the note says both sides and the tabular list has no code for both. */
  readonly codes: readonly CodeEntry[];
  /** The next best codes below the same heading. */
  readonly alternatives: readonly CodeEntry[];
  /** The side is an axis here and the note does not give it. */
  readonly missingSide: boolean;
}

export interface Descender {
  descend(code: string, facts: DescentFacts): Descent | undefined;
}

/** Headings with more codes below them than this name nothing in particular. */
const MAX_LEAVES = 600;

/**
 * Walks from the heading that a term names to the billable code that the note's words support: each word that a
 * title adds to its heading speaks for it when the note has it and against it when not; `unspecified` adds nothing.
 */
export function createDescender(book: CodeBook): Descender {
  const leavesByCode = new Map<string, readonly Leaf[]>();
  return {
    descend(code, facts) {
      let leaves = leavesByCode.get(code);
      if (leaves === undefined) {
        leaves = leavesBelow(book, code);
        leavesByCode.set(code, leaves);
      }
      return leaves.length === 0 ? undefined : choose(leaves, facts);
    },
  };
}

interface Leaf {
  readonly entry: CodeEntry;
  /** Words that the title adds to its heading's. */
  readonly added: readonly string[];
  readonly side?: Side | "unspecified";
  readonly encounter?: Encounter;
  readonly unspecified: boolean;
  readonly other: boolean;
}

function leavesBelow(book: CodeBook, code: string): readonly Leaf[] {
  const found = book.lookup("icd10cm", code);
  if (found.status !== "found") return [];
  if (found.entry.billable) {
    // A code that only leaves the side open stands for its heading.
    const { parent, title } = found.entry;
    const leavesSideOpen = parent !== undefined && SIDED_UNSPECIFIED.test(title);
    return leavesSideOpen ? leavesBelow(book, parent) : [leafOf(found.entry, new Set())];
  }
  const base = new Set(wordsOf(found.entry.title));
  const leaves: Leaf[] = [];
  const queue: CodeEntry[] = [...book.children("icd10cm", code)];
  for (let entry = queue.shift(); entry !== undefined && leaves.length <= MAX_LEAVES; entry = queue.shift()) {
    if (entry.billable) leaves.push(leafOf(entry, base));
    else queue.push(...book.children("icd10cm", entry.code));
  }
  return leaves.length > MAX_LEAVES ? [] : leaves;
}

function leafOf(entry: CodeEntry, base: ReadonlySet<string>): Leaf {
  const { title } = entry;
  const naming = title
    .replace(/,?\s*\bwithout\b[^,]*/gi, "")
    .replace(/,?\s*(?:initial|subsequent) encounter.*$|,\s*sequela$/i, "");
  const side = sideInTitle(title);
  const encounter = encounterInTitle(title);
  return {
    entry,
    added: wordsOf(naming).filter((word) => !base.has(word) && !FREE_WORDS.has(word)),
    unspecified: /\bunspecified\b/i.test(title),
    other: /\bother\b/i.test(title),
    ...(side === undefined ? {} : { side }),
    ...(encounter === undefined ? {} : { encounter }),
  };
}

/** Words that a title adds by default (Guidelines I.C.19.c: not said to be open is closed, nor to be nondisplaced is displaced). */
const FREE_WORDS = new Set([
  "displaced",
  "closed",
  "primary",
  "unilateral",
  "current",
  "traumatic",
  "injury",
  "type",
]);

function wordsOf(title: string): string[] {
  return [...new Set(termWords(tokensOf(title)).map((entry) => entry.word))];
}

function sideInTitle(title: string): Leaf["side"] {
  if (/\bbilateral\b/i.test(title)) return "bilateral";
  if (/\bright\b/i.test(title)) return "right";
  if (/\bleft\b/i.test(title)) return "left";
  return SIDED_UNSPECIFIED.test(title) ? "unspecified" : undefined;
}

/** `pain in unspecified knee`: the side is what is not specified. */
const SIDED_UNSPECIFIED =
  /\bunspecified (?:side|ankle|arm|breast|clavicle|ear|elbow|eye|femur|fibula|finger|foot|forearm|great toe|hand|heel|hip|humerus|kidney|knee|leg|limb|lower|lung|ovary|patella|radius|shoulder|testis|thigh|thumb|tibia|toe|toes?|ulna|upper|wrist)\b|unspecified (?:calf|site of unspecified)/i;

function encounterInTitle(title: string): Encounter | undefined {
  if (/\binitial encounter\b/i.test(title)) return "initial";
  if (/\bsubsequent encounter\b/i.test(title)) return "subsequent";
  return /,\s*sequela$/i.test(title) ? "sequela" : undefined;
}

const SUPPORT_NEAR = 1;
const SUPPORT_AROUND = 0.6;
const UNSUPPORTED = -1.2;
const WRONG_SIDE = -10;
const RIGHT_SIDE = 1.5;
const OTHER = -0.4;

function choose(leaves: readonly Leaf[], facts: DescentFacts): Descent {
  const scored = leaves
    .map((leaf) => ({ leaf, score: scoreOf(leaf, facts) }))
    .sort((a, b) => b.score - a.score || tieOf(a.leaf) - tieOf(b.leaf));
  const best = scored[0];
  if (best === undefined) throw new RangeError("a descent has at least one code to choose");
  const sided = leaves.some((leaf) => leaf.side === "right");
  const pair =
    facts.side === "bilateral" && best.leaf.side !== "bilateral" && sided ? pairOf(scored) : undefined;
  const codes = pair ?? [best.leaf.entry];
  return {
    codes,
    alternatives: scored
      .slice(1, 9)
      .map(({ leaf }) => leaf.entry)
      .filter((entry) => !codes.includes(entry)),
    missingSide: sided && facts.side === undefined && best.leaf.side !== "right" && best.leaf.side !== "left",
  };
}

function scoreOf(leaf: Leaf, facts: DescentFacts): number {
  let score = 0;
  for (const word of leaf.added) {
    score += facts.near.has(word) ? SUPPORT_NEAR : facts.around.has(word) ? SUPPORT_AROUND : UNSUPPORTED;
  }
  if (leaf.other) score += OTHER;
  if (leaf.encounter !== undefined && leaf.encounter !== facts.encounter) score -= 5;
  if (/\bopen fracture\b/i.test(leaf.entry.title) && !facts.near.has("open")) score -= 5;
  return score + sideScore(leaf.side, facts.side);
}

function sideScore(side: Leaf["side"], wanted: Side | undefined): number {
  if (side === undefined) return 0;
  if (wanted === undefined) return side === "unspecified" ? 0 : WRONG_SIDE;
  if (side === "unspecified") return 0;
  if (side === wanted) return RIGHT_SIDE;
  return wanted === "bilateral" ? -1 : WRONG_SIDE;
}

/** Among equals: the unspecified code, then the shorter title. */
function tieOf(leaf: Leaf): number {
  return (leaf.unspecified ? 0 : 1000) + leaf.entry.title.length;
}

/** The right and the left code of the best kind, for a condition on both sides without a code for both. */
function pairOf(scored: readonly { leaf: Leaf; score: number }[]): readonly CodeEntry[] | undefined {
  const right = scored.find(({ leaf }) => leaf.side === "right")?.leaf.entry;
  const left = scored.find(({ leaf }) => leaf.side === "left")?.leaf.entry;
  return right === undefined || left === undefined ? undefined : [right, left];
}

/** Normal words of some tokens, for `DescentFacts`. */
export function normalWords(words: Iterable<string>): Set<string> {
  const set = new Set<string>();
  for (const word of words) set.add(normalWord(word));
  return set;
}
