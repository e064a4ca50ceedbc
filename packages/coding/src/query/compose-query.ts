import { fail, type Problem, type Result, succeed } from "@claimwright/base";
import type { Evidence } from "@claimwright/model";
import { ALWAYS_OPEN, type ProviderQuery, queryIndicators } from "./provider-query.ts";

/** A question that a coder writes. */
export interface QueryDraft {
  readonly question: string;
  /** Where the note says what gives rise to it. */
  readonly evidence: readonly Evidence[];
  /** Answers to choose from, in the provider's own terms; "other" and "undetermined" are added. */
  readonly choices: readonly string[];
}

export const MAX_QUERY_LENGTH = 500;
export const MAX_QUERY_CHOICES = 8;

/**
 * A coder's own question as a compliant query: it asks, shows what the note says, and leads nowhere. Refused are
 * statements, questions that put the answer in the provider's mouth, single choices, and words of money, codes or risk
 * (AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice).
 */
export function composeQuery(id: string, draft: QueryDraft, note: string): Result<ProviderQuery, Problem> {
  const question = draft.question.trim();
  const choices = draft.choices.map((each) => each.trim()).filter((each) => each !== "");
  const fault = questionFault(question) ?? choicesFault(choices) ?? evidenceFault(draft.evidence, note);
  if (fault !== undefined) return fail(fault);
  return succeed({
    id,
    question,
    indicators: queryIndicators(draft.evidence, note),
    choices: [...choices.filter((each) => !ALWAYS_OPEN.includes(each)), ...ALWAYS_OPEN],
    why: {
      rule: "query.coder",
      reason: "The coder asks what the record leaves open.",
      source: "AHIMA/ACDIS compliant query practice",
      inputs: { choices: choices.length },
      result: "query",
    },
  });
}

/** Each puts an answer into the provider's mouth. */
const LEADING =
  /\b(do(es)?n['’]t you|do you agree|would you agree|isn['’]t it|aren['’]t|please (document|add|state|change|confirm)|can you (document|add)|you should|should be (coded|documented) as)\b/i;
/** What an answer would bring is no part of the question. */
const IMPACT =
  /\$|\b(reimburse\w*|payment|paid|revenue|bill(ed|ing)?|charge|DRG|HCC|RAF|severity score|quality score|denial|denied)\b/i;
const CODE = /\b([A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?|\d{4}[0-9FTU])\b/;

function questionFault(question: string): Problem | undefined {
  if (question === "" || question.length > MAX_QUERY_LENGTH)
    return problem("The question is empty or too long.", "Ask in one or two sentences.");
  if (!question.endsWith("?"))
    return problem("A query asks.", "Write a question that ends with a question mark.");
  if (LEADING.test(question))
    return problem(
      "The question leads to an answer.",
      "Ask openly, such as “What was the cause of the anemia?”.",
    );
  if (IMPACT.test(question))
    return problem(
      "The question speaks of what an answer brings.",
      "Ask about the patient's condition only.",
    );
  if (CODE.test(question)) return problem("The question names a code.", "Ask in clinical words.");
  return undefined;
}

function choicesFault(choices: readonly string[]): Problem | undefined {
  const offered = choices.filter((each) => !ALWAYS_OPEN.includes(each));
  if (offered.length === 1)
    return problem(
      "A single choice is a suggestion.",
      "Offer two or more that the record supports, or none.",
    );
  if (offered.length > MAX_QUERY_CHOICES)
    return problem("There are too many choices.", "Offer the likely ones.");
  const faulty = offered.find((each) => IMPACT.test(each) || CODE.test(each));
  return faulty === undefined
    ? undefined
    : problem("A choice names a code or what it brings.", "Offer conditions in clinical words.");
}

function evidenceFault(evidence: readonly Evidence[], note: string): Problem | undefined {
  const isThere = ({ start, end }: Evidence): boolean => start >= 0 && end > start && end <= note.length;
  if (evidence.length > 0 && evidence.every(isThere)) return undefined;
  return problem(
    "The query shows nothing of the note.",
    "Choose a code whose words in the note give rise to it.",
  );
}

function problem(message: string, remedy: string): Problem {
  return { code: "input.field", message, remedy, place: "query" };
}
