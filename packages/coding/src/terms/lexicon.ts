import type { CodeBook, IndexTerm } from "@claimwright/codesets";
import { tokensOf } from "../note/token.ts";
import { OWN_TERMS } from "./own-terms.ts";
import { termWords } from "./phrases.ts";

/** A name of a code, as the set of its counting words. */
export interface Term {
  readonly words: readonly string[];
  readonly code: string;
  readonly origin: TermOrigin;
  /** The second code that the index prints in brackets (Guidelines I.A.7). */
  readonly manifestationCode?: string;
}

/** Where a term comes from; the order is the order of trust when two terms say the same words. */
export type TermOrigin = "own" | "index" | "title" | "inclusion" | "neoplasm" | "external-cause";

/** Terms by their rarest word: a text reads only those whose rarest word it has. */
export interface Lexicon {
  byRarestWord(word: string): readonly Term[];
  /** How much a word tells: the negative logarithm of its share of the terms. */
  weight(word: string): number;
  readonly size: number;
}

const MAX_TERM_WORDS = 9;
const TRUST: readonly TermOrigin[] = ["own", "index", "title", "inclusion", "neoplasm", "external-cause"];

/** Gathers the names of the book's diagnosis codes. Takes some seconds with all official tables; see `packLexicon`. */
export function buildLexicon(book: CodeBook): Lexicon {
  let lexicon = LEXICONS.get(book);
  if (lexicon === undefined) {
    lexicon = indexTerms(gatherTerms(book));
    LEXICONS.set(book, lexicon);
  }
  return lexicon;
}

/** The coder and the findings coders of one book share its lexicon. */
const LEXICONS = new WeakMap<CodeBook, Lexicon>();

/** Each set of words once, with the code of the most trusted origin. */
export function gatherTerms(book: CodeBook): Term[] {
  const bySet = new Map<string, Term>();
  for (const term of termsOf(book)) {
    if (!saysSomething(term)) continue;
    const key = term.words.join(" ");
    const known = bySet.get(key);
    if (known === undefined || TRUST.indexOf(term.origin) < TRUST.indexOf(known.origin)) bySet.set(key, term);
  }
  return [...bySet.values()];
}

/** Single words that the index leads with and that notes use for other things. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    "pre post appearance examination scale kelly worker work home condition disease disorder injury pain state normal " +
    "abnormal status symptom sign finding test testing study evaluation encounter counseling advice education history " +
    "problem illness patient health care check visit fall cut hit change complication procedure surgery operation " +
    "removal absence lack loss excess deficiency increase decrease low high early late long short hard soft large small " +
    "positive negative exposure contact use activity exercise diet weight height age growth development behavior " +
    "follow screening observation admission discharge transfer device implant graft joint bone muscle skin blood urine " +
    "stool heart lung liver kidney brain eye ear nose throat mouth tooth tongue neck back chest breast abdomen pelvis " +
    "hip thigh knee leg ankle foot toe shoulder arm elbow wrist hand finger nail hair head face cold heat water air light " +
    "noise sound motion position pressure tension stress strain block blocking bite burn drug medicine alcohol dose effect"
  ).split(" "),
);

function saysSomething({ words, origin }: Term): boolean {
  const [word = ""] = words;
  if (words.length === 0 || words.length > MAX_TERM_WORDS) return false;
  if (words.length > 1 || origin === "own") return true;
  return word.length > 3 && !/^\d/.test(word) && !SAYS_NOTHING.has(word);
}

export function indexTerms(terms: readonly Term[]): Lexicon {
  const counts = new Map<string, number>();
  for (const term of terms) for (const word of term.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const buckets = new Map<string, Term[]>();
  for (const term of terms) {
    const rarest = term.words.reduce((best, word) =>
      countOf(counts, word) < countOf(counts, best) ? word : best,
    );
    const bucket = buckets.get(rarest);
    if (bucket === undefined) buckets.set(rarest, [term]);
    else bucket.push(term);
  }
  const total = Math.log(terms.length + 1);
  return {
    byRarestWord: (word) => buckets.get(word) ?? [],
    weight: (word) => total - Math.log(countOf(counts, word) + 1),
    size: terms.length,
  };
}

function countOf(counts: ReadonlyMap<string, number>, word: string): number {
  return counts.get(word) ?? 0;
}

function* termsOf(book: CodeBook): Generator<Term> {
  for (const own of OWN_TERMS) {
    if (book.lookup("icd10cm", own.code).status === "found") yield term(own.name, own.code, "own");
  }
  for (const entry of book.indexTerms()) yield* termsOfIndex(entry);
  for (const entry of book.entries("icd10cm")) {
    const title = namingPart(entry.title);
    // Sides and encounters are left to the descent; their codes have no inclusion terms of their own.
    if (title === undefined) continue;
    yield term(title, entry.code, "title");
    if (/^[S-Y].{5}/.test(entry.code)) continue;
    for (const note of book.notes(entry.code).inclusionTerms) {
      const name = namingPart(note.text);
      if (name !== undefined) yield term(name, entry.code, "inclusion");
    }
  }
}

function term(name: string, code: string, origin: TermOrigin, manifestationCode?: string): Term {
  const words = [...new Set(termWords(tokensOf(name)).map((entry) => entry.word))].sort();
  return manifestationCode === undefined
    ? { words, code, origin }
    : { words, code, origin, manifestationCode };
}

/**
 * The part of a title that names: what follows `without`, `not` or `NOS` tells what is absent. Titles that only add
 * a side or an encounter to their heading are left to the descent from that heading.
 */
function namingPart(title: string): string | undefined {
  if (/\b(?:initial|subsequent) encounter\b|\bsequela\b|\b(?:right|left|both|bilateral)\b/i.test(title))
    return undefined;
  const naming = title.replace(/,?\s*\b(?:without|not)\b.*$/i, "").replace(/\(.*?\)|\[.*?\]/g, " ");
  return naming.trim() === "" ? undefined : naming;
}

function* termsOfIndex(entry: IndexTerm): Generator<Term> {
  const { code } = entry;
  if (code === undefined || entry.table === "drug") return;
  const path = entry.path.map(withoutHints);
  if (entry.table === "neoplasm") return yield* termsOfNeoplasm(path, code, entry.column);
  const origin = entry.table === "external-cause" ? "external-cause" : "index";
  const [lead = "", ...rest] = path;
  // The side is an attribute of every term and chosen by the descent.
  if (path.some((part) => /\b(?:right|left|both|bilateral|unilateral)\b/i.test(part))) return;
  if (rest.some((part) => /\bspecified\b.*\bNEC\b|^NEC$/.test(part))) return;
  const inner = rest.map(firstVariant).join(" ");
  for (const variant of variantsOf(lead)) {
    yield term(`${variant} ${inner}`, code, origin, entry.manifestationCode);
  }
}

/** `Calculus, calculi, calculous` are forms of one word; `Knee, internal` is one name turned around. */
function variantsOf(lead: string): readonly string[] {
  const parts = lead.split(",").map((part) => part.trim());
  const [first = ""] = parts;
  const stem = first.slice(0, 4).toLowerCase();
  const forms = parts.filter((part) => part.toLowerCase().startsWith(stem));
  return forms.length === parts.length ? parts.slice(0, 2) : [lead];
}

function firstVariant(part: string): string {
  return variantsOf(part)[0] ?? part;
}

function withoutHints(part: string): string {
  return part.replace(/\(.*?\)/g, " ").replace(/\b(?:NEC|NOS)\b/g, " ");
}

const NEOPLASM_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Malignant Primary": ["cancer", "carcinoma", "malignant neoplasm"],
  "Malignant Secondary": ["metastasis", "secondary malignant neoplasm"],
  "Ca in situ": ["carcinoma in situ"],
  Benign: ["benign neoplasm"],
};

function* termsOfNeoplasm(
  path: readonly string[],
  code: string,
  column: string | undefined,
): Generator<Term> {
  const site = path.slice(1).map(firstVariant).join(" ");
  for (const name of NEOPLASM_NAMES[column ?? ""] ?? []) yield term(`${name} ${site}`, code, "neoplasm");
}
