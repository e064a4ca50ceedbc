import { type CodeEntry, formatIcd10cm } from "@claimwright/codesets";
import type { Prompt } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import type { Guideline, Visit } from "./guideline.ts";

const MAX_CHOICES = 10;

/**
 * An unspecified code is right when the note says no more (Guidelines I.B.18); the coder is shown what the note would
 * have to say for a more specific one.
 */
export const missingAxes: Guideline = {
  rule: "icd10cm.missing-axis",
  source: "ICD-10-CM Guidelines I.B.2, I.B.18",
  apply: (ruling, visit) => ({
    ...ruling,
    drafts: ruling.drafts.map((draft) => {
      if (!draft.accepted || draft.prompts.length > 0) return draft;
      const prompt = promptFor(draft, visit);
      return prompt === undefined ? draft : { ...draft, prompts: [prompt] };
    }),
  }),
};

function promptFor(draft: Draft, { book }: Visit): Prompt | undefined {
  if (!/^unspecified\b|, unspecified\b|\bunspecified$|stage 3 unspecified/i.test(draft.title))
    return undefined;
  const found = book.lookup("icd10cm", draft.code);
  const parent = found.status === "found" ? found.entry.parent : undefined;
  if (parent === undefined) return undefined;
  const siblings = book
    .children("icd10cm", parent)
    .filter((entry) => entry.code !== draft.code && !/\bunspecified\b/i.test(entry.title));
  if (siblings.length === 0) return undefined;
  return {
    kind: "axis.specificity",
    question: `Does the record say more about ${formatIcd10cm(draft.code)} (${draft.title})?`,
    choices: [...siblings.slice(0, MAX_CHOICES).map(choiceOf), { title: "not documented" }],
  };
}

function choiceOf({ code, title }: CodeEntry): { code: string; title: string } {
  return { code, title };
}
