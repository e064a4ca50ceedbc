import type { Draft } from "../diagnoses/draft.ts";
import type { Guideline } from "./guideline.ts";
import { isSymptom } from "./is-symptom.ts";

/**
 * First-listed is the reason for the visit (Guidelines IV.G): a general examination, then the problems in the order
 * of the assessment; a cause before its manifestation (I.A.13), status and drug codes after, external causes last
 * (I.C.20.a.1). What is not proposed follows by score.
 */
export const sequenceDiagnoses: Guideline = {
  rule: "icd10cm.sequence",
  source: "ICD-10-CM Guidelines IV.G, I.A.13, I.C.20.a",
  apply: (ruling) => ({
    ...ruling,
    drafts: [
      ...causesFirst(inOrder(ruling.drafts.filter((draft) => draft.accepted))),
      ...ruling.drafts.filter((draft) => !draft.accepted).sort((a, b) => b.score - a.score),
    ],
  }),
};

function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => orderOf(a) - orderOf(b) || b.score - a.score);
}

/** "Code first" and "use additional code" pairs: the first goes directly before the second where it stood after it. */
const CODE_FIRST: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^E(?:0[89]|1[013])/, /^(?:I1[23]|N18|L97|G63|H36|I79)/],
  [/^I1[13]/, /^I50/],
  [/^I1[23]/, /^N18/],
];

function causesFirst(ordered: readonly Draft[]): Draft[] {
  let result = [...ordered];
  for (const [first, second] of CODE_FIRST) {
    const cause = result.find((draft) => first.test(draft.code));
    const at = result.findIndex((draft) => second.test(draft.code));
    if (cause === undefined || at < 0 || at > result.indexOf(cause)) continue;
    const others = result.filter((draft) => draft !== cause);
    result = [...others.slice(0, at), cause, ...others.slice(at)];
  }
  return result;
}

const CLASS_STEP = 10_000;

function orderOf(draft: Draft): number {
  const problem = Math.min(...draft.problems, 900);
  return classOf(draft) * CLASS_STEP + problem;
}

function classOf({ code, problems }: Draft): number {
  if (/^Z(?:00|01|02|09|34|38|39|51)/.test(code)) return 0;
  if (/^[VWXY]/.test(code)) return 5;
  if (/^Z/.test(code)) return 4;
  return isSymptom(code) && problems.length === 0 ? 2 : 1;
}
