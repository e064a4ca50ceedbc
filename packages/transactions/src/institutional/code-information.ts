import { compactDate, type IsoDate, parseCompactDate } from "@claimwright/base";
import type { FacilityDiagnosis, FacilityProcedure, InstitutionalClaim } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { codeQualifier, diagnosisCodeSetOf } from "../claim/diagnosis-code-set.ts";
import { refuse } from "../internal/refuse.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { findAll, type SourceLoop } from "../internal/source-loop.ts";
import { given, periodElements, textAt } from "../internal/values.ts";

/** The codes of the claim that stand in HI segments, one composite each (C022). */
export type CodeFacts = Pick<
  InstitutionalClaim,
  | "diagnoses"
  | "diagnosisCodeSet"
  | "admittingDiagnosis"
  | "reasonsForVisit"
  | "externalCauses"
  | "diagnosisRelatedGroup"
  | "procedures"
  | "conditionCodes"
  | "occurrences"
  | "occurrenceSpans"
  | "values"
>;

/** HI in the order of the guide. Qualifiers that start with A, B or BB are ICD-10; the others are national codes. */
export function codeRows(claim: CodeFacts): Row[] {
  const [principal, ...others] = claim.diagnoses;
  const [mainProcedure, ...procedures] = claim.procedures;
  const icd = (qualifier: string) => codeQualifier(qualifier, claim.diagnosisCodeSet);
  return rows(
    informationRows(principal === undefined ? [] : [diagnosisElement(icd("ABK"), principal)]),
    informationRows(claim.admittingDiagnosis === undefined ? [] : [[icd("ABJ"), claim.admittingDiagnosis]]),
    informationRows(claim.reasonsForVisit.map((code) => [icd("APR"), code])),
    informationRows(claim.externalCauses.map((cause) => diagnosisElement(icd("ABN"), cause))),
    informationRows(claim.diagnosisRelatedGroup === undefined ? [] : [["DR", claim.diagnosisRelatedGroup]]),
    informationRows(others.map((diagnosis) => diagnosisElement(icd("ABF"), diagnosis))),
    informationRows(mainProcedure === undefined ? [] : [procedureElement(icd("BBR"), mainProcedure)]),
    informationRows(procedures.map((procedure) => procedureElement(icd("BBQ"), procedure))),
    informationRows(claim.occurrenceSpans.map(({ code, period }) => ["BI", code, ...spanElements(period)])),
    informationRows(claim.occurrences.map(({ code, date }) => ["BH", code, "D8", compactDate(date)])),
    informationRows(claim.values.map(({ code, value }) => ["BE", code, "", "", value])),
    informationRows(claim.conditionCodes.map((code) => ["BG", code])),
  );
}

export function codesOf(loop: SourceLoop): CodeFacts {
  const admitting = informationOf(loop, "ABJ", "BJ")[0];
  const group = informationOf(loop, "DR")[0];
  return {
    diagnoses: [...informationOf(loop, "ABK", "BK"), ...informationOf(loop, "ABF", "BF")].map(diagnosisOf),
    ...given("diagnosisCodeSet", diagnosisCodeSetOf(loop)),
    ...given("admittingDiagnosis", admitting?.code),
    reasonsForVisit: informationOf(loop, "APR", "PR").map(({ code }) => code),
    externalCauses: informationOf(loop, "ABN", "BN").map(diagnosisOf),
    ...given("diagnosisRelatedGroup", group?.code),
    procedures: [...informationOf(loop, "BBR", "BR"), ...informationOf(loop, "BBQ", "BQ")].map(procedureOf),
    occurrenceSpans: informationOf(loop, "BI").map((each) => ({ code: each.code, period: spanOf(each) })),
    occurrences: informationOf(loop, "BH").map((each) => ({ code: each.code, date: dateOf(each) })),
    values: informationOf(loop, "BE").map(({ code, hi, element }) => ({ code, value: hi.get(element, 5) })),
    conditionCodes: informationOf(loop, "BG").map(({ code }) => code),
  };
}

/** HI has room for twelve codes; longer lists go on in the next HI. */
const CODES_PER_SEGMENT = 12;

function informationRows(elements: readonly (readonly string[])[]): Row[] {
  const out: Row[] = [];
  for (let start = 0; start < elements.length; start += CODES_PER_SEGMENT) {
    out.push(row("HI", ...elements.slice(start, start + CODES_PER_SEGMENT)));
  }
  return out;
}

/** C022-09 is the indicator of presence on admission. */
function diagnosisElement(
  qualifier: string,
  { code, presentOnAdmission }: FacilityDiagnosis,
): readonly string[] {
  if (presentOnAdmission === undefined) return [qualifier, code];
  return [qualifier, code, "", "", "", "", "", "", presentOnAdmission];
}

function procedureElement(qualifier: string, { code, date }: FacilityProcedure): readonly string[] {
  return date === undefined ? [qualifier, code] : [qualifier, code, "D8", compactDate(date)];
}

/** An occurrence span is a range, of one day where it has no other (X223A2 HI BI: RD8). */
function spanElements({ from, to = from }: { from: IsoDate; to?: IsoDate }): readonly string[] {
  return periodElements({ from, to });
}

/** One composite of an HI. */
interface Information {
  readonly hi: Segment;
  readonly element: number;
  readonly code: string;
}

/** The composites under one of these qualifiers, wherever they stand. The second one is that of ICD-9-CM. */
function informationOf(loop: SourceLoop, qualifier: string, older = qualifier): Information[] {
  return findAll(loop, "HI").flatMap((hi) => {
    const found: Information[] = [];
    for (let element = 1; element <= hi.elementCount; element++) {
      const code = hi.get(element, 2);
      const stated = hi.get(element, 1);
      if (code !== "" && (stated === qualifier || stated === older)) found.push({ hi, element, code });
    }
    return found;
  });
}

function diagnosisOf({ hi, element, code }: Information): FacilityDiagnosis {
  return { code, ...given("presentOnAdmission", textAt(hi, element, 9)) };
}

function procedureOf(each: Information): FacilityProcedure {
  return each.hi.get(each.element, 4) === "" ? { code: each.code } : { code: each.code, date: dateOf(each) };
}

function dateOf({ hi, element }: Information): IsoDate {
  return (
    parseCompactDate(hi.get(element, 4)) ??
    refuse(hi, element, "The date of a code is not a calendar day.", "Write it as CCYYMMDD.")
  );
}

function spanOf({ hi, element }: Information): { from: IsoDate; to: IsoDate } {
  const [first = "", last = ""] = hi.get(element, 4).split("-");
  const from = parseCompactDate(first);
  const to = parseCompactDate(last);
  if (from === undefined || to === undefined) {
    refuse(hi, element, "The span of a code is not two calendar days.", "Write CCYYMMDD-CCYYMMDD.");
  }
  return { from, to };
}
