import type { Why } from "@claimwright/base";
import type { Remittance } from "@claimwright/model";
import { proveBalance } from "./balance-proof.ts";
import { paymentTransfers } from "./internal/payment-transfers.ts";
import { occurrenceKeys, paymentIdentity, paymentKey } from "./payment-identity.ts";
import type { HeldPayment, PendingOccurrence, PlannedPayment, PostingPolicy } from "./posting-plan.ts";

/** A proven payment: its own movements, and its claims still to be planned. */
export interface OpenedPayment
  extends Pick<PlannedPayment, "paymentKey" | "proof" | "deposit" | "providerAdjustments"> {
  readonly outcome: "opened";
  readonly occurrences: readonly PendingOccurrence[];
}

/** Proves a payment as a whole and makes the movements that belong to no claim, or holds all of it. */
export function openPayment(remittance: Remittance, policy: PostingPolicy): HeldPayment | OpenedPayment {
  const key = paymentKey(paymentIdentity(remittance));
  const proof = proveBalance(remittance);
  const broken = proof.faults.find(({ level }) => level === "transaction");
  if (broken !== undefined) {
    const why: Why = {
      rule: "remittance.balance",
      reason: broken.message,
      source: "835 X221A1 1.10.2.1",
      inputs: { statedCents: broken.stated, computedCents: broken.computed },
      result: "held",
    };
    return { outcome: "held", paymentKey: key, proof, why };
  }
  const { deposit, providerAdjustments } = paymentTransfers(remittance, key, proof.payment, policy);
  const occurrences = pendingOccurrences(remittance, key, policy);
  return { outcome: "opened", paymentKey: key, proof, deposit, providerAdjustments, occurrences };
}

function pendingOccurrences(
  remittance: Remittance,
  key: string,
  policy: PostingPolicy,
): readonly PendingOccurrence[] {
  const keys = occurrenceKeys(remittance.claims, policy.hash);
  return remittance.claims.map((payment, index) => ({
    payment,
    paymentKey: key,
    occurrenceKey: keys[index] ?? "",
    payerId: policy.payerId,
    payerIdentifier: remittance.payer.identifier,
    paymentDate: remittance.paymentDate,
  }));
}
