import type { OfficialLayout } from "../official-file.ts";
import { HCPCS_TEXT, HCPCS_WORKBOOK } from "./hcpcs-file.ts";
import { ICD10CM_DRUG, ICD10CM_EXTERNAL_CAUSE, ICD10CM_INDEX, ICD10CM_NEOPLASM } from "./index-files.ts";
import { ICD10CM_ORDER, ICD10PCS_ORDER } from "./order-file.ts";
import { ICD10CM_TABULAR } from "./tabular-list.ts";

/** Every official layout that is known; the first whose pattern fits a name reads it. */
export const OFFICIAL_LAYOUTS: readonly OfficialLayout[] = [
  ICD10CM_ORDER,
  ICD10CM_TABULAR,
  ICD10CM_INDEX,
  ICD10CM_NEOPLASM,
  ICD10CM_DRUG,
  ICD10CM_EXTERNAL_CAUSE,
  ICD10PCS_ORDER,
  HCPCS_TEXT,
  HCPCS_WORKBOOK,
];
