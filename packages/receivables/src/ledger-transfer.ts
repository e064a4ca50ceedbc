import type { Cents, IsoDate, Why } from "@claimwright/base";
import type { AdjustmentGroup } from "@claimwright/model";
import type { LedgerAccount } from "./ledger-account.ts";

/**
 * One movement of money from the credit account to the debit account. Both sides are in one value, so the ledger
 * balances by construction; nothing is ever changed, a mistake is undone by `reverseTransfer`.
 */
export interface LedgerTransfer {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  /** Always above zero. */
  readonly amount: Cents;
  /** The day it counts for in reports. */
  readonly effectiveOn: IsoDate;
  readonly kind: TransferKind;
  readonly why: Why;
  readonly document: DocumentRef;
  /** The same movement has the same key wherever it is planned again: the store posts a key once. */
  readonly idempotencyKey: string;
  /** The payer's reason, where an adjustment code moved the money. */
  readonly adjustment?: { readonly group: AdjustmentGroup; readonly reason: string };
}

export type TransferKind =
  | "charge"
  | "deposit"
  | "bank-confirmation"
  | "payer-payment"
  | "write-off"
  | "next-coverage"
  | "patient-responsibility"
  | "provider-adjustment"
  | "patient-payment"
  | "apply-patient-cash"
  | "returned-payment"
  | "refund-due"
  | "refund-paid"
  | "patient-adjustment"
  | "bad-debt"
  | "bad-debt-recovery"
  | "agency-fee"
  | "opening-balance"
  | "reversal"
  | "correction";

/** The paper behind a movement: which document, and where in it. */
export interface DocumentRef {
  readonly kind: "claim" | "remittance" | "deposit" | "receipt" | "refund" | "decision" | "opening";
  readonly id: string;
  /** Such as the occurrence key of a claim in a remittance. */
  readonly place?: string;
}

/** What is the same for every movement of one decision. */
export type TransferSource = Pick<LedgerTransfer, "effectiveOn" | "document">;

/**
 * Moves `amount` from credit to debit; a negative amount moves it the other way, zero moves nothing.
 */
export function transferOf(
  fields: Omit<LedgerTransfer, "amount"> & { readonly amount: number },
): readonly LedgerTransfer[] {
  if (fields.amount === 0) return [];
  const amount = Math.abs(fields.amount) as Cents;
  if (fields.amount > 0) return [{ ...fields, amount }];
  return [{ ...fields, amount, debit: fields.credit, credit: fields.debit }];
}

/** The movement that undoes another, to the cent. */
export function reverseTransfer(
  transfer: LedgerTransfer,
  by: TransferSource & Pick<LedgerTransfer, "why" | "idempotencyKey">,
): LedgerTransfer {
  const { effectiveOn, document, why, idempotencyKey } = by;
  return {
    ...transfer,
    debit: transfer.credit,
    credit: transfer.debit,
    kind: "reversal",
    effectiveOn,
    document,
    why,
    idempotencyKey,
  };
}
