/** What a stretch of a note is about; decides what a term found there can mean. */
export type SectionKind =
  | "complaint"
  | "history"
  | "past"
  | "surgical"
  | "family"
  | "social"
  | "medications"
  | "allergies"
  | "review"
  | "exam"
  | "vitals"
  | "results"
  | "procedure"
  | "assessment"
  | "plan"
  | "instructions"
  | "other";

/** Headings as clinicians write them, lower case, without the colon. */
const HEADINGS: Readonly<Record<string, SectionKind>> = {
  cc: "complaint",
  "chief complaint": "complaint",
  "chief concern": "complaint",
  "presenting complaint": "complaint",
  "reason for visit": "complaint",
  "reason for consultation": "complaint",
  "reason for referral": "complaint",
  hpi: "history",
  "history of present illness": "history",
  "history of the present illness": "history",
  "interval history": "history",
  history: "history",
  subjective: "history",
  "hospital course": "history",
  pmh: "past",
  pmhx: "past",
  "past history": "past",
  "past medical history": "past",
  "medical history": "past",
  "past medical and surgical history": "past",
  "problem list": "past",
  "active problems": "past",
  "gynecologic history": "past",
  "obstetric history": "past",
  "birth history": "past",
  "psychiatric history": "past",
  psh: "surgical",
  "past surgical history": "surgical",
  "surgical history": "surgical",
  fh: "family",
  fhx: "family",
  "family history": "family",
  "family medical history": "family",
  sh: "social",
  "social history": "social",
  habits: "social",
  "occupational history": "social",
  meds: "medications",
  medications: "medications",
  "current medications": "medications",
  "home medications": "medications",
  "medication list": "medications",
  immunizations: "other",
  allergies: "allergies",
  ros: "review",
  "review of systems": "review",
  "review of symptoms": "review",
  pe: "exam",
  exam: "exam",
  examination: "exam",
  "physical exam": "exam",
  "physical examination": "exam",
  "detailed exam": "exam",
  objective: "exam",
  "mental status exam": "exam",
  "mental status examination": "exam",
  vitals: "vitals",
  "vital signs": "vitals",
  "vitals reviewed": "vitals",
  results: "results",
  labs: "results",
  "lab results": "results",
  laboratory: "results",
  "laboratory results": "results",
  "diagnostic results": "results",
  "diagnostic studies": "results",
  "data reviewed": "results",
  data: "results",
  imaging: "results",
  radiology: "results",
  studies: "results",
  "in-office testing": "results",
  procedure: "procedure",
  procedures: "procedure",
  "procedure note": "procedure",
  assessment: "assessment",
  impression: "assessment",
  diagnosis: "assessment",
  diagnoses: "assessment",
  "final diagnosis": "assessment",
  "discharge diagnosis": "assessment",
  "assessment and plan": "assessment",
  "assessment & plan": "assessment",
  "assessment/plan": "assessment",
  "impression and plan": "assessment",
  "a/p": "assessment",
  ap: "assessment",
  plan: "plan",
  "treatment plan": "plan",
  recommendations: "plan",
  "medical decision making": "plan",
  mdm: "plan",
  orders: "plan",
  disposition: "instructions",
  instructions: "instructions",
  "patient instructions": "instructions",
  "follow up": "instructions",
  "follow-up": "instructions",
  time: "other",
};

/** The kind that a heading names, or undefined for a text that is no heading. Case and a closing colon are free. */
export function sectionOfHeading(text: string): SectionKind | undefined {
  const key = text.trim().replace(/:$/, "").replace(/\s+/g, " ").toLowerCase();
  return Object.hasOwn(HEADINGS, key) ? HEADINGS[key] : undefined;
}

/** Sections in which the clinician states what the visit found. */
export function isConclusion(kind: SectionKind): boolean {
  return kind === "assessment" || kind === "plan";
}
