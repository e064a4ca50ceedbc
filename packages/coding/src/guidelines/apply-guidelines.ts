import type { Draft } from "../diagnoses/draft.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";
import { selectDiagnoses } from "./select-diagnoses.ts";

/** In this order: what is coded at all, what combines, what belongs to something else, what goes first. */
const GUIDELINES: readonly Guideline[] = [selectDiagnoses];

export function applyGuidelines(drafts: readonly Draft[], visit: Visit): Ruling {
  return GUIDELINES.reduce<Ruling>((ruling, guideline) => guideline.apply(ruling, visit), {
    drafts,
    prompts: [],
  });
}
