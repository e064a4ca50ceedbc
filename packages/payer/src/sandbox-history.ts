import type { Cents } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";

/** What the payer remembers; plain data, so that a caller may store it and go on later. */
export interface SandboxHistory {
  readonly claims: readonly AdjudicatedClaim[];
  readonly forwardBalances: readonly ForwardBalance[];
}

/** What a provider owes the payer after reversals, until the next payment takes it. */
export interface ForwardBalance {
  readonly billingNpi: string;
  readonly amount: Cents;
  /** The trace number of the payment that carried it forward. */
  readonly reference: string;
}

export interface AdjudicatedClaim {
  readonly billingNpi: string;
  readonly memberId: string;
  /** Of the first date of service. */
  readonly planYear: string;
  /** What the payer tells duplicates by: provider, code, modifiers and day of each line. */
  readonly serviceKeys: readonly string[];
  /** What this claim added to the member's accumulators. */
  readonly deductibleMet: Cents;
  readonly outOfPocketMet: Cents;
  readonly payment: ClaimPayment;
  /** Taken back by a replacement or void. */
  readonly reversed: boolean;
}

export const NO_HISTORY: SandboxHistory = { claims: [], forwardBalances: [] };
