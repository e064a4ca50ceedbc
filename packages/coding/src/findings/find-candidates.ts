import type { Draft } from "../diagnoses/draft.ts";
import type { DocumentNgram, DocumentWords } from "./document-ngrams.ts";
import type { FindingsModel, LeaveOut } from "./findings-model.ts";
import { hashOf } from "./ngram-hash.ts";

/** A code and everything that speaks for it in one document. */
export interface Candidate {
  readonly code: string;
  /** Documents of the model that carry the code. */
  readonly codeDocuments: number;
  readonly learned: readonly LearnedSupport[];
  readonly draft?: Draft;
  /** Of the terms that name it: the best share of documents where it was right, and how many named it. */
  readonly reliability?: { readonly share: number; readonly named: number };
  /** The largest share of its title's weight in one sentence. */
  readonly titleCoverage: number;
}

export interface LearnedSupport {
  readonly ngram: DocumentNgram;
  /** Of the documents with the n-gram, the share that carry the code. */
  readonly share: number;
  readonly together: number;
  readonly documents: number;
  /** The n-gram and the title of the code have a word in common. */
  readonly akin: boolean;
}

export interface CandidateContext {
  readonly model: FindingsModel;
  /** Counting words of a code's title, or of the heading it would stand under. */
  titleWords(code: string): readonly string[];
  weight(word: string): number;
}

const LEAST_SHARE = 0.12;
/** A run of words must be this many times likelier in documents with the code than in all. */
const LEAST_LIFT = 3;
const MAX_SUPPORT = 40;

export function findCandidates(
  words: DocumentWords,
  drafts: readonly Draft[],
  context: CandidateContext,
  leaveOut?: LeaveOut,
): Candidate[] {
  const learned = learnedSupport(words, context, leaveOut);
  const byCode = new Map(drafts.map((draft) => [draft.code, draft]));
  const codes = new Set([...learned.keys(), ...byCode.keys()]);
  const wordSets = words.sentences.map((sentence) => new Set(sentence.map((word) => word.word)));
  return [...codes].map((code) => {
    const draft = byCode.get(code);
    const reliability = draft === undefined ? undefined : reliabilityOf(draft, context.model, leaveOut);
    return {
      code,
      codeDocuments: documentsOf(code, context.model, leaveOut),
      learned: learned.get(code) ?? [],
      titleCoverage: titleCoverage(code, wordSets, context),
      ...(draft === undefined ? {} : { draft }),
      ...(reliability === undefined ? {} : { reliability }),
    };
  });
}

function learnedSupport(
  { ngrams }: DocumentWords,
  context: CandidateContext,
  leaveOut: LeaveOut | undefined,
): Map<string, LearnedSupport[]> {
  const { model } = context;
  const all = model.documents - (leaveOut === undefined ? 0 : 1);
  const found = new Map<string, LearnedSupport[]>();
  for (const ngram of ngrams.values()) {
    const counts = model.ngrams.get(ngram.hash);
    if (counts === undefined) continue;
    const documents = counts.documents - (leaveOut === undefined ? 0 : 1);
    if (documents < 1) continue;
    for (let at = 0; at < counts.pairs.length; at += 2) {
      const code = model.codes[counts.pairs[at] ?? 0] ?? "";
      const together = (counts.pairs[at + 1] ?? 0) - (leaveOut?.codes.has(code) ? 1 : 0);
      const share = together / (documents + 0.5);
      if (together < 1 || share < LEAST_SHARE) continue;
      if (share * all < LEAST_LIFT * documentsOf(code, model, leaveOut)) continue;
      const titles = context.titleWords(code);
      const akin = ngram.words.some((word) => titles.includes(word));
      if (together < 2 && !akin) continue;
      const support: LearnedSupport = { ngram, share, together, documents, akin };
      const known = found.get(code);
      if (known === undefined) found.set(code, [support]);
      else if (known.length < MAX_SUPPORT) known.push(support);
    }
  }
  return found;
}

const CODE_INDEX = new WeakMap<FindingsModel, ReadonlyMap<string, number>>();

function documentsOf(code: string, model: FindingsModel, leaveOut: LeaveOut | undefined): number {
  let index = CODE_INDEX.get(model);
  if (index === undefined) {
    index = new Map(model.codes.map((each, position) => [each, model.codeDocuments[position] ?? 0]));
    CODE_INDEX.set(model, index);
  }
  return (index.get(code) ?? 0) - (leaveOut?.codes.has(code) ? 1 : 0);
}

export function termKey(words: readonly string[], code: string): number {
  return hashOf(`${code}|${words.join(" ")}`);
}

function reliabilityOf(
  draft: Draft,
  model: FindingsModel,
  leaveOut: LeaveOut | undefined,
): { share: number; named: number } | undefined {
  let best: { share: number; named: number } | undefined;
  const right = leaveOut?.codes.has(draft.code) ? 1 : 0;
  for (const { match } of draft.mentions) {
    const counts = model.terms.get(termKey(match.term.words, draft.code));
    if (counts === undefined) continue;
    const named = counts.named - (leaveOut === undefined ? 0 : 1);
    if (named < 1) continue;
    const share = (counts.right - right + 0.3) / (named + 1);
    if (best === undefined || share > best.share) best = { share, named };
  }
  return best;
}

function titleCoverage(
  code: string,
  sentences: readonly ReadonlySet<string>[],
  context: CandidateContext,
): number {
  const titles = context.titleWords(code);
  const total = titles.reduce((sum, word) => sum + context.weight(word), 0);
  if (total === 0) return 0;
  let best = 0;
  for (const words of sentences) {
    let covered = 0;
    for (const word of titles) if (words.has(word)) covered += context.weight(word);
    if (covered > best) best = covered;
  }
  return best / total;
}
