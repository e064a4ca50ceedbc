import { findPhrase } from "../evaluation/visit-text.ts";
import { addDraft } from "./change-drafts.ts";
import { draftOfRule } from "./draft-of-rule.ts";
import type { Guideline } from "./guideline.ts";

const FOLLOW_UP = /\b(?:follow[- ]?up|recheck|re-?evaluation|surveillance|post-?operative)\b/i;
const COMPLETED =
  /\b(?:(?:has |have )?(?:completely |fully )?resolved|cured|healed|(?:completed|finished) (?:treatment|antibiotics|therapy|the course)|no (?:longer|evidence of) (?:disease|recurrence)|(?:history of|status post|s\/p) [^.]{0,40}(?:repair|resection|removal|surgery|replacement)|(?:repair|arthroplasty|resection) follow[- ]?up|follow[- ]?up (?:on|of|for|after) [^.]{0,30}(?:repair|arthroplasty|surgery|resection))\b/i;

/**
 * A follow-up after treatment is over and the condition gone is Z09, beside the history code; while the disease is
 * still treated, the disease is coded (Guidelines I.C.21.c.8).
 */
export const followUpExamination: Guideline = {
  rule: "icd10cm.follow-up",
  source: "ICD-10-CM Guidelines I.C.21.c.8",
  apply(ruling, visit) {
    const others = ruling.drafts.filter((draft) => draft.code !== "Z09");
    const reason = findPhrase(visit.document, FOLLOW_UP, ({ section }) => section === "complaint");
    const diseased = others.some(
      (draft) => draft.accepted && !/^[ZVWXYR]/.test(draft.code) && draft.problems.length > 0,
    );
    const over = findPhrase(
      visit.document,
      COMPLETED,
      ({ section, isTitle }) => section === "complaint" || isTitle,
    );
    if (reason === undefined || over === undefined || diseased) return { ...ruling, drafts: others };
    const draft = draftOfRule("Z09", visit, {
      rule: followUpExamination.rule,
      source: followUpExamination.source,
      reason: "The visit follows up a treatment that is completed; the condition is no longer present.",
      score: 0.6,
      evidence: [over.evidence],
    });
    return { ...ruling, drafts: draft === undefined ? others : addDraft(others, draft) };
  },
};
