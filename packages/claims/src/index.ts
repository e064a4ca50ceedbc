export {
  type BuiltClaim,
  buildProfessionalClaim,
  type ProfessionalClaimParts,
} from "./build-professional-claim.ts";
export type { Circumstances, DenialHistory, DenialPattern, KnownAuthorization } from "./circumstances.ts";
export { EDIT_CATALOGUE, EDIT_FAMILIES, type EditFamily } from "./edit-catalogue.ts";
export { editClaim, editClaimBy } from "./edit-claim.ts";
export type { EditContext, EditInput, EditOverride, EditRule, EditSubject } from "./edit-rule.ts";
export { type EditTables, NO_TABLES, type TableAnswer } from "./edit-tables.ts";
export { type EditSetting, editTablesOf } from "./edit-tables-of.ts";
export type { FeeLookup } from "./fee-lookup.ts";
export type { FindingKind, Hit } from "./finding-kind.ts";
export { globalPeriod } from "./global-period.ts";
export { createPtpTable, type PtpRow } from "./ncci/packed-ptp-table.ts";
export { defaultPayerProfile, medicareProfile, type PayerProfile } from "./payer-profile.ts";
export { therapyUnits } from "./therapy-units.ts";
