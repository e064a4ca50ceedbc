import { findPhrase } from "../evaluation/visit-text.ts";
import { addDraft } from "./change-drafts.ts";
import { draftOfRule } from "./draft-of-rule.ts";
import type { Guideline, Visit } from "./guideline.ts";

const VALUE = /\b(?:bmi|body mass index)\b[^.\d\n]{0,25}(\d{2}(?:\.\d+)?)/i;
/** Below this age a BMI is a percentile (Z68.5-). */
const ADULT_FROM_YEARS = 20;

/**
 * A body mass index is coded only beside a weight diagnosis that the provider made (Guidelines I.B.14, I.C.21.c.3);
 * a number in the vital signs alone is no diagnosis.
 */
export const bodyMassIndex: Guideline = {
  rule: "icd10cm.body-mass-index",
  source: "ICD-10-CM Guidelines I.B.14, I.C.21.c.3",
  apply(ruling, visit) {
    const others = ruling.drafts.filter((draft) => !/^Z68/.test(draft.code));
    const weight = others.find((draft) => draft.accepted && /^(?:E66|R63[46]|R64|E4[0-6])/.test(draft.code));
    const found = findPhrase(visit.document, VALUE);
    if (weight === undefined || found === undefined || !isAdult(visit)) return { ...ruling, drafts: others };
    const value = Number(VALUE.exec(found.words)?.[1]);
    const draft = draftOfRule(codeOf(value), visit, {
      rule: bodyMassIndex.rule,
      source: bodyMassIndex.source,
      reason: `The provider diagnosed ${weight.title}, and the note gives the body mass index.`,
      score: 0.7,
      evidence: [found.evidence],
      inputs: { weight: weight.code },
    });
    return { ...ruling, drafts: draft === undefined ? others : addDraft(others, draft) };
  },
};

function isAdult({ note }: Visit): boolean {
  return (note.ageYears ?? ADULT_FROM_YEARS) >= ADULT_FROM_YEARS;
}

/** Z68.1 to 19.9, Z68.20-Z68.39 by whole units, Z68.41-Z68.45 by tens from 40. */
function codeOf(value: number): string {
  if (value < 20) return "Z681";
  if (value < 40) return `Z68${Math.floor(value)}`;
  if (value < 50) return value < 45 ? "Z6841" : "Z6842";
  return value < 60 ? "Z6843" : value < 70 ? "Z6844" : "Z6845";
}
