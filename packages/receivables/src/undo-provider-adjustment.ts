import { formatDollars, type IsoDate, ProblemError, type Why } from "@claimwright/base";
import { type LedgerTransfer, reverseTransfer } from "./ledger-transfer.ts";

/**
 * What the ledger holds of one provider-level adjustment (PLB), oldest first: its posting, and each time that a person
 * took it back or posted it again.
 */
export type ProviderAdjustmentMovements = readonly LedgerTransfer[];

/** An adjustment stands when its last movement is a posting: the first one, or one that took an undo back. */
export function providerAdjustmentStands(movements: ProviderAdjustmentMovements): boolean {
  return movements.length % 2 === 1;
}

/**
 * The movement that takes a provider-level adjustment back, or posts it again when it was taken back before. Each is
 * the reverse of the one before it, so the accounts end as they were. Throws ProblemError `store.conflict` when the
 * adjustment is there already, `input.field` for one that moved nothing.
 */
export function turnProviderAdjustment(
  movements: ProviderAdjustmentMovements,
  to: "undone" | "posted",
  by: { readonly effectiveOn: IsoDate; readonly actor: string; readonly reason: string },
): LedgerTransfer {
  const [first] = movements;
  const last = movements.at(-1);
  if (first === undefined || last === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: "This provider adjustment moved no money.",
      remedy: "Choose one with an amount.",
      place: "place",
    });
  }
  if (providerAdjustmentStands(movements) === (to === "posted")) {
    throw new ProblemError({
      code: "store.conflict",
      message: `This provider adjustment is ${to} already.`,
      remedy: "Look at the payment again; somebody else may have been quicker.",
    });
  }
  const did = to === "undone" ? "took" : "posted";
  const again = to === "undone" ? "back" : "again";
  const why: Why = {
    rule: `posting.provider-adjustment-${to}`,
    reason: `${by.actor} ${did} the provider adjustment of ${formatDollars(first.amount)} ${again}: ${by.reason}`,
    source: "decision of a person",
    inputs: { turn: movements.length },
    result: first.amount,
  };
  return {
    ...reverseTransfer(last, {
      effectiveOn: by.effectiveOn,
      document: first.document,
      why,
      idempotencyKey: `${first.idempotencyKey}/turn-${movements.length}`,
    }),
    kind: "correction",
  };
}
