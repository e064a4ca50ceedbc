/** Classes of CPT and HCPCS codes that rules speak of, by number; descriptors are never needed. */

function between(from: string, to: string): (code: string) => boolean {
  return (code) => code.length === from.length && code >= from && code <= to;
}

export const isOfficeVisit: (code: string) => boolean = between("99202", "99215");
export const isNewOfficeVisit: (code: string) => boolean = between("99202", "99205");
const isEvaluationNumber = between("99202", "99499");
const OTHER_VISITS: ReadonlySet<string> = new Set([
  "92002",
  "92004",
  "92012",
  "92014",
  "G0402",
  "G0438",
  "G0439",
]);

/** Evaluation and management: what modifiers 24, 25 and 57 may stand on. */
export function isEvaluation(code: string): boolean {
  return isEvaluationNumber(code) || OTHER_VISITS.has(code);
}

const isPreventiveNew = between("99381", "99387");
const isPreventiveOld = between("99391", "99397");
export function isPreventiveVisit(code: string): boolean {
  return isPreventiveNew(code) || isPreventiveOld(code);
}

export function isNewPatientVisit(code: string): boolean {
  return isNewOfficeVisit(code) || isPreventiveNew(code) || code === "92002" || code === "92004";
}

export const isLaboratory: (code: string) => boolean = between("80047", "89398");
export const isImaging: (code: string) => boolean = between("70010", "79999");
export const isAnesthesia: (code: string) => boolean = between("00100", "01999");
export const isConsultation: (code: string) => boolean = between("99242", "99255");
export const isVaccine: (code: string) => boolean = between("90476", "90759");

const isVaccineGiving = between("90460", "90474");
export function isVaccineAdministration(code: string): boolean {
  return (
    isVaccineGiving(code) || code === "G0008" || code === "G0009" || code === "G0010" || code === "M0201"
  );
}

/** Therapy codes that always need a discipline modifier (CMS therapy code list, disposition 5). */
const isTherapyNumber = between("97010", "97799");
const NOT_THERAPY: ReadonlySet<string> = new Set([
  "97151",
  "97152",
  "97153",
  "97154",
  "97155",
  "97156",
  "97157",
  "97158",
  "97597",
  "97598",
  "97602",
  "97605",
  "97606",
  "97607",
  "97608",
  "97610",
]);
export function isTherapy(code: string): boolean {
  return isTherapyNumber(code) && !NOT_THERAPY.has(code);
}

/** Timed by 15 minutes (IOM 100-04 chapter 5, 20.2). */
const TIMED: ReadonlySet<string> = new Set(
  "97032 97033 97034 97035 97036 97110 97112 97113 97116 97124 97129 97140 97530 97533 97535 97537 97542 97750 97755 97760 97761 97763".split(
    " ",
  ),
);
export function isTimedTherapy(code: string): boolean {
  return TIMED.has(code);
}

/** Drugs given by other than by mouth: J codes, and Q and C codes of drugs are left to the payer. */
export function isDrug(code: string): boolean {
  return /^J\d{4}$/.test(code);
}
