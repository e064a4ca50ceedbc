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
export { chargeTransfers } from "./charge-transfers.ts";
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
