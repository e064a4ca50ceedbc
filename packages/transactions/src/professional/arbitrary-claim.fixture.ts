import { addDays, type Cents, cents, isoDate, npiOf } from "@claimwright/base";
import type {
  Address,
  ClaimAdjustment,
  ClaimProvider,
  LineAdjudication,
  OtherPayer,
  PersonName,
  ProfessionalClaim,
  ServiceLine,
} from "@claimwright/model";
import fc from "fast-check";

/** Text as X12 carries it, never blank at its ends. */
export function word(max: number): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^[A-Z0-9]([A-Z0-9 .'-]{0,${Math.max(0, max - 2)}}[A-Z0-9])?$`));
}

export const identifier: fc.Arbitrary<string> = fc.stringMatching(/^[A-Z0-9]{2,12}$/);
export const npi: fc.Arbitrary<string> = fc
  .integer({ min: 100_000_000, max: 299_999_999 })
  .map((n) => npiOf(String(n)));
export const amount: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: 9_999_999 }).map(cents);
export const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(isoDate("2018-01-01"), days));
export const period = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }))
  .map(([from, days]) => (days === undefined ? { from } : { from, to: addDays(from, days) }));

/** A record whose optional fields are there or not. */
export function facts<T extends object, K extends keyof T>(
  fields: { [P in keyof T]-?: fc.Arbitrary<NonNullable<T[P]>> },
  required: readonly K[],
): fc.Arbitrary<T> {
  return fc.record(fields, {
    requiredKeys: [...required],
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<T>;
}

export const personName: fc.Arbitrary<PersonName> = facts<PersonName, "last" | "first">(
  { last: word(20), first: word(12), middle: word(6), suffix: fc.constantFrom("JR", "III") },
  ["last", "first"],
);

export const address: fc.Arbitrary<Address> = facts<Address, "line1" | "city" | "state" | "zip">(
  {
    line1: word(30),
    line2: word(12),
    city: word(20).filter((city) => city.length > 1),
    state: fc.constantFrom("IL", "NY", "CA", "TX"),
    zip: fc.stringMatching(/^[0-9]{5}([0-9]{4})?$/),
    country: fc.constantFrom("CA", "MX"),
  },
  ["line1", "city", "state", "zip"],
);

const provider: fc.Arbitrary<ClaimProvider> = facts<ClaimProvider, "name">(
  { name: personName, npi, taxonomy: fc.constantFrom("207Q00000X", "363L00000X") },
  ["name"],
);
/** Referring and supervising providers have no taxonomy on the wire. */
const plainProvider: fc.Arbitrary<ClaimProvider> = facts<Omit<ClaimProvider, "taxonomy">, "name">(
  { name: personName, npi },
  ["name"],
);

const GROUPS = ["CO", "PR", "OA", "PI", "CR"] as const;

/** Adjustments in the order in which reading answers them: group by group. */
export const adjustments: fc.Arbitrary<ClaimAdjustment[]> = fc
  .array(
    facts<ClaimAdjustment, "group" | "reason" | "amount">(
      {
        group: fc.constantFrom(...GROUPS),
        reason: fc.constantFrom("45", "1", "2", "3", "253", "A1", "97"),
        amount: fc.integer({ min: -500_000, max: 500_000 }).map(cents),
        quantity: fc.constantFrom("1", "2.5"),
      },
      ["group", "reason", "amount"],
    ),
    { maxLength: 9 },
  )
  .map((all) => GROUPS.flatMap((group) => all.filter((adjustment) => adjustment.group === group)));

const procedure = fc.constantFrom("99213", "99214", "83036", "J1885", "G0439", "99490");
const modifiers = fc.uniqueArray(fc.constantFrom("25", "59", "LT", "RT", "XS", "GT"), { maxLength: 4 });
const units = fc.oneof(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 1, max: 99 }).map((n) => n / 10),
);

const adjudication: fc.Arbitrary<LineAdjudication> = facts<
  Omit<LineAdjudication, "revenueCode">,
  keyof Omit<LineAdjudication, "revenueCode">
>(
  {
    payerIdentifier: identifier,
    paid: amount,
    procedureCode: procedure,
    modifiers,
    paidUnits: units,
    adjustments,
    adjudicationDate: day,
    remainingPatientLiability: amount,
  },
  ["payerIdentifier", "paid", "procedureCode", "modifiers", "paidUnits", "adjustments", "adjudicationDate"],
);

const line: fc.Arbitrary<ServiceLine> = facts<ServiceLine, keyof ServiceLine>(
  {
    lineNumber: fc.constant(1),
    lineItemControlNumber: identifier,
    qualifier: fc.constantFrom("HC" as const, "WK" as const),
    procedureCode: procedure,
    modifiers,
    charge: amount,
    unitMeasure: fc.constantFrom("UN" as const, "MJ" as const),
    units,
    placeOfService: fc.constantFrom("11", "22", "02"),
    diagnosisPointers: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
    dateOfService: period,
    emergency: fc.constant(true),
    drug: fc.record({
      ndc: fc.stringMatching(/^[0-9]{11}$/),
      quantity: fc.constantFrom("1", "2.5", ".25"),
      unit: fc.constantFrom("ML", "UN", "GR"),
    }),
    renderingProvider: provider,
    note: word(40),
    adjudications: fc.array(adjudication, { maxLength: 2 }),
  },
  [
    "lineNumber",
    "lineItemControlNumber",
    "qualifier",
    "procedureCode",
    "modifiers",
    "charge",
    "unitMeasure",
    "units",
    "diagnosisPointers",
    "dateOfService",
    "adjudications",
  ],
);

const payer = facts<ProfessionalClaim["payer"], "name" | "payerIdentifier">(
  { name: word(30), payerIdentifier: identifier, address },
  ["name", "payerIdentifier"],
);
const rank = fc.constantFrom("primary" as const, "secondary" as const, "tertiary" as const);
const filing = fc.constantFrom("CI", "MB", "MC", "12", "16");

const otherPayer: fc.Arbitrary<OtherPayer> = facts<OtherPayer, keyof OtherPayer>(
  {
    payer,
    rank,
    claimFilingCode: filing,
    insuranceTypeCode: fc.constantFrom("12", "43"),
    relationship: fc.constantFrom("18", "01", "19"),
    subscriberName: personName,
    memberId: identifier,
    groupNumber: identifier,
    paid: amount,
    remainingPatientLiability: amount,
    adjustments,
    adjudicationDate: day,
    payerClaimControlNumber: identifier,
  },
  ["payer", "rank", "claimFilingCode", "relationship", "subscriberName", "memberId", "paid", "adjustments"],
);

const billingProvider: fc.Arbitrary<ProfessionalClaim["billingProvider"]> = facts<
  ProfessionalClaim["billingProvider"],
  keyof ProfessionalClaim["billingProvider"]
>(
  {
    organizationName: word(30),
    personName: fc.constant({ last: "SOLO", first: "ANN" }),
    npi,
    taxId: fc.record({
      kind: fc.constantFrom("EIN" as const, "SSN" as const),
      digits: fc.stringMatching(/^[0-9]{9}$/),
    }),
    taxonomy: fc.constant("207Q00000X"),
    address,
    payToAddress: address,
    contact: facts<{ name: string; phone: string; email?: string }, "name" | "phone">(
      {
        name: word(20),
        phone: fc.stringMatching(/^[2-9][0-9]{9}$/),
        email: fc.constant("billing@practice.example"),
      },
      ["name", "phone"],
    ),
  },
  ["organizationName", "npi", "taxId", "address"],
).map(({ personName: name, organizationName = "", ...rest }) =>
  name === undefined ? { organizationName, ...rest } : { personName: name, ...rest },
);

const patient: fc.Arbitrary<NonNullable<ProfessionalClaim["patient"]>> = fc.record({
  relationship: fc.constantFrom("01", "19", "G8"),
  name: personName,
  birthDate: day,
  sex: fc.constantFrom("F" as const, "M" as const, "U" as const),
  address,
});

const subscriber: fc.Arbitrary<ProfessionalClaim["subscriber"]> = facts<
  ProfessionalClaim["subscriber"],
  keyof ProfessionalClaim["subscriber"]
>(
  {
    rank,
    name: personName,
    memberId: identifier,
    groupNumber: identifier,
    planName: word(20),
    insuranceTypeCode: fc.constantFrom("12", "47"),
    claimFilingCode: filing,
    isPatient: fc.constant(true),
    birthDate: day,
    sex: fc.constantFrom("F" as const, "M" as const),
    address,
  },
  ["rank", "name", "memberId", "claimFilingCode", "isPatient", "birthDate", "sex", "address"],
  // SBR04 goes out only where SBR03 does not.
).map(({ planName, ...rest }) =>
  planName === undefined || rest.groupNumber !== undefined ? rest : { ...rest, planName },
);

/** Any claim that the facts can state, of a subscriber or a dependent, first or after other payers. */
export const professionalClaim: fc.Arbitrary<ProfessionalClaim> = facts<
  ProfessionalClaim,
  keyof ProfessionalClaim
>(
  {
    patientControlNumber: identifier,
    frequencyCode: fc.constantFrom("1", "7", "8"),
    payerClaimControlNumber: identifier,
    placeOfService: fc.constantFrom("11", "22", "23"),
    totalCharge: amount,
    billingProvider,
    renderingProvider: provider,
    referringProvider: plainProvider,
    supervisingProvider: plainProvider,
    serviceFacility: facts<NonNullable<ProfessionalClaim["serviceFacility"]>, "name" | "address">(
      { name: word(30), npi, address },
      ["name", "address"],
    ),
    subscriber,
    patient,
    payer,
    diagnoses: fc.uniqueArray(
      fc.constantFrom(..."E1122 N1831 I10 J069 M545 R05 Z0000 K219 E785 F329 G43909 L309".split(" ")),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    lines: fc
      .array(line, { minLength: 1, maxLength: 4 })
      .map((lines) => lines.map((each, index) => ({ ...each, lineNumber: index + 1 }))),
    diagnosisCodeSet: fc.constant("ICD-9-CM" as const),
    signatureOnFile: fc.boolean(),
    assignmentCode: fc.constantFrom("A", "B", "C"),
    benefitsAssigned: fc.constantFrom("Y", "N", "W"),
    releaseOfInformation: fc.constantFrom("Y", "I"),
    priorAuthorizationNumber: identifier,
    referralNumber: identifier,
    cliaNumber: fc.constant("11D0000001"),
    accident: facts<NonNullable<ProfessionalClaim["accident"]>, "causes">(
      {
        causes: fc.uniqueArray(fc.constantFrom("AA", "EM", "OA"), { minLength: 1, maxLength: 2 }),
        date: day,
        state: fc.constant("IL"),
      },
      ["causes"],
    ),
    onsetDate: day,
    hospitalization: period,
    patientPaid: amount,
    note: word(60),
    otherPayers: fc.array(otherPayer, { maxLength: 3 }),
    unmapped: fc.constant([]),
  },
  [
    "patientControlNumber",
    "frequencyCode",
    "placeOfService",
    "totalCharge",
    "billingProvider",
    "subscriber",
    "payer",
    "diagnoses",
    "lines",
    "signatureOnFile",
    "assignmentCode",
    "benefitsAssigned",
    "releaseOfInformation",
    "otherPayers",
  ],
).map(({ unmapped, ...claim }) =>
  claim.patient === undefined ? claim : { ...claim, subscriber: { ...claim.subscriber, isPatient: false } },
);
