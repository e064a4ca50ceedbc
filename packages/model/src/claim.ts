import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type { CoverageRank } from "./coverage.ts";
import type { Address, Person, PersonName } from "./person.ts";
import type { Contact, TaxId } from "./practice.ts";
import type { ClaimAdjustment } from "./remittance.ts";
import type { Unmapped } from "./unmapped.ts";

/**
 * A professional claim as it is sent: everything that the 837P X222A1 or the CMS-1500 asks for, copied at the time
 * of building so that a later change of address or name does not rewrite what was sent.
 */
export interface ProfessionalClaim {
  /** CLM01, at most 20 characters: the key by which acknowledgements and remittances find the claim again. */
  readonly patientControlNumber: string;
  /** CLM05-3: `1` original, `7` replacement, `8` void. */
  readonly frequencyCode: string;
  /** REF*F8: the number the payer gave the claim that this one replaces or voids. */
  readonly payerClaimControlNumber?: string;
  readonly placeOfService: string;
  readonly totalCharge: Cents;
  readonly billingProvider: BillingProvider;
  readonly renderingProvider?: ClaimProvider;
  readonly referringProvider?: ClaimProvider;
  readonly supervisingProvider?: ClaimProvider;
  readonly serviceFacility?: ServiceFacility;
  readonly subscriber: ClaimSubscriber;
  /** Present only when the patient is not the subscriber (loop 2000C). */
  readonly patient?: ClaimPatient;
  readonly payer: ClaimPayer;
  /** Undotted ICD-10-CM, first-listed first, one to twelve (HI ABK, ABF). */
  readonly diagnoses: readonly string[];
  /** Stated by claims for services before October 2015 (HI BK, BF); absent means ICD-10-CM. */
  readonly diagnosisCodeSet?: "ICD-9-CM";
  readonly lines: readonly ServiceLine[];
  readonly signatureOnFile: boolean;
  /** CLM07: `A` assigned, `B` assignment for clinical laboratory services only, `C` not assigned. */
  readonly assignmentCode: string;
  /** CLM08: may the payer pay the provider: `Y`, `N`, `W` not applicable. */
  readonly benefitsAssigned: string;
  /** CLM09: `Y` signed release on file, `I` informed consent. */
  readonly releaseOfInformation: string;
  readonly priorAuthorizationNumber?: string;
  readonly referralNumber?: string;
  readonly cliaNumber?: string;
  readonly accident?: ClaimAccident;
  readonly onsetDate?: IsoDate;
  readonly hospitalization?: DateRange;
  /** AMT*F5: what the patient has paid already. */
  readonly patientPaid?: Cents;
  readonly note?: string;
  /** What earlier payers did, in order of rank (loops 2320, 2330). */
  readonly otherPayers: readonly OtherPayer[];
  /** What the file that the claim was read from said beyond these facts (loops 2000A, 2000B, 2000C, 2300). */
  readonly unmapped?: readonly Unmapped[];
}

export interface BillingProvider {
  readonly organizationName?: string;
  readonly personName?: PersonName;
  readonly npi: string;
  readonly taxId: TaxId;
  readonly taxonomy?: string;
  readonly address: Address;
  readonly payToAddress?: Address;
  readonly contact?: Contact;
}

export interface ClaimProvider {
  readonly name: PersonName;
  readonly npi?: string;
  readonly taxonomy?: string;
}

export interface ServiceFacility {
  readonly name: string;
  readonly npi?: string;
  readonly address: Address;
}

export interface ClaimSubscriber {
  readonly rank: CoverageRank;
  readonly name: PersonName;
  readonly memberId: string;
  readonly groupNumber?: string;
  readonly planName?: string;
  /** SBR05, why Medicare pays second: `12` working aged, `13` end-stage renal disease, `43` disability … */
  readonly insuranceTypeCode?: string;
  readonly claimFilingCode: string;
  /** SBR02 is `18` when the subscriber is the patient, else absent. */
  readonly isPatient: boolean;
  /** Asked for when the subscriber is the patient. */
  readonly birthDate?: IsoDate;
  readonly sex?: Person["sex"];
  readonly address?: Address;
}

export interface ClaimPatient extends Person {
  /** PAT01. */
  readonly relationship: string;
  readonly address: Address;
}

export interface ClaimPayer {
  readonly name: string;
  readonly payerIdentifier: string;
  readonly address?: Address;
}

export interface ClaimAccident {
  /** CLM11: any of `AA` auto, `EM` employment, `OA` other. */
  readonly causes: readonly string[];
  readonly date?: IsoDate;
  /** Where an auto accident happened. */
  readonly state?: string;
}

export interface ServiceLine {
  /** LX01, one-based. */
  readonly lineNumber: number;
  /** REF*6R, the provider's own id of the line that the remittance repeats; at most 50 characters, empty for none. */
  readonly lineItemControlNumber: string;
  /** SV101-1: `HC` CPT and HCPCS, `ER` jurisdiction, `IV` home infusion, `WK` ABC codes. */
  readonly qualifier: "HC" | "ER" | "IV" | "WK";
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  /** SV103: `UN` units, `MJ` minutes. */
  readonly unitMeasure: "UN" | "MJ";
  /** At most one decimal in practice; units of service as a number. */
  readonly units: number;
  readonly placeOfService?: string;
  /** One-based positions in the claim's diagnoses, one to four, the most important first. */
  readonly diagnosisPointers: readonly number[];
  readonly dateOfService: DateRange;
  readonly emergency?: boolean;
  readonly drug?: LineDrug;
  readonly renderingProvider?: ClaimProvider;
  readonly note?: string;
  /** What each earlier payer did with this line (loop 2430), by the payer's identifier. */
  readonly adjudications: readonly LineAdjudication[];
}

export interface LineDrug {
  /** Eleven digits (LIN03 with N4). */
  readonly ndc: string;
  readonly quantity: string;
  /** CTP05: `F2`, `GR`, `ME`, `ML`, `UN`. */
  readonly unit: string;
}

/** One earlier payer and its answer for the claim as a whole. */
export interface OtherPayer {
  readonly payer: ClaimPayer;
  readonly rank: CoverageRank;
  readonly claimFilingCode: string;
  /** SBR05, why Medicare pays second. */
  readonly insuranceTypeCode?: string;
  readonly relationship: string;
  readonly subscriberName: PersonName;
  readonly memberId: string;
  readonly groupNumber?: string;
  /** AMT*D. */
  readonly paid: Cents;
  /** AMT*EAF at claim level; a claim states it at claim or at line level, never both. */
  readonly remainingPatientLiability?: Cents;
  readonly adjustments: readonly ClaimAdjustment[];
  /** DTP*573 at claim level. */
  readonly adjudicationDate?: IsoDate;
  readonly payerClaimControlNumber?: string;
}

export interface LineAdjudication {
  readonly payerIdentifier: string;
  /** SVD02. */
  readonly paid: Cents;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  /** SVD04, on institutional claims. */
  readonly revenueCode?: string;
  /** SVD05. */
  readonly paidUnits: number;
  readonly adjustments: readonly ClaimAdjustment[];
  /** DTP*573. */
  readonly adjudicationDate: IsoDate;
  readonly remainingPatientLiability?: Cents;
}
