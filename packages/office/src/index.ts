export { type Acceptance, type AcceptedCoding, acceptSuggestion } from "./accept-suggestion.ts";
export { type AmendedClaim, type Amendment, amendClaim } from "./amend-claim.ts";
export {
  type Access,
  type AccessFilter,
  type AccessKind,
  findAccesses,
  MAX_ACCESSES_SHOWN,
  MAX_ACCESSES_TAKEN,
} from "./audit/find-accesses.ts";
export { listPeopleEvents, MAX_PEOPLE_EVENTS, type PeopleEvent } from "./audit/list-sign-ins.ts";
export type { AccessedRecord } from "./audit/name-records.ts";
export { buildClaim, type ClaimOutcome, type ClaimTerms } from "./build-claim.ts";
export { buildClaims, MAX_CLAIMS_BUILT_AT_ONCE } from "./build-claims.ts";
export {
  type ClaimChanged,
  type ClaimsChange,
  changeClaims,
  MAX_CLAIMS_CHANGED,
} from "./change-claims.ts";
export { checkCoding } from "./check-coding.ts";
export { type CodingOutcome, codeVisitByMachine } from "./code-visit.ts";
export {
  type CodeChange,
  type CodeDescription,
  describeCode,
  type RelatedCode,
  setOfCode,
} from "./codes/describe-code.ts";
export { DOWNLOADABLE } from "./codes/download-catalogue.ts";
export { type DownloadInput, downloadCodes } from "./codes/download-codes.ts";
export { type InstallInput, type InstallReport, installCodes } from "./codes/install-codes.ts";
export {
  type InstalledCodes,
  openInstalledCodes,
  openSharedCodes,
  type SharedRelease,
} from "./codes/open-code-library.ts";
export { type OpenedCodes, openCodes } from "./codes/open-codes.ts";
export { answerQuery, withdrawQuery } from "./coding/answer-query.ts";
export {
  askLanguageModel,
  type LanguageModelOutcome,
  type LanguageModelSettings,
} from "./coding/ask-language-model.ts";
export { askProvider, type QueryToAsk } from "./coding/ask-provider.ts";
export {
  type ChangedEvaluation,
  changeEvaluation,
  ELEMENT_REASONS,
  type ElementReason,
} from "./coding/change-evaluation.ts";
export { linkProvider, providersOfPerson } from "./coding/link-provider.ts";
export {
  type CodingDraft,
  type DraftService,
  MAX_DRAFT_DIAGNOSES,
  MAX_DRAFT_POINTERS,
  MAX_DRAFT_SERVICES,
} from "./coding-draft.ts";
export {
  type ContractFacts,
  contractOn,
  type KeptContract,
  keepContract,
  listContracts,
} from "./contracts/payer-contracts.ts";
export {
  MAX_CLAIMS_TRIED,
  type PayerContractTrial,
  tryPayerContract,
} from "./contracts/try-payer-contract.ts";
export { deliverWaiting } from "./deliver-waiting.ts";
export { demoPayerConfig } from "./demo/demo-payer.ts";
export type { DemoVisit } from "./demo/demo-visit.ts";
export { type Enrolment, enrolVisits } from "./demo/enrol-visits.ts";
export { exampleVisits } from "./demo/example-visits.ts";
export { type DemoDesk, openDemo } from "./demo/open-demo.ts";
export { readVisits } from "./demo/read-visits.ts";
export { type DemoInput, type DemoSummary, runDemo } from "./demo/run-demo.ts";
export { type DemoOutcome, type DemoPartners, runDemoVisit } from "./demo/run-demo-visit.ts";
export {
  type FeesOnDay,
  type FeesToKeep,
  type FeeVersion,
  feeTableOf,
  keepFees,
  listPracticeFees,
  loadFeeTable,
} from "./fees/practice-fees.ts";
export { type MedicareShare, type ProposedFees, proposeFees } from "./fees/propose-fees.ts";
export { type FeesTried, MAX_VISITS_TRIED, tryPracticeFees } from "./fees/try-practice-fees.ts";
export {
  type CheckedSet,
  checkFile,
  type FileCheck,
  type FileIssue,
  MAX_CHECKED_BYTES,
} from "./files/check-file.ts";
export { type ClaimOfFile, ClaimScrubber, type ScrubTerms } from "./files/claim-scrubber.ts";
export {
  type ExaminedClaim,
  type ExaminedClaims,
  examineClaims,
  type MedicarePrice,
} from "./files/examine-claims.ts";
export type { ShownSegment } from "./files/file-segments.ts";
export {
  type MedicareSession,
  type MedicareTerms,
  priceByMedicare,
  priceClaimByMedicare,
} from "./files/medicare-price.ts";
export { LISTED_SETS, publishedLists } from "./files/published-lists.ts";
export {
  moveAppointment,
  NEXT_STATES,
  planVisit,
  type VisitToPlan,
} from "./front-desk/appointments.ts";
export { askEligibility } from "./front-desk/ask-eligibility.ts";
export { type DuplicateReasons, duplicateReasons, type PersonTyped } from "./front-desk/duplicate-reasons.ts";
export { type CardTyped, findDuplicates, type LikelyDuplicate } from "./front-desk/find-duplicates.ts";
export {
  type Estimate,
  type EstimateLine,
  type EstimateToMake,
  giveEstimate,
  listGivenEstimates,
  tryEstimate,
} from "./front-desk/make-estimate.ts";
export { printEstimate } from "./front-desk/print-estimate.ts";
export {
  type KeptPayment,
  listPatientPayments,
  receiptNumber,
  receiptOfPayment,
} from "./front-desk/receipt-of-payment.ts";
export {
  changePatient,
  type GuarantorFacts,
  type PatientFacts,
  type Registration,
  registerPatient,
} from "./front-desk/register-patient.ts";
export {
  type CoverageFacts,
  type SavedCoverage,
  saveCoverage,
  tryCoverage,
} from "./front-desk/save-coverage.ts";
export { HOLD_REASONS, type HoldReason } from "./hold-claim.ts";
export { type PickedUpFile, pickUpAnswers } from "./inbox/pick-up-answers.ts";
export type { PaymentOutcome } from "./inbox/post-remittance.ts";
export { type ProcessedFile, processInbox } from "./inbox/process-inbox.ts";
export { type InboxDesk, type ReceivedFile, receiveFile } from "./inbox/receive-file.ts";
export { serviceWords } from "./internal/service-words.ts";
export { makeStatement } from "./make-statement.ts";
export { createOffice, type Desk, ENGINE_VERSION, type Office, todayOf } from "./office.ts";
export { type FindingOverride, overrideFinding } from "./override-finding.ts";
export { changePayer, type PayerFacts } from "./payers/change-payer.ts";
export { decidePayerPolicy } from "./payers/decide-payer-policy.ts";
export { openPayer, type PayerPage } from "./payers/open-payer.ts";
export { listPractice, type PracticeEntry } from "./practice/list-practice.ts";
export { type OpenPracticeCase, openPractice, type PracticeToCode } from "./practice/open-practice.ts";
export { PRACTICE_DATE } from "./practice/practice-book.ts";
export { type ClassReview, type LearnerReview, reviewClass } from "./practice/review-class.ts";
export { type GradedPractice, submitPractice } from "./practice/submit-practice.ts";
export { allPracticeIds } from "./queries/all-practices.ts";
export { type CodingQueue, listCodingQueue, type QueueEntry } from "./queries/coding-queue.ts";
export { listStoppedClaimsOfPractices, type StoppedClaim } from "./queries/company/claims-of-practices.ts";
export { listCodingOfPractices, type WaitingVisit } from "./queries/company/coding-of-practices.ts";
export {
  type CompanyQueue,
  MAX_QUEUE_ROWS,
  type PracticeInQueue,
} from "./queries/company/practice-in-queue.ts";
export { listWorkOfPractices, type WorkRow } from "./queries/company/work-of-practices.ts";
export { type DeskChoices, listDeskChoices } from "./queries/desk-choices.ts";
export { type ExplainedFile, type ExplainedSegment, explainClaimFile } from "./queries/explain-claim-file.ts";
export { type ClaimForecast, forecastClaim, type LineForecast } from "./queries/forecast-claim.ts";
export { type CoverageStanding, openFrontDeskDay, type PlannedVisit } from "./queries/front-desk-day.ts";
export {
  type ClaimFilter,
  type ClaimList,
  type ClaimRow,
  type ClaimWindow,
  listClaims,
  MAX_CLAIM_WINDOW,
} from "./queries/list-claims.ts";
export {
  listQueriesToAnswer,
  listVisitQueries,
  type QueryToAnswer,
  type VisitQueries,
} from "./queries/list-provider-queries.ts";
export {
  listHeldFiles,
  listPayments,
  openPayment,
  type PaymentPage,
  type PaymentRow,
} from "./queries/list-remittances.ts";
export { listVisits, type VisitEntry } from "./queries/list-visits.ts";
export { type Collections, openCollections } from "./queries/money/open-collections.ts";
export { type CreditEntry, openCredits } from "./queries/money/open-credits.ts";
export { openPayerRequests, type PayerRequestEntry } from "./queries/money/open-payer-requests.ts";
export {
  type PolicyEffect,
  type PolicyPreview,
  type PolicyStep,
  previewFinancialPolicy,
} from "./queries/money/preview-financial-policy.ts";
export type { NextMove } from "./queries/next-move.ts";
export { type ClaimCorrected, type ClaimPage, openClaimPage } from "./queries/open-claim-page.ts";
export { openForCoding, type VisitToCode } from "./queries/open-for-coding.ts";
export {
  type AnsweredBenefits,
  openRegistration,
  type PatientRegistration,
  type RegisteredCoverage,
} from "./queries/open-registration.ts";
export {
  type AccountVisit,
  listPatients,
  openPatientAccount,
  type PatientAccount,
  type PatientRow,
} from "./queries/patient-account.ts";
export { openPatientMoney, type PatientMoney, type PatientRefund } from "./queries/patient-money.ts";
export { type CodePage, openCodePage, type SearchedSet, searchCodes } from "./queries/search-codes.ts";
export { type IndexLines, MAX_INDEX_TERMS, searchIndex } from "./queries/search-index.ts";
export { segmentMeaning } from "./queries/segment-meaning.ts";
export { type AgeBand, type MonthFigures, type TodayFigures, todayFigures } from "./queries/today-figures.ts";
export {
  listOpenClaimPayments,
  type MatchCandidate,
  matchCandidates,
  type OpenClaimPayment,
} from "./queries/unmatched-payments.ts";
export {
  listWaitingVisits,
  type UnchargedVisit,
  type UnsignedVisit,
  type WaitingVisits,
} from "./queries/waiting-visits.ts";
export {
  type AnalysisSheet,
  analysisSheets,
} from "./receivables/analysis-sheets.ts";
export {
  type AnalyzedFile,
  analyzeFiles,
  type FilesAnalysis,
  type FileToAnalyze,
  MAX_ANALYZED_BYTES,
} from "./receivables/analyze-files.ts";
export { analyzeFolder, MAX_ANALYZED_FILES } from "./receivables/analyze-folder.ts";
export { confirmDeposits, depositStanding, type KeptDeposit } from "./receivables/bank-deposits.ts";
export { billNextPayer, type NextBilling } from "./receivables/bill-next-payer.ts";
export type { CardProcessor, ChargeAnswer, ChargeRequest } from "./receivables/cards/card-processor.ts";
export { type StripeOptions, stripeProcessor } from "./receivables/cards/stripe-processor.ts";
export { testProcessor } from "./receivables/cards/test-processor.ts";
export {
  closePracticeDay,
  listDayCloses,
  previewClose,
  proveDayCloses,
} from "./receivables/days/close-practice-day.ts";
export { accountsAt, type TrialBalanceAt, trialBalanceAt } from "./receivables/days/trial-balance-at.ts";
export type { PostingCounts } from "./receivables/keep-postings.ts";
export type { SilentClaim } from "./receivables/nightly/find-silent-claims.ts";
export { type NightReport, runNight } from "./receivables/nightly/run-night.ts";
export {
  type ClaimBilledElsewhere,
  type LineBilledElsewhere,
  openClaimBilledElsewhere,
} from "./receivables/opening/open-claim-billed-elsewhere.ts";
export {
  type KeptOpeningFile,
  keepOpeningFile,
  listOpeningFiles,
  runOpeningFile,
} from "./receivables/opening/opening-files.ts";
export { type SettledElsewhere, settleElsewhere } from "./receivables/opening/settle-elsewhere.ts";
export type { OpeningMode, OpeningReport } from "./receivables/opening/take-over-openings.ts";
export {
  type AgencyFile,
  listAgencyFiles,
  makeAgencyFile,
  openAgencyFile,
} from "./receivables/patients/agency-files.ts";
export {
  type AgencyRemittance,
  agencyPayment,
  bookAgencyRemittance,
} from "./receivables/patients/agency-remittance.ts";
export { type HoldKind, holdBills, releaseBills } from "./receivables/patients/billing-holds.ts";
export {
  type AgencyPlacement,
  listAgencyPlacements,
  placeWithAgency,
  recallFromAgency,
  takeAgencyRecovery,
} from "./receivables/patients/collection-agency.ts";
export {
  type Credit,
  identifyOverpayment,
  listCredits,
  listUnclaimedProperty,
  moveOverpayment,
  type UnclaimedCredit,
} from "./receivables/patients/credits.ts";
export {
  listFinancialPolicies,
  loadFinancialPolicy,
  type SetFinancialPolicy,
  setFinancialPolicy,
} from "./receivables/patients/financial-policies.ts";
export {
  type Decision,
  forgiveDebt,
  grantDiscount,
  settlePromptly,
  writeOffSmallBalances,
} from "./receivables/patients/forgive-debt.ts";
export {
  type AgreedPlan,
  agreePaymentPlan,
  cancelPaymentPlan,
  listPaymentPlans,
  type PlanEnd,
  type PlanToAgree,
  reviewPaymentPlans,
} from "./receivables/patients/payment-plans.ts";
export { applyCredit, creditOf, refundCredit } from "./receivables/patients/use-credit.ts";
export {
  endDisposition,
  listDispositions,
  loadDispositions,
  type SetDisposition,
  setDisposition,
} from "./receivables/policies/dispositions.ts";
export {
  listPayerPolicies,
  type PolicyLookup,
  policiesOn,
  type SetPolicy,
  setPayerPolicy,
} from "./receivables/policies/payer-policies.ts";
export {
  MAX_PAYMENTS_TRIED,
  type TriedDisposition,
  tryDisposition,
} from "./receivables/policies/try-disposition.ts";
export { type MatchByHand, postByHand } from "./receivables/post-by-hand.ts";
export {
  MAX_KEYED_ROWS,
  type PaperRemittance,
  postKeyedRemittance,
  proveKeyedRemittance,
} from "./receivables/post-keyed-remittance.ts";
export {
  CLAIMS_A_PART,
  type PaymentToPost,
  type PostedPayment,
  postPayment,
} from "./receivables/post-payment.ts";
export { MAIN_BANK_ACCOUNT, readBankFile } from "./receivables/read-bank-file.ts";
export {
  type ReceivablesOfOwner,
  receivablesByAge,
  recountReceivables,
} from "./receivables/receivables-by-age.ts";
export {
  approveAskedRefund,
  askForRefund,
  payApprovedRefund,
  type RefundAsked,
} from "./receivables/refunds.ts";
export {
  answerPayerRequest,
  listPayerRequests,
  type NewPayerRequest,
  type PayerRequest,
  type PayerRequestKind,
  REQUEST_DAYS,
  recordPayerRequest,
} from "./receivables/requests/payer-requests.ts";
export { type RequestLetter, recordRequestLetter } from "./receivables/requests/record-request-letter.ts";
export { runStatements, type StatementRunEntry } from "./receivables/run-statements.ts";
export {
  returnTakenPayment,
  type TakenPayment,
  takePatientPayment,
} from "./receivables/take-patient-payment.ts";
export { type PostingToUndo, undoPosting } from "./receivables/undo-posting.ts";
export {
  type KeptProviderAdjustment,
  listProviderAdjustments,
  type ProviderAdjustmentTurn,
  turnPostedProviderAdjustment,
} from "./receivables/undo-provider-adjustment.ts";
export { MAX_UNPACKED_BYTES, MAX_UNPACKED_FILES, unpackUpload } from "./receivables/unpack-upload.ts";
export {
  changeWork,
  listWork,
  listWorkNotes,
  MAX_WORK_LISTED,
  noteWork,
  type WorkChange,
  type WorkEntry,
  type WorkFilter,
} from "./receivables/worklist.ts";
export { type AppealPacket, type AppealRequest, writeAppeal } from "./receivables/write-appeal.ts";
export { figuresOfPeriod } from "./reports/figures-of-period.ts";
export {
  type EntryRecord,
  type NamedEntries,
  type NamedEntry,
  nameEntries,
} from "./reports/name-entries.ts";
export {
  MAX_REPORT_ENTRIES,
  type ReportAsk,
  type ReportColumn,
  type ReportEntries,
  type ReportEntry,
  type ReportParameter,
  type ReportRow,
} from "./reports/report.ts";
export {
  formulaSheet,
  listReports,
  REPORT_NAMES,
  type Report,
  reportEntries,
  reportSheet,
  runReport,
} from "./reports/run-report.ts";
export { endRule, type KeptRule, keepRule, listRules } from "./rules/claim-rules.ts";
export { type RuleTried, tryRule } from "./rules/try-rule.ts";
export { type SandboxPartner, sandboxPartner } from "./sandbox-partner.ts";
export { practiceSandbox } from "./seed/practice-sandbox.ts";
export {
  isSeeded,
  SEED_COMPANY,
  SEED_LAST_DAY,
  SEED_PRACTICE,
  SEED_PRACTICES,
  type SeedInput,
  seedPractice,
  seedSandboxFolder,
} from "./seed/seed-practice.ts";
export { type SentClaims, sendClaims } from "./send-claims.ts";
export { type BulkSending, MAX_CLAIMS_IN_BULK, sendClaimsInBulk } from "./send-claims-in-bulk.ts";
export { type EnrolmentFacts, saveEnrolment } from "./settings/enrolments.ts";
export { type LocationFacts, type LocationRead, saveLocation } from "./settings/locations.ts";
export { moveVisit } from "./settings/move-visit.ts";
export { openSettings, type PracticeSettings, type SettingsChange } from "./settings/open-settings.ts";
export { type ProviderFacts, saveProvider } from "./settings/providers.ts";
export { type PracticeFacts, savePractice } from "./settings/save-practice.ts";
export { type EnrolmentToWatch, watchEnrolments } from "./settings/watch-enrolments.ts";
export { type ClaimJourney, findVisit, showVisit, type VisitJourney } from "./show-visit.ts";
export { type HowCoded, signDraft } from "./sign-draft.ts";
export { signVisit } from "./sign-visit.ts";
