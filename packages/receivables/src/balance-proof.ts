import { type Cents, cents, formatDollars, negateCents, sumCents } from "@claimwright/base";
import type { ClaimPayment, Remittance, ServicePayment } from "@claimwright/model";

/** Whether a payment adds up at every level, and where it does not, by how much. */
export interface BalanceProof {
  readonly balanced: boolean;
  readonly faults: readonly BalanceFault[];
  /** What BPR02 moves to the practice; negative when BPR03 says the practice is debited. */
  readonly payment: Cents;
  readonly claimsPaid: Cents;
  readonly providerAdjustments: Cents;
}

export interface BalanceFault {
  readonly level: "line" | "claim" | "transaction";
  /** The CLP, one-based; absent for the transaction. */
  readonly occurrence?: number;
  /** The SVC inside the claim, one-based. */
  readonly line?: number;
  /** What the parts add up to. */
  readonly computed: Cents;
  /** What the payer stated. */
  readonly stated: Cents;
  /** Stated less computed. */
  readonly difference: Cents;
  /** One sentence with the place and the difference, free of patient facts. */
  readonly message: string;
}

/**
 * Proves a remittance at three levels before anything is posted (835 X221A1, 1.10.2.1): each service line
 * SVC02 = SVC03 + Σ CAS; each claim CLP03 = CLP04 + Σ CAS of claim and lines; the transaction
 * BPR02 = Σ CLP04 − Σ PLB. CLP05 takes no part.
 */
export function proveBalance(remittance: Remittance): BalanceProof {
  const faults = remittance.claims.flatMap(claimFaults);
  const payment = signedPayment(remittance);
  const claimsPaid = sumCents(remittance.claims.map((claim) => claim.paid));
  const providerAdjustments = sumCents(remittance.providerAdjustments.map(({ amount }) => amount));
  const computed = cents(claimsPaid - providerAdjustments);
  const transaction =
    computed === payment
      ? []
      : [fault("transaction", "BPR02 against Σ CLP04 less Σ PLB", payment, computed, {})];
  return {
    balanced: faults.length === 0 && transaction.length === 0,
    faults: [...transaction, ...faults],
    payment,
    claimsPaid,
    providerAdjustments,
  };
}

/** BPR02 with the sign of BPR03. */
export function signedPayment(remittance: Remittance): Cents {
  return remittance.creditDebit === "D" ? negateCents(remittance.paymentAmount) : remittance.paymentAmount;
}

/** The faults of one claim and its lines. */
export function claimFaults(claim: ClaimPayment): readonly BalanceFault[] {
  const { occurrence } = claim;
  const lines = claim.lines.flatMap((line, index) => lineFaults(line, occurrence, index + 1));
  const computed = sumCents([
    claim.paid,
    ...claim.adjustments.map(({ amount }) => amount),
    ...claim.lines.flatMap((line) => line.adjustments.map(({ amount }) => amount)),
  ]);
  if (computed === claim.totalCharge) return lines;
  const place = `CLP ${occurrence}, CLP03 against CLP04 plus Σ CAS`;
  return [fault("claim", place, claim.totalCharge, computed, { occurrence }), ...lines];
}

function lineFaults(service: ServicePayment, occurrence: number, line: number): readonly BalanceFault[] {
  const computed = sumCents([service.paid, ...service.adjustments.map(({ amount }) => amount)]);
  if (computed === service.charge) return [];
  const place = `CLP ${occurrence}, SVC ${line}, SVC02 against SVC03 plus Σ CAS`;
  return [fault("line", place, service.charge, computed, { occurrence, line })];
}

function fault(
  level: BalanceFault["level"],
  place: string,
  stated: Cents,
  computed: Cents,
  where: Pick<BalanceFault, "occurrence" | "line">,
): BalanceFault {
  const difference = cents(stated - computed);
  const message = `${place}: ${formatDollars(stated)} is stated, the parts add up to ${formatDollars(computed)}, a difference of ${formatDollars(difference)}.`;
  return { level, ...where, computed, stated, difference, message };
}
