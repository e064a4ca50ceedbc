import { formatIcd10cm } from "@claimwright/codesets";
import type { Draft } from "../diagnoses/draft.ts";
import { addDraft, replaceDraft } from "./change-drafts.ts";
import { COMBINATION_PAIRS, type CombinationPair } from "./combination-pairs.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";
import { isPresent } from "./is-present.ts";

/**
 * "With" and other combination codes: the classification presumes that a diabetes causes the kidney disease, the foot
 * ulcer, the neuropathy that stands in the same note, unless the note says that they are unrelated (Guidelines I.A.15,
 * I.B.9, I.C.4.a).
 */
export const withConvention: Guideline = {
  rule: "icd10cm.with-convention",
  source: "ICD-10-CM Guidelines I.A.15, I.B.9, I.C.4.a",
  apply: (ruling, visit) =>
    COMBINATION_PAIRS.reduce((current, pair) => combine(current, pair, visit), ruling),
};

function combine(ruling: Ruling, pair: CombinationPair, visit: Visit): Ruling {
  if (pair.unless?.test(visit.note.text)) return ruling;
  const first = ruling.drafts.find((draft) => draft.accepted && pair.first.test(draft.code));
  const second = ruling.drafts.find((draft) => isPresent(draft) && pair.second.test(draft.code));
  if (first === undefined || second === undefined) return ruling;
  const found = visit.book.lookup("icd10cm", pair.combined(first.code, second.code));
  if (found.status !== "found" || !found.entry.billable) return ruling;
  const { entry } = found;
  const joined: Draft = {
    ...first,
    code: entry.code,
    title: entry.title,
    score: Math.max(first.score, second.score),
    evidence: [...first.evidence, ...second.evidence],
    mentions: [...first.mentions, ...second.mentions],
    problems: [...new Set([...first.problems, ...second.problems])],
    why: {
      rule: pair.rule,
      reason: `The note names both conditions; ${formatIcd10cm(entry.code)} says both.`,
      source: pair.source,
      ...(first.why.release === undefined ? {} : { release: first.why.release }),
      inputs: { first: first.code, second: second.code },
      result: entry.code,
      because: [first.why, second.why],
    },
  };
  const replaced = replaceDraft(ruling.drafts, first, joined);
  const both = addDraft(replaced, { ...second, accepted: pair.keepsSecond });
  return { ...ruling, drafts: pair.keepsFirst?.test(first.code) ? addDraft(both, first) : both };
}
