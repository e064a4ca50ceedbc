import type { EditRule } from "./edit-rule.ts";
import { AMOUNT_EDITS } from "./rules/amount-edits.ts";
import { ANESTHESIA_EDITS } from "./rules/anesthesia-edits.ts";
import { COORDINATION_EDITS } from "./rules/coordination-edits.ts";
import { COVERAGE_EDITS } from "./rules/coverage-edits.ts";
import { DIAGNOSIS_EDITS } from "./rules/diagnosis-edits.ts";
import { DRUG_EDITS } from "./rules/drug-edits.ts";
import { DUPLICATE_EDITS } from "./rules/duplicate-edits.ts";
import { ENROLMENT_EDITS } from "./rules/enrolment-edits.ts";
import { FILING_EDITS } from "./rules/filing-edits.ts";
import { MODIFIER_EDITS } from "./rules/modifier-edits.ts";
import { NCCI_EDITS } from "./rules/ncci-edits.ts";
import { PARTY_EDITS } from "./rules/party-edits.ts";
import { PERMISSION_EDITS } from "./rules/permission-edits.ts";
import { PLACE_EDITS } from "./rules/place-edits.ts";
import { SERVICE_EDITS } from "./rules/service-edits.ts";
import { SURGERY_EDITS } from "./rules/surgery-edits.ts";
import { tableEdits } from "./rules/table-edits.ts";
import { THERAPY_EDITS } from "./rules/therapy-edits.ts";
import { VISIT_EDITS } from "./rules/visit-edits.ts";

export interface EditFamily {
  readonly title: string;
  readonly rules: readonly EditRule[];
}

/** Every family, in the order in which a biller would look: who, what was wrong, what was done, what it costs. */
const FAMILIES: readonly EditFamily[] = [
  { title: "Parties", rules: PARTY_EDITS },
  { title: "Diagnoses", rules: DIAGNOSIS_EDITS },
  { title: "Services", rules: SERVICE_EDITS },
  { title: "Modifiers", rules: MODIFIER_EDITS },
  { title: "Code pairs, units and add-ons (NCCI)", rules: NCCI_EDITS },
  { title: "Surgery and its global package", rules: SURGERY_EDITS },
  { title: "Visits", rules: VISIT_EDITS },
  { title: "Therapy", rules: THERAPY_EDITS },
  { title: "Anaesthesia", rules: ANESTHESIA_EDITS },
  { title: "Drugs and vaccines", rules: DRUG_EDITS },
  { title: "Place of service and telehealth", rules: PLACE_EDITS },
  { title: "Coverage and notices", rules: COVERAGE_EDITS },
  { title: "Permission to give and to bill", rules: PERMISSION_EDITS },
  { title: "Enrolment with the payer", rules: ENROLMENT_EDITS },
  { title: "Several payers, accidents and restrictions", rules: COORDINATION_EDITS },
  { title: "Amounts", rules: AMOUNT_EDITS },
  { title: "Duplicates", rules: DUPLICATE_EDITS },
  { title: "Filing", rules: FILING_EDITS },
];

export const EDIT_FAMILIES: readonly EditFamily[] = [
  ...FAMILIES,
  { title: "Tables", rules: tableEdits(FAMILIES.flatMap((family) => family.rules)) },
];

export const EDIT_CATALOGUE: readonly EditRule[] = EDIT_FAMILIES.flatMap((family) => family.rules);
