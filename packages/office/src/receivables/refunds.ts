import { type Cents, type IsoDate, ProblemError } from "@claimwright/base";
import type { ActorId, PracticeId } from "@claimwright/model";
import {
  accountKey,
  approveRefund,
  type LedgerAccount,
  payRefund,
  type RefundParty,
  type RefundRequest,
} from "@claimwright/receivables";
import { appendEvent, insertTransfers, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

export interface RefundAsked {
  readonly refundId: string;
  readonly party: RefundParty;
  readonly from: LedgerAccount;
  readonly amount: Cents;
  readonly reason: string;
  readonly askedOn: IsoDate;
}

/**
 * Asks for money to go back. Nothing moves until another person approves it. Throws ProblemError `input.field` when the
 * account never held money.
 */
export async function askForRefund(
  tx: StoreTransaction,
  practiceId: PracticeId,
  refund: RefundAsked,
): Promise<void> {
  const { rows } = await sql`
    insert into refund_request (practice_id, refund_id, party, from_account, amount_cents, reason, requested_by, requested_on)
    select practice_id, ${refund.refundId}, ${JSON.stringify(refund.party)}::jsonb, account, ${refund.amount}::bigint,
      ${refund.reason}, ${tx.actor}, ${refund.askedOn}::date
    from ledger_account where practice_id = ${practiceId} and account = ${accountKey(refund.from)}
    returning refund_id`.execute(tx.db);
  if (rows.length === 0) {
    throw new ProblemError({
      code: "input.field",
      message: "The account holds no money that could go back.",
      remedy: "Look at the credit of the account first.",
      place: "from",
    });
  }
  await appendEvent(tx, practiceId, refundEvent("asked", refund.refundId, refund.amount));
}

/** Approves as the transaction's actor, who must be another than the one who asked, against the credit of the day. */
export async function approveAskedRefund(
  tx: StoreTransaction,
  practiceId: PracticeId,
  refundId: string,
  approvedOn: IsoDate,
): Promise<void> {
  const request = await lockRefund(tx, practiceId, refundId);
  await insertTransfers(tx, practiceId, approveRefund(request, tx.actor, approvedOn), accountKey);
  await sql`
    update refund_request set approved_by = ${tx.actor}, approved_on = ${approvedOn}, version = version + 1
    where practice_id = ${practiceId} and refund_id = ${refundId}`.execute(tx.db);
  await appendEvent(tx, practiceId, refundEvent("approved", refundId, request.amount));
}

/** The money has left the bank. Throws ProblemError `store.conflict` when nobody approved it. */
export async function payApprovedRefund(
  tx: StoreTransaction,
  practiceId: PracticeId,
  refundId: string,
  bankAccount: string,
  paidOn: IsoDate,
): Promise<void> {
  const request = await lockRefund(tx, practiceId, refundId);
  const { rows } = await sql`
    update refund_request set paid_on = ${paidOn}, version = version + 1
    where practice_id = ${practiceId} and refund_id = ${refundId} and approved_on is not null and paid_on is null
    returning refund_id`.execute(tx.db);
  if (rows.length === 0) {
    throw new ProblemError({
      code: "store.conflict",
      message: `Refund ${refundId} is not approved, or is paid already.`,
      remedy: "Have another person approve it first.",
    });
  }
  await insertTransfers(tx, practiceId, payRefund(request, bankAccount, paidOn), accountKey);
  await appendEvent(tx, practiceId, refundEvent("paid", refundId, request.amount));
}

async function lockRefund(
  tx: StoreTransaction,
  practiceId: PracticeId,
  refundId: string,
): Promise<RefundRequest> {
  const { rows } = await sql<RefundRow>`
    select refund.party, refund.amount_cents, refund.requested_by, refund.requested_on, refund.reason,
      account.facts, coalesce(kept.debit_cents - kept.credit_cents, 0) as balance
    from refund_request refund
    join ledger_account account
      on account.practice_id = refund.practice_id and account.account = refund.from_account
    left join account_balance kept on kept.practice_id = account.practice_id and kept.account = account.account
    where refund.practice_id = ${practiceId} and refund.refund_id = ${refundId}
    for update of refund`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no refund ${refundId}.`,
      remedy: "Check its number.",
    });
  }
  return {
    refundId,
    party: row.party,
    amount: row.amount_cents as Cents,
    from: row.facts,
    fromBalance: row.balance as Cents,
    requestedBy: row.requested_by as ActorId,
    requestedOn: row.requested_on as IsoDate,
    reason: row.reason,
  };
}

interface RefundRow {
  readonly party: RefundParty;
  readonly amount_cents: number;
  readonly requested_by: string;
  readonly requested_on: string;
  readonly reason: string;
  readonly facts: LedgerAccount;
  readonly balance: number;
}

function refundEvent(step: string, refundId: string, amount: Cents) {
  return {
    kind: `refund.${step}`,
    subjectKind: "refund",
    subjectId: refundId,
    data: { amountCents: amount },
  };
}
