import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type {
  BillingProvider,
  ClaimAccident,
  ClaimPatient,
  ClaimPayer,
  ClaimProvider,
  ClaimSubscriber,
  LineAdjudication,
  OtherPayer,
  ServiceFacility,
} from "./claim.ts";
import type { Unmapped } from "./unmapped.ts";

/** A dental claim or a request for predetermination as it is sent: what the 837D X224A2 asks for. */
export interface DentalClaim {
  /** CLM01. */
  readonly patientControlNumber: string;
  /** CLM05-3. */
  readonly frequencyCode: string;
  /** REF*F8. */
  readonly payerClaimControlNumber?: string;
  readonly placeOfService: string;
  readonly totalCharge: Cents;
  /** CLM19 `PB`: asks what would be paid, before the work is done. */
  readonly predetermination: boolean;
  readonly billingProvider: BillingProvider;
  readonly renderingProvider?: ClaimProvider;
  readonly referringProvider?: ClaimProvider;
  readonly serviceFacility?: ServiceFacility;
  readonly subscriber: ClaimSubscriber;
  readonly patient?: ClaimPatient;
  readonly payer: ClaimPayer;
  /** Undotted ICD-10-CM, at most four; most dental claims have none. */
  readonly diagnoses: readonly string[];
  /** Stated by claims for services before October 2015; absent means ICD-10-CM. */
  readonly diagnosisCodeSet?: "ICD-9-CM";
  readonly lines: readonly DentalLine[];
  readonly signatureOnFile: boolean;
  readonly assignmentCode: string;
  readonly benefitsAssigned: string;
  readonly releaseOfInformation: string;
  /** DTP*472 of the claim, where all lines share it. */
  readonly dateOfService?: DateRange;
  readonly accident?: ClaimAccident;
  readonly orthodontics?: Orthodontics;
  /** DN2: teeth that are missing or to be drawn. */
  readonly toothStatuses: readonly ToothStatus[];
  readonly priorAuthorizationNumber?: string;
  readonly referralNumber?: string;
  /** REF*G3: the payer's number of an earlier predetermination. */
  readonly predeterminationNumber?: string;
  /** AMT*F5. */
  readonly patientPaid?: Cents;
  readonly note?: string;
  readonly otherPayers: readonly OtherPayer[];
  readonly unmapped?: readonly Unmapped[];
}

export interface Orthodontics {
  /** DN101. */
  readonly totalMonths?: number;
  /** DN102. */
  readonly monthsRemaining?: number;
  /** DTP*452. */
  readonly appliancePlaced?: IsoDate;
}

export interface ToothStatus {
  /** Universal National Tooth Designation: `1`-`32`, `A`-`T`. */
  readonly tooth: string;
  /** DN202: `M` missing, `E` to be extracted. */
  readonly status: string;
}

export interface DentalLine {
  /** LX01, one-based. */
  readonly lineNumber: number;
  /** REF*6R, empty for none. */
  readonly lineItemControlNumber: string;
  /** SV301-2, a CDT code. */
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  /** SV302. */
  readonly charge: Cents;
  readonly placeOfService?: string;
  /** SV304, at most five areas of the mouth. */
  readonly oralCavityAreas: readonly string[];
  /** SV305: `I` initial placement, `R` replacement. */
  readonly prosthesisCode?: string;
  /** SV306. */
  readonly units: number;
  /** SV311, one-based positions in the claim's diagnoses. */
  readonly diagnosisPointers: readonly number[];
  readonly teeth: readonly ToothSurfaces[];
  /** DTP*472, where it is not the claim's. */
  readonly dateOfService?: DateRange;
  /** DTP*441: when an earlier prosthesis was placed. */
  readonly priorPlacement?: IsoDate;
  readonly renderingProvider?: ClaimProvider;
  readonly adjudications: readonly LineAdjudication[];
}

/** TOO: a tooth and the surfaces that were worked on, `M`, `O`, `D`, `B`, `L`, `I`, `F`. */
export interface ToothSurfaces {
  readonly tooth: string;
  readonly surfaces: readonly string[];
}
