import type { CodeBook, CodeEntry } from "@claimwright/codesets";
import { formatIcd10cm, releaseLabel } from "@claimwright/codesets";
import type { Prompt } from "../coding-suggestion.ts";
import type { NoteDocument } from "../note/note-document.ts";
import { type Descender, type DescentFacts, normalWords } from "./descend.ts";
import type { Draft } from "./draft.ts";
import { encounterOf } from "./encounter.ts";
import type { FoundMention } from "./find-mentions.ts";
import { scoreMentions } from "./score-mentions.ts";
import { sideOf } from "./side.ts";

interface Resolved {
  readonly mention: FoundMention;
  readonly entry: CodeEntry;
  readonly alternatives: readonly CodeEntry[];
  readonly prompts: readonly Prompt[];
}

/** Each code that the mentions lead to, once, with all its mentions; the likeliest first. */
export function draftDiagnoses(
  mentions: readonly FoundMention[],
  note: NoteDocument,
  book: CodeBook,
  descender: Descender,
): Draft[] {
  const byCode = new Map<string, Resolved[]>();
  for (const mention of mentions) {
    for (const resolved of resolve(mention, note, descender)) {
      const known = byCode.get(resolved.entry.code);
      if (known === undefined) byCode.set(resolved.entry.code, [resolved]);
      else known.push(resolved);
    }
  }
  const release = releaseOf(book);
  return [...byCode.values()].map((group) => draftOf(group, release)).sort((a, b) => b.score - a.score);
}

function resolve(mention: FoundMention, note: NoteDocument, descender: Descender): Resolved[] {
  const { term } = mention.match;
  if (term.origin === "external-cause") return [];
  const descent = descender.descend(term.code, factsOf(mention, note));
  if (descent === undefined) return [];
  return descent.codes.map((entry) => ({
    mention,
    entry,
    alternatives: descent.alternatives,
    prompts: descent.missingSide ? [sidePrompt(entry, descent.alternatives)] : [],
  }));
}

function factsOf(mention: FoundMention, note: NoteDocument): DescentFacts {
  const { sentence } = mention;
  const side = sideOf(mention, note);
  return {
    ...(side === undefined ? {} : { side }),
    encounter: encounterOf(mention, note),
    near: normalWords(sentence.tokens.map((token) => token.word)),
    around: wordsOfProblem(sentence.problem, note),
  };
}

const PROBLEM_WORDS = new WeakMap<NoteDocument, Map<number, ReadonlySet<string>>>();

/** The words of a problem's title and of what stands under it; empty outside problems. */
function wordsOfProblem(problem: number | undefined, note: NoteDocument): ReadonlySet<string> {
  if (problem === undefined) return new Set();
  const known = PROBLEM_WORDS.get(note) ?? new Map<number, ReadonlySet<string>>();
  PROBLEM_WORDS.set(note, known);
  let words = known.get(problem);
  if (words === undefined) {
    const inside = note.sentences.filter((each) => each.problem === problem);
    words = normalWords(inside.flatMap((each) => each.tokens.map((token) => token.word)));
    known.set(problem, words);
  }
  return words;
}

function sidePrompt(entry: CodeEntry, alternatives: readonly CodeEntry[]): Prompt {
  return {
    kind: "axis.laterality",
    question: `Which side does the note mean for ${formatIcd10cm(entry.code)} (${entry.title})?`,
    choices: [
      ...alternatives
        .filter((each) => /\b(?:right|left|bilateral)\b/i.test(each.title))
        .map((each) => ({ code: each.code, title: each.title })),
      { title: "not documented" },
    ],
  };
}

function releaseOf(book: CodeBook): string | undefined {
  const release = book.release("icd10cm");
  return release === undefined ? undefined : releaseLabel(release);
}

/** A name in the title of a problem is worth more than its mention in passing. */
function draftOf(group: readonly Resolved[], release: string | undefined): Draft {
  const mentions = group.map((each) => each.mention);
  const { score, status, carrying } = scoreMentions(mentions);
  const first = group.find((each) => carrying.includes(each.mention)) ?? group[0];
  if (first === undefined) throw new RangeError("a draft has at least one mention");
  const { entry } = first;
  return {
    code: entry.code,
    title: entry.title,
    score,
    status,
    accepted: false,
    mentions,
    evidence: carrying.map(({ match }) => ({ start: match.start, end: match.end })),
    problems: [
      ...new Set(
        carrying.filter((each) => each.sentence.isTitle).flatMap((each) => each.sentence.problem ?? []),
      ),
    ],
    alternatives: first.alternatives,
    prompts: first.prompts,
    why: {
      rule: "coding.term",
      reason: `The note names ${entry.title} (${formatIcd10cm(entry.code)}).`,
      source: SOURCES[first.mention.match.term.origin],
      ...(release === undefined ? {} : { release }),
      inputs: {
        term: first.mention.match.term.words.join(" "),
        section: first.mention.sentence.section,
        mentions: carrying.length,
      },
      result: entry.code,
    },
  };
}

const SOURCES = {
  own: "Claimwright term list",
  index: "ICD-10-CM Alphabetic Index",
  title: "ICD-10-CM Tabular List",
  inclusion: "ICD-10-CM Tabular List, inclusion terms",
  neoplasm: "ICD-10-CM Table of Neoplasms",
  "external-cause": "ICD-10-CM External Cause Index",
} as const;
