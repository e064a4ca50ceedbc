import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type {
  BillingProvider,
  ClaimPatient,
  ClaimPayer,
  ClaimProvider,
  ClaimSubscriber,
  LineAdjudication,
  LineDrug,
  OtherPayer,
  ServiceFacility,
} from "./claim.ts";
import type { Unmapped } from "./unmapped.ts";

/**
 * A claim of a hospital or another facility as it is sent: what the 837I X223A2 and the UB-04 ask for. Form locators
 * (FL) are those of the UB-04.
 */
export interface InstitutionalClaim {
  /** CLM01, FL 3a. */
  readonly patientControlNumber: string;
  /** REF*EA, FL 3b. */
  readonly medicalRecordNumber?: string;
  /** CLM05-1: the second and third digit of the type of bill (FL 4): `11` hospital inpatient, `13` outpatient. */
  readonly facilityTypeCode: string;
  /** CLM05-3: the fourth digit: `1` admit through discharge, `7` replacement, `8` void. */
  readonly frequencyCode: string;
  /** REF*F8, FL 64: the number the payer gave the claim that this one replaces or voids. */
  readonly payerClaimControlNumber?: string;
  readonly totalCharge: Cents;
  /** DTP*434, FL 6: the days that the bill covers. */
  readonly statementPeriod: DateRange;
  readonly admission?: Admission;
  /** CL103, FL 17: where the patient is at the end of the bill: `01` home, `30` still a patient. */
  readonly patientStatusCode: string;
  /** DTP*096, FL 16: hour and minute of discharge, HHMM. */
  readonly dischargeTime?: string;
  readonly billingProvider: BillingProvider;
  /** FL 76. */
  readonly attendingProvider?: ClaimProvider;
  /** FL 77. */
  readonly operatingPhysician?: ClaimProvider;
  readonly otherOperatingPhysician?: ClaimProvider;
  readonly renderingProvider?: ClaimProvider;
  readonly referringProvider?: ClaimProvider;
  readonly serviceFacility?: ServiceFacility;
  readonly subscriber: ClaimSubscriber;
  /** Present only when the patient is not the subscriber. */
  readonly patient?: ClaimPatient;
  readonly payer: ClaimPayer;
  /** Undotted ICD-10-CM, the principal diagnosis first, at most 25 (FL 67, 67 A-Q). */
  readonly diagnoses: readonly FacilityDiagnosis[];
  /** Stated by bills before October 2015, of diagnoses and procedures; absent means ICD-10. */
  readonly diagnosisCodeSet?: "ICD-9-CM";
  /** FL 69. */
  readonly admittingDiagnosis?: string;
  /** FL 70, at most three. */
  readonly reasonsForVisit: readonly string[];
  /** FL 72, at most twelve. */
  readonly externalCauses: readonly FacilityDiagnosis[];
  /** FL 71. */
  readonly diagnosisRelatedGroup?: string;
  /** ICD-10-PCS, the principal procedure first (FL 74). */
  readonly procedures: readonly FacilityProcedure[];
  /** FL 18-28. */
  readonly conditionCodes: readonly string[];
  /** FL 31-34. */
  readonly occurrences: readonly { readonly code: string; readonly date: IsoDate }[];
  /** FL 35-36. */
  readonly occurrenceSpans: readonly { readonly code: string; readonly period: DateRange }[];
  /** FL 39-41. The value is a decimal text: dollars for most codes, a count for some (`80` covered days). */
  readonly values: readonly { readonly code: string; readonly value: string }[];
  /** REF*LU, FL 29: the state of an auto accident. */
  readonly accidentState?: string;
  readonly lines: readonly InstitutionalLine[];
  /** CLM07. */
  readonly assignmentCode: string;
  /** CLM08, FL 53. */
  readonly benefitsAssigned: string;
  /** CLM09, FL 52. */
  readonly releaseOfInformation: string;
  /** FL 63. */
  readonly priorAuthorizationNumber?: string;
  readonly referralNumber?: string;
  /** AMT*F3, FL 55: what the patient is expected to owe. */
  readonly estimatedAmountDue?: Cents;
  /** NTE*ADD, FL 80. */
  readonly note?: string;
  /** What earlier payers did, in order of rank. */
  readonly otherPayers: readonly OtherPayer[];
  /** What the file that the claim was read from said beyond these facts. */
  readonly unmapped?: readonly Unmapped[];
}

export interface Admission {
  /** DTP*435, FL 12. */
  readonly date?: IsoDate;
  /** FL 13, HHMM. */
  readonly time?: string;
  /** CL101, FL 14: `1` emergency, `3` elective. */
  readonly typeCode: string;
  /** CL102, FL 15. */
  readonly sourceCode?: string;
}

export interface FacilityDiagnosis {
  readonly code: string;
  /** `Y`, `N`, `U` unknown, `W` undetermined; absent where the code is exempt or the bill is outpatient. */
  readonly presentOnAdmission?: string;
}

export interface FacilityProcedure {
  readonly code: string;
  readonly date?: IsoDate;
}

export interface InstitutionalLine {
  /** LX01, one-based. */
  readonly lineNumber: number;
  /** REF*6R, at most 50 characters, empty for none. */
  readonly lineItemControlNumber: string;
  /** SV201, FL 42, four digits. */
  readonly revenueCode: string;
  /** SV202-2, FL 44: CPT or HCPCS, where the revenue code asks for one. */
  readonly procedureCode?: string;
  readonly modifiers: readonly string[];
  /** SV203, FL 47. */
  readonly charge: Cents;
  /** SV204: `UN` units, `DA` days. */
  readonly unitMeasure: "UN" | "DA";
  /** SV205, FL 46. */
  readonly units: number;
  /** SV207, FL 48. */
  readonly nonCoveredCharge?: Cents;
  /** DTP*472, FL 45. */
  readonly dateOfService?: DateRange;
  readonly drug?: LineDrug;
  readonly operatingPhysician?: ClaimProvider;
  readonly renderingProvider?: ClaimProvider;
  readonly referringProvider?: ClaimProvider;
  readonly adjudications: readonly LineAdjudication[];
}
