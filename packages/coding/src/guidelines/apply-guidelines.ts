import type { Draft } from "../diagnoses/draft.ts";
import { externalCauses } from "./external-causes.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";
import { healthExamination } from "./health-examination.ts";
import { hypertensionWith } from "./hypertension-with.ts";
import { longTermDrugs } from "./long-term-drugs.ts";
import { selectDiagnoses } from "./select-diagnoses.ts";
import { sequenceDiagnoses } from "./sequence-diagnoses.ts";
import { withConvention } from "./with-convention.ts";

/** In this order: what is coded at all, what combines, what belongs to something else, what goes first. */
const GUIDELINES: readonly Guideline[] = [
  selectDiagnoses,
  withConvention,
  hypertensionWith,
  healthExamination,
  longTermDrugs,
  externalCauses,
  sequenceDiagnoses,
];

export function applyGuidelines(drafts: readonly Draft[], visit: Visit): Ruling {
  return GUIDELINES.reduce<Ruling>((ruling, guideline) => guideline.apply(ruling, visit), {
    drafts,
    prompts: [],
  });
}
