import type { ClaimPayment, Remittance } from "@claimwright/model";
import { signedPayment } from "./balance-proof.ts";

/** What makes two payments the same payment, whatever files they came in: payer, TRN02, BPR02, BPR16. */
export interface PaymentIdentity {
  readonly payerIdentifier: string;
  readonly traceNumber: string;
  readonly amountCents: number;
  readonly paymentDate: string;
}

/** A digest of a text, passed in because pure code has none: the same text must always give the same digest. */
export type ContentHash = (text: string) => string;

export function paymentIdentity(remittance: Remittance): PaymentIdentity {
  return {
    payerIdentifier: remittance.payer.identifier,
    traceNumber: remittance.traceNumber,
    amountCents: signedPayment(remittance),
    paymentDate: remittance.paymentDate,
  };
}

/** The identity as one text: `60054/0012345/12500/2025-11-20`, slashes inside a part escaped. */
export function paymentKey(identity: PaymentIdentity): string {
  return [identity.payerIdentifier, identity.traceNumber, String(identity.amountCents), identity.paymentDate]
    .map((part) => part.replaceAll("%", "%25").replaceAll("/", "%2F"))
    .join("/");
}

/**
 * One key a CLP: the digest of its facts and which of equal ones it is. The place in the file and segments beyond the
 * facts are left out, so a payment that is sent again in another order or by another clearinghouse has the same keys,
 * while a payment that truly holds the same CLP twice keeps two. A reversal and its correction differ, so both post.
 */
export function occurrenceKeys(claims: readonly ClaimPayment[], hash: ContentHash): readonly string[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const { occurrence: _place, headerNumber: _group, unmapped: _beyond, ...facts } = claim;
    const digest = hash(canonicalText(facts));
    const ordinal = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, ordinal);
    return `${digest}-${ordinal}`;
  });
}

/** JSON with the keys of every object in order and absent values left out: one text for one content. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    const sorted: Record<string, unknown> = {};
    for (const key of Object.keys(inner).sort()) sorted[key] = (inner as Record<string, unknown>)[key];
    return sorted;
  });
}
