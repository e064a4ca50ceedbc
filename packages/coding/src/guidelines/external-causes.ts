import type { Draft } from "../diagnoses/draft.ts";
import { findPhrase } from "../evaluation/visit-text.ts";
import type { NoteSentence } from "../note/note-document.ts";
import { addDraft } from "./change-drafts.ts";
import { draftOfRule } from "./draft-of-rule.ts";
import { ACTIVITIES, type CauseRule, MECHANISMS, PLACES } from "./external-cause-rules.ts";
import type { Guideline, Visit } from "./guideline.ts";

/**
 * An injury is followed by how it happened; activity and place are told at the initial encounter only and once
 * (Guidelines I.C.20.a-c). Never first-listed (I.C.20.a.6).
 */
export const externalCauses: Guideline = {
  rule: "icd10cm.external-cause",
  source: "ICD-10-CM Guidelines I.C.20.a-c",
  apply(ruling, visit) {
    const others = ruling.drafts.filter((draft) => !/^[VWXY]/.test(draft.code));
    const injury = others.find((draft) => draft.accepted && /^[ST]\w{6}$/.test(draft.code));
    if (injury === undefined) return { ...ruling, drafts: others };
    const character = injury.code[6] ?? "A";
    const found = [
      causeOf(MECHANISMS, visit, (code) => withSeventh(code, character)),
      ...(character === "A" || character === "B"
        ? [causeOf(ACTIVITIES, visit, (code) => code), causeOf(PLACES, visit, (code) => code)]
        : []),
    ].filter((draft) => draft !== undefined);
    return { ...ruling, drafts: found.reduce((drafts, draft) => addDraft(drafts, draft), others) };
  },
};

function causeOf(
  rules: readonly CauseRule[],
  visit: Visit,
  complete: (code: string) => string,
): Draft | undefined {
  for (const rule of rules) {
    const found = findPhrase(visit.document, rule.pattern, (sentence) => tellsTheInjury(sentence, visit));
    if (found === undefined) continue;
    const draft = draftOfRule(complete(rule.code), visit, {
      rule: externalCauses.rule,
      source: externalCauses.source,
      reason: "The history tells how, where or at what the injury came about.",
      score: 0.7,
      evidence: [found.evidence],
    });
    if (draft !== undefined) return draft;
  }
  return undefined;
}

/** The history and the complaint tell how it happened; hobbies and advice do not. */
function tellsTheInjury({ section, start, end }: NoteSentence, visit: Visit): boolean {
  if (section === "complaint") return true;
  if (section !== "history" && section !== "other") return false;
  return !/\b(?:enjoys|likes|usually|every (?:day|week)|times a week|would like|wants to|return to|avoid)\b/i.test(
    visit.note.text.slice(start, end),
  );
}

/** Placeholders fill up to the seventh character: `W010` becomes `W010XXA` (I.A.4, I.A.5). */
function withSeventh(code: string, character: string): string {
  const own = character === "B" ? "A" : /[DGKPS]/.test(character) ? (character === "S" ? "S" : "D") : "A";
  return `${code.padEnd(6, "X")}${own}`;
}
