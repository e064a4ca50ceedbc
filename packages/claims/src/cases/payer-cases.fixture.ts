import { cents, isoDate } from "@claimwright/base";
import type { OtherPayer } from "@claimwright/model";
import type { Circumstances } from "../circumstances.ts";
import { cleanClaim, editContext, serviceLine } from "../clean-claim.fixture.ts";
import { medicareProfile, type PayerProfile } from "../payer-profile.ts";
import { type EditCase, type LineChanges, line, on } from "./edit-case.fixture.ts";

const clean = cleanClaim();
const name = { last: "Okafor", first: "Ike" };
const npi = "1234567893";
const medicare = { payerProfile: medicareProfile({ payerIdentifier: "MCARE", name: "Medicare Part B" }) };
const facility = { name: "Lakeside Hospital", npi, address: clean.billingProvider.address };

const profile = (changes: Partial<PayerProfile>) => ({
  payerProfile: { ...editContext().payerProfile, ...changes },
});
const around = (circumstances: Circumstances) => ({ circumstances });
type Enrolments = NonNullable<Circumstances["enrolments"]>;
const since = (from: string): Enrolments["billing"][number] => ({
  participation: "participating",
  effective: { from: isoDate(from) },
});
const enrolled = (changes: Partial<Enrolments>) =>
  around({ enrolments: { rendering: [since("2020-01-01")], billing: [since("2020-01-01")], ...changes } });
const earlier = (...lines: LineChanges[]) => ({
  otherClaims: [
    cleanClaim({
      patientControlNumber: "V0-9",
      lines: lines.map((changes, index) => serviceLine({ lineNumber: index + 1, ...changes })),
    }),
  ],
});

export const VISIT_CASES: readonly EditCase[] = [
  {
    code: "edit.new-patient",
    about: "seen a day less than three years ago, and three years ago",
    fires: { lines: [line("99203")], context: earlier(line("99213", "", on("2022-11-15"))) },
    twin: { lines: [line("99203")], context: earlier(line("99213", "", on("2022-11-14"))) },
  },
  {
    code: "edit.two-visits",
    about: "two office visits of a day, and of two days",
    fires: { lines: [line("99213"), line("99214")] },
    twin: { lines: [line("99213", "", on("2025-11-13")), line("99214")] },
  },
  {
    code: "edit.preventive-with-problem",
    about: "a problem visit beside a preventive one",
    fires: { lines: [line("99396"), line("99213")] },
    twin: { lines: [line("99396"), line("99213", "25")] },
  },
  {
    code: "edit.preventive-age",
    about: "a visit for 18 to 39 at 64",
    fires: { lines: [line("99395")] },
    twin: { lines: [line("99396")] },
  },
  {
    code: "edit.complexity-alone",
    about: "G2211 without a visit",
    fires: { lines: [line("G2211")] },
    twin: { lines: [line("99214"), line("G2211")] },
  },
  {
    code: "edit.complexity-with-25",
    about: "modifier 25 for a procedure, and for a vaccine from 2025",
    fires: { lines: [line("99214", "25"), line("20610"), line("G2211")] },
    twin: { lines: [line("99214", "25"), line("90471"), line("90686"), line("G2211")] },
  },
  {
    code: "edit.prolonged-base",
    about: "prolonged time beside level four and five",
    fires: { lines: [line("99214"), line("99417")] },
    twin: { lines: [line("99215"), line("99417")] },
  },
  {
    code: "edit.prolonged-for-medicare",
    about: "99417 for Medicare",
    fires: { lines: [line("99215"), line("99417")], context: medicare },
    twin: { lines: [line("99215"), line("G2212")], context: medicare },
  },
  {
    code: "edit.consultation-for-medicare",
    about: "a consultation for Medicare and for another payer",
    fires: { lines: [line("99244")], context: medicare },
    twin: { lines: [line("99244")] },
  },
  {
    code: "edit.preventive-for-medicare",
    about: "a preventive visit for Medicare",
    fires: { lines: [line("99397")], context: medicare },
    twin: { lines: [line("G0439")], context: medicare },
  },
  {
    code: "edit.wellness-once",
    about: "a first wellness visit again",
    fires: { lines: [line("G0438")], context: earlier(line("G0438", "", on("2020-05-01"))) },
    twin: { lines: [line("G0439")], context: earlier(line("G0438", "", on("2020-05-01"))) },
  },
  {
    code: "edit.wellness-year",
    about: "in the twelfth month, and after it",
    fires: { lines: [line("G0439")], context: earlier(line("G0439", "", on("2024-12-01"))) },
    twin: { lines: [line("G0439")], context: earlier(line("G0439", "", on("2024-11-30"))) },
  },
  {
    code: "edit.welcome-visit-late",
    about: "twelve months after Part B began",
    fires: { lines: [line("G0402")], context: around({ partBSince: isoDate("2024-11-14") }) },
    twin: { lines: [line("G0402")], context: around({ partBSince: isoDate("2024-11-15") }) },
  },
  {
    code: "edit.care-management-month",
    about: "twice in November, and in two months",
    fires: { lines: [line("99490")], context: earlier(line("99490", "", on("2025-11-01"))) },
    twin: { lines: [line("99490")], context: earlier(line("99490", "", on("2025-10-31"))) },
  },
  {
    code: "edit.transition-repeat",
    about: "twenty-nine days apart, and thirty",
    fires: { lines: [line("99495")], context: earlier(line("99496", "", on("2025-10-16"))) },
    twin: { lines: [line("99495")], context: earlier(line("99496", "", on("2025-10-15"))) },
  },
];

export const DRUG_CASES: readonly EditCase[] = [
  {
    code: "edit.drug-code-missing",
    about: "a payer that asks for the NDC",
    fires: { lines: [line("J3301"), line("96372")], context: profile({ drugCodesRequired: true }) },
    twin: {
      lines: [line("J3301", "", { drug: { ndc: "00003029305", quantity: "1", unit: "ML" } }), line("96372")],
      context: profile({ drugCodesRequired: true }),
    },
  },
  {
    code: "edit.drug-code-shape",
    about: "ten digits",
    fires: { lines: [line("J3301", "", { drug: { ndc: "0003029305", quantity: "1", unit: "ML" } })] },
    twin: { lines: [line("J3301", "", { drug: { ndc: "00003029305", quantity: "1", unit: "ML" } })] },
  },
  {
    code: "edit.drug-quantity",
    about: "a quantity of nothing",
    fires: { lines: [line("J3301", "", { drug: { ndc: "00003029305", quantity: "0", unit: "ML" } })] },
    twin: { lines: [line("J3301", "", { drug: { ndc: "00003029305", quantity: "0.5", unit: "ML" } })] },
  },
  {
    code: "edit.drug-waste-unsaid",
    about: "neither JW nor JZ for Medicare",
    fires: { lines: [line("J3301"), line("96372")], context: medicare },
    twin: { lines: [line("J3301", "JZ"), line("96372")], context: medicare },
  },
  {
    code: "edit.drug-waste-without-use",
    about: "discarded and nothing given",
    fires: { lines: [line("J3301", "JW")] },
    twin: { lines: [line("J3301"), line("J3301", "JW")] },
  },
  {
    code: "edit.drug-without-giving",
    about: "a drug and no injection",
    fires: { lines: [line("99214"), line("J3301")] },
    twin: { lines: [line("20610"), line("J3301")] },
  },
  {
    code: "edit.drug-without-giving",
    about: "a drug and a visit, and home infusion by the day",
    fires: { lines: [line("99213"), line("J1550")] },
    twin: { lines: [line("S9338"), line("J1550")] },
  },
  {
    code: "edit.vaccine-without-giving",
    about: "a vaccine alone",
    fires: { lines: [line("90686")] },
    twin: { lines: [line("90686"), line("90471")] },
  },
  {
    code: "edit.vaccine-giving-alone",
    about: "giving alone",
    fires: { lines: [line("90471")] },
    twin: { lines: [line("90686"), line("90471")] },
  },
];

export const PLACE_CASES: readonly EditCase[] = [
  {
    code: "edit.visit-place",
    about: "an emergency visit in an office, and an office visit in a hospital's clinic",
    fires: { lines: [line("99284")] },
    twin: { claim: { placeOfService: "22", serviceFacility: facility }, lines: [line("99214")] },
  },
  {
    code: "edit.service-facility",
    about: "a hospital that is not named",
    fires: { claim: { placeOfService: "22" } },
    twin: { claim: { placeOfService: "22", serviceFacility: facility } },
  },
  {
    code: "edit.facility-zip",
    about: "five digits",
    fires: { claim: { serviceFacility: { ...facility, address: { ...facility.address, zip: "53703" } } } },
    twin: { claim: { serviceFacility: facility } },
  },
  {
    code: "edit.admission-date",
    about: "an inpatient without a date of admission",
    fires: { claim: { placeOfService: "21", serviceFacility: facility }, lines: [line("99223")] },
    twin: {
      claim: {
        placeOfService: "21",
        serviceFacility: facility,
        hospitalization: { from: isoDate("2025-11-13") },
      },
      lines: [line("99223")],
    },
  },
  {
    code: "edit.hospitalization-dates",
    about: "the day before the admission",
    fires: {
      claim: { placeOfService: "21", hospitalization: { from: isoDate("2025-11-15") } },
      lines: [line("99223")],
    },
    twin: {
      claim: { placeOfService: "21", hospitalization: { from: isoDate("2025-11-14") } },
      lines: [line("99223")],
    },
  },
  {
    code: "edit.telehealth-place",
    about: "95 in the office",
    fires: { lines: [line("99214", "95")] },
    twin: { claim: { placeOfService: "10" }, lines: [line("99214", "95")] },
  },
  {
    code: "edit.telehealth-modifier",
    about: "a payer that asks for 95 or 93",
    fires: { claim: { placeOfService: "10" }, context: profile({ telehealthModifierRequired: true }) },
    twin: {
      claim: { placeOfService: "10" },
      lines: [line("99214", "93")],
      context: profile({ telehealthModifierRequired: true }),
    },
  },
  {
    code: "edit.telehealth-home-date",
    about: "the last day of 2021",
    fires: { claim: { placeOfService: "10" }, lines: [line("99214", "", on("2021-12-31"))] },
    twin: { claim: { placeOfService: "10" }, lines: [line("99214", "", on("2022-01-01"))] },
  },
  {
    code: "edit.telehealth-in-person-service",
    about: "an X-ray at a distance, and its reading",
    fires: { claim: { placeOfService: "10" }, lines: [line("71046")] },
    twin: { claim: { placeOfService: "10" }, lines: [line("71046", "26")] },
  },
];

const wisconsin = around({ contractor: "06302" });

export const COVERAGE_CASES: readonly EditCase[] = [
  {
    code: "edit.coverage-diagnosis",
    about: "vitamin D for hypertension",
    fires: {
      claim: { diagnoses: ["I10"] },
      lines: [line("82306", "", { diagnosisPointers: [1] })],
      context: wisconsin,
    },
    twin: { lines: [line("82306", "", { diagnosisPointers: [2] })], context: wisconsin },
  },
  {
    code: "edit.coverage-diagnosis",
    about: "with a signed notice, and at another contractor",
    fires: {
      claim: { diagnoses: ["I10"] },
      lines: [line("82306", "QW", { diagnosisPointers: [1] })],
      context: wisconsin,
    },
    twin: {
      claim: { diagnoses: ["I10"] },
      lines: [line("82306", "", { diagnosisPointers: [1] })],
      context: around({ contractor: "10112" }),
    },
  },
  {
    code: "edit.coverage-excluded-diagnosis",
    about: "vitamin D at a check-up",
    fires: {
      claim: { diagnoses: ["Z0000"] },
      lines: [line("82306", "", { diagnosisPointers: [1] })],
      context: wisconsin,
    },
    twin: { lines: [line("82306", "", { diagnosisPointers: [2] })], context: wisconsin },
  },
  {
    code: "edit.coverage-frequency",
    about: "within the year, and after it",
    fires: {
      lines: [line("82306", "", { diagnosisPointers: [2] })],
      context: { ...wisconsin, ...earlier(line("82306", "", on("2024-11-15"))) },
    },
    twin: {
      lines: [line("82306", "", { diagnosisPointers: [2] })],
      context: { ...wisconsin, ...earlier(line("82306", "", on("2024-11-14"))) },
    },
  },
  {
    code: "edit.notice-missing",
    about: "GA without a notice",
    fires: { lines: [line("82306", "GA")], context: around({ noticeOnFile: false }) },
    twin: { lines: [line("82306", "GA")], context: around({ noticeOnFile: true }) },
  },
  {
    code: "edit.notice-unsaid",
    about: "a notice that no line tells of",
    fires: { lines: [line("82306")], context: around({ noticeOnFile: true }) },
    twin: { lines: [line("82306", "GX")], context: around({ noticeOnFile: true }) },
  },
  {
    code: "edit.expected-denial",
    about: "GZ",
    fires: { lines: [line("82306", "GZ")] },
    twin: { lines: [line("82306", "GA")] },
  },
];

const granted = {
  authorizations: [
    {
      number: "A77",
      codes: ["97110"],
      effective: { from: isoDate("2025-11-01"), to: isoDate("2025-11-30") },
      units: 10,
      unitsUsed: 8,
    },
  ],
};

export const PERMISSION_CASES: readonly EditCase[] = [
  {
    code: "edit.authorization-missing",
    about: "a service that the payer wants to permit first",
    fires: { lines: [line("70551")], context: profile({ authorizationCodes: ["70551"] }) },
    twin: {
      claim: { priorAuthorizationNumber: "A1" },
      lines: [line("70551")],
      context: profile({ authorizationCodes: ["70551"] }),
    },
  },
  {
    code: "edit.authorization-unknown",
    about: "a number that is not on file",
    fires: { claim: { priorAuthorizationNumber: "A1" }, context: around(granted) },
    twin: { claim: { priorAuthorizationNumber: "A77" }, context: around(granted) },
  },
  {
    code: "edit.authorization-dates",
    about: "the day before it begins",
    fires: {
      claim: { priorAuthorizationNumber: "A77" },
      lines: [line("97110", "GP", on("2025-10-31"))],
      context: around(granted),
    },
    twin: {
      claim: { priorAuthorizationNumber: "A77" },
      lines: [line("97110", "GP", on("2025-11-01"))],
      context: around(granted),
    },
  },
  {
    code: "edit.authorization-units",
    about: "three units of two that are left",
    fires: {
      claim: { priorAuthorizationNumber: "A77" },
      lines: [line("97110", "GP", { units: 3 })],
      context: around(granted),
    },
    twin: {
      claim: { priorAuthorizationNumber: "A77" },
      lines: [line("97110", "GP", { units: 2 })],
      context: around(granted),
    },
  },
  {
    code: "edit.referral-missing",
    about: "a number without a provider",
    fires: { claim: { referralNumber: "R1" }, context: profile({ referralRequired: true }) },
    twin: {
      claim: { referralNumber: "R1", referringProvider: { name, npi } },
      context: profile({ referralRequired: true }),
    },
  },
  {
    code: "edit.ordering-provider",
    about: "a test for Medicare that nobody ordered",
    fires: { lines: [line("71046")], context: medicare },
    twin: { claim: { referringProvider: { name, npi } }, lines: [line("71046")], context: medicare },
  },
  {
    code: "edit.clia-missing",
    about: "a test for Medicare without the laboratory's number",
    fires: { lines: [line("80053")], context: medicare },
    twin: { claim: { cliaNumber: "52D1234567" }, lines: [line("80053")], context: medicare },
  },
  {
    code: "edit.clia-shape",
    about: "without the letter",
    fires: { claim: { cliaNumber: "5201234567" } },
    twin: { claim: { cliaNumber: "52D1234567" } },
  },
  {
    code: "edit.clia-waived",
    about: "a test that is waived only with QW",
    fires: { lines: [line("81003")], context: around({ cliaCertificate: "waiver" }) },
    twin: { lines: [line("81002"), line("81003", "QW")], context: around({ cliaCertificate: "waiver" }) },
  },
  {
    code: "edit.rendering-enrolment",
    about: "the day before the enrolment",
    fires: { context: enrolled({ rendering: [since("2025-11-15")] }) },
    twin: { context: enrolled({ rendering: [since("2025-11-14")] }) },
  },
  {
    code: "edit.billing-enrolment",
    about: "asked for, and granted from the day on",
    fires: { context: enrolled({ billing: [{ participation: "pending" }] }) },
    twin: { context: enrolled({ billing: [{ participation: "pending" }, since("2025-11-14")] }) },
  },
  {
    code: "edit.enrolment-unknown",
    about: "nothing on file of the practice, and all on file",
    fires: { context: enrolled({ billing: [] }) },
    twin: { context: enrolled({}) },
  },
  {
    code: "edit.taxonomy-missing",
    about: "a payer that asks for the taxonomy",
    fires: {
      claim: { billingProvider: withoutTaxonomy() },
      context: profile({ taxonomyRequired: true }),
    },
    twin: { context: profile({ taxonomyRequired: true }) },
  },
  {
    code: "edit.taxonomy-shape",
    about: "nine characters",
    fires: { claim: { renderingProvider: { name, npi, taxonomy: "207Q0000X" } } },
    twin: { claim: { renderingProvider: { name, npi, taxonomy: "207Q00000X" } } },
  },
  {
    code: "edit.incident-to-supervisor",
    about: "nobody named",
    fires: { context: around({ incidentTo: true }) },
    twin: { claim: { supervisingProvider: { name, npi } }, context: around({ incidentTo: true }) },
  },
  {
    code: "edit.incident-to-new-patient",
    about: "a new patient",
    fires: { lines: [line("99203")], context: around({ incidentTo: true }) },
    twin: { lines: [line("99213")], context: around({ incidentTo: true }) },
  },
  {
    code: "edit.incident-to-place",
    about: "in a hospital",
    fires: { claim: { placeOfService: "22" }, context: around({ incidentTo: true }) },
    twin: { claim: { placeOfService: "11" }, context: around({ incidentTo: true }) },
  },
  {
    code: "edit.locum-days",
    about: "the sixty-first day",
    fires: { lines: [line("99214", "Q6")], context: around({ locumSince: isoDate("2025-09-14") }) },
    twin: { lines: [line("99214", "Q6")], context: around({ locumSince: isoDate("2025-09-15") }) },
  },
];

function withoutTaxonomy() {
  const { taxonomy, ...rest } = clean.billingProvider;
  return taxonomy === undefined ? clean.billingProvider : rest;
}

const first: OtherPayer = {
  payer: { name: "First Health", payerIdentifier: "FIRST" },
  rank: "primary",
  claimFilingCode: "CI",
  relationship: "18",
  subscriberName: clean.subscriber.name,
  memberId: "F1",
  paid: cents(10_000),
  adjustments: [],
};
const answer = {
  payerIdentifier: "FIRST",
  paid: cents(10_000),
  procedureCode: "99214",
  modifiers: [],
  paidUnits: 1,
  adjudicationDate: isoDate("2025-11-18"),
  adjustments: [{ group: "CO", reason: "45", amount: cents(15_500) }],
} as const;
const secondary = { ...clean.subscriber, rank: "secondary" } as const;

export const COORDINATION_CASES: readonly EditCase[] = [
  {
    code: "edit.earlier-payer-missing",
    about: "a secondary claim alone",
    fires: { claim: { subscriber: secondary } },
    twin: { claim: { subscriber: secondary, otherPayers: [first] } },
  },
  {
    code: "edit.payer-order",
    about: "another payer comes first",
    fires: { context: around({ payersBefore: ["FIRST"] }) },
    twin: { claim: { otherPayers: [first] }, context: around({ payersBefore: ["FIRST"] }) },
  },
  {
    code: "edit.earlier-payment-balance",
    about: "a cent missing",
    fires: {
      claim: { otherPayers: [first] },
      lines: [line("99214", "", { adjudications: [{ ...answer, paid: cents(9_999) }] })],
    },
    twin: { claim: { otherPayers: [first] }, lines: [line("99214", "", { adjudications: [answer] })] },
  },
  {
    code: "edit.earlier-payment-total",
    about: "the total is another",
    fires: {
      claim: { otherPayers: [{ ...first, paid: cents(9_000) }] },
      lines: [line("99214", "", { adjudications: [answer] })],
    },
    twin: { claim: { otherPayers: [first] }, lines: [line("99214", "", { adjudications: [answer] })] },
  },
  {
    code: "edit.earlier-payer-unknown",
    about: "an answer of a payer that is not named",
    fires: { lines: [line("99214", "", { adjudications: [answer] })] },
    twin: { claim: { otherPayers: [first] }, lines: [line("99214", "", { adjudications: [answer] })] },
  },
  {
    code: "edit.remaining-liability-twice",
    about: "at claim and line",
    fires: {
      claim: { otherPayers: [{ ...first, remainingPatientLiability: cents(100) }] },
      lines: [line("99214", "", { adjudications: [{ ...answer, remainingPatientLiability: cents(100) }] })],
    },
    twin: {
      claim: { otherPayers: [{ ...first, remainingPatientLiability: cents(100) }] },
      lines: [line("99214", "", { adjudications: [answer] })],
    },
  },
  {
    code: "edit.medicare-secondary-reason",
    about: "Medicare second, without SBR05",
    fires: { claim: { subscriber: secondary, otherPayers: [first] }, context: medicare },
    twin: {
      claim: { subscriber: { ...secondary, insuranceTypeCode: "12" }, otherPayers: [first] },
      context: medicare,
    },
  },
  {
    code: "edit.crossover-wait",
    about: "a day before the wait is over",
    fires: {
      context: {
        ...profile({ crossoverWaitDays: 14 }),
        ...around({ earlierAnswerOn: isoDate("2025-11-07") }),
      },
    },
    twin: {
      context: {
        ...profile({ crossoverWaitDays: 14 }),
        ...around({ earlierAnswerOn: isoDate("2025-11-06") }),
      },
    },
  },
  {
    code: "edit.disclosure-forbidden",
    about: "paid in full and forbidden",
    fires: { context: around({ disclosureForbidden: true }) },
    twin: { context: around({ disclosureForbidden: false }) },
  },
  {
    code: "edit.qualified-beneficiary",
    about: "a qualified Medicare beneficiary",
    fires: { context: around({ qualifiedBeneficiary: true }) },
    twin: { context: around({ qualifiedBeneficiary: false }) },
  },
  {
    code: "edit.accident-date",
    about: "an accident of another kind without a date",
    fires: { claim: { accident: { causes: ["OA"] } } },
    twin: { claim: { accident: { causes: ["OA"], date: isoDate("2025-11-10") } } },
  },
  {
    code: "edit.accident-state",
    about: "an auto accident without a state",
    fires: { claim: { accident: { causes: ["AA"], date: isoDate("2025-11-10") } } },
    twin: { claim: { accident: { causes: ["AA"], date: isoDate("2025-11-10"), state: "WI" } } },
  },
  {
    code: "edit.accident-later",
    about: "the day after the visit",
    fires: { claim: { accident: { causes: ["OA"], date: isoDate("2025-11-15") } } },
    twin: { claim: { accident: { causes: ["OA"], date: isoDate("2025-11-14") } } },
  },
  {
    code: "edit.work-related",
    about: "workers' compensation without a date of injury",
    fires: {
      claim: { accident: { causes: ["EM"] } },
      context: profile({ lineOfBusiness: "workers-compensation" }),
    },
    twin: {
      claim: { accident: { causes: ["EM"], date: isoDate("2025-11-10") } },
      context: profile({ lineOfBusiness: "workers-compensation" }),
    },
  },
  {
    code: "edit.work-related-elsewhere",
    about: "an injury at work billed to a health plan, first and second",
    fires: { claim: { accident: { causes: ["EM"], date: isoDate("2025-11-10") } } },
    twin: {
      claim: {
        accident: { causes: ["EM"], date: isoDate("2025-11-10") },
        subscriber: secondary,
        otherPayers: [first],
      },
    },
  },
  {
    code: "edit.learnt-denial",
    about: "denied seven of nine times, and nothing known",
    fires: {
      context: around({ denialHistory: { find: () => ({ denied: 7, sent: 9, reason: "50" }) } }),
    },
    twin: { context: around({ denialHistory: { find: () => undefined } }) },
  },
];
