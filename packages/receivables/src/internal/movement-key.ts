import type { PendingOccurrence } from "../posting-plan.ts";

/** What the keys of a claim payment's movements begin with. Posted again after an undo, it has keys of its own. */
export function movementKey({ paymentKey, occurrenceKey, undone }: PendingOccurrence): string {
  const again = undone === undefined ? "" : `/again-${undone}`;
  return `remittance/${paymentKey}/${occurrenceKey}${again}`;
}
