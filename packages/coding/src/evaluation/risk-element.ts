import type { ElementFinding, ElementItem, EvaluationLevel } from "../coding-suggestion.ts";
import type { NoteDocument, NoteSentence } from "../note/note-document.ts";
import { higherLevel } from "./problems-element.ts";
import { findPhrase } from "./visit-text.ts";

interface RiskSign {
  readonly kind: string;
  readonly label: string;
  readonly level: EvaluationLevel;
  readonly pattern: RegExp;
}

/** Medicines that need a prescription, by their generic stems and by name. */
const PRESCRIPTION_DRUG =
  "(?:\\w+(?:pril|sartan|olol|dipine|statin|formin|gliptin|gliflozin|flozin|glutide|zepatide|semide|thiazide|xaban|parin|cillin|mycin|floxacin|cycline|azole|conazole|vir|prazole|oxetine|triptan|oxicam|sone|solone|azepam|zolam|setron|terol|lukast|tidine|dronate|mab|tinib|limus|pentin|gabalin|azosin|afil|steride|thyroxine|cef\\w+)|cef\\w+|insulin|lantus|humalog|novolog|glipizide|glyburide|glimepiride|warfarin|coumadin|eliquis|xarelto|plavix|clopidogrel|brilinta|ticagrelor|digoxin|amiodarone|lasix|bumex|spironolactone|hydralazine|clonidine|norvasc|lipitor|crestor|zestril|entresto|nitrofurantoin|macrobid|bactrim|trimethoprim|keflex|augmentin|z-?pak|flagyl|tamiflu|paxlovid|albuterol|symbicort|advair|singulair|flovent|prednisone|medrol|methotrexate|xeljanz|humira|plaquenil|hydroxychloroquine|colchicine|allopurinol|tramadol|oxycodone|percocet|norco|hydrocodone|ultram|meloxicam|mobic|celebrex|naproxen 500|ibuprofen (?:600|800)|diclofenac|flexeril|cyclobenzaprine|baclofen|tizanidine|gabapentin|lyrica|sertraline|zoloft|lexapro|escitalopram|citalopram|celexa|prozac|wellbutrin|bupropion|trazodone|effexor|venlafaxine|duloxetine|cymbalta|buspirone|adderall|ritalin|methylphenidate|synthroid|topamax|topiramate|imitrex|lithium|zofran|chantix|varenicline|protonix|pantoprazole|flomax|tamsulosin|oxybutynin|estradiol|tretinoin|clindamycin|triamcinolone|hydrocortisone 2\\.5|kenalog|mupirocin|epipen|epinephrine|carafate|sucralfate|bentyl|dicyclomine|ribavirin|immunotherapy|chemotherapy|carboplatin|paclitaxel|tamoxifen|anastrozole|testosterone)";
const MANAGED =
  "(?:prescri\\w+|start\\w*|initiat\\w*|begin|began|continu\\w*|increas\\w*|decreas\\w*|reduc\\w*|refill\\w*|chang\\w*|switch\\w*|add\\w*|titrat\\w*|adjust\\w*|stop\\w*|discontinu\\w*|resum\\w*|restart\\w*|recommend\\w*|remain on|take|taking|given|provide\\w*|sent|treat\\w*|compliant with|trial of|course of|maintain\\w*|keep|order\\w*|placed? (?:him|her|the patient) on|on)";

const SIGNS: readonly RiskSign[] = [
  {
    kind: "hospital-care",
    label: "decision on hospital-level care",
    level: "high",
    pattern:
      /\b(?:admit(?:ted|ting)? (?:him|her|the patient|to (?:the )?hospital|for)|direct admission|sent? (?:him|her|the patient)? ?to the (?:emergency|er\b|ed\b)|transfer(?:red)? to the (?:emergency|hospital))/i,
  },
  {
    kind: "toxicity-monitoring",
    label: "drug therapy with intensive monitoring for toxicity",
    level: "high",
    pattern:
      /\b(?:monitor\w* (?:for )?(?:drug )?toxicity|toxicity monitoring|chemotherapy (?:was |is )?(?:continued|initiated|started|ordered)|cbc (?:and|with) .{0,30}(?:methotrexate|chemotherapy))/i,
  },
  {
    kind: "dnr",
    label: "decision not to resuscitate or to de-escalate",
    level: "high",
    pattern: /\b(?:dnr|do not resuscitate|comfort care|hospice)\b/i,
  },
  {
    kind: "parenteral-opioid",
    label: "parenteral controlled substance",
    level: "high",
    pattern: /\b(?:iv|intravenous|im) (?:morphine|dilaudid|hydromorphone|fentanyl)\b/i,
  },
  {
    kind: "emergency-surgery",
    label: "emergency major surgery",
    level: "high",
    pattern: /\b(?:emergen(?:t|cy)|urgent) (?:surgery|operation|appendectomy|surgical intervention)\b/i,
  },
  {
    kind: "major-surgery",
    label: "decision on elective major surgery",
    level: "moderate",
    pattern:
      /\b(?:recommend\w*|schedul\w*|proceed\w*|elect\w*|plan\w*|discuss\w*|made for|consider\w*|opt\w*|candidate for)\b[^.]{0,60}\b(?:surgery|arthroplasty|open reduction|arthroscop\w+|reconstruction|replacement|mammaplasty|fusion|repair|nephrectomy|cholecystectomy|lithotripsy|hysterectomy|lobectomy|excision)\b/i,
  },
  {
    kind: "prescription-drug",
    label: "prescription drug management",
    level: "moderate",
    pattern: new RegExp(`\\b${MANAGED}\\b[^.\\n]{0,90}\\b${PRESCRIPTION_DRUG}\\b`, "i"),
  },
  {
    kind: "prescription-drug",
    label: "prescription drug management",
    level: "moderate",
    pattern: new RegExp(
      `\\b${PRESCRIPTION_DRUG}\\b[^.\\n]{0,60}\\b(?:was|were|is|will be) (?:also )?(?:\\w+ )?(?:prescribed|started|continued|increased|decreased|refilled|provided|sent|ordered|initiated|discontinued|changed)\\b`,
      "i",
    ),
  },
  {
    kind: "prescription-drug",
    label: "prescription drug management",
    level: "moderate",
    pattern:
      /\b(?:refill(?:ed|s)? (?:of )?(?:her|his|the|all|current)? ?(?:medications?|prescriptions?)|(?:continue|adjust|change|increase|refill)\w* (?:with |on )?(?:her |his |the |all |current )*(?:medications?|prescriptions?|regimen)|prescription (?:for|was|of)|prescribed|antibiotics?)\b/i,
  },
  {
    kind: "social-determinants",
    label: "treatment limited by social determinants of health",
    level: "moderate",
    pattern:
      /\b(?:homeless|housing instability|unable to afford|cannot afford|food insecurity|lack of transportation|no transportation|uninsured)\b/i,
  },
  {
    kind: "injection",
    label: "minor procedure",
    level: "low",
    pattern: /\b(?:steroid|cortisone|corticosteroid|trigger point|epidural) injection\b/i,
  },
  {
    kind: "therapy",
    label: "therapy or immobilisation",
    level: "low",
    pattern:
      /\b(?:physical therapy|occupational therapy|splint|brace|cast|boot|sling|crutches|wrap|cardiac rehab|counseling|therapy)\b/i,
  },
  {
    kind: "otc-drug",
    label: "over-the-counter drug",
    level: "low",
    pattern:
      /\b(?:tylenol|acetaminophen|ibuprofen|advil|motrin|aleve|naproxen|nsaids?|antihistamine|claritin|zyrtec|allegra|flonase|saline|over[- ]the[- ]counter|otc|aspirin|benadryl|pepcid|tums|miralax|metamucil|vitamin)\b/i,
  },
  {
    kind: "rest",
    label: "rest, ice, diet or home exercise",
    level: "low",
    pattern: /\b(?:home exercises?|rest|ice|elevat(?:e|ion) (?:the|his|her)|fluids|hydrat\w+|diet\w*)\b/i,
  },
];

/** The risk of complications of the management (CPT E/M guidelines, MDM table, third column). */
export function riskElement(note: NoteDocument): ElementFinding {
  const items: ElementItem[] = [];
  let level: EvaluationLevel = "straightforward";
  for (const sign of SIGNS) {
    const found = findPhrase(note, sign.pattern, isManagement);
    if (found === undefined || items.some((item) => item.kind === sign.kind)) continue;
    items.push({ kind: sign.kind, label: sign.label, evidence: found.evidence });
    level = higherLevel(level, sign.level);
  }
  return {
    level,
    items,
    why: {
      rule: "em.risk",
      reason:
        items[0] === undefined
          ? "Nothing in the plan carries more than minimal risk."
          : `The plan includes ${items[0].label}.`,
      source: "CPT E/M guidelines, MDM: risk",
      inputs: { signs: items.length },
      result: level,
    },
  };
}

/** Where decisions stand; what the patient took before is history. */
function isManagement({ section }: NoteSentence): boolean {
  return (
    section === "assessment" || section === "plan" || section === "instructions" || section === "procedure"
  );
}
