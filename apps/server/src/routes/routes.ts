import type { Route } from "../http/route.ts";
import { changeOwnAccountRoute } from "./account/change-account.ts";
import { makeKeyRoute } from "./account/make-key.ts";
import { openOwnAccountRoute } from "./account/open-account.ts";
import { downloadAccessRoute } from "./audit/download-access.ts";
import { listAccessRoute } from "./audit/list-access.ts";
import { listPeopleEventsRoute } from "./audit/list-people-events.ts";
import { proveAuditRoute } from "./audit/prove-audit.ts";
import { amendClaimRoute } from "./claims/amend-claim.ts";
import { changeClaimsRoute } from "./claims/change-claims.ts";
import { listClaimViewsRoute, removeClaimViewRoute, saveClaimViewRoute } from "./claims/claim-views.ts";
import { explainClaimFileRoute } from "./claims/explain-claim-file.ts";
import { forecastClaimRoute } from "./claims/forecast-claim.ts";
import { listClaimsRoute } from "./claims/list-claims.ts";
import { colleaguesRoute } from "./claims/list-colleagues.ts";
import { openClaimRoute } from "./claims/open-claim.ts";
import { overrideForClaimRoute, overrideForCodingRoute } from "./claims/override-finding.ts";
import { printClaimRoute } from "./claims/print-claim.ts";
import { collectAnswersRoute, sendClaimsRoute } from "./claims/send-claims.ts";
import { listReleasesRoute } from "./codes/list-releases.ts";
import { openCodeRoute } from "./codes/open-code.ts";
import { searchCodesRoute } from "./codes/search-codes.ts";
import { searchIndexRoute } from "./codes/search-index.ts";
import { answerQueryRoute, queriesToAnswerRoute } from "./coding/answer-query.ts";
import { askProviderRoute, visitQueriesRoute, withdrawQueryRoute } from "./coding/ask-provider.ts";
import { changeEvaluationRoute } from "./coding/change-evaluation.ts";
import { checkDraftRoute } from "./coding/check-draft.ts";
import { codingQueueRoute } from "./coding/list-coding-queue.ts";
import { visitToCodeRoute } from "./coding/open-visit-to-code.ts";
import { signCodesRoute } from "./coding/sign-codes.ts";
import { giveEstimateRoute, tryEstimateRoute } from "./estimates/give-estimate.ts";
import { listEstimatesRoute, printEstimateRoute } from "./estimates/list-estimates.ts";
import { proposeFeesRoute, readFeeFileRoute } from "./fees/make-fees.ts";
import { downloadFeesRoute, keepFeesRoute, listFeesRoute, tryFeesRoute } from "./fees/practice-fees.ts";
import { analyzeFilesRoute, downloadAnalysisRoute } from "./files/analyze-files.ts";
import { checkFileRoute } from "./files/check-file.ts";
import { examineClaimsRoute } from "./files/examine-claims.ts";
import { listDeskChoicesRoute } from "./front-desk/list-desk-choices.ts";
import { listWaitingVisitsRoute } from "./front-desk/list-waiting-visits.ts";
import { moveAppointmentRoute } from "./front-desk/move-appointment.ts";
import { openDayRoute } from "./front-desk/open-day.ts";
import { planVisitRoute } from "./front-desk/plan-visit.ts";
import { todayRoute } from "./home/today.ts";
import { followJobRoute } from "./jobs/follow-job.ts";
import { listJobsRoute, openJobRoute } from "./jobs/list-jobs.ts";
import { retryJobRoute } from "./jobs/retry-job.ts";
import { startJobRoutes } from "./jobs/start-job.ts";
import {
  bookAgencyRemittanceRoute,
  downloadAgencyFileRoute,
  makeAgencyFileRoute,
} from "./money/agency-files.ts";
import { placeWithAgencyRoute, recallPlacementRoute, takeRecoveryRoute } from "./money/agency-placements.ts";
import { keyDepositRoute, openBankRoute, takeBankFileRoute } from "./money/bank.ts";
import {
  applyCreditRoute,
  identifyOverpaymentRoute,
  moveOverpaymentRoute,
  openCreditsRoute,
  refundCreditRoute,
} from "./money/credits.ts";
import { closeDayRoute, openBooksRoute, openDaysRoute } from "./money/days.ts";
import {
  openFinancialPolicyRoute,
  setFinancialPolicyRoute,
  tryFinancialPolicyRoute,
} from "./money/financial-policy.ts";
import { openCollectionsRoute } from "./money/open-collections.ts";
import { bringOpeningFileRoute, listOpeningFilesRoute } from "./money/opening-files.ts";
import {
  answerPayerRequestRoute,
  openPayerRequestsRoute,
  recordPayerRequestRoute,
} from "./money/payer-requests.ts";
import { askEligibilityRoute } from "./patients/ask-eligibility.ts";
import { changePatientRoute } from "./patients/change-patient.ts";
import { findDuplicatesRoute } from "./patients/find-duplicates.ts";
import { findPatientsRoute } from "./patients/find-patients.ts";
import { makeStatementRoute } from "./patients/make-statement.ts";
import { openAccountRoute } from "./patients/open-account.ts";
import { openPatientMoneyRoute } from "./patients/open-patient-money.ts";
import { openRegistrationRoute } from "./patients/open-registration.ts";
import { agreePlanRoute, cancelPlanRoute } from "./patients/payment-plans.ts";
import { printReceiptRoute } from "./patients/print-receipt.ts";
import { printStatementRoute } from "./patients/print-statement.ts";
import { approveRefundRoute, askRefundRoute, payRefundRoute } from "./patients/refunds.ts";
import { registerPatientRoute } from "./patients/register-patient.ts";
import { saveCoverageRoute, tryCoverageRoute } from "./patients/save-coverage.ts";
import { takePaymentRoute } from "./patients/take-payment.ts";
import { changePayerRoute, setPayerPolicyRoute } from "./payers/change-payer.ts";
import {
  endDispositionRoute,
  listDispositionsRoute,
  setDispositionRoute,
  tryDispositionRoute,
} from "./payers/dispositions.ts";
import { keepContractRoute, tryContractRoute } from "./payers/keep-contract.ts";
import { listPayerContractsRoute } from "./payers/list-payer-contracts.ts";
import { openPayerRoute } from "./payers/open-payer.ts";
import { addPersonRoute } from "./people/add-person.ts";
import { changePersonRoute } from "./people/change-person.ts";
import { linkProviderRoute, listProviderLinksRoute } from "./people/link-provider.ts";
import { listPeopleRoute } from "./people/list-people.ts";
import { openPersonRoute } from "./people/open-person.ts";
import { setRoleRoute } from "./people/set-role.ts";
import { gradePracticeCaseRoute } from "./practice/grade-case.ts";
import { listPracticeCasesRoute } from "./practice/list-cases.ts";
import { openPracticeCaseRoute } from "./practice/open-case.ts";
import { reviewClassRoute } from "./practice/review-class.ts";
import { listPaymentsRoute } from "./remittances/list-payments.ts";
import { matchByHandRoute, matchCandidatesRoute } from "./remittances/match-by-hand.ts";
import { openClaimPaymentsRoute } from "./remittances/open-claim-payments.ts";
import { openPaymentRoute } from "./remittances/open-payment.ts";
import { payersToKeyRoute, postPaperRoute, provePaperRoute } from "./remittances/paper-remittance.ts";
import { receiveAnswerRoute } from "./remittances/receive-answer.ts";
import { turnProviderAdjustmentRoute } from "./remittances/turn-provider-adjustment.ts";
import { undoPostingRoute } from "./remittances/undo-posting.ts";
import { downloadReportRoute } from "./reports/download-report.ts";
import { listReportsRoute, openReportRoute } from "./reports/open-report.ts";
import { openReportEntriesRoute } from "./reports/open-report-entries.ts";
import { reportFiguresRoute } from "./reports/report-figures.ts";
import {
  endClaimRuleRoute,
  keepClaimRuleRoute,
  listClaimRulesRoute,
  tryClaimRuleRoute,
} from "./rules/claim-rules.ts";
import { openSettingsRoute } from "./settings/open-settings.ts";
import { saveEnrolmentRoute } from "./settings/save-enrolment.ts";
import { saveLocationRoute } from "./settings/save-location.ts";
import { savePracticeRoute } from "./settings/save-practice.ts";
import { saveProviderRoute } from "./settings/save-provider.ts";
import { watchEnrolmentsRoute } from "./settings/watch-enrolments.ts";
import { moveVisitRoute } from "./visits/move-visit.ts";
import { openVisitRoute } from "./visits/open-visit.ts";
import { changeWorkRoute } from "./worklist/change-work.ts";
import { listWorkRoute } from "./worklist/list-work.ts";
import { listWorkNotesRoute, noteWorkRoute } from "./worklist/work-notes.ts";
import { writeAppealRoute } from "./worklist/write-appeal.ts";

/** Every route of a practice. The server mounts them, the interface document lists them, a test walks them. */
export const ROUTES: readonly Route[] = [
  todayRoute,
  codingQueueRoute,
  visitToCodeRoute,
  checkDraftRoute,
  signCodesRoute,
  changeEvaluationRoute,
  visitQueriesRoute,
  askProviderRoute,
  withdrawQueryRoute,
  queriesToAnswerRoute,
  answerQueryRoute,
  linkProviderRoute,
  listProviderLinksRoute,
  searchIndexRoute,
  searchCodesRoute,
  openCodeRoute,
  listReleasesRoute,
  listClaimsRoute,
  openClaimRoute,
  explainClaimFileRoute,
  printClaimRoute,
  forecastClaimRoute,
  amendClaimRoute,
  changeClaimsRoute,
  colleaguesRoute,
  listClaimViewsRoute,
  saveClaimViewRoute,
  removeClaimViewRoute,
  overrideForCodingRoute,
  overrideForClaimRoute,
  sendClaimsRoute,
  collectAnswersRoute,
  openVisitRoute,
  moveVisitRoute,
  openSettingsRoute,
  savePracticeRoute,
  saveLocationRoute,
  saveProviderRoute,
  saveEnrolmentRoute,
  watchEnrolmentsRoute,
  listPaymentsRoute,
  openClaimPaymentsRoute,
  payersToKeyRoute,
  openPaymentRoute,
  matchCandidatesRoute,
  matchByHandRoute,
  undoPostingRoute,
  turnProviderAdjustmentRoute,
  provePaperRoute,
  postPaperRoute,
  receiveAnswerRoute,
  openDayRoute,
  planVisitRoute,
  moveAppointmentRoute,
  listWaitingVisitsRoute,
  listDeskChoicesRoute,
  findDuplicatesRoute,
  registerPatientRoute,
  openRegistrationRoute,
  changePatientRoute,
  tryCoverageRoute,
  saveCoverageRoute,
  askEligibilityRoute,
  printReceiptRoute,
  listPayerContractsRoute,
  tryContractRoute,
  keepContractRoute,
  openPayerRoute,
  changePayerRoute,
  setPayerPolicyRoute,
  listDispositionsRoute,
  tryDispositionRoute,
  setDispositionRoute,
  endDispositionRoute,
  listClaimRulesRoute,
  tryClaimRuleRoute,
  keepClaimRuleRoute,
  endClaimRuleRoute,
  listFeesRoute,
  downloadFeesRoute,
  readFeeFileRoute,
  proposeFeesRoute,
  tryFeesRoute,
  keepFeesRoute,
  openPatientMoneyRoute,
  agreePlanRoute,
  cancelPlanRoute,
  askRefundRoute,
  approveRefundRoute,
  payRefundRoute,
  tryEstimateRoute,
  giveEstimateRoute,
  listEstimatesRoute,
  printEstimateRoute,
  findPatientsRoute,
  openAccountRoute,
  printStatementRoute,
  makeStatementRoute,
  takePaymentRoute,
  openCreditsRoute,
  applyCreditRoute,
  refundCreditRoute,
  identifyOverpaymentRoute,
  moveOverpaymentRoute,
  openPayerRequestsRoute,
  recordPayerRequestRoute,
  answerPayerRequestRoute,
  openBankRoute,
  keyDepositRoute,
  takeBankFileRoute,
  openDaysRoute,
  closeDayRoute,
  openBooksRoute,
  openCollectionsRoute,
  placeWithAgencyRoute,
  recallPlacementRoute,
  takeRecoveryRoute,
  makeAgencyFileRoute,
  downloadAgencyFileRoute,
  bookAgencyRemittanceRoute,
  listOpeningFilesRoute,
  bringOpeningFileRoute,
  openFinancialPolicyRoute,
  tryFinancialPolicyRoute,
  setFinancialPolicyRoute,
  listWorkRoute,
  changeWorkRoute,
  listWorkNotesRoute,
  noteWorkRoute,
  writeAppealRoute,
  reportFiguresRoute,
  listReportsRoute,
  openReportRoute,
  openReportEntriesRoute,
  downloadReportRoute,
  checkFileRoute,
  examineClaimsRoute,
  analyzeFilesRoute,
  downloadAnalysisRoute,
  ...startJobRoutes,
  listJobsRoute,
  openJobRoute,
  followJobRoute,
  retryJobRoute,
  listAccessRoute,
  downloadAccessRoute,
  listPeopleEventsRoute,
  proveAuditRoute,
  listPracticeCasesRoute,
  openPracticeCaseRoute,
  gradePracticeCaseRoute,
  reviewClassRoute,
  openOwnAccountRoute,
  changeOwnAccountRoute,
  makeKeyRoute,
  listPeopleRoute,
  openPersonRoute,
  changePersonRoute,
  addPersonRoute,
  setRoleRoute,
];
