import type { DateRange } from "@claimwright/base";
import type { CoverageId, PatientId, PayerId } from "./ids.ts";
import type { Address, Person } from "./person.ts";

export interface Payer {
  readonly id: PayerId;
  readonly name: string;
  /** The identification that the payer or clearinghouse gave (X12 NM109 with PI). */
  readonly payerIdentifier: string;
  /** The claim office. */
  readonly address?: Address;
  /** What it asks of claims beyond the common rules. */
  readonly demands?: PayerDemands;
}

/** What a payer's manual asks of claims, as a practice wrote it down. */
export interface PayerDemands {
  /** Whose rules it follows. */
  readonly lineOfBusiness: LineOfBusiness;
  /** Procedure codes that need a prior authorisation. */
  readonly authorizationCodes: readonly string[];
  readonly referralRequired: boolean;
  /** Drugs are billed with their National Drug Code. */
  readonly drugCodesRequired: boolean;
  /** The billing provider's taxonomy is sent. */
  readonly taxonomyRequired: boolean;
  /** Telehealth is told by modifier 95 or 93 beside its place of service. */
  readonly telehealthModifierRequired: boolean;
  /** Days after the earlier payer's answer in which the claim may cross over by itself; zero for none. */
  readonly crossoverWaitDays: number;
}

export type LineOfBusiness = "medicare" | "medicaid" | "commercial" | "workers-compensation" | "auto";

/** Which payer is asked first, second, third (X12 SBR01: P, S, T). */
export type CoverageRank = "primary" | "secondary" | "tertiary";

export interface Coverage {
  readonly id: CoverageId;
  readonly patientId: PatientId;
  readonly payer: Payer;
  readonly rank: CoverageRank;
  readonly memberId: string;
  readonly groupNumber?: string;
  readonly planName?: string;
  /** X12 SBR09, such as `CI` commercial, `MB` Medicare Part B, `MC` Medicaid, `12` preferred provider. */
  readonly claimFilingCode: string;
  /** X12 SBR05, why Medicare pays second: `12` working aged, `13` end-stage renal disease, `43` disability … */
  readonly insuranceTypeCode?: string;
  /** The patient's relation to the subscriber (X12 PAT01/SBR02): `18` self, `01` spouse, `19` child, `G8` other. */
  readonly relationship: string;
  /** The subscriber, when that is not the patient. */
  readonly subscriber?: Person;
  readonly effective: DateRange;
}
