import { formatDollars, type IsoDate, type Why } from "@claimwright/base";
import type { LedgerAccount } from "./ledger-account.ts";
import { type LedgerTransfer, transferOf } from "./ledger-transfer.ts";
import type { OpenClaim, OpenLine } from "./open-claim.ts";

/**
 * The charges of a claim: each line's charge to the coverage that is asked first, or to the patient who has none.
 * Planning them again gives the same keys, so they post once.
 */
export function chargeTransfers(
  claim: Omit<OpenClaim, "transfers" | "postings">,
  effectiveOn: IsoDate,
): readonly LedgerTransfer[] {
  return claim.lines.flatMap((line) =>
    transferOf({
      debit: firstDebtor(claim, line),
      credit: { kind: "charges" },
      amount: line.charge,
      effectiveOn,
      kind: "charge",
      why: whyCharge(claim, line),
      document: { kind: "claim", id: claim.claimId },
      idempotencyKey: `charge/${claim.claimId}/${line.lineId}`,
    }),
  );
}

function firstDebtor(claim: Omit<OpenClaim, "transfers" | "postings">, line: OpenLine): LedgerAccount {
  const { claimId, patientId } = claim;
  const { lineId } = line;
  const servedOn = line.dateOfService.from;
  const first = claim.coverages[0];
  if (first === undefined) return { kind: "patient-receivable", claimId, lineId, patientId, servedOn };
  const { coverageId, payerId } = first;
  return { kind: "coverage-receivable", claimId, lineId, coverageId, payerId, patientId, servedOn };
}

function whyCharge(claim: Omit<OpenClaim, "transfers" | "postings">, line: OpenLine): Why {
  const payer = claim.coverages[0]?.payerName ?? "the patient, who has no coverage";
  return {
    rule: "ledger.charge",
    reason: `${line.procedureCode} is charged at ${formatDollars(line.charge)} and asked of ${payer}.`,
    source: "practice fee table; order of coverages on the claim",
    inputs: { procedureCode: line.procedureCode, chargeCents: line.charge },
    result: line.charge,
  };
}
