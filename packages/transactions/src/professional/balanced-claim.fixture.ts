import { type Cents, cents, isoDate, subtractCents, sumCents, ZERO_CENTS } from "@claimwright/base";
import type {
  CoverageRank,
  LineAdjudication,
  OtherPayer,
  ProfessionalClaim,
  ServiceLine,
} from "@claimwright/model";
import type fc from "fast-check";
import { professionalClaim } from "./arbitrary-claim.fixture.ts";

/** Claims that a payer would take: sums add up, pointers point, earlier payers balance on every line. */
export const balancedClaim: fc.Arbitrary<ProfessionalClaim> = professionalClaim.map(balance);

const RANKS: readonly CoverageRank[] = ["primary", "secondary", "tertiary"];

function balance(claim: ProfessionalClaim): ProfessionalClaim {
  const otherPayers = claim.otherPayers
    .slice(0, RANKS.length - 1)
    .map((other, index) => ({ ...other, payer: { ...other.payer, payerIdentifier: `PAYER${index}` } }));
  const lines = claim.lines.map((line) => balanceLine(line, claim.diagnoses.length, otherPayers));
  const { insuranceTypeCode, ...subscriber } = claim.subscriber;
  const rank = RANKS[otherPayers.length] ?? "tertiary";
  const { patientPaid, payerClaimControlNumber = "PCN1", hospitalization, accident, ...rest } = claim;
  const corrects = claim.frequencyCode !== "1";
  const secondaryToMedicare = rank !== "primary" && subscriber.claimFilingCode === "MB";
  return {
    ...rest,
    ...(corrects ? { payerClaimControlNumber } : {}),
    ...(accident === undefined
      ? {}
      : {
          accident: { ...accident, date: accident.date ?? isoDate("2025-11-12"), state: "IL" },
        }),
    totalCharge: sumCents(lines.map((line) => line.charge)),
    subscriber: {
      ...subscriber,
      rank,
      ...(secondaryToMedicare ? { insuranceTypeCode: insuranceTypeCode ?? "12" } : {}),
    },
    otherPayers: otherPayers.map((other, index) => balancePayer(other, index, lines)),
    lines,
  };
}

/** What a line's earlier payers did: each paid a share and adjusted the rest. */
function balanceLine(line: ServiceLine, diagnoses: number, others: readonly OtherPayer[]): ServiceLine {
  const pointers = [...new Set(line.diagnosisPointers.map((pointer) => ((pointer - 1) % diagnoses) + 1))];
  const adjudications = others.map(({ payer }, index): LineAdjudication => {
    const paid = cents(Math.trunc(line.charge / (index + 2)));
    return {
      payerIdentifier: payer.payerIdentifier,
      paid,
      procedureCode: line.procedureCode,
      modifiers: line.modifiers,
      paidUnits: line.units,
      adjustments: [{ group: "CO", reason: "45", amount: subtractCents(line.charge, paid) }],
      adjudicationDate: line.dateOfService.to ?? line.dateOfService.from,
    };
  });
  return { ...line, diagnosisPointers: pointers, adjudications };
}

function balancePayer(other: OtherPayer, index: number, lines: readonly ServiceLine[]): OtherPayer {
  const { remainingPatientLiability, adjudicationDate, insuranceTypeCode, ...rest } = other;
  const paid = lines.map((line): Cents => line.adjudications[index]?.paid ?? ZERO_CENTS);
  return { ...rest, rank: RANKS[index] ?? "tertiary", paid: sumCents(paid), adjustments: [] };
}
