import type { FacilityDiagnosis, InstitutionalClaim, InstitutionalLine } from "@claimwright/model";
import fc from "fast-check";
import {
  amount,
  day,
  facts,
  identifier,
  period,
  professionalClaim,
} from "../professional/arbitrary-claim.fixture.ts";

const diagnosis: fc.Arbitrary<FacilityDiagnosis> = facts<FacilityDiagnosis, "code">(
  {
    code: fc.constantFrom("I2109", "E1122", "N1831", "Z794"),
    presentOnAdmission: fc.constantFrom("Y", "N", "U", "W"),
  },
  ["code"],
);
const clock = fc.constantFrom("0000", "0830", "2359");
const code = fc.constantFrom("09", "C1", "74", "A2", "80");
const span = period.map(({ from, to = from }) => ({ from, to }));

/** What a bill has and a professional claim has not. */
const bill = facts<
  Omit<InstitutionalClaim, keyof typeof SHARED | "unmapped" | "note" | "lines">,
  "patientStatusCode" | "statementPeriod"
>(
  {
    medicalRecordNumber: identifier,
    facilityTypeCode: fc.constantFrom("11", "13", "85"),
    statementPeriod: span,
    admission: facts<NonNullable<InstitutionalClaim["admission"]>, "typeCode" | "date">(
      { date: day, time: clock, typeCode: fc.constantFrom("1", "3"), sourceCode: fc.constantFrom("1", "5") },
      ["typeCode", "date"],
    ),
    patientStatusCode: fc.constantFrom("01", "30"),
    dischargeTime: clock,
    attendingProvider: fc.constant({ name: { last: "OKAFOR", first: "ADA" }, taxonomy: "207R00000X" }),
    operatingPhysician: fc.constant({ name: { last: "MORENO", first: "INES" } }),
    otherOperatingPhysician: fc.constant({ name: { last: "LINDQVIST", first: "PER" } }),
    diagnoses: fc.array(diagnosis, { minLength: 1, maxLength: 25 }),
    admittingDiagnosis: fc.constant("R079"),
    reasonsForVisit: fc.array(fc.constantFrom("R05", "R509"), { maxLength: 3 }),
    externalCauses: fc.array(diagnosis, { maxLength: 12 }),
    diagnosisRelatedGroup: fc.constant("247"),
    procedures: fc.array(
      facts<{ code: string; date?: typeof day extends fc.Arbitrary<infer D> ? D : never }, "code">(
        { code: fc.constantFrom("027034Z", "4A023N7"), date: day },
        ["code"],
      ),
      { maxLength: 25 },
    ),
    conditionCodes: fc.array(code, { maxLength: 24 }),
    occurrences: fc.array(fc.record({ code, date: day }, { noNullPrototype: true }), { maxLength: 24 }),
    occurrenceSpans: fc.array(fc.record({ code, period: span }, { noNullPrototype: true }), {
      maxLength: 24,
    }),
    values: fc.array(
      fc.record({ code, value: fc.constantFrom("4", "1676", "12.5") }, { noNullPrototype: true }),
      {
        maxLength: 24,
      },
    ),
    accidentState: fc.constant("IL"),
    estimatedAmountDue: amount,
  },
  [
    "facilityTypeCode",
    "statementPeriod",
    "patientStatusCode",
    "diagnoses",
    "reasonsForVisit",
    "externalCauses",
    "procedures",
    "conditionCodes",
    "occurrences",
    "occurrenceSpans",
    "values",
  ] as never[],
);

const line: fc.Arbitrary<InstitutionalLine> = facts<
  Omit<InstitutionalLine, "adjudications" | "drug" | "renderingProvider" | "referringProvider">,
  "lineNumber" | "lineItemControlNumber" | "revenueCode" | "charge" | "unitMeasure" | "units"
>(
  {
    lineNumber: fc.constant(1),
    lineItemControlNumber: identifier,
    revenueCode: fc.constantFrom("0120", "0450", "0510"),
    procedureCode: fc.constantFrom("99285", "99213"),
    modifiers: fc.constant([]),
    charge: amount,
    unitMeasure: fc.constantFrom("UN" as const, "DA" as const),
    units: fc.integer({ min: 1, max: 99 }),
    nonCoveredCharge: amount,
    dateOfService: period,
    operatingPhysician: fc.constant({ name: { last: "MORENO", first: "INES" } }),
  },
  ["lineNumber", "lineItemControlNumber", "revenueCode", "charge", "unitMeasure", "units"],
).map((each) => ({ ...each, modifiers: [], adjudications: [] }));

/** The facts that both kinds of claim have, taken from a professional claim. */
const SHARED = {
  patientControlNumber: true,
  frequencyCode: true,
  payerClaimControlNumber: true,
  totalCharge: true,
  billingProvider: true,
  subscriber: true,
  patient: true,
  payer: true,
  renderingProvider: true,
  referringProvider: true,
  serviceFacility: true,
  assignmentCode: true,
  benefitsAssigned: true,
  releaseOfInformation: true,
  priorAuthorizationNumber: true,
  referralNumber: true,
  diagnosisCodeSet: true,
  otherPayers: true,
} as const;

/** Any bill that the facts can state. */
export const institutionalClaim: fc.Arbitrary<InstitutionalClaim> = fc
  .tuple(professionalClaim, bill, fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([claim, facts, lines]) => {
    const shared = Object.fromEntries(Object.entries(claim).filter(([key]) => key in SHARED));
    const { renderingProvider, ...rest } = shared as Partial<InstitutionalClaim>;
    return {
      ...rest,
      // A bill states no specialty of the one who performs; the test of the 837P does.
      ...(renderingProvider === undefined ? {} : { renderingProvider: { name: renderingProvider.name } }),
      ...facts,
      lines: lines.map((each, index) => ({ ...each, lineNumber: index + 1 })),
    } as InstitutionalClaim;
  });
