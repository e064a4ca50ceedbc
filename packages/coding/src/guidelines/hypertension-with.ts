import { formatIcd10cm } from "@claimwright/codesets";
import type { Draft } from "../diagnoses/draft.ts";
import { addDraft, replaceDraft } from "./change-drafts.ts";
import type { Guideline } from "./guideline.ts";
import { isPresent } from "./is-present.ts";

const UNRELATED =
  /\b(?:not (?:due|related|secondary) to|unrelated to|not caused by) (?:the |his |her )?(?:hypertension|high blood pressure)/i;

/**
 * Hypertension with heart failure, with chronic kidney disease, or with both is one hypertensive disease, unless
 * the note says that they are unrelated (Guidelines I.C.9.a.1-3). The heart failure (I50.-) and the stage (N18.-)
 * are coded beside it.
 */
export const hypertensionWith: Guideline = {
  rule: "icd10cm.hypertension-with",
  source: "ICD-10-CM Guidelines I.C.9.a.1-3",
  apply(ruling, visit) {
    const hypertension = ruling.drafts.find((draft) => draft.accepted && draft.code === "I10");
    if (hypertension === undefined || UNRELATED.test(visit.note.text)) return ruling;
    const kidney = ruling.drafts.find((draft) => isPresent(draft) && draft.code.startsWith("N18"));
    const heart = ruling.drafts.find((draft) => isPresent(draft) && draft.code.startsWith("I50"));
    const code = combinedCode(heart, kidney);
    const found = code === undefined ? undefined : visit.book.lookup("icd10cm", code);
    if (found?.status !== "found") return ruling;
    const partners = [heart, kidney].filter((draft) => draft !== undefined);
    const joined: Draft = {
      ...hypertension,
      code: found.entry.code,
      title: found.entry.title,
      evidence: [...hypertension.evidence, ...partners.flatMap((draft) => draft.evidence)],
      mentions: [...hypertension.mentions, ...partners.flatMap((draft) => draft.mentions)],
      why: {
        rule: hypertensionWith.rule,
        reason: `Hypertension with ${partners.map((draft) => formatIcd10cm(draft.code)).join(" and ")} is coded as one hypertensive disease.`,
        source: hypertensionWith.source,
        ...(hypertension.why.release === undefined ? {} : { release: hypertension.why.release }),
        inputs: { heart: heart?.code ?? null, kidney: kidney?.code ?? null },
        result: found.entry.code,
        because: [hypertension.why, ...partners.map((draft) => draft.why)],
      },
    };
    const replaced = replaceDraft(ruling.drafts, hypertension, joined);
    return {
      ...ruling,
      drafts: partners.reduce((drafts, draft) => addDraft(drafts, { ...draft, accepted: true }), replaced),
    };
  },
};

/** I11.0, I12.0, I12.9, I13.0, I13.2: by heart failure and by stage 5 or end stage against the stages before. */
function combinedCode(heart: Draft | undefined, kidney: Draft | undefined): string | undefined {
  const endStage = kidney !== undefined && /^N18[56]/.test(kidney.code);
  if (heart !== undefined && kidney !== undefined) return endStage ? "I132" : "I130";
  if (heart !== undefined) return "I110";
  if (kidney !== undefined) return endStage ? "I120" : "I129";
  return undefined;
}
