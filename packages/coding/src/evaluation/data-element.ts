import type { ElementFinding, ElementItem, EvaluationLevel } from "../coding-suggestion.ts";
import type { NoteDocument } from "../note/note-document.ts";
import { findPhrase } from "./visit-text.ts";

interface Test {
  readonly label: string;
  readonly pattern: RegExp;
  /** A picture or tracing whose reading the practice bills when it is made in the office. */
  readonly readingBilled?: true;
}

/** Unique tests: each counts once, ordered or reviewed. */
const TESTS: readonly Test[] = [
  { label: "hemoglobin A1c", pattern: /\b(?:hemoglobin a1c|hba1c|a1c)\b/i },
  { label: "lipid panel", pattern: /\b(?:lipid (?:panel|profile)|cholesterol (?:panel|level|test)|ldl)\b/i },
  {
    label: "metabolic panel",
    pattern:
      /\b(?:metabolic panel|cmp|bmp|chem(?:istry)? panel|electrolytes|creatinine|egfr|gfr|renal function|kidney function)\b/i,
  },
  { label: "liver tests", pattern: /\b(?:liver function tests?|lfts|hepatic panel|liver enzymes)\b/i },
  {
    label: "blood count",
    pattern: /\b(?:complete blood count|cbc|hemoglobin(?! a1c)|hematocrit|white (?:blood )?cell count)\b/i,
  },
  { label: "thyroid test", pattern: /\b(?:tsh|thyroid (?:panel|function|studies)|free t4)\b/i },
  { label: "urinalysis", pattern: /\b(?:urinalysis|urine dip(?:stick)?|ua)\b/i },
  { label: "urine culture", pattern: /\burine culture\b/i },
  { label: "urine albumin", pattern: /\b(?:microalbumin|urine albumin|albumin[- ](?:to[- ])?creatinine)\b/i },
  { label: "uric acid", pattern: /\buric acid\b/i },
  { label: "iron studies", pattern: /\b(?:iron studies|ferritin)\b/i },
  { label: "vitamin level", pattern: /\b(?:vitamin [bd](?:12)? level)\b/i },
  {
    label: "inflammation markers",
    pattern: /\b(?:esr|sed rate|sedimentation rate|crp|c-reactive protein)\b/i,
  },
  {
    label: "hepatitis panel",
    pattern: /\b(?:hepatitis (?:panel|c antibody|serolog\w*)|hcv (?:rna|antibody))\b/i,
  },
  { label: "troponin", pattern: /\btroponins?\b/i },
  { label: "blood culture", pattern: /\bblood cultures?\b/i },
  { label: "pregnancy test", pattern: /\bpregnancy test\b/i },
  { label: "strep test", pattern: /\b(?:rapid strep|strep test|throat culture)\b/i },
  { label: "influenza test", pattern: /\b(?:flu|influenza) (?:test|swab)\b/i },
  { label: "COVID-19 test", pattern: /\bcovid(?:-19)? (?:test|swab)\b/i },
  { label: "psa", pattern: /\b(?:psa|prostate[- ]specific antigen)\b/i },
  {
    label: "routine blood work",
    pattern:
      /\b(?:routine )?(?:blood work|bloodwork|labs (?:were )?ordered|laboratory (?:tests|work)|autoimmune panel)\b/i,
  },
  { label: "echocardiogram", pattern: /\b(?:echocardiogram|echo)\b/i },
  { label: "electrocardiogram", pattern: /\b(?:ekg|ecg|electrocardiogram)\b/i, readingBilled: true },
  { label: "stress test", pattern: /\bstress test\b/i },
  { label: "Holter or event monitor", pattern: /\b(?:holter|event monitor)\b/i },
  { label: "X-ray", pattern: /\b(?:x-?rays?|radiographs?)\b/i, readingBilled: true },
  { label: "CT", pattern: /\b(?:ct(?: scan)?|cat scan|computed tomography)\b/i },
  { label: "MRI", pattern: /\b(?:mri|magnetic resonance)\b/i },
  { label: "ultrasound", pattern: /\b(?:ultrasound|sonogram|doppler)\b/i },
  { label: "mammogram", pattern: /\bmammogram\b/i },
  { label: "DEXA", pattern: /\b(?:dexa|bone density)\b/i },
  { label: "PFT", pattern: /\b(?:pulmonary function tests?|pfts?|spirometry)\b/i },
  { label: "EMG", pattern: /\b(?:emg|nerve conduction)\b/i },
  { label: "sleep study", pattern: /\b(?:sleep study|polysomnogra\w+)\b/i },
  { label: "biopsy result", pattern: /\b(?:pathology|biopsy results?)\b/i },
  { label: "colonoscopy", pattern: /\bcolonoscopy\b/i },
  { label: "allergy test", pattern: /\ballergy (?:testing|skin tests?)\b/i },
];

const EXTERNAL_NOTES =
  /\b(?:reviewed? (?:the )?(?:outside|hospital|emergency|ed|er|prior|previous|external|consult\w*|specialist|cardiology|nephrology|discharge)\w* (?:records?|notes?|summary|documentation)|(?:outside|hospital|emergency department|discharge|external|cardiology|nephrology|urgent care) (?:records?|notes?|summary|letter) (?:were |was )?(?:obtained and )?reviewed)\b/i;
const HISTORIAN =
  /\b(?:independent historian|history (?:is |was )?(?:obtained|provided|given|supplied) (?:from|by) (?:the |his |her )?(?:mother|father|mom|dad|parents?|wife|husband|spouse|son|daughter|caregiver|guardian|aide|partner)|(?:mother|father|mom|dad|parents?|caregiver|daughter|wife) (?:reports?|states?|notes?|says?|provides? (?:the )?history))\b/i;
const INTERPRETATION =
  /\b(?:independent(?:ly)? (?:interpret\w*|review\w* (?:the )?(?:images?|tracing|films?))|(?:my|own) (?:own |independent )?(?:interpretation|read(?:ing)?)|personally (?:reviewed|interpreted|viewed) (?:the |his |her )?(?:images?|imaging|films?|x-?rays?|ct|mri|ekg|ecg|tracing|radiographs?))\b/i;
const DISCUSSION =
  /\b(?:(?:discussed|spoke|conferred|reviewed) (?:the |this |his |her )?(?:case |findings |results |care |management |patient )?(?:by phone )?with (?:dr\.? [A-Z]\w+|the (?:on-?call )?(?:cardiolog|nephrolog|surgeon|radiolog|urolog|neurolog|gastroenterolog|oncolog|orthop|specialist|hospitalist|pharmacist|case manager)\w*)|discussed with (?:cardiology|nephrology|orthopedics|neurology|radiology|urology|surgery))\b/i;
const DONE_HERE =
  /\b(?:in (?:the|our|my) (?:office|clinic)|in[- ]office|today'?s? visit|obtained today|taken today|performed today|office today|on today)\b/i;

/** The amount and complexity of data reviewed and analysed (CPT E/M guidelines, MDM table, second column). */
export function dataElement(note: NoteDocument): ElementFinding {
  const tests = TESTS.flatMap((test) => testItem(test, note));
  const items: ElementItem[] = [
    ...tests,
    ...phraseItem(note, EXTERNAL_NOTES, "external-note", "external notes reviewed"),
    ...phraseItem(note, HISTORIAN, "independent-historian", "independent historian"),
    ...phraseItem(note, INTERPRETATION, "independent-interpretation", "independent interpretation of a test"),
    ...phraseItem(note, DISCUSSION, "external-discussion", "discussion with an external professional"),
  ];
  const level = dataLevel(items);
  return {
    level,
    items,
    why: {
      rule: "em.data",
      reason: `${items.length} item${items.length === 1 ? "" : "s"} of data support ${level} complexity.`,
      source: "CPT E/M guidelines, MDM: data",
      inputs: { tests: tests.length, items: items.length },
      result: level,
    },
  };
}

function testItem(test: Test, note: NoteDocument): ElementItem[] {
  const found = findPhrase(note, test.pattern, ({ section }) => section !== "past" && section !== "surgical");
  if (found === undefined) return [];
  const around = note.text.slice(found.sentence.start, found.sentence.end);
  // A test whose reading the practice bills is paid there and counts for nothing here.
  if (test.readingBilled && DONE_HERE.test(around)) return [];
  return [{ kind: "test", label: test.label, evidence: found.evidence }];
}

function phraseItem(note: NoteDocument, pattern: RegExp, kind: string, label: string): ElementItem[] {
  const found = findPhrase(note, pattern);
  return found === undefined ? [] : [{ kind, label, evidence: found.evidence }];
}

function dataLevel(items: readonly ElementItem[]): EvaluationLevel {
  const count = (...kinds: readonly string[]) => items.filter((item) => kinds.includes(item.kind)).length;
  const three = count("test", "external-note", "independent-historian") >= 3;
  const categories = [three, count("independent-interpretation") > 0, count("external-discussion") > 0];
  const met = categories.filter(Boolean).length;
  if (met >= 2) return "high";
  if (met === 1) return "moderate";
  return count("test", "external-note") >= 2 || count("independent-historian") > 0
    ? "low"
    : "straightforward";
}
