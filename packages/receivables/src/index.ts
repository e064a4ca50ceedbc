export { adjustmentWords, groupWords } from "./adjustment-words.ts";
export type { AnalysisInput, SentClaimFact } from "./analysis/analysis-input.ts";
export { type Analysis, analyze, type Takeback } from "./analysis/analyze.ts";
export type { LostSecondary, OpenClaimAging, PayerLag } from "./analysis/claim-fates.ts";
export type { DenialReason, DeniedAmount } from "./analysis/denial-reasons.ts";
export type { ContractLookup, LowPayment } from "./analysis/low-payments.ts";
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
  type TrialRow,
  trialBalance,
  trialByKind,
} from "./balances.ts";
export {
  type BankDeposit,
  DEPOSIT_WAIT_DAYS,
  type DepositDifference,
  type DepositMatching,
  type ExpectedMoney,
  matchDeposits,
} from "./bank-deposit.ts";
export {
  buildStatement,
  DEFAULT_DAYS_TO_PAY,
  type StatementInput,
  type StatementLineInput,
  type StatementVisitInput,
} from "./build-statement.ts";
export { chargeTransfers } from "./charge-transfers.ts";
export {
  ACKNOWLEDGEMENT_DAYS,
  claimSilence,
  type SentClaim,
  type SilenceState,
  type SilenceTerms,
} from "./claim-silence.ts";
export { closeDay, type DayClose, type DaySum, daysToClose, type KindTotal } from "./day-close.ts";
export {
  CAUTIOUS_REMEDIES,
  type DenialAction,
  type DenialTask,
  denialTask,
  MEDICARE_PART_B_REMEDIES,
  type PayerRemedies,
  type WorkOwner,
} from "./denial-task.ts";
export {
  type DenialClass,
  type Disposition,
  type DispositionRule,
  type DispositionTable,
  dispositionTable,
  findDisposition,
} from "./disposition.ts";
export { type DunningAccount, type DunningRules, type DunningStep, nextDunningStep } from "./dunning.ts";
export {
  assertFinancialPolicy,
  type DatedFinancialPolicy,
  type Discount,
  type DiscountStep,
  type FinancialPolicy,
  financialPolicyOn,
  PLAIN_FINANCIAL_POLICY,
  percentOf,
  slidingDiscount,
} from "./financial-policy.ts";
export { type KeyedRemittance, type KeyedRow, keyedRemittance } from "./keyed-remittance.ts";
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
  postingKey,
  standingMovements,
  standingPostings,
} from "./open-claim.ts";
export { type OpenedPayment, openPayment } from "./open-payment.ts";
export { type OpeningBalance, openingTransfers } from "./opening-balance.ts";
export {
  adjustPatientDebt,
  applyPatientCash,
  keepAgencyFee,
  type PatientDebt,
  type PatientPayment,
  patientDebts,
  receivePatientPayment,
  recoverBadDebt,
  returnPatientPayment,
  writeOffBadDebt,
} from "./patient-money.ts";
export {
  assertPolicy,
  CAUTIOUS_POLICY,
  type DatedPolicy,
  MAX_POLICY_DAYS,
  type PayerPolicy,
  policyOn,
} from "./payer-policy.ts";
export {
  type ContentHash,
  occurrenceKeys,
  type PaymentIdentity,
  paymentIdentity,
  paymentKey,
} from "./payment-identity.ts";
export {
  assertPlanAllowed,
  BROKEN_AFTER_MISSED,
  INSTALLMENT_GRACE_DAYS,
  type Installment,
  type InstallmentStanding,
  MAX_INSTALLMENTS,
  type PaymentPlan,
  type PlanStanding,
  planInstallments,
  planStanding,
} from "./payment-plan.ts";
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
export { providerAdjustmentWords } from "./provider-adjustment-words.ts";
export {
  approveRefund,
  OVERPAYMENT_INVESTIGATION_DAYS,
  OVERPAYMENT_RETURN_DAYS,
  type OverpaymentClock,
  overpaymentClock,
  payRefund,
  type RefundRequest,
  unclaimedPropertyDue,
} from "./refund.ts";
export {
  AGING_BUCKETS,
  type AgeFrom,
  type AgingRow,
  agingReport,
  bucketOf,
  itemAge,
  type OpenItem,
} from "./reports/aging.ts";
export { type Figure, figure } from "./reports/figure.ts";
export { keyFigures, type PeriodFacts } from "./reports/key-figures.ts";
export type { StatementLanguage } from "./share-words.ts";
export { STANDARD_DISPOSITIONS, STANDARD_RELEASE, standardDispositions } from "./standard-dispositions.ts";
export { STATUS_WAIT_DAYS, type StatusMeaning, statusMeaning } from "./status-answer.ts";
export {
  type AnsweredBefore,
  type DispositionTrial,
  dispositionWords,
  type MovedAdjustment,
  tryDispositions,
} from "./try-dispositions.ts";
export {
  allowedAmount,
  type ExpectedAllowed,
  findUnderpayment,
  UNDERPAYMENT_TOLERANCE,
  type Underpayment,
} from "./underpayment.ts";
export { undoPosting } from "./undo-posting.ts";
export {
  type ProviderAdjustmentMovements,
  providerAdjustmentStands,
  turnProviderAdjustment,
} from "./undo-provider-adjustment.ts";
export { RESIDUE_DAYS, type WorkTask, workTask } from "./work-task.ts";
