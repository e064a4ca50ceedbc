import type { Evidence } from "@claimwright/model";
import type { Draft } from "../diagnoses/draft.ts";
import { findPhrase } from "../evaluation/visit-text.ts";
import { addDraft } from "./change-drafts.ts";
import { draftOfRule } from "./draft-of-rule.ts";
import type { Guideline, Visit } from "./guideline.ts";

const REASON =
  /\b(?:annual (?:wellness )?(?:exam(?:ination)?|physical|visit|check-?up)|(?:yearly|routine|general) (?:physical|check-?up|health (?:exam|check)\w*|exam(?:ination)?)|physical exam(?:ination)? (?:and|for)|well(?:ness)? (?:child|visit|exam)|preventive (?:visit|exam\w*|health))\b/i;

/** From this age the adult codes Z00.0- apply (Z00.12- before). */
const ADULT_FROM_YEARS = 18;

/**
 * A general examination that is the reason for the visit is first-listed (Guidelines IV.P): with abnormal findings
 * when the visit found or addressed a new or changed condition, else without.
 */
export const healthExamination: Guideline = {
  rule: "icd10cm.health-examination",
  source: "ICD-10-CM Guidelines IV.P, I.C.21.c.13",
  apply(ruling, visit) {
    const evidence = reasonOf(visit);
    if (evidence === undefined) return ruling;
    const abnormal = ruling.drafts.some(
      (draft) => draft.accepted && !/^[ZVWXY]/.test(draft.code) && isFinding(draft, visit),
    );
    const adult = (visit.note.ageYears ?? ADULT_FROM_YEARS) >= ADULT_FROM_YEARS;
    const code = adult ? (abnormal ? "Z0001" : "Z0000") : abnormal ? "Z00121" : "Z00129";
    const draft = draftOfRule(code, visit, {
      rule: healthExamination.rule,
      source: healthExamination.source,
      reason: abnormal
        ? "The reason for the visit is a general examination, and the note has a finding that is new or changed."
        : "The reason for the visit is a general examination, and the note has no new or changed finding.",
      score: 0.9,
      evidence: [evidence],
      inputs: { abnormalFindings: abnormal },
    });
    const others = ruling.drafts.filter((each) => !/^Z(?:00|713|719)/.test(each.code));
    return draft === undefined ? ruling : { ...ruling, drafts: addDraft(others, draft) };
  },
};

/** The chief complaint names it, or the opening of the history says that the patient came for it. */
function reasonOf(visit: Visit): Evidence | undefined {
  const found =
    findPhrase(visit.document, REASON, ({ section }) => section === "complaint") ??
    findPhrase(
      visit.document,
      new RegExp(
        `\\b(?:presents?|here|seen|in)\\b[^.]{0,60}\\bfor (?:her|his|their|an?|the)?\\s*${REASON.source}`,
        "i",
      ),
      ({ section }) => section === "history" || section === "assessment",
    );
  return found?.evidence;
}

/** A stable chronic condition is no abnormal finding; one that is new or not at its goal is. */
function isFinding(draft: Draft, visit: Visit): boolean {
  return draft.mentions.some((mention) => {
    const { sentence } = mention;
    const words = visit.note.text.slice(sentence.start, sentence.end);
    return (
      mention.status === "affirmed" &&
      /\b(?:new|newly|abnormal|elevated|worsen\w*|uncontrolled|found|increase)\b/i.test(words)
    );
  });
}
