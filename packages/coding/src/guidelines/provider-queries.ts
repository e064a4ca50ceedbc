import type { CodeChoice, Prompt } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import { findPhrase } from "../evaluation/visit-text.ts";
import type { Guideline, Visit } from "./guideline.ts";

/** Words of the note that the classification cannot read without an answer of the provider. */
interface Ambiguity {
  readonly kind: string;
  readonly diagnosis: RegExp;
  readonly words: RegExp;
  readonly question: string;
  readonly choices: readonly CodeChoice[];
}

const AMBIGUITIES: readonly Ambiguity[] = [
  {
    kind: "query.uncontrolled-diabetes",
    diagnosis: /^E1[013]9$/,
    words: /\buncontrolled\b[^.]{0,30}\bdiabet\w+|\bdiabet\w+[^.]{0,30}\buncontrolled\b|\buncontrolled\b/i,
    question: "What does uncontrolled mean for this diabetes?",
    choices: [{ title: "with hyperglycemia" }, { title: "with hypoglycemia" }],
  },
  {
    kind: "query.kidney-disease-stage",
    diagnosis: /^N189$/,
    words: /\b(?:egfr|gfr)\b[^.\d]{0,20}\d+/i,
    question: "Which stage has the chronic kidney disease?",
    choices: [
      { title: "stage 1" },
      { title: "stage 2" },
      { title: "stage 3a" },
      { title: "stage 3b" },
      { title: "stage 4" },
      { title: "stage 5" },
    ],
  },
  {
    kind: "query.heart-failure-type",
    diagnosis: /^I509$/,
    words: /\bejection fraction\b[^.]{0,30}\d+|\b(?:ef|lvef)\b[^.]{0,15}\d+/i,
    question: "Which type of heart failure does the patient have, and is it acute, chronic or both?",
    choices: [{ title: "systolic" }, { title: "diastolic" }, { title: "combined systolic and diastolic" }],
  },
  {
    kind: "query.elevated-pressure",
    diagnosis: /^R030$/,
    words: /\b(?:1[4-9]\d|2\d\d)\/(?:9\d|1\d\d)\b/,
    question: "Is there a diagnosis for the elevated blood pressure readings?",
    choices: [{ title: "hypertension" }, { title: "elevated reading without hypertension" }],
  },
  {
    kind: "query.anemia-cause",
    diagnosis: /^D649$/,
    words: /\b(?:ferritin|iron)\b[^.]{0,30}\b(?:low|\d+)/i,
    question: "Is the cause of the anemia known?",
    choices: [{ title: "iron deficiency" }, { title: "chronic disease" }, { title: "blood loss" }],
  },
];

/**
 * Asks what only the provider can answer (Guidelines I.A.19, I.B.14). Leads nobody: it states no code and every
 * question has "other" and "undetermined".
 */
export const providerQueries: Guideline = {
  rule: "icd10cm.provider-query",
  source: "ICD-10-CM Guidelines I.A.19, I.B.14; AHIMA/ACDIS practice brief on compliant queries",
  apply: (ruling, visit) => ({
    ...ruling,
    drafts: ruling.drafts.map((draft) => {
      const asked = draft.accepted ? AMBIGUITIES.filter((each) => isOpen(each, draft, visit)) : [];
      return asked.length === 0 ? draft : { ...draft, prompts: [...asked.map(promptOf), ...draft.prompts] };
    }),
  }),
};

function isOpen({ diagnosis, words }: Ambiguity, draft: Draft, visit: Visit): boolean {
  if (!diagnosis.test(draft.code)) return false;
  return findPhrase(visit.document, words) !== undefined;
}

function promptOf({ kind, question, choices }: Ambiguity): Prompt {
  return { kind, question, choices: [...choices, { title: "other" }, { title: "undetermined" }] };
}
