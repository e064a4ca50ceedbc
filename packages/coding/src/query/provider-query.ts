import { fail, type IsoDate, type Problem, type Result, succeed, type Why } from "@claimwright/base";
import type { Evidence } from "@claimwright/model";
import type { CodingSuggestion, DiagnosisSuggestion, Prompt } from "../coding-suggestion.ts";

/**
 * A question to the provider: what the note says (clinical indicators, in its own words), an open question, and choices
 * that always hold "other" and "undetermined". It names no code and no money, and it prefers no answer (AHIMA/ACDIS
 * Guidelines for Achieving a Compliant Query Practice).
 */
export interface ProviderQuery {
  /** Stable within the note, such as `query.heart-failure-type/I509`. */
  readonly id: string;
  readonly question: string;
  readonly indicators: readonly QueryIndicator[];
  readonly choices: readonly string[];
  readonly why: Why;
}

export interface QueryIndicator {
  readonly evidence: Evidence;
  readonly words: string;
}

/** The provider's answer, which becomes a signed addendum; the visit is then coded again from note and addendum. */
export interface QueryAnswer {
  readonly queryId: string;
  /** One of the choices, or free text where the choice is "other". */
  readonly text: string;
  readonly signedBy: string;
  readonly signedOn: IsoDate;
}

const MAX_INDICATORS = 6;
const MAX_ANSWER_LENGTH = 1000;
/** Offered with every query, so that none leads to an answer. */
export const ALWAYS_OPEN: readonly string[] = ["other", "undetermined"];

/** The queries that a suggestion gives rise to: one for each open question of a proposed diagnosis. */
export function providerQueries(suggestion: CodingSuggestion, note: string): ProviderQuery[] {
  return suggestion.diagnoses
    .filter((diagnosis) => diagnosis.accepted)
    .flatMap((diagnosis) =>
      diagnosis.prompts
        .filter((prompt) => prompt.kind.startsWith("query."))
        .map((prompt) => queryOf(prompt, diagnosis, note)),
    );
}

function queryOf(prompt: Prompt, diagnosis: DiagnosisSuggestion, note: string): ProviderQuery {
  const titles = prompt.choices.map((choice) => choice.title);
  return {
    id: `${prompt.kind}/${diagnosis.code}`,
    question: prompt.question,
    indicators: queryIndicators(diagnosis.evidence, note),
    choices: [...titles.filter((title) => !ALWAYS_OPEN.includes(title)), ...ALWAYS_OPEN],
    why: {
      rule: prompt.kind,
      reason: "The record does not say what the classification asks.",
      source: "ICD-10-CM Guidelines I.A.19; AHIMA/ACDIS compliant query practice",
      inputs: { choices: titles.length },
      result: "query",
    },
  };
}

/** What the note says, in the lines that say it, each once. */
export function queryIndicators(evidence: readonly Evidence[], note: string): readonly QueryIndicator[] {
  const lines = evidence.map((each) => sentenceAt(each, note));
  return [...new Map(lines.map((each) => [each.words, each])).values()].slice(0, MAX_INDICATORS);
}

/** The line around the words, so that the provider sees them where they stand. */
function sentenceAt({ start, end }: Evidence, note: string): QueryIndicator {
  const from = note.lastIndexOf("\n", start - 1) + 1;
  const newline = note.indexOf("\n", end);
  const to = newline < 0 ? note.length : newline;
  return { evidence: { start: from, end: to }, words: note.slice(from, to).trim() };
}

/** The text of the addendum: question, answer, signature. */
export function addendumText(query: ProviderQuery, answer: QueryAnswer): Result<string, Problem> {
  const text = answer.text.trim();
  if (text === "" || text.length > MAX_ANSWER_LENGTH || answer.queryId !== query.id) {
    return fail({
      code: "input.field",
      message: "The answer is empty, too long or belongs to another query.",
      remedy: "Choose one of the answers or write it in a sentence or two.",
      place: query.id,
    });
  }
  if (text === "undetermined") {
    return succeed(
      `ADDENDUM ${answer.signedOn}, ${answer.signedBy}\n${query.question} Cannot be determined.\n`,
    );
  }
  return succeed(`ADDENDUM ${answer.signedOn}, ${answer.signedBy}\n\nASSESSMENT\n- ${text}.\n`);
}

/** Note and addenda as the coder reads them: the signed note is never changed. */
export function noteWithAddenda(note: string, addenda: readonly string[]): string {
  return [note.endsWith("\n") ? note : `${note}\n`, ...addenda].join("\n");
}
