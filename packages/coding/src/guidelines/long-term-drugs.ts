import type { Draft } from "../diagnoses/draft.ts";
import { findPhrase } from "../evaluation/visit-text.ts";
import { addDraft } from "./change-drafts.ts";
import type { Guideline, Visit } from "./guideline.ts";

interface DrugClass {
  readonly code: string;
  readonly drugs: RegExp;
  /** The diagnoses that ask for it by "use additional code", or that it is taken for. */
  readonly goesWith: RegExp;
}

const TYPE_2_LIKE = /^E(?:0[89]|11|13)/;

const CLASSES: readonly DrugClass[] = [
  {
    code: "Z794",
    goesWith: TYPE_2_LIKE,
    drugs:
      /\b(?:insulin(?! resistan| sensitiv| level| deficien)|lantus|levemir|tresiba|toujeo|basaglar|humalog|novolog|glargine|lispro|detemir|degludec)\b/i,
  },
  {
    code: "Z7984",
    goesWith: TYPE_2_LIKE,
    drugs:
      /\b(?:metformin|glucophage|glipizide|glyburide|glimepiride|sitagliptin|januvia|linagliptin|tradjenta|empagliflozin|jardiance|dapagliflozin|farxiga|canagliflozin|invokana|pioglitazone|actos)\b/i,
  },
  {
    code: "Z7985",
    goesWith: TYPE_2_LIKE,
    drugs:
      /\b(?:semaglutide|ozempic|dulaglutide|trulicity|liraglutide|victoza|exenatide|byetta|bydureon|tirzepatide|mounjaro)\b/i,
  },
  {
    code: "Z7901",
    goesWith: /^(?:I48|I82|I26|Z952|Z867)/,
    drugs: /\b(?:warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban)\b/i,
  },
  {
    code: "Z7902",
    goesWith: /^(?:I25|I63|I73|Z955|Z8673)/,
    drugs: /\b(?:clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient)\b/i,
  },
  {
    code: "Z7952",
    goesWith: /^(?:M0[56]|M3|K5[01]|J4[45]|J84|Z94)/,
    drugs: /\b(?:long[- ]term|chronic|daily|maintenance) (?:prednisone|prednisolone|steroids?)\b/i,
  },
  {
    code: "Z79891",
    goesWith: /^(?:G89|M54)/,
    drugs: /\b(?:long[- ]term|chronic) (?:opioids?|oxycodone|hydrocodone|morphine)\b/i,
  },
];

/**
 * Long-term drugs are coded beside the disease they treat (Guidelines I.C.4.a.3, I.C.21.c.3): with type 2 diabetes,
 * insulin and oral or injectable drugs each have their code; a drug given once or newly stopped has none.
 */
export const longTermDrugs: Guideline = {
  rule: "icd10cm.long-term-drug",
  source: "ICD-10-CM Guidelines I.C.4.a.3, I.C.21.c.3",
  apply(ruling, visit) {
    let { drafts } = ruling;
    for (const drug of CLASSES) drafts = addDrug(drafts, drug, visit);
    return { ...ruling, drafts };
  },
};

function addDrug(drafts: readonly Draft[], drug: DrugClass, visit: Visit): readonly Draft[] {
  const disease = drafts.find((draft) => draft.accepted && drug.goesWith.test(draft.code));
  if (disease === undefined) return drafts;
  const found = findPhrase(visit.document, drug.drugs, ({ section, start, end }) => {
    return (
      section !== "allergies" && section !== "family" && !STOPPED.test(visit.note.text.slice(start, end))
    );
  });
  const lookup = visit.book.lookup("icd10cm", drug.code);
  if (found === undefined || lookup.status !== "found") return drafts;
  const known = drafts.find((draft) => draft.code === drug.code);
  return addDraft(drafts, {
    code: drug.code,
    title: lookup.entry.title,
    score: Math.max(known?.score ?? 0, 0.6),
    accepted: true,
    status: "affirmed",
    evidence: known?.accepted ? known.evidence : [found.evidence],
    mentions: known?.mentions ?? [],
    problems: known?.problems ?? [],
    alternatives: [],
    prompts: [],
    why: {
      rule: longTermDrugs.rule,
      reason: `The patient takes a drug for ${disease.title} that has a code of its own.`,
      source: longTermDrugs.source,
      inputs: { disease: disease.code },
      result: drug.code,
    },
  });
}

const STOPPED = /\b(?:stopped|discontinu\w+|no longer (?:takes?|on)|allergic|previously|used to)\b/i;
