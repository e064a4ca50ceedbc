import { type Cents, formatDollars, negateCents, type Why } from "@claimwright/base";
import type { ProviderAdjustment, Remittance } from "@claimwright/model";
import type { LedgerAccount } from "../ledger-account.ts";
import { type LedgerTransfer, transferOf } from "../ledger-transfer.ts";
import type { PlannedProviderAdjustment, PostingPolicy } from "../posting-plan.ts";

/** The movements of a payment as a whole: its money into unapplied cash, and each PLB out of or into it. */
export function paymentTransfers(
  remittance: Remittance,
  paymentKey: string,
  payment: Cents,
  policy: PostingPolicy,
): {
  readonly deposit: readonly LedgerTransfer[];
  readonly providerAdjustments: readonly PlannedProviderAdjustment[];
} {
  const unapplied: LedgerAccount = {
    kind: "unapplied-payer-cash",
    payerId: policy.payerId,
    payment: paymentKey,
  };
  const document = { kind: "remittance", id: paymentKey } as const;
  const deposit = transferOf({
    debit: { kind: "cash-clearing", payment: paymentKey },
    credit: unapplied,
    amount: payment,
    effectiveOn: policy.postedOn,
    kind: "deposit",
    why: whyDeposit(remittance, payment),
    document,
    idempotencyKey: `remittance/${paymentKey}/deposit`,
  });
  const providerAdjustments = remittance.providerAdjustments.map((adjustment, index) => {
    const reason = PLB_REASONS[adjustment.reason];
    const why = whyProviderAdjustment(adjustment, reason?.words);
    const transfers = transferOf({
      debit: adjustmentAccount(adjustment, policy),
      credit: unapplied,
      amount: adjustment.amount,
      effectiveOn: policy.postedOn,
      kind: "provider-adjustment",
      why,
      document: { ...document, place: `PLB ${index + 1}` },
      idempotencyKey: `remittance/${paymentKey}/plb/${index + 1}`,
    });
    return { adjustment, transfers, why, work: reason?.settles !== true };
  });
  return { deposit, providerAdjustments };
}

/**
 * PLB reasons (835 X221A1 PLB03-1) in our words. `settles`: the pair of it comes in another payment or it is income,
 * so nobody needs to look; anything else is shown to a person.
 */
const PLB_REASONS: Readonly<Record<string, { readonly words: string; readonly settles: boolean }>> = {
  FB: { words: "a balance carried between payments", settles: true },
  WO: { words: "recovery of an earlier overpayment", settles: true },
  L6: { words: "interest owed to the practice", settles: true },
  CT: { words: "a capitation payment", settles: true },
  "72": { words: "a refund of the practice that the payer has received", settles: true },
  CS: { words: "an adjustment by the payer", settles: false },
  LE: { words: "a levy", settles: false },
  IR: { words: "tax withheld", settles: false },
  J1: { words: "an amount that is not reimbursed", settles: false },
  AP: { words: "an advance of payment", settles: false },
  C5: { words: "a temporary allowance", settles: false },
  "50": { words: "a late filing reduction", settles: false },
};

function adjustmentAccount(adjustment: ProviderAdjustment, policy: PostingPolicy): LedgerAccount {
  const { payerId } = policy;
  if (adjustment.reason === "L6") return { kind: "interest", payerId };
  if (adjustment.reason === "CT") return { kind: "capitation", payerId };
  // A forward balance returns under another reference; a refund received (72) answers its recovery (WO).
  const reason = adjustment.reason === "72" ? "WO" : adjustment.reason;
  const reference = reason === "FB" ? "" : (adjustment.reference ?? "");
  return { kind: "provider-level", payerId, reason, reference };
}

function whyDeposit(remittance: Remittance, payment: Cents): Why {
  return {
    rule: "remittance.deposit",
    reason: `${remittance.payer.name} announced a payment of ${formatDollars(payment)}; it is unapplied until its claims are posted.`,
    source: "835 X221A1 BPR02",
    inputs: { traceNumber: remittance.traceNumber, method: remittance.paymentMethod },
    result: payment,
  };
}

function whyProviderAdjustment(adjustment: ProviderAdjustment, words: string | undefined): Why {
  const direction = adjustment.amount < 0 ? "raises" : "lowers";
  const magnitude = adjustment.amount < 0 ? negateCents(adjustment.amount) : adjustment.amount;
  return {
    rule: "remittance.provider-adjustment",
    reason: `${words ?? `A provider adjustment of reason ${adjustment.reason}`} ${direction} the payment by ${formatDollars(magnitude)}.`,
    source: "835 X221A1 PLB",
    inputs: { reason: adjustment.reason, reference: adjustment.reference ?? null },
    result: adjustment.amount,
  };
}
