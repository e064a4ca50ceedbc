import type { Draft } from "../diagnoses/draft.ts";
import { findPhrase } from "../evaluation/visit-text.ts";
import { replaceDraft } from "./change-drafts.ts";
import { draftOfRule } from "./draft-of-rule.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";

const PREGNANT =
  /\b(?:(?:is|currently|now) pregnant|pregnant (?:woman|patient|female|at)|\d{1,2} weeks? (?:pregnant|gestation)|intrauterine pregnancy)\b/i;
const WEEKS =
  /\b(\d{1,2})(?: ?(?:\/7| \d\/7))? ?weeks? (?:pregnant|gestation|along|of pregnancy)|\bgestational age (?:of )?(\d{1,2}) weeks\b|\bpregnant at (\d{1,2}) weeks\b/i;

/** Chapter 15 codes that take the place of a disease in a pregnant patient; `t` is the trimester's character. */
const IN_PREGNANCY: readonly (readonly [from: RegExp, to: string, keeps: boolean])[] = [
  [/^N390$|^N30|^N10$/, "O234t", false],
];

/**
 * Chapter 15 has priority over other chapters (Guidelines I.C.15.a.1): a urinary infection of a pregnant patient is
 * O23.-. The trimester counts from the weeks of gestation (I.C.15.a.3). Where the provider says that the pregnancy is
 * incidental, Z33.1 is used and the disease keeps its code.
 */
export const pregnancy: Guideline = {
  rule: "icd10cm.pregnancy-first",
  source: "ICD-10-CM Guidelines I.C.15.a",
  apply(ruling, visit) {
    const found = visit.note.sex === "M" ? undefined : findPhrase(visit.document, PREGNANT);
    if (found === undefined) {
      return {
        ...ruling,
        drafts: ruling.drafts.map((draft) =>
          isPregnancyCode(draft) ? { ...draft, accepted: false } : draft,
        ),
      };
    }
    if (/\bincidental (?:to )?(?:the )?pregnan|pregnancy is incidental/i.test(visit.note.text)) return ruling;
    const character = trimesterOf(visit.note.text);
    return IN_PREGNANCY.reduce((current, rule) => toChapter15(current, rule, character, visit), ruling);
  },
};

function isPregnancyCode(draft: Draft): boolean {
  return /^(?:O|Z33|Z34|Z3A)/.test(draft.code);
}

function toChapter15(
  ruling: Ruling,
  [from, to, keepsDisease]: (typeof IN_PREGNANCY)[number],
  character: string,
  visit: Visit,
): Ruling {
  const draft = ruling.drafts.find((each) => each.accepted && from.test(each.code));
  if (draft === undefined) return ruling;
  const made = draftOfRule(to.replace("t", character), visit, {
    rule: pregnancy.rule,
    source: pregnancy.source,
    reason: "The patient is pregnant: chapter 15 has priority.",
    score: draft.score,
    evidence: draft.evidence,
    inputs: { from: draft.code, trimester: character },
  });
  if (made === undefined) return ruling;
  const moved: Draft = { ...made, mentions: draft.mentions, problems: draft.problems };
  const drafts = replaceDraft(ruling.drafts, draft, moved);
  return { ...ruling, drafts: keepsDisease ? [...drafts, draft] : drafts };
}

/** First trimester to 13 weeks 6 days, second to 27 weeks 6 days, third after (chapter 15 note); 0 when not told. */
function trimesterOf(text: string): string {
  const match = WEEKS.exec(text);
  const weeks = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? Number.NaN);
  if (Number.isNaN(weeks)) {
    const named = /\b(first|second|third) trimester\b/i.exec(text)?.[1]?.toLowerCase();
    return named === undefined ? "0" : String(["first", "second", "third"].indexOf(named) + 1);
  }
  return weeks < 14 ? "1" : weeks < 28 ? "2" : "3";
}
