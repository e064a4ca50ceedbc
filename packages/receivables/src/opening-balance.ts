import { type Cents, formatDollars, type IsoDate } from "@claimwright/base";
import type { CoverageReceivable, PatientReceivable } from "./ledger-account.ts";
import { type LedgerTransfer, transferOf } from "./ledger-transfer.ts";

/** What an earlier system says is open for one line, when a practice moves in. */
export interface OpeningBalance {
  readonly account: CoverageReceivable | PatientReceivable;
  /** A credit balance is negative. */
  readonly open: Cents;
  readonly asOf: IsoDate;
  /** Where it was read: the earlier system's report. */
  readonly documentId: string;
}

/** Opens a line at what is still open; what was charged and paid before stays in the earlier system's books. */
export function openingTransfers(balance: OpeningBalance): readonly LedgerTransfer[] {
  const { account, open, asOf, documentId } = balance;
  const owner = account.kind === "patient-receivable" ? "the patient" : "the plan";
  return transferOf({
    debit: account,
    credit: { kind: "opening-balance" },
    amount: open,
    effectiveOn: asOf,
    kind: "opening-balance",
    document: { kind: "opening", id: documentId },
    idempotencyKey: `opening/${documentId}/${account.kind}/${account.claimId}/${account.lineId}`,
    why: {
      rule: "receivables.opening-balance",
      reason: `${formatDollars(open)} was open with ${owner} when the practice moved in.`,
      source: "report of the earlier system",
      inputs: {},
      result: open,
    },
  });
}
