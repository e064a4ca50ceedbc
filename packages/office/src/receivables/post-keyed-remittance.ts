import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PayerId, PracticeId } from "@claimwright/model";
import {
  type BalanceProof,
  type KeyedRemittance,
  keyedRemittance,
  proveBalance,
} from "@claimwright/receivables";
import { listPayers, loadPractice, type StoreTransaction } from "@claimwright/store";
import { type PostedPayment, postPayment } from "./post-payment.ts";

/** A paper remittance as a person keys it: who pays, the check, a row for each service line. */
export interface PaperRemittance extends Omit<KeyedRemittance, "payer" | "payee"> {
  readonly payerId: PayerId;
}

/** The rows of one check; a longer paper is keyed as several. */
export const MAX_KEYED_ROWS = 2_000;

/** The proof of a grid while it is being keyed: what does not add up yet, where and by how much. Nothing is kept. */
export function proveKeyedRemittance(paper: Omit<PaperRemittance, "payerId">): BalanceProof {
  const nobody = { name: "", identifier: "" };
  return proveBalance(
    keyedRemittance({ ...paper, payer: nobody, payee: { ...nobody, identifierKind: "other" } }),
  );
}

/**
 * Posts a keyed paper remittance like an 835: the same proof, matching, policy and once only. A grid that does not add
 * up is held and nothing of it is kept. Throws ProblemError `input.field` for a grid without rows or with too many,
 * `input.not-found` for a payer that is not on the practice's list.
 */
export async function postKeyedRemittance(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paper: PaperRemittance,
  by: { readonly paymentId: string; readonly postedOn: IsoDate },
): Promise<PostedPayment> {
  assertRows(paper.rows.length);
  const payer = (await listPayers(tx, practiceId)).find(({ id }) => id === paper.payerId);
  if (payer === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no payer ${paper.payerId}.`,
      remedy: "Choose one from the practice's list, or add it there first.",
    });
  }
  const practice = await loadPractice(tx, practiceId);
  const remittance = keyedRemittance({
    ...paper,
    payer: { name: payer.name, identifier: payer.payerIdentifier },
    payee: { name: practice.name, identifier: practice.npi, identifierKind: "NPI" },
  });
  return postPayment(tx, { practiceId, payer, remittance, ...by });
}

function assertRows(rows: number): void {
  if (rows > 0 && rows <= MAX_KEYED_ROWS) return;
  throw new ProblemError({
    code: "input.field",
    message: `A keyed remittance has 1 to ${MAX_KEYED_ROWS} rows; this one has ${rows}.`,
    remedy: "Key a row for each service line of the paper.",
    place: "rows",
  });
}
