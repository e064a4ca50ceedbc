import { type Cents, cents, isoDate, subtractCents, sumCents } from "@claimwright/base";
import type { ClaimPayment, Remittance, ServicePayment } from "@claimwright/model";
import fc from "fast-check";
import {
  adjustments,
  amount,
  day,
  facts,
  identifier,
  npi,
  personName,
} from "../professional/arbitrary-claim.fixture.ts";
import { payment } from "./remittance.fixture.ts";

const line: fc.Arbitrary<ServicePayment> = facts<ServicePayment, keyof ServicePayment>(
  {
    procedureQualifier: fc.constant("HC"),
    procedureCode: fc.constantFrom("99213", "83036", "J1885"),
    modifiers: fc.uniqueArray(fc.constantFrom("25", "LT", "59"), { maxLength: 3 }),
    billedProcedureCode: fc.constant("99214"),
    billedModifiers: fc.constant([]),
    charge: amount,
    paid: amount,
    revenueCode: fc.constant("0450"),
    paidUnits: fc.constantFrom("1", "2.5"),
    billedUnits: fc.constantFrom("3", "4"),
    dateOfService: day.map((from) => ({ from })),
    lineItemControlNumber: identifier,
    allowed: amount,
    adjustments: adjustments.map(positive),
    remarkCodes: fc.uniqueArray(fc.constantFrom("N130", "N19", "M51"), { maxLength: 3 }),
  },
  [
    "procedureQualifier",
    "procedureCode",
    "modifiers",
    "charge",
    "paid",
    "adjustments",
    "remarkCodes",
    "dateOfService",
  ],
).map(({ billedModifiers, ...rest }) =>
  balanceLine(
    rest.billedProcedureCode === undefined ? rest : { ...rest, billedModifiers: billedModifiers ?? [] },
  ),
);

const claim: fc.Arbitrary<ClaimPayment> = facts<
  Omit<ClaimPayment, "unmapped">,
  keyof Omit<ClaimPayment, "unmapped">
>(
  {
    occurrence: fc.constant(1),
    headerNumber: fc.constantFrom("2", "3"),
    patientControlNumber: identifier,
    statusCode: fc.constantFrom("1", "2", "19"),
    totalCharge: amount,
    paid: amount,
    patientResponsibility: amount,
    claimFilingCode: fc.constantFrom("12", "MB", "MC"),
    payerClaimControlNumber: identifier,
    placeOfService: fc.constantFrom("11", "22"),
    frequencyCode: fc.constantFrom("1", "7"),
    patientName: personName,
    memberId: identifier,
    renderingNpi: npi,
    servicePeriod: day.map((from) => ({ from, to: from })),
    receivedDate: day,
    adjustments: fc.constant([]),
    remarkCodes: fc.uniqueArray(fc.constantFrom("MA01", "MA07", "N1"), { maxLength: 3 }),
    crossoverTo: fc.constant("SECOND PLAN"),
    crossoverIdentifier: fc.constant("SECOND1"),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  },
  [
    "occurrence",
    "patientControlNumber",
    "statusCode",
    "totalCharge",
    "paid",
    "claimFilingCode",
    "payerClaimControlNumber",
    "patientName",
    "memberId",
    "adjustments",
    "remarkCodes",
    "crossoverIdentifier",
    "lines",
  ],
).map(({ crossoverTo, crossoverIdentifier, ...rest }) =>
  balanceClaim(
    crossoverTo === undefined || crossoverIdentifier === undefined
      ? rest
      : { ...rest, crossoverTo, crossoverIdentifier },
  ),
);

/** Payments that balance: SVC02 = SVC03 + CAS, CLP03 = CLP04 + CAS, BPR02 = the sum of CLP04 without PLB. */
export const remittance: fc.Arbitrary<Remittance> = fc
  .array(claim, { minLength: 1, maxLength: 5 })
  .map((claims) => ({
    ...payment,
    traceNumber: "EFT7",
    paymentDate: isoDate("2025-11-21"),
    paymentAmount: sumCents(claims.map(({ paid }) => paid)),
    claims: inGroups(claims).map((each, index) => ({ ...each, occurrence: index + 1 })),
    providerAdjustments: [],
  }));

/** Neighbours of one header number: as they are read again. */
function inGroups(claims: readonly ClaimPayment[]): ClaimPayment[] {
  return [...claims].sort((a, b) => (a.headerNumber ?? "1").localeCompare(b.headerNumber ?? "1"));
}

function positive(all: ServicePayment["adjustments"]): ServicePayment["adjustments"] {
  // CR is of older files; the guide has it no more.
  const inForce = all.filter(({ group }) => group !== "CR");
  return inForce.slice(0, 2).map((each) => ({ ...each, amount: cents(Math.abs(each.amount) % 1000 || 1) }));
}

function balanceLine(facts: ServicePayment): ServicePayment {
  const adjusted: Cents = sumCents(facts.adjustments.map((each) => each.amount));
  const charge = facts.charge < adjusted ? adjusted : facts.charge;
  return { ...facts, charge, paid: subtractCents(charge, adjusted) };
}

function balanceClaim(facts: ClaimPayment): ClaimPayment {
  return {
    ...facts,
    totalCharge: sumCents(facts.lines.map((each) => each.charge)),
    paid: sumCents(facts.lines.map((each) => each.paid)),
  };
}
