export {
  type BuiltClaim,
  buildProfessionalClaim,
  type ProfessionalClaimParts,
} from "./build-professional-claim.ts";
export { EDIT_CATALOGUE } from "./edit-catalogue.ts";
export { editClaim, editClaimBy } from "./edit-claim.ts";
export type { EditContext, EditOverride, EditRule, EditSubject } from "./edit-rule.ts";
export type { FeeLookup } from "./fee-lookup.ts";
export type { FindingKind, Hit } from "./finding-kind.ts";
export { defaultPayerProfile, type PayerProfile } from "./payer-profile.ts";
