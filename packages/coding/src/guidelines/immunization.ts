import { immunizations } from "../services/immunizations.ts";
import { addDraft } from "./change-drafts.ts";
import { draftOfRule } from "./draft-of-rule.ts";
import type { Guideline } from "./guideline.ts";

/** A vaccine given at the visit is Z23, beside whatever else the visit was for (Guidelines I.C.21.c.2). */
export const immunization: Guideline = {
  rule: "icd10cm.immunization",
  source: "ICD-10-CM Guidelines I.C.21.c.2",
  apply(ruling, visit) {
    const evidence = immunizations(visit.document, []).flatMap((service) => service.evidence);
    if (evidence.length === 0) return ruling;
    const draft = draftOfRule("Z23", visit, {
      rule: immunization.rule,
      source: immunization.source,
      reason: "A vaccine was given at the visit.",
      score: 0.8,
      evidence,
    });
    return draft === undefined ? ruling : { ...ruling, drafts: addDraft(ruling.drafts, draft) };
  },
};
