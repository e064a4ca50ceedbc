export {
  type BuiltClaim,
  buildProfessionalClaim,
  type ProfessionalClaimParts,
} from "./build-professional-claim.ts";
export { checkCoverage } from "./check-coverage.ts";
export type { Circumstances, DenialHistory, DenialPattern, KnownAuthorization } from "./circumstances.ts";
export { type ClaimDifference, claimDifferences } from "./claim-differences.ts";
export { type ClaimCorrection, correctClaim, type LineCorrection } from "./correct-claim.ts";
export { type LineOutcome, learnDenials, MIN_LINES_TO_LEARN } from "./denial-history.ts";
export { EDIT_CATALOGUE, EDIT_FAMILIES, type EditFamily } from "./edit-catalogue.ts";
export { editClaim, editClaimBy } from "./edit-claim.ts";
export type { EditContext, EditInput, EditOverride, EditRule, EditSubject } from "./edit-rule.ts";
export { type EditTables, NO_TABLES, type TableAnswer } from "./edit-tables.ts";
export { type EditSetting, editTablesOf } from "./edit-tables-of.ts";
export { editsPage } from "./edits-page.ts";
export { type EnrolmentStanding, enrolmentStanding } from "./enrolment-standing.ts";
export type { FeeLookup } from "./fee-lookup.ts";
export type { FindingKind, Hit } from "./finding-kind.ts";
export { firstDateOf } from "./first-date-of.ts";
export { globalPeriod } from "./global-period.ts";
export { editInstitutionalClaim } from "./institutional/edit-institutional-claim.ts";
export type { InstitutionalContext, InstitutionalRule } from "./institutional/institutional-edit.ts";
export { INSTITUTIONAL_EDITS } from "./institutional/rules/institutional-edits.ts";
export { createPtpTable, type PtpRow } from "./ncci/packed-ptp-table.ts";
export { defaultPayerProfile, medicareProfile, type PayerProfile, payerProfileOf } from "./payer-profile.ts";
export { isPostOfficeBox } from "./post-office-box.ts";
export { therapyUnits } from "./therapy-units.ts";
export {
  applyPracticeRules,
  type PracticeRules,
  readPracticeRules,
} from "./user-rules/apply-practice-rules.ts";
export { type AppliedRules, applyUserRules } from "./user-rules/apply-user-rules.ts";
export { RULE_FIELDS, type RuleField } from "./user-rules/field-catalogue.ts";
export { parseUserRules } from "./user-rules/parse-user-rules.ts";
export { operatorsOf, type RuleFacts, userRuleOf } from "./user-rules/rule-facts.ts";
export { type PracticeRuleTrial, tryPracticeRule } from "./user-rules/try-practice-rule.ts";
export { type RuleTrial, tryUserRules } from "./user-rules/try-user-rules.ts";
export type { UserRule } from "./user-rules/user-rule.ts";
