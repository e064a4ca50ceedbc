import { formatIcd10cm } from "@claimwright/codesets";
import type { Draft } from "../diagnoses/draft.ts";
import { addDraft, replaceDraft } from "./change-drafts.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";

/** A cause and a manifestation that the index joins by "with": the note need not link them (I.A.15). */
interface Pair {
  readonly cause: RegExp;
  readonly manifestation: RegExp;
  /** The code that says both, given the cause's code; the manifestation stays beside it where it adds detail. */
  readonly combined: (cause: string, manifestation: string) => string;
  readonly keepsManifestation: boolean;
}

const ANY_DIABETES = /^E(?:08|09|1[013])(?:9|65|649|69|8)$/;

const PAIRS: readonly Pair[] = [
  {
    cause: ANY_DIABETES,
    manifestation: /^N18/,
    combined: (cause) => `${cause.slice(0, 3)}22`,
    keepsManifestation: true,
  },
  {
    cause: ANY_DIABETES,
    manifestation: /^L97[345]/,
    combined: (cause) => `${cause.slice(0, 3)}621`,
    keepsManifestation: true,
  },
  {
    cause: ANY_DIABETES,
    manifestation: /^L9(?:7|84)/,
    combined: (cause) => `${cause.slice(0, 3)}622`,
    keepsManifestation: true,
  },
  {
    cause: ANY_DIABETES,
    manifestation: /^G629$/,
    combined: (cause) => `${cause.slice(0, 3)}42`,
    keepsManifestation: false,
  },
  {
    cause: ANY_DIABETES,
    manifestation: /^K3184$/,
    combined: (cause) => `${cause.slice(0, 3)}43`,
    keepsManifestation: true,
  },
  {
    cause: ANY_DIABETES,
    manifestation: /^I739$/,
    combined: (cause) => `${cause.slice(0, 3)}51`,
    keepsManifestation: false,
  },
  {
    cause: ANY_DIABETES,
    manifestation: /^H(?:35000|3500)/,
    combined: (cause) => `${cause.slice(0, 3)}319`,
    keepsManifestation: false,
  },
];

const UNRELATED =
  /\b(?:not (?:due|related|secondary) to|unrelated to|not caused by|nothing to do with|other than|independent of) (?:the |his |her )?(?:type [12i]+ )?(?:diabet\w+|hypertension|high blood pressure)|\bnon-?diabetic\b/i;

/**
 * "With": the classification presumes that a diabetes causes the kidney disease, the foot ulcer, the neuropathy that
 * stands in the same note, unless the note says that they are unrelated (Guidelines I.A.15, I.C.4.a).
 */
export const withConvention: Guideline = {
  rule: "icd10cm.with-convention",
  source: "ICD-10-CM Guidelines I.A.15, I.C.4.a",
  apply(ruling, visit) {
    if (UNRELATED.test(visit.note.text)) return ruling;
    return PAIRS.reduce((current, pair) => combine(current, pair, visit), ruling);
  },
};

function combine(ruling: Ruling, pair: Pair, visit: Visit): Ruling {
  const cause = ruling.drafts.find((draft) => draft.accepted && pair.cause.test(draft.code));
  const manifestation = ruling.drafts.find(
    (draft) => isPresent(draft) && pair.manifestation.test(draft.code),
  );
  if (cause === undefined || manifestation === undefined) return ruling;
  const found = visit.book.lookup("icd10cm", pair.combined(cause.code, manifestation.code));
  if (found.status !== "found" || !found.entry.billable) return ruling;
  const { entry } = found;
  const joined: Draft = {
    ...cause,
    code: entry.code,
    title: entry.title,
    score: Math.max(cause.score, manifestation.score),
    evidence: [...cause.evidence, ...manifestation.evidence],
    mentions: [...cause.mentions, ...manifestation.mentions],
    problems: [...new Set([...cause.problems, ...manifestation.problems])],
    why: {
      rule: withConvention.rule,
      reason: `The note names both conditions; the index joins them by "with", so ${formatIcd10cm(entry.code)} says both.`,
      source: withConvention.source,
      ...(cause.why.release === undefined ? {} : { release: cause.why.release }),
      inputs: { cause: cause.code, manifestation: manifestation.code },
      result: entry.code,
      because: [cause.why, manifestation.why],
    },
  };
  const replaced = replaceDraft(ruling.drafts, cause, joined);
  const kept = { ...manifestation, accepted: pair.keepsManifestation };
  return { ...ruling, drafts: addDraft(replaced, kept) };
}

/** Accepted, or at least affirmed with some weight, as a past history of chronic kidney disease is. */
function isPresent(draft: Draft): boolean {
  return draft.accepted || (draft.status === "affirmed" && draft.score >= 0.35);
}
