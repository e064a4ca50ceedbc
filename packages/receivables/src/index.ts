export {
  type BalanceFault,
  type BalanceProof,
  claimFaults,
  proveBalance,
  signedPayment,
} from "./balance-proof.ts";
export {
  type AccountBalance,
  type Balances,
  balanceOf,
  balances,
  type TrialBalance,
  trialBalance,
} from "./balances.ts";
export {
  buildStatement,
  DEFAULT_DAYS_TO_PAY,
  type StatementInput,
  type StatementLineInput,
  type StatementVisitInput,
} from "./build-statement.ts";
export { chargeTransfers } from "./charge-transfers.ts";
export {
  type DenialClass,
  type Disposition,
  type DispositionRule,
  type DispositionTable,
  dispositionTable,
  findDisposition,
} from "./disposition.ts";
export {
  type AccountKind,
  type AdjustmentCategory,
  accountKey,
  type CoverageReceivable,
  type LedgerAccount,
  type PatientReceivable,
  type RefundParty,
} from "./ledger-account.ts";
export {
  type DocumentRef,
  type LedgerTransfer,
  reverseTransfer,
  type TransferKind,
  type TransferSource,
  transferOf,
} from "./ledger-transfer.ts";
export { type ClaimIndex, claimIndex, matchClaim } from "./match-claim.ts";
export { type LineMatch, matchLines } from "./match-lines.ts";
export {
  CROSSOVER_WAIT_DAYS,
  decideNextPayer,
  type NextClaimInput,
  type NextPayerDecision,
  nextPayerClaim,
} from "./next-payer.ts";
export {
  hasAnswered,
  nextCoverage,
  type OpenClaim,
  type OpenClaimContext,
  type OpenCoverage,
  type OpenLine,
  openClaim,
  type PostedOccurrence,
  standingPostings,
} from "./open-claim.ts";
export {
  type ContentHash,
  occurrenceKeys,
  type PaymentIdentity,
  paymentIdentity,
  paymentKey,
} from "./payment-identity.ts";
export { plannedTransfers, planOccurrences, planPosting, unappliedAfter } from "./plan-posting.ts";
export {
  type ClaimMatch,
  DEFAULT_MINIMUM_CONFIDENCE,
  type HeldPayment,
  type HoldReason,
  type OccurrenceOutcome,
  type OccurrencePosting,
  type PendingOccurrence,
  type PlannedPayment,
  type PlannedProviderAdjustment,
  type PostingPlan,
  type PostingPolicy,
  type WorkItem,
  type WorkKind,
} from "./posting-plan.ts";
export {
  type CoordinationFault,
  type PriorPayerFacts,
  priorPayerFacts,
  proveCoordination,
  withPriorPayer,
} from "./prior-payer.ts";
export { STANDARD_DISPOSITIONS, STANDARD_RELEASE, standardDispositions } from "./standard-dispositions.ts";
