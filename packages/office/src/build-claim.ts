import type { Finding, Why } from "@claimwright/base";
import type { EditOverride, PayerProfile } from "@claimwright/claims";
import type { ClaimId, EncounterId } from "@claimwright/model";
import type { FeeTable } from "@claimwright/pricing";
import { buildClaims } from "./build-claims.ts";
import type { Desk, Office } from "./office.ts";

export interface ClaimTerms {
  /** What the practice charges. */
  readonly fees: FeeTable;
  /** How the payer's claims are edited; absent means the common rules. */
  readonly payerProfile?: PayerProfile;
  /** Statements about findings that may be overridden, beside those that are kept with the visit. */
  readonly overrides?: readonly EditOverride[];
}

export type ClaimOutcome =
  | { readonly kind: "ready"; readonly claimId: ClaimId; readonly findings: readonly Finding[] }
  | {
      readonly kind: "held";
      /** Absent when no claim could be built at all. */
      readonly claimId?: ClaimId;
      readonly findings: readonly Finding[];
      readonly why: Why;
    };

/** Builds the claim of one coded visit, as `buildClaims` builds many. */
export async function buildClaim(
  office: Office,
  desk: Desk,
  encounterId: EncounterId,
  terms: ClaimTerms,
): Promise<ClaimOutcome> {
  const outcome = (await buildClaims(office, desk, [encounterId], terms)).get(encounterId);
  if (outcome === undefined) throw new Error("every visit that was asked for has its outcome");
  return outcome;
}
