import { addDays, addYears, ageInYears, type IsoDate, isoDate } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import type { EditRule, EditSubject } from "../edit-rule.ts";
import {
  isConsultation,
  isNewPatientVisit,
  isOfficeVisit,
  isPreventiveVisit,
  isVaccineAdministration,
} from "../internal/code-classes.ts";
import { eachLine } from "../internal/evaluators.ts";

/** Visits: new patients, prevention, complexity, prolonged time, care between visits. */
export const VISIT_EDITS: readonly EditRule[] = [
  {
    code: "edit.new-patient",
    title: "A new-patient visit is billed for a patient whom the group has seen in three years",
    severity: "stop",
    source: "CPT E/M guidelines, new and established patient; IOM 100-04 chapter 12, 30.6.7",
    remedy: "Bill the established-patient visit.",
    override: { statement: "The earlier services were not face to face, or of another specialty." },
    evaluate: eachLine("procedure code", (line, subject) => {
      if (!isNewPatientVisit(line.procedureCode)) return undefined;
      const since = addYears(line.dateOfService.from, -3);
      const seen = earlierLines(line, subject, sameSpecialty).find(
        (other) => other.dateOfService.from > since && isFaceToFace(other.procedureCode),
      );
      return seen && `The group has seen the patient on ${seen.dateOfService.from}.`;
    }),
  },
  {
    code: "edit.two-visits",
    title: "Two office visits are billed for one day",
    severity: "stop",
    source: "IOM 100-04 chapter 12, 30.6.7.B",
    remedy: "Combine the visits into one level, unless they were for unrelated problems.",
    override: { statement: "The visits were for unrelated problems and could not be at one time." },
    evaluate: eachLine("procedure code", (line, { claim }) => {
      if (!isOfficeVisit(line.procedureCode)) return undefined;
      const first = claim.lines.find(
        (other) => isOfficeVisit(other.procedureCode) && other.dateOfService.from === line.dateOfService.from,
      );
      return first === line || first === undefined
        ? undefined
        : `Line ${first.lineNumber} is a visit of the same day.`;
    }),
  },
  {
    code: "edit.preventive-with-problem",
    title: "A problem visit beside a preventive one has no modifier 25",
    severity: "stop",
    source: "CPT preventive medicine guidelines; IOM 100-04 chapter 12, 30.6.2",
    remedy: "Add modifier 25 to the problem visit when it was significant and separate.",
    evaluate: eachLine("modifiers", (line, { claim }) => {
      if (!isOfficeVisit(line.procedureCode) || line.modifiers.includes("25")) return undefined;
      const preventive = sameDayLine(claim, line, (code) => isPreventiveVisit(code) || WELLNESS.has(code));
      return preventive && `${line.procedureCode} needs modifier 25 beside ${preventive.procedureCode}.`;
    }),
  },
  {
    code: "edit.preventive-age",
    title: "A preventive visit is for another age",
    severity: "stop",
    source: "CPT preventive medicine codes by age",
    remedy: "Choose the preventive visit of the patient's age.",
    evaluate: eachLine("procedure code", (line, { patient }) => {
      const ages = PREVENTIVE_AGES[line.procedureCode.slice(-1)];
      if (!isPreventiveVisit(line.procedureCode) || ages === undefined) return undefined;
      const age = ageInYears(patient.birthDate, line.dateOfService.from);
      return age < ages[0] || age > ages[1]
        ? `${line.procedureCode} is for ages ${ages[0]} to ${ages[1]}, and the patient's age is outside.`
        : undefined;
    }),
  },
  {
    code: "edit.complexity-alone",
    title: "G2211 stands without an office visit",
    severity: "stop",
    source: "CY 2024 PFS final rule, G2211; CR 13272",
    remedy: "Bill it with the office visit of the day, or remove it.",
    evaluate: eachLine("procedure code", (line, { claim }) =>
      line.procedureCode === "G2211" && sameDayLine(claim, line, isOfficeVisit) === undefined
        ? "G2211 is an addition to an office visit, and there is none."
        : undefined,
    ),
  },
  {
    code: "edit.complexity-with-25",
    title: "G2211 stands with an office visit that carries modifier 25",
    severity: "stop",
    source: "CY 2024 PFS final rule; from 2025 with prevention and vaccines allowed (CY 2025 PFS final rule)",
    remedy: "Remove G2211.",
    evaluate: eachLine("procedure code", (line, { claim }) => {
      if (line.procedureCode !== "G2211") return undefined;
      const visit = sameDayLine(claim, line, isOfficeVisit);
      if (visit === undefined || !visit.modifiers.includes("25")) return undefined;
      const prevention = sameDayLine(
        claim,
        line,
        (code) => isPreventiveVisit(code) || WELLNESS.has(code) || isVaccineAdministration(code),
      );
      if (line.dateOfService.from >= PREVENTION_SINCE && prevention !== undefined) return undefined;
      return `G2211 is not paid with ${visit.procedureCode} and modifier 25.`;
    }),
  },
  {
    code: "edit.prolonged-base",
    title: "Prolonged time is billed without the highest visit",
    severity: "stop",
    source: "CPT 99417; HCPCS G2212; CY 2021 PFS final rule",
    remedy: "Bill the highest visit by time, or remove the prolonged time.",
    evaluate: eachLine("procedure code", (line, { claim }) => {
      if (line.procedureCode !== "99417" && line.procedureCode !== "G2212") return undefined;
      const base = sameDayLine(claim, line, (code) => PROLONGED_BASES.has(code));
      return base === undefined ? `${line.procedureCode} needs 99205, 99215 or 99245.` : undefined;
    }),
  },
  {
    code: "edit.prolonged-for-medicare",
    title: "Medicare takes G2212 for prolonged office time, not 99417",
    severity: "stop",
    source: "CY 2021 PFS final rule; CR 12071",
    remedy: "Bill G2212 when the time reaches 89 (new) or 69 (established) minutes.",
    evaluate: eachLine("procedure code", (line, { payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" && line.procedureCode === "99417"
        ? "99417 is not valid for Medicare."
        : undefined,
    ),
  },
  {
    code: "edit.consultation-for-medicare",
    title: "Medicare does not take consultation codes",
    severity: "stop",
    source: "IOM 100-04 chapter 12, 30.6.10",
    remedy: "Bill the office or hospital visit.",
    evaluate: eachLine("procedure code", (line, { payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" && isConsultation(line.procedureCode)
        ? `${line.procedureCode} is not valid for Medicare.`
        : undefined,
    ),
  },
  {
    code: "edit.preventive-for-medicare",
    title: "Medicare does not cover the preventive visit codes",
    severity: "warn",
    source: "Social Security Act 1862(a)(7); IOM 100-04 chapter 12, 30.6.2",
    remedy: "Bill G0402, G0438 or G0439 when their content was given; else add GY.",
    override: { statement: "The denial is wanted to bill the patient or another payer." },
    evaluate: eachLine("procedure code", (line, { payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" &&
      isPreventiveVisit(line.procedureCode) &&
      !line.modifiers.includes("GY")
        ? `${line.procedureCode} is not covered by Medicare.`
        : undefined,
    ),
  },
  {
    code: "edit.wellness-once",
    title: "A first wellness visit or welcome visit is billed again",
    severity: "stop",
    source: "42 CFR 410.15, 410.16; IOM 100-04 chapter 18, 80 and 140",
    remedy: "Bill G0439 for a later wellness visit.",
    evaluate: eachLine("procedure code", (line, subject) => {
      if (line.procedureCode !== "G0438" && line.procedureCode !== "G0402") return undefined;
      const earlier = earlierLines(line, subject).find((other) => other.procedureCode === line.procedureCode);
      return (
        earlier &&
        `${line.procedureCode} was billed on ${earlier.dateOfService.from}; it is paid once in a lifetime.`
      );
    }),
  },
  {
    code: "edit.wellness-year",
    title: "A wellness visit is less than eleven full months after the last",
    severity: "stop",
    source: "42 CFR 410.15; IOM 100-04 chapter 18, 140.6",
    remedy: "Wait until eleven full months have passed after the month of the last one.",
    evaluate: eachLine("procedure code", (line, subject) => {
      if (line.procedureCode !== "G0438" && line.procedureCode !== "G0439") return undefined;
      const month = monthOf(line.dateOfService.from);
      const earlier = earlierLines(line, subject).find(
        (other) => WELLNESS.has(other.procedureCode) && month - monthOf(other.dateOfService.from) < 12,
      );
      return earlier && `The last wellness visit was on ${earlier.dateOfService.from}.`;
    }),
  },
  {
    code: "edit.welcome-visit-late",
    title: "The welcome visit is later than twelve months after Part B began",
    severity: "stop",
    source: "42 CFR 410.16; IOM 100-04 chapter 18, 80",
    remedy: "Bill G0438 instead.",
    evaluate: eachLine("procedure code", (line, { circumstances }) => {
      const since = circumstances.partBSince;
      return line.procedureCode === "G0402" &&
        since !== undefined &&
        line.dateOfService.from >= addYears(since, 1)
        ? "Part B began more than twelve months before."
        : undefined;
    }),
  },
  {
    code: "edit.care-management-month",
    title: "Chronic care management is billed twice in a calendar month",
    severity: "stop",
    source: "CPT care management guidelines; MLN909188",
    remedy: "Bill it once, after the month has ended.",
    evaluate: eachLine("procedure code", (line, subject) => {
      if (!CARE_MANAGEMENT.has(line.procedureCode)) return undefined;
      const month = monthOf(line.dateOfService.from);
      const twice = [subject.claim, ...subject.otherClaims]
        .flatMap((claim) => claim.lines)
        .some(
          (other) =>
            other !== line &&
            CARE_MANAGEMENT.has(other.procedureCode) &&
            monthOf(other.dateOfService.from) === month,
        );
      return twice ? "Care management is billed already for this month." : undefined;
    }),
  },
  {
    code: "edit.transition-repeat",
    title: "Transitional care is billed twice within thirty days",
    severity: "stop",
    source: "MLN908628; CPT 99495 and 99496",
    remedy: "Bill one transition for the thirty days after discharge.",
    evaluate: eachLine("procedure code", (line, subject) => {
      if (!TRANSITION.has(line.procedureCode)) return undefined;
      const since = addDays(line.dateOfService.from, -30);
      const earlier = earlierLines(line, subject).find(
        (other) => TRANSITION.has(other.procedureCode) && other.dateOfService.from > since,
      );
      return earlier && `A transition was billed on ${earlier.dateOfService.from}.`;
    }),
  },
];

const PREVENTION_SINCE = isoDate("2025-01-01");
const WELLNESS: ReadonlySet<string> = new Set(["G0402", "G0438", "G0439"]);
const PROLONGED_BASES: ReadonlySet<string> = new Set(["99205", "99215", "99245", "99345", "99350"]);
const CARE_MANAGEMENT: ReadonlySet<string> = new Set(["99490", "99491", "99487"]);
const TRANSITION: ReadonlySet<string> = new Set(["99495", "99496"]);

/** By last digit of 9938x and 9939x. */
const PREVENTIVE_AGES: Readonly<Record<string, readonly [number, number]>> = {
  "1": [0, 0],
  "2": [1, 4],
  "3": [5, 11],
  "4": [12, 17],
  "5": [18, 39],
  "6": [40, 64],
  "7": [65, 150],
};

function isFaceToFace(code: string): boolean {
  return (code >= "99202" && code <= "99499" && code.length === 5) || WELLNESS.has(code);
}

function earlierLines(
  line: ServiceLine,
  { claim, otherClaims }: EditSubject,
  among: (other: ProfessionalClaim, claim: ProfessionalClaim) => boolean = () => true,
): ServiceLine[] {
  return otherClaims
    .filter((other) => other.patientControlNumber !== claim.patientControlNumber && among(other, claim))
    .flatMap((other) => other.lines)
    .filter((other) => other.dateOfService.from < line.dateOfService.from);
}

function sameSpecialty(other: ProfessionalClaim, claim: ProfessionalClaim): boolean {
  return (
    other.billingProvider.npi === claim.billingProvider.npi &&
    other.renderingProvider?.taxonomy === claim.renderingProvider?.taxonomy
  );
}

function sameDayLine(
  claim: ProfessionalClaim,
  line: ServiceLine,
  is: (code: string) => boolean,
): ServiceLine | undefined {
  return claim.lines.find(
    (other) =>
      other !== line && other.dateOfService.from === line.dateOfService.from && is(other.procedureCode),
  );
}

/** Months since year zero, so that a difference counts calendar months. */
function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
