import type { Draft } from "../diagnoses/draft.ts";
import { replaceDraft } from "./change-drafts.ts";
import type { Guideline, Ruling, Visit } from "./guideline.ts";

/** A code whose course the problem's own text tells: exacerbation, old infarction. */
interface CourseRule {
  readonly from: RegExp;
  readonly words: RegExp;
  readonly unless: RegExp;
  readonly to: (code: string) => string;
  readonly reason: string;
  readonly source: string;
}

const EXACERBATION = /\b(?:exacerbat\w+|flare(?:-up|d)?|asthma attack|acutely worse)\b/i;
const NOT_NOW =
  /\b(?:no|without|denies|prevent\w*|avoid\w*|last|previous|prior|history of|if|resolved|recovered from)\b[^.]{0,40}\b(?:exacerbat\w+|flare)/i;

const RULES: readonly CourseRule[] = [
  {
    from: /^J45(?:[2345]0|909)$/,
    words: EXACERBATION,
    unless: NOT_NOW,
    to: (code) => `${code.slice(0, -1)}1`,
    reason: "The note tells of an exacerbation of the asthma.",
    source: "ICD-10-CM Guidelines I.C.10.a; Tabular List, J45",
  },
  {
    from: /^J449$/,
    words: EXACERBATION,
    unless: NOT_NOW,
    to: () => "J441",
    reason: "The note tells of an acute exacerbation of the chronic obstructive lung disease.",
    source: "ICD-10-CM Guidelines I.C.10.a.1",
  },
  {
    from: /^I21/,
    words:
      /\b(?:heart attack|myocardial infarction|mi|stemi|nstemi)\b[^.]{0,40}\b(?:(?:[2-9]|1\d|two|three|four|five|six|several) (?:months?|years?)|(?:one|a|1) year|[5-9] weeks) ago\b|\b(?:in|since) (?:19|20)\d\d\b[^.]{0,30}\b(?:heart attack|myocardial infarction)\b/i,
    unless: /(?!)/,
    to: () => "I252",
    reason: "The infarction is more than four weeks old.",
    source: "ICD-10-CM Guidelines I.C.9.e.1",
  },
];

export const courseCodes: Guideline = {
  rule: "icd10cm.course",
  source: "ICD-10-CM Guidelines I.C.9.e, I.C.10.a",
  apply: (ruling, visit) => RULES.reduce((current, rule) => applyRule(current, rule, visit), ruling),
};

function applyRule(ruling: Ruling, rule: CourseRule, visit: Visit): Ruling {
  const draft = ruling.drafts.find((each) => each.accepted && rule.from.test(each.code));
  if (draft === undefined) return ruling;
  const text = textAbout(draft, visit);
  if (!rule.words.test(text) || rule.unless.test(text)) return ruling;
  const found = visit.book.lookup("icd10cm", rule.to(draft.code));
  if (found.status !== "found" || !found.entry.billable) return ruling;
  const changed: Draft = {
    ...draft,
    code: found.entry.code,
    title: found.entry.title,
    why: {
      rule: courseCodes.rule,
      reason: rule.reason,
      source: rule.source,
      inputs: { from: draft.code },
      result: found.entry.code,
      because: [draft.why],
    },
  };
  return { ...ruling, drafts: replaceDraft(ruling.drafts, draft, changed) };
}

/** The sentences that name it and those under its title. */
function textAbout(draft: Draft, { document }: Visit): string {
  const naming = new Set(draft.mentions.map((mention) => mention.sentence.index));
  return document.sentences
    .filter(
      (each) =>
        naming.has(each.index) || (each.problem !== undefined && draft.problems.includes(each.problem)),
    )
    .map((each) => document.text.slice(each.start, each.end))
    .join("\n");
}
