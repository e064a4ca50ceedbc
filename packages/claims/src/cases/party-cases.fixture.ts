import { cents, isoDate } from "@claimwright/base";
import { cleanClaim } from "../clean-claim.fixture.ts";
import { type EditCase, line, on } from "./edit-case.fixture.ts";

const clean = cleanClaim();
const billing = clean.billingProvider;
const subscriber = clean.subscriber;
const name = { last: "Reyes", first: "Ana" };
const otherClaim = cleanClaim({ patientControlNumber: "V0-9" });
const { birthDate, sex, address, ...bareSubscriber } = subscriber;
const known = [birthDate, sex, address].length;

export const PARTY_CASES: readonly EditCase[] = [
  {
    code: "edit.billing-npi",
    about: "the last digit of the NPI is wrong",
    fires: { claim: { billingProvider: { ...billing, npi: "1234567890" } } },
    twin: { claim: { billingProvider: { ...billing, npi: "1234567893" } } },
  },
  {
    code: "edit.provider-npi",
    about: "a supervising provider's NPI",
    fires: { claim: { supervisingProvider: { name, npi: "1234567890" } } },
    twin: { claim: { supervisingProvider: { name, npi: "1234567893" } } },
  },
  {
    code: "edit.rendering-npi-missing",
    about: "a rendering provider without NPI, against none named at all",
    fires: { claim: { renderingProvider: { name } } },
    twin: { claim: { renderingProvider: { name, npi: "1234567893" } } },
  },
  {
    code: "edit.billing-street-address",
    about: "a post-office box, against a street named Box Elder",
    fires: {
      claim: { billingProvider: { ...billing, address: { ...billing.address, line1: "P.O. Box 9" } } },
    },
    twin: {
      claim: { billingProvider: { ...billing, address: { ...billing.address, line1: "9 Box Elder Lane" } } },
    },
  },
  {
    code: "edit.billing-zip",
    about: "five digits, against a foreign address",
    fires: { claim: { billingProvider: { ...billing, address: { ...billing.address, zip: "53703" } } } },
    twin: {
      claim: {
        billingProvider: { ...billing, address: { ...billing.address, zip: "K1A0B1", country: "CA" } },
      },
    },
  },
  {
    code: "edit.tax-id",
    about: "a hyphen in the EIN",
    fires: { claim: { billingProvider: { ...billing, taxId: { kind: "EIN", digits: "39-123456" } } } },
    twin: { claim: { billingProvider: { ...billing, taxId: { kind: "SSN", digits: "987654321" } } } },
  },
  {
    code: "edit.member-id",
    about: "a blank member id",
    fires: { claim: { subscriber: { ...subscriber, memberId: "  " } } },
    twin: { claim: { subscriber: { ...subscriber, memberId: "1" } } },
  },
  {
    code: "edit.payer-identifier",
    about: "an empty payer identifier",
    fires: { claim: { payer: { name: "X", payerIdentifier: "" } } },
    twin: { claim: { payer: { name: "X", payerIdentifier: "X1" } } },
  },
  {
    code: "edit.subscriber-demographics",
    about: "birth date, sex and address of an insured patient, against an insured parent",
    fires: { claim: { subscriber: bareSubscriber } },
    twin: {
      claim: {
        subscriber: { ...bareSubscriber, isPatient: known === 0 },
        patient: {
          name,
          birthDate: isoDate("2018-01-01"),
          sex: "F",
          relationship: "19",
          address: billing.address,
        },
      },
    },
  },
  {
    code: "edit.patient-loop",
    about: "a dependent without a patient",
    fires: { claim: { subscriber: { ...subscriber, isPatient: false } } },
    twin: {},
  },
];

export const FILING_CASES: readonly EditCase[] = [
  {
    code: "edit.charges-sum",
    about: "one cent less than the lines",
    fires: { claim: { totalCharge: cents(25_499) } },
    twin: { lines: [line("99214"), line("36415", "", { charge: cents(1) })] },
  },
  {
    code: "edit.charge-negative",
    about: "one cent below zero",
    fires: { lines: [line("99214", "", { charge: cents(-1) })] },
    twin: { lines: [line("99214", "", { charge: cents(0) })] },
  },
  {
    code: "edit.charge-zero",
    about: "a line reported without a charge",
    fires: { lines: [line("99214", "", { charge: cents(0) })] },
    twin: { lines: [line("99214", "", { charge: cents(1) })] },
  },
  {
    code: "edit.patient-paid",
    about: "more than the total",
    fires: { claim: { patientPaid: cents(25_501) } },
    twin: { claim: { patientPaid: cents(25_500) } },
  },
  {
    code: "edit.duplicate-line",
    about: "the same code twice, against modifier 76",
    fires: { lines: [line("71046"), line("71046")] },
    twin: { lines: [line("71046"), line("71046", "76")] },
  },
  {
    code: "edit.duplicate-line",
    about: "an unlisted drug twice, and two of them by NDC",
    fires: { lines: [line("J3490"), line("J3490")] },
    twin: {
      lines: ["00003029305", "00409488710"].map((ndc) =>
        line("J3490", "", { drug: { ndc, quantity: "1", unit: "ML" } }),
      ),
    },
  },
  {
    code: "edit.duplicate-claim",
    about: "sent before, against a voided one",
    fires: { context: { otherClaims: [otherClaim] } },
    twin: { context: { otherClaims: [{ ...otherClaim, frequencyCode: "8" }] } },
  },
  {
    code: "edit.timely-filing",
    about: "the day after the last",
    fires: { context: { today: isoDate("2026-11-15") } },
    twin: { context: { today: isoDate("2026-11-14") } },
  },
  {
    code: "edit.frequency-code",
    about: "a frequency that the payer does not take",
    fires: { claim: { frequencyCode: "6" } },
    twin: { claim: { frequencyCode: "7", payerClaimControlNumber: "A1" } },
  },
  {
    code: "edit.original-reference",
    about: "a void that names no claim",
    fires: { claim: { frequencyCode: "8" } },
    twin: { claim: { frequencyCode: "8", payerClaimControlNumber: "A1" } },
  },
  {
    code: "edit.patient-control-number",
    about: "twenty-one characters",
    fires: { claim: { patientControlNumber: "123456789012345678901" } },
    twin: { claim: { patientControlNumber: "12345678901234567890" } },
  },
  {
    code: "edit.date-of-service",
    about: "tomorrow",
    fires: { lines: [line("99214", "", on("2025-11-21"))] },
    twin: { lines: [line("99214", "", on("2025-11-20"))] },
  },
];
