import type { IsoDate } from "@claimwright/base";
import type { ClaimPayment, ProfessionalClaim, Remittance } from "@claimwright/model";

/** Claims and remittances as they were found, each with the file it came from. */
export interface AnalysisInput {
  readonly claims: readonly SentClaimFact[];
  readonly remittances: readonly { readonly file: string; readonly remittance: Remittance }[];
  /** The day to which open claims age. */
  readonly asOf: IsoDate;
}

export interface SentClaimFact {
  readonly file: string;
  /** What a professional, institutional and dental claim have in common. */
  readonly claim: Pick<ProfessionalClaim, "patientControlNumber" | "totalCharge" | "otherPayers">;
  /** The first day of service. */
  readonly servedOn?: IsoDate;
  readonly sentOn: IsoDate;
}

/** A claim payment with the payment that it stands in. */
export interface PaidClaim {
  readonly remittance: Remittance;
  readonly payment: ClaimPayment;
}

/** Every claim payment of payments that were found once; a payment that came in two files counts once. */
export function paidClaims(remittances: readonly Remittance[]): readonly PaidClaim[] {
  return remittances.flatMap((remittance) => remittance.claims.map((payment) => ({ remittance, payment })));
}

export const REVERSAL = "22";
export const PREDETERMINATION = "25";
