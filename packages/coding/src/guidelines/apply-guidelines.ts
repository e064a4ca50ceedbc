import type { Draft } from "../diagnoses/draft.ts";
import { bodyMassIndex } from "./body-mass-index.ts";
import { courseCodes } from "./course-codes.ts";
import { excludesOne } from "./excludes-one.ts";
import { externalCauses } from "./external-causes.ts";
import { followUpExamination } from "./follow-up-examination.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";
import { healthExamination } from "./health-examination.ts";
import { hypertensionWith } from "./hypertension-with.ts";
import { immunization } from "./immunization.ts";
import { longTermDrugs } from "./long-term-drugs.ts";
import { missingAxes } from "./missing-axes.ts";
import { pregnancy } from "./pregnancy.ts";
import { providerQueries } from "./provider-queries.ts";
import { selectDiagnoses } from "./select-diagnoses.ts";
import { sequenceDiagnoses } from "./sequence-diagnoses.ts";
import { withConvention } from "./with-convention.ts";

/** In this order: what is coded at all, what combines, what is added, what goes first, what is asked. */
const GUIDELINES: readonly Guideline[] = [
  selectDiagnoses,
  courseCodes,
  withConvention,
  hypertensionWith,
  pregnancy,
  healthExamination,
  followUpExamination,
  immunization,
  longTermDrugs,
  bodyMassIndex,
  externalCauses,
  sequenceDiagnoses,
  excludesOne,
  missingAxes,
  providerQueries,
];

export function applyGuidelines(drafts: readonly Draft[], visit: Visit): Ruling {
  return GUIDELINES.reduce<Ruling>((ruling, guideline) => guideline.apply(ruling, visit), {
    drafts,
    prompts: [],
  });
}
