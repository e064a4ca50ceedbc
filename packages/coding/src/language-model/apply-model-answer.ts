import { parseCode } from "@claimwright/codesets";
import type { CodingSuggestion, DiagnosisSuggestion } from "../coding-suggestion.ts";
import type { ModelRequest } from "./model-request.ts";

/** One code that the model picked, with words that stand in the note. */
export interface ModelPick {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export interface ModelReading {
  readonly picks: readonly ModelPick[];
  /** What was thrown away, and why: codes that are no candidates, quotes that the note does not hold. */
  readonly refused: readonly {
    readonly code: string;
    readonly reason: "not a candidate" | "not in the note";
  }[];
}

const SHORTEST_QUOTE = 4;
const MAX_PICKS = 40;
const MAX_ANSWER_CHARACTERS = 100_000;

/** Reads a model's answer. Undefined when it is no such answer at all: then the plain result stands. */
export function readModelAnswer(answer: string, request: ModelRequest): ModelReading | undefined {
  if (answer.length > MAX_ANSWER_CHARACTERS) return undefined;
  const listed = picksIn(answer);
  if (listed === undefined) return undefined;
  const picks: ModelPick[] = [];
  const refused: ModelReading["refused"][number][] = [];
  for (const { code: written, quote } of listed.slice(0, MAX_PICKS)) {
    const code = parseCode(written);
    const start = quote.trim().length < SHORTEST_QUOTE ? -1 : request.note.indexOf(quote);
    if (!request.candidates.some((candidate) => candidate.code === code)) {
      refused.push({ code, reason: "not a candidate" });
    } else if (start < 0) refused.push({ code, reason: "not in the note" });
    else picks.push({ code, start, end: start + quote.length });
  }
  return { picks, refused };
}

/**
 * A verified pick may raise a candidate that the rules left open; it can neither add a code, nor take one away, nor
 * overrule what the note negates, calls possible or gives to another: those are no candidates, and what the pick
 * quotes must not be such words either.
 */
export function applyModelReading(suggestion: CodingSuggestion, reading: ModelReading): CodingSuggestion {
  const byCode = new Map(reading.picks.map((pick) => [pick.code, pick]));
  return {
    ...suggestion,
    diagnoses: suggestion.diagnoses.map((diagnosis) => {
      const pick = byCode.get(diagnosis.code);
      return pick === undefined || takenAway(pick, suggestion) ? diagnosis : raised(diagnosis, pick);
    }),
  };
}

const RAISED = 0.15;
const MOST = 0.95;

function raised(diagnosis: DiagnosisSuggestion, pick: ModelPick): DiagnosisSuggestion {
  return {
    ...diagnosis,
    score: diagnosis.accepted ? diagnosis.score : Math.min(MOST, diagnosis.score + RAISED),
    why: {
      rule: "coding.language-model",
      reason: "A language model picked this candidate and quoted the note; the quote was found there.",
      source: "language model that the user configured",
      inputs: { quotedFrom: pick.start, quotedTo: pick.end },
      result: diagnosis.code,
      because: [diagnosis.why],
    },
  };
}

function takenAway({ start, end }: ModelPick, { mentions }: CodingSuggestion): boolean {
  return mentions.some(
    ({ evidence, status }) =>
      status !== "affirmed" && status !== "historical" && evidence.start < end && evidence.end > start,
  );
}

function picksIn(answer: string): { code: string; quote: string }[] | undefined {
  const from = answer.indexOf("{");
  const to = answer.lastIndexOf("}");
  if (from < 0 || to <= from) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(answer.slice(from, to + 1));
  } catch {
    return undefined;
  }
  const picks = (value as { picks?: unknown }).picks;
  if (!Array.isArray(picks)) return undefined;
  return picks.filter(
    (each): each is { code: string; quote: string } =>
      typeof each === "object" &&
      each !== null &&
      typeof each.code === "string" &&
      typeof each.quote === "string",
  );
}
