import type { EditRule } from "./edit-rule.ts";
import { AMOUNT_EDITS } from "./rules/amount-edits.ts";
import { DIAGNOSIS_EDITS } from "./rules/diagnosis-edits.ts";
import { DUPLICATE_EDITS } from "./rules/duplicate-edits.ts";
import { FILING_EDITS } from "./rules/filing-edits.ts";
import { PARTY_EDITS } from "./rules/party-edits.ts";
import { SERVICE_EDITS } from "./rules/service-edits.ts";

/** Every edit, in the order in which a biller would look: who, what was wrong, what was done, what it costs. */
export const EDIT_CATALOGUE: readonly EditRule[] = [
  ...PARTY_EDITS,
  ...DIAGNOSIS_EDITS,
  ...SERVICE_EDITS,
  ...AMOUNT_EDITS,
  ...DUPLICATE_EDITS,
  ...FILING_EDITS,
];
