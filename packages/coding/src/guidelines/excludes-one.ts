import { formatIcd10cm, matchesPattern } from "@claimwright/codesets";
import type { Prompt } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import type { Guideline, Visit } from "./guideline.ts";

/**
 * Excludes1: the two codes are never used together, unless the conditions are unrelated (Guidelines I.A.12.a). The
 * coder is asked; nothing is taken away.
 */
export const excludesOne: Guideline = {
  rule: "icd10cm.excludes1",
  source: "ICD-10-CM Guidelines I.A.12.a",
  apply(ruling, visit) {
    const accepted = ruling.drafts.filter((draft) => draft.accepted);
    const prompts = accepted.flatMap((draft, index) =>
      accepted
        .slice(index + 1)
        .filter((other) => excludes(draft, other, visit) || excludes(other, draft, visit))
        .map((other) => promptFor(draft, other)),
    );
    return { ...ruling, prompts: [...ruling.prompts, ...prompts] };
  },
};

function excludes(draft: Draft, other: Draft, { book }: Visit): boolean {
  return book
    .notes(draft.code)
    .excludes1.some((note) => note.codes.some((pattern) => matchesPattern(pattern, other.code)));
}

function promptFor(draft: Draft, other: Draft): Prompt {
  return {
    kind: "excludes1",
    question: `${formatIcd10cm(draft.code)} and ${formatIcd10cm(other.code)} exclude each other. Are the two conditions unrelated?`,
    choices: [
      { title: "unrelated: both are reported" },
      { code: draft.code, title: draft.title },
      { code: other.code, title: other.title },
    ],
  };
}
