import { formatDollars, isNpi, sumCents } from "@claimwright/base";
import { type CodeSetName, formatIcd10cm, releaseLabel } from "@claimwright/codesets";
import type { InstitutionalLine } from "@claimwright/model";
import type { Hit } from "../../finding-kind.ts";
import { claimPlace, diagnosisPlace, linePlace } from "../../internal/places.ts";
import { pairInForce } from "../../ncci/pair-in-force.ts";
import type { InstitutionalRule, InstitutionalSubject } from "../institutional-edit.ts";

const NUBC = "NUBC UB-04 data specifications";
const GUIDE = "837I X223A2";

/** Facility claims: the bill, the stay, the codes, the lines. */
export const INSTITUTIONAL_EDITS: readonly InstitutionalRule[] = [
  {
    code: "edit.bill-type",
    title: "The type of bill is not a code of the list",
    severity: "stop",
    source: `${NUBC}, FL 4; ${GUIDE}, CLM05`,
    remedy: "Choose facility, classification and frequency that belong together.",
    evaluate: ({ claim, book }) => {
      const code = `${claim.facilityTypeCode}${claim.frequencyCode}`;
      const answer = book.lookup("type-of-bill", code);
      if (answer.status !== "unknown" || answer.release.starter === true) return [];
      return [
        {
          place: claimPlace("type of bill"),
          message: `${code} is no type of bill.`,
          release: releaseLabel(answer.release),
        },
      ];
    },
  },
  {
    code: "edit.bill-frequency-status",
    title: "The patient's status and the frequency of the bill contradict each other",
    severity: "stop",
    source: `${NUBC}, FL 4 and FL 17`,
    remedy: "A patient who is still there has an interim bill (frequency 2 or 3); one who left has not.",
    evaluate: ({ claim }) => {
      const still = claim.patientStatusCode === "30";
      const wrong =
        (still && /[14]/.test(claim.frequencyCode)) || (!still && /[23]/.test(claim.frequencyCode));
      return wrong
        ? [
            {
              place: claimPlace("patient status"),
              message: `Status ${claim.patientStatusCode} does not go with frequency ${claim.frequencyCode}.`,
            },
          ]
        : [];
    },
  },
  listed("edit.patient-status", "The patient's status is not a code of the list", "FL 17", ({ claim }) => [
    ["patient-discharge-status", claim.patientStatusCode, "patient status"],
  ]),
  listed("edit.condition-code", "A condition code is not a code of the list", "FL 18 to 28", ({ claim }) =>
    claim.conditionCodes.map((code) => ["condition", code, "condition codes"] as const),
  ),
  listed(
    "edit.occurrence-code",
    "An occurrence code is not a code of the list",
    "FL 31 to 36",
    ({ claim }) => [
      ...claim.occurrences.map(({ code }) => ["occurrence", code, "occurrence codes"] as const),
      ...claim.occurrenceSpans.map(({ code }) => ["occurrence-span", code, "occurrence spans"] as const),
    ],
  ),
  listed("edit.value-code", "A value code is not a code of the list", "FL 39 to 41", ({ claim }) =>
    claim.values.map(({ code }) => ["value", code, "value codes"] as const),
  ),
  {
    code: "edit.revenue-code",
    title: "A revenue code is not a code of the list",
    severity: "stop",
    source: `${NUBC}, FL 42; ${GUIDE}, SV201`,
    remedy: "Choose a revenue code of four digits.",
    evaluate: eachLine("revenue code", (line, { book }) => {
      if (!/^\d{4}$/.test(line.revenueCode)) return "The revenue code is not four digits.";
      const answer = book.lookup("revenue", line.revenueCode);
      return answer.status === "unknown" && answer.release.starter !== true
        ? `${line.revenueCode} is no revenue code.`
        : undefined;
    }),
  },
  {
    code: "edit.revenue-code-procedure",
    title: "A revenue code of an outpatient bill needs a procedure code",
    severity: "stop",
    source: "IOM 100-04 chapter 4, 20.1; chapter 25, 75.4",
    remedy: "Enter the HCPCS code of the service.",
    evaluate: eachLine("procedure code", (line, { inpatient }) =>
      !inpatient && NEEDS_PROCEDURE.test(line.revenueCode) && !line.procedureCode
        ? `Revenue code ${line.revenueCode} needs a HCPCS code.`
        : undefined,
    ),
  },
  {
    code: "edit.facility-total",
    title: "The total is not the sum of the lines",
    severity: "stop",
    source: `${GUIDE}, CLM02; ${NUBC}, FL 47`,
    remedy: "Correct the lines or the total.",
    evaluate: ({ claim }) => {
      const sum = sumCents(claim.lines.map((line) => line.charge));
      return sum === claim.totalCharge
        ? []
        : [
            {
              place: claimPlace("total charge"),
              message: `The claim charges ${formatDollars(claim.totalCharge)}, its lines ${formatDollars(sum)}.`,
            },
          ];
    },
  },
  {
    code: "edit.non-covered-charge",
    title: "The non-covered charge of a line is above its charge",
    severity: "stop",
    source: `${NUBC}, FL 48; ${GUIDE}, SV207`,
    remedy: "Correct the non-covered charge.",
    evaluate: eachLine("non-covered charge", (line) =>
      line.nonCoveredCharge !== undefined && line.nonCoveredCharge > line.charge
        ? "The non-covered charge is above the charge."
        : undefined,
    ),
  },
  {
    code: "edit.statement-period",
    title: "The days that the bill covers are turned round or in the future",
    severity: "stop",
    source: `${NUBC}, FL 6; ${GUIDE}, DTP*434`,
    remedy: "Correct the statement period.",
    evaluate: ({ claim, today }) => {
      const { from, to = from } = claim.statementPeriod;
      const fault =
        to < from
          ? "The bill ends before it begins."
          : to > today
            ? "The bill ends in the future."
            : undefined;
      return fault === undefined ? [] : [{ place: claimPlace("statement period"), message: fault }];
    },
  },
  {
    code: "edit.line-outside-statement",
    title: "A line is dated outside the days of the bill",
    severity: "stop",
    source: `${NUBC}, FL 45; ${GUIDE}, DTP*472`,
    remedy: "Correct the date of the line or the period of the bill.",
    evaluate: eachLine("date of service", (line, { claim }) => {
      const date = line.dateOfService?.from;
      const { from, to = from } = claim.statementPeriod;
      return date !== undefined && (date < from || date > to)
        ? "The line is outside the days of the bill."
        : undefined;
    }),
  },
  {
    code: "edit.line-date-missing",
    title: "A line of an outpatient bill of several days has no date",
    severity: "stop",
    source: "IOM 100-04 chapter 25, 75.5, FL 45",
    remedy: "Enter the date of each service.",
    evaluate: eachLine("date of service", (line, { claim, inpatient }) => {
      const { from, to = from } = claim.statementPeriod;
      return !inpatient && from !== to && line.procedureCode !== undefined && line.dateOfService === undefined
        ? "The line has no date of service."
        : undefined;
    }),
  },
  {
    code: "edit.admission",
    title: "An inpatient bill has no admission date or type",
    severity: "stop",
    source: `${NUBC}, FL 12 and FL 14; ${GUIDE}, DTP*435 and CL101`,
    remedy: "Enter date and type of the admission.",
    evaluate: ({ claim, inpatient }) =>
      inpatient && (claim.admission?.date === undefined || !/^[1-59]$/.test(claim.admission.typeCode))
        ? [{ place: claimPlace("admission"), message: "Date or type of the admission is missing." }]
        : [],
  },
  {
    code: "edit.admission-after-bill",
    title: "The admission is after the last day of the bill",
    severity: "stop",
    source: `${NUBC}, FL 6 and FL 12`,
    remedy: "Correct the admission or the period; days before it belong to value and occurrence codes.",
    evaluate: ({ claim, inpatient }) =>
      inpatient &&
      claim.admission?.date !== undefined &&
      claim.admission.date > (claim.statementPeriod.to ?? claim.statementPeriod.from)
        ? [{ place: claimPlace("admission"), message: "The admission is after the last day of the bill." }]
        : [],
  },
  {
    code: "edit.admitting-diagnosis",
    title: "An inpatient bill has no admitting diagnosis",
    severity: "stop",
    source: `${NUBC}, FL 69; ${GUIDE}, HI ABJ`,
    remedy: "Enter the diagnosis with which the patient was admitted.",
    evaluate: ({ claim, inpatient }) =>
      inpatient && !claim.admittingDiagnosis
        ? [{ place: claimPlace("admitting diagnosis"), message: "The admitting diagnosis is missing." }]
        : [],
  },
  {
    code: "edit.present-on-admission",
    title: "A diagnosis of an inpatient bill does not say whether it was present on admission",
    severity: "stop",
    source: "IOM 100-04 chapter 23, 10.6; ICD-10-CM guidelines, appendix I",
    remedy: "Enter Y, N, U or W; only exempt codes have none.",
    evaluate: eachDiagnosis(({ code, presentOnAdmission }, { inpatient, book }) => {
      if (!inpatient || /^[YNUW1]$/.test(presentOnAdmission ?? "")) return undefined;
      const exempt = book.rows("icd10cm-poa-exempt", code).length > 0;
      return exempt ? undefined : `${formatIcd10cm(code)} has no present-on-admission indicator.`;
    }),
  },
  {
    code: "edit.facility-diagnosis-valid",
    title: "A diagnosis is not a code of the release in force, or is a heading",
    severity: "stop",
    source: "ICD-10-CM Official Guidelines I.B.2; 45 CFR 162.1002",
    remedy: "Choose a code that is billable on the date, with all its characters.",
    evaluate: eachDiagnosis(({ code }, { book }) => {
      const answer = book.lookup("icd10cm", code);
      if (answer.status === "stale") return `No ICD-10-CM release covers ${answer.date}.`;
      const billable = answer.status === "found" && answer.entry.billable;
      return billable
        ? undefined
        : `${formatIcd10cm(code)} is not a billable code of ${releaseLabel(answer.release)}.`;
    }),
  },
  {
    code: "edit.principal-diagnosis",
    title: "The principal diagnosis is missing, an external cause or a manifestation",
    severity: "stop",
    source: "Medicare Code Editor; ICD-10-CM guidelines II and I.C.20",
    remedy: "List the condition that occasioned the service first.",
    evaluate: ({ claim, book }) => {
      const principal = claim.diagnoses[0]?.code;
      const place = diagnosisPlace(1);
      if (principal === undefined) return [{ place, message: "The bill has no principal diagnosis." }];
      if (/^[V-Y]/.test(principal))
        return [{ place, message: "An external cause is not a principal diagnosis." }];
      const answer = book.lookup("icd10cm", principal);
      const manifestation = answer.status === "found" && /classified elsewhere/i.test(answer.entry.title);
      return manifestation ? [{ place, message: "A manifestation is not a principal diagnosis." }] : [];
    },
  },
  {
    code: "edit.facility-diagnosis-twice",
    title: "A diagnosis stands twice on the bill",
    severity: "stop",
    source: "ICD-10-CM Official Guidelines I.B.12; Medicare Code Editor, duplicate of principal",
    remedy: "Remove the repeated diagnosis.",
    evaluate: eachDiagnosis(({ code }, { claim }, index) =>
      claim.diagnoses.findIndex((each) => each.code === code) < index
        ? `${formatIcd10cm(code)} stands twice.`
        : undefined,
    ),
  },
  {
    code: "edit.procedure-valid-pcs",
    title: "A procedure of the stay is not a code of ICD-10-PCS",
    severity: "stop",
    source: "45 CFR 162.1002; ICD-10-PCS release dates",
    remedy: "Choose a code that is valid on the day of discharge.",
    evaluate: ({ claim, book }) =>
      claim.procedures.flatMap(({ code }, index): Hit[] => {
        const answer = book.lookup("icd10pcs", code);
        const place = { entity: "procedure", ordinal: index + 1, field: "code" };
        return answer.status === "unknown"
          ? [{ place, message: `${code} is not a code of ${releaseLabel(answer.release)}.` }]
          : [];
      }),
  },
  {
    code: "edit.attending-provider",
    title: "The attending provider is missing or has a wrong NPI",
    severity: "stop",
    source: `${NUBC}, FL 76; ${GUIDE}, loop 2310A`,
    remedy: "Enter the attending provider with NPI.",
    evaluate: ({ claim }) => {
      const npi = claim.attendingProvider?.npi;
      return npi !== undefined && isNpi(npi)
        ? []
        : [
            {
              place: { entity: "attending provider", field: "NPI" },
              message: "The attending provider's NPI is missing or wrong.",
            },
          ];
    },
  },
  {
    code: "edit.facility-billing-npi",
    title: "The billing facility's NPI has a wrong check digit",
    severity: "stop",
    source: "45 CFR 162.406; NPI check digit",
    remedy: "Correct the NPI.",
    evaluate: ({ claim }) =>
      isNpi(claim.billingProvider.npi)
        ? []
        : [{ place: { entity: "billing provider", field: "NPI" }, message: "The NPI is not valid." }],
  },
  {
    code: "edit.facility-pair",
    title: "Two services of one day are a code pair of the hospital table",
    severity: "stop",
    source: "NCCI Policy Manual, chapter I; outpatient hospital PTP edits",
    remedy: "Remove the second code, or add the NCCI modifier that the documentation supports.",
    evaluate: facilityPairs,
  },
  {
    code: "edit.facility-units",
    title: "The units of a line are above the hospital's medically unlikely limit",
    severity: "stop",
    source: "NCCI Policy Manual, chapter I, V; outpatient hospital MUE",
    remedy: "Correct the units; all would be denied.",
    override: { statement: "The units were given and the record shows that they were necessary." },
    evaluate: eachLine("units", (line, { tables, inpatient }) => {
      if (inpatient || line.procedureCode === undefined || tables.mue.status !== "loaded") return undefined;
      const limit = tables.mue.table.limit(line.procedureCode);
      return limit !== undefined && line.units > limit.units
        ? `${line.procedureCode} allows ${limit.units} units; all ${line.units} would be denied.`
        : undefined;
    }),
  },
];

/** Outpatient revenue codes that are paid by HCPCS: laboratory, imaging, rooms, drugs with codes, therapy, clinics. */
const NEEDS_PROCEDURE = /^0(?:3[0-5]|36|40|41|42|43|44|45|46|48|49|51|61|63[46]|73|74|75|76|92)\d*$/;

const DISTINCT: ReadonlySet<string> = new Set("25 27 58 59 78 79 91 LT RT XE XP XS XU".split(" "));

function facilityPairs({ claim, tables, inpatient }: InstitutionalSubject): readonly Hit[] {
  if (inpatient || tables.ptp.status !== "loaded") return [];
  const { table, release } = tables.ptp;
  const dayOf = (line: InstitutionalLine) => line.dateOfService?.from ?? claim.statementPeriod.from;
  const coded = claim.lines.filter((line) => line.procedureCode !== undefined);
  return coded.flatMap((first) =>
    coded.flatMap((second): Hit[] => {
      if (first === second || dayOf(first) !== dayOf(second)) return [];
      const pairs = table.pairs(first.procedureCode ?? "", second.procedureCode ?? "");
      const pair = pairInForce(pairs, dayOf(second));
      if (pair === undefined) return [];
      const told = [...first.modifiers, ...second.modifiers].some((modifier) => DISTINCT.has(modifier));
      if (pair.modifierIndicator === "1" && told) return [];
      const message = `${second.procedureCode} is part of ${first.procedureCode} on line ${first.lineNumber}.`;
      return [{ place: linePlace(second.lineNumber, "procedure code"), message, release }];
    }),
  );
}

function listed(
  code: string,
  title: string,
  locator: string,
  codesOf: (subject: InstitutionalSubject) => readonly (readonly [CodeSetName, string, string])[],
): InstitutionalRule {
  return {
    code,
    title,
    severity: "stop",
    source: `${NUBC}, ${locator}`,
    remedy: "Choose a code of the list.",
    evaluate: (subject) =>
      codesOf(subject).flatMap(([set, value, field]): Hit[] => {
        const answer = subject.book.lookup(set, value);
        if (answer.status !== "unknown" || answer.release.starter === true) return [];
        const release = releaseLabel(answer.release);
        return [{ place: claimPlace(field), message: `${value} is not a code of ${release}.`, release }];
      }),
  };
}

function eachLine(
  field: string,
  decide: (line: InstitutionalLine, subject: InstitutionalSubject) => string | undefined,
): InstitutionalRule["evaluate"] {
  return (subject) =>
    subject.claim.lines.flatMap((line): Hit[] => {
      const message = decide(line, subject);
      return message === undefined ? [] : [{ place: linePlace(line.lineNumber, field), message }];
    });
}

function eachDiagnosis(
  decide: (
    diagnosis: InstitutionalSubject["claim"]["diagnoses"][number],
    subject: InstitutionalSubject,
    index: number,
  ) => string | undefined,
): InstitutionalRule["evaluate"] {
  return (subject) =>
    subject.claim.diagnoses.flatMap((diagnosis, index): Hit[] => {
      const message = decide(diagnosis, subject, index);
      return message === undefined ? [] : [{ place: diagnosisPlace(index + 1), message }];
    });
}
