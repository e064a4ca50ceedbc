import type { CodeBook } from "@claimwright/codesets";
import type { Evidence } from "@claimwright/model";
import { createDescender, type Descender } from "../diagnoses/descend.ts";
import type { Draft } from "../diagnoses/draft.ts";
import { draftDiagnoses } from "../diagnoses/draft-diagnoses.ts";
import { findMentions } from "../diagnoses/find-mentions.ts";
import { readNote } from "../note/read-note.ts";
import { tokensOf } from "../note/token.ts";
import { buildLexicon, type Lexicon } from "../terms/lexicon.ts";
import { termWords } from "../terms/phrases.ts";
import { candidateFeatures } from "./candidate-features.ts";
import { type DocumentWords, documentNgrams } from "./document-ngrams.ts";
import { type Candidate, type CandidateContext, findCandidates } from "./find-candidates.ts";
import type { FindingsModel, LeaveOut } from "./findings-model.ts";
import { hashOf } from "./ngram-hash.ts";

/** A code that a text mentions, whatever the text says of it: for research sets that code every finding. */
export interface FindingSuggestion {
  readonly code: string;
  readonly title: string;
  readonly score: number;
  readonly accepted: boolean;
  readonly evidence: readonly Evidence[];
  /** The release at hand has the code and it may be reported; false for a code known from the research set only. */
  readonly inRelease: boolean;
}

export interface FindingsCoder {
  suggest(text: string): FindingSuggestion[];
  /** The parts that training needs; not for use elsewhere. */
  read(text: string): { readonly words: DocumentWords; readonly drafts: readonly Draft[] };
  candidates(
    words: DocumentWords,
    drafts: readonly Draft[],
    model: FindingsModel,
    leaveOut?: LeaveOut,
  ): Candidate[];
  titleWords(code: string): readonly string[];
}

export interface FindingsOptions {
  /** Which set the model's codes belong to; procedures are found by learned words and titles only. */
  readonly set: "icd10cm" | "icd10pcs";
  /** Also suggest codes that the model knows and the release at hand does not, as older research sets hold. */
  readonly keepRetired?: boolean;
}

const MAX_SUGGESTIONS = 200;
const MAX_EVIDENCE = 5;

/**
 * Codes every finding that a text mentions (`--profile findings`): names of codes, words learned from coded case
 * reports, and one logistic model over both. No rule of US billing is applied.
 */
export function createFindingsCoder(
  book: CodeBook,
  model: FindingsModel,
  options: FindingsOptions,
): FindingsCoder {
  const lexicon = buildLexicon(book);
  const descender = createDescender(book);
  const coder: FindingsCoder = {
    read: (text) => readText(text, book, lexicon, descender, options),
    candidates: (words, drafts, of, leaveOut) =>
      findCandidates(words, drafts, contextOf(book, lexicon, of, options), leaveOut),
    titleWords: (code) => contextOf(book, lexicon, model, options).titleWords(code),
    suggest(text) {
      const { words, drafts } = coder.read(text);
      return coder
        .candidates(words, drafts, model)
        .filter((candidate) => options.keepRetired || isValid(book, options, candidate.code))
        .map((candidate) => suggestionOf(candidate, model, book, options))
        .sort((a, b) => b.score - a.score)
        .slice(0, MAX_SUGGESTIONS);
    },
  };
  return coder;
}

function readText(
  text: string,
  book: CodeBook,
  lexicon: Lexicon,
  descender: Descender,
  options: FindingsOptions,
): { words: DocumentWords; drafts: readonly Draft[] } {
  const note = readNote(text);
  const drafts =
    options.set === "icd10cm" ? draftDiagnoses(findMentions(note, lexicon), note, book, descender) : [];
  return { words: documentNgrams(note), drafts };
}

const TITLE_WORDS = new WeakMap<CodeBook, Map<string, readonly string[]>>();

function contextOf(
  book: CodeBook,
  lexicon: Lexicon,
  model: FindingsModel,
  options: FindingsOptions,
): CandidateContext {
  const cache = TITLE_WORDS.get(book) ?? new Map<string, readonly string[]>();
  TITLE_WORDS.set(book, cache);
  return {
    model,
    weight: (word) => lexicon.weight(word),
    titleWords(code) {
      let words = cache.get(code);
      if (words === undefined) {
        words = titleWordsOf(book, options.set, code);
        cache.set(code, words);
      }
      return words;
    },
  };
}

/** A code that the release no longer has is read by the heading it stood under. */
function titleWordsOf(book: CodeBook, set: FindingsOptions["set"], code: string): readonly string[] {
  for (let known = code; known.length >= 3; known = known.slice(0, -1)) {
    const found = book.lookup(set, known);
    if (found.status === "found")
      return [...new Set(termWords(tokensOf(found.entry.title)).map((each) => each.word))];
  }
  return [];
}

function isValid(book: CodeBook, options: FindingsOptions, code: string): boolean {
  const found = book.lookup(options.set, code);
  return found.status === "found" && found.entry.billable;
}

function suggestionOf(
  candidate: Candidate,
  model: FindingsModel,
  book: CodeBook,
  options: FindingsOptions,
): FindingSuggestion {
  const score = probability(candidateFeatures(candidate), model);
  const found = book.lookup(options.set, candidate.code);
  return {
    code: candidate.code,
    title: found.status === "found" ? found.entry.title : "",
    score,
    accepted: score >= model.threshold,
    evidence: evidenceOf(candidate),
    inRelease: isValid(book, options, candidate.code),
  };
}

export function probability(
  features: readonly string[],
  model: Pick<FindingsModel, "weights" | "bias">,
): number {
  const logit = features.reduce((sum, name) => sum + (model.weights.get(hashOf(name)) ?? 0), model.bias);
  return 1 / (1 + Math.exp(-logit));
}

/** The places that name the code; else the most telling runs of words. */
function evidenceOf({ draft, learned }: Candidate): readonly Evidence[] {
  if (draft !== undefined) return draft.evidence.slice(0, MAX_EVIDENCE);
  return [...learned]
    .sort((a, b) => b.share - a.share || b.ngram.words.length - a.ngram.words.length)
    .slice(0, MAX_EVIDENCE)
    .map(({ ngram }) => ({ start: ngram.start, end: ngram.end }));
}
