import type { OfficialLayout } from "../official-file.ts";
import { CMS_CODE_LISTS, PLAIN_CODE_LIST, TAXONOMY, X12_CODE_LISTS } from "./code-lists.ts";
import { COVERAGE } from "./coverage-tables.ts";
import { CPT_DESCRIPTORS } from "./cpt-file.ts";
import {
  CONVERSION,
  HCC_MAPPINGS,
  MCE_AGE,
  MCE_SEX,
  POA_EXEMPT,
  POA_EXEMPT_WORKBOOK,
} from "./diagnosis-tables.ts";
import { NPPES_ANSWERS, NPPES_FILE } from "./directories.ts";
import {
  ADD_ON_TEXT,
  ADD_ON_WORKBOOK,
  MUE,
  PTP_HOSPITAL,
  PTP_HOSPITAL_WORKBOOK,
  PTP_PRACTITIONER,
  PTP_PRACTITIONER_WORKBOOK,
} from "./edit-tables.ts";
import { ANESTHESIA, ASC, CLFS, GPCI, LOCALITY, MPFS, OPPS, OPPS_CAP, ZIP5, ZIP9 } from "./fee-tables.ts";
import { HCPCS_TEXT, HCPCS_WORKBOOK } from "./hcpcs-file.ts";
import { ICD10CM_DRUG, ICD10CM_EXTERNAL_CAUSE, ICD10CM_INDEX, ICD10CM_NEOPLASM } from "./index-files.ts";
import { ICD10CM_ORDER, ICD10PCS_ORDER } from "./order-file.ts";
import { PCS_DEFINITIONS, PCS_INDEX, PCS_TABLES } from "./pcs-files.ts";
import { ICD10CM_TABULAR } from "./tabular-list.ts";

/** Every official layout that is known; the first whose pattern fits a name reads it. */
export const OFFICIAL_LAYOUTS: readonly OfficialLayout[] = [
  ICD10CM_ORDER,
  ICD10CM_TABULAR,
  ICD10CM_INDEX,
  ICD10CM_NEOPLASM,
  ICD10CM_DRUG,
  ICD10CM_EXTERNAL_CAUSE,
  POA_EXEMPT,
  POA_EXEMPT_WORKBOOK,
  CONVERSION,
  HCC_MAPPINGS,
  MCE_AGE,
  MCE_SEX,
  ICD10PCS_ORDER,
  PCS_TABLES,
  PCS_INDEX,
  PCS_DEFINITIONS,
  HCPCS_TEXT,
  HCPCS_WORKBOOK,
  CPT_DESCRIPTORS,
  PTP_PRACTITIONER,
  PTP_PRACTITIONER_WORKBOOK,
  PTP_HOSPITAL,
  PTP_HOSPITAL_WORKBOOK,
  ...MUE,
  ADD_ON_TEXT,
  ADD_ON_WORKBOOK,
  MPFS,
  GPCI,
  LOCALITY,
  ZIP5,
  ZIP9,
  ANESTHESIA,
  OPPS_CAP,
  OPPS,
  CLFS,
  ASC,
  ...COVERAGE,
  CMS_CODE_LISTS,
  X12_CODE_LISTS,
  PLAIN_CODE_LIST,
  TAXONOMY,
  NPPES_FILE,
  NPPES_ANSWERS,
];
