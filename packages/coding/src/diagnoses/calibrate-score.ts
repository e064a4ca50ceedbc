import type { Draft } from "./draft.ts";

/** A suggestion that a rule set aside is seldom right, however clearly the words name it. */
const SET_ASIDE = 0.25;

/** How sure a rule's own code can be, at most: what a rule adds is often left out by those who code. */
const CEILING_BY_RULE: Readonly<Record<string, number>> = {
  "icd10cm.external-cause": 0.5,
  "icd10cm.long-term-drug": 0.6,
  "icd10cm.health-examination": 0.7,
  "icd10cm.follow-up": 0.6,
  "icd10cm.body-mass-index": 0.7,
  "icd10cm.hypertension-with": 0.8,
};

/**
 * By chapter: injuries hang on site, kind and encounter, joints on side and cause, status codes on what a practice
 * chooses to report. Where the words of a disease are its code, as with diabetes or hypertension, there is no ceiling.
 */
const CEILING_BY_CHAPTER: readonly (readonly [chapter: RegExp, ceiling: number])[] = [
  [/^[ST]/, 0.75],
  [/^M/, 0.85],
  [/^[ZQ]/, 0.65],
  [/^[BL]/, 0.87],
];

const CEILING_OF_OPEN_SIDE = 0.6;
const CEILING_OF_OTHER_TERMS = 0.86;

/** Brings the score to what it states: of the proposals at .8, about four in five are what a coder reports. */
export function calibrateScore(draft: Draft): number {
  if (!draft.accepted) return draft.score * SET_ASIDE;
  const ceilings = [draft.score, CEILING_BY_RULE[draft.why.rule] ?? 1];
  for (const [chapter, ceiling] of CEILING_BY_CHAPTER) if (chapter.test(draft.code)) ceilings.push(ceiling);
  if (draft.prompts.some((prompt) => prompt.kind === "axis.laterality")) ceilings.push(CEILING_OF_OPEN_SIDE);
  const named = draft.mentions.some(
    ({ match, status }) => status === "affirmed" && match.term.origin === "own",
  );
  if (!named && draft.mentions.length > 0) ceilings.push(CEILING_OF_OTHER_TERMS);
  return Math.min(...ceilings);
}
