import { type Cents, formatDollars, type IsoDate, ProblemError } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  accountKey,
  type LedgerAccount,
  type LedgerTransfer,
  providerAdjustmentStands,
  turnProviderAdjustment,
} from "@claimwright/receivables";
import {
  appendEvent,
  insertTransfers,
  listTransfersOfDocument,
  type PostedTransfer,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { knownPayment } from "../internal/known-payment.ts";

export interface ProviderAdjustmentTurn {
  readonly practiceId: PracticeId;
  readonly paymentId: string;
  /** Which of the payment's provider adjustments, one-based in the order of its PLB. */
  readonly place: number;
  readonly to: "undone" | "posted";
  /** In the person's words; it is shown beside the movement. */
  readonly reason: string;
  readonly on: IsoDate;
}

/** One provider-level adjustment as the ledger has it now. */
export interface KeptProviderAdjustment {
  readonly place: number;
  readonly state: "posted" | "undone";
  /** Oldest first: the posting, and what people did with it. */
  readonly movements: readonly PostedTransfer<LedgerAccount>[];
}

/**
 * Takes a provider-level adjustment of a payment back, or posts one again that was taken back: a reversing movement
 * with who and why. Only while nothing rests on it: its money must still be unapplied, and no other payment may have
 * settled or carried on its balance.
 *
 * Throws ProblemError `input.not-found`, `input.field` without a reason, `store.conflict` when something rests on it or
 * it is there already.
 */
export async function turnPostedProviderAdjustment(
  tx: StoreTransaction,
  turn: ProviderAdjustmentTurn,
): Promise<void> {
  const { practiceId, paymentId, place, to, on } = turn;
  const reason = turn.reason.trim();
  if (reason === "") throw withoutReason();
  const kept = await listProviderAdjustments(tx, practiceId, paymentId);
  const found = kept.find((each) => each.place === place);
  if (found === undefined) throw notThere(place);
  const movements = found.movements as readonly LedgerTransfer[];
  const movement = turnProviderAdjustment(movements, to, { effectiveOn: on, actor: tx.actor, reason });
  if (to === "undone") await assertNothingRests(tx, practiceId, movement);
  await assertUnapplied(tx, practiceId, movement);
  const { posted } = await insertTransfers(tx, practiceId, [movement], accountKey);
  if (posted === 0) throw beatenToIt();
  await appendEvent(tx, practiceId, {
    kind: `provider-adjustment.${to}`,
    subjectKind: "payment",
    subjectId: paymentId,
    data: { place, amountCents: movement.amount, reason },
  });
}

/** What became of a payment's provider-level adjustments; those of no amount moved nothing and are not among them. */
export async function listProviderAdjustments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
): Promise<readonly KeptProviderAdjustment[]> {
  const payment = await knownPayment(tx, practiceId, paymentId);
  if (payment === undefined) return [];
  const document = { kind: "remittance", id: payment.key };
  const byPlace = new Map<number, PostedTransfer<LedgerAccount>[]>();
  for (const transfer of await listTransfersOfDocument<LedgerAccount>(tx, practiceId, document)) {
    const place = PLACE.exec(transfer.document.place ?? "")?.[1];
    if (place === undefined) continue;
    const list = byPlace.get(Number(place));
    if (list === undefined) byPlace.set(Number(place), [transfer]);
    else list.push(transfer);
  }
  return [...byPlace].map(([place, movements]) => ({
    place,
    state: providerAdjustmentStands(movements as readonly LedgerTransfer[]) ? "posted" : "undone",
    movements,
  }));
}

/** As the posting of a payment names its provider-level adjustments. */
const PLACE = /^PLB (\d+)$/;

/** A balance between payments is settled by another payment's movement on the same account. */
async function assertNothingRests(
  tx: StoreTransaction,
  practiceId: PracticeId,
  movement: LedgerTransfer,
): Promise<void> {
  const account = [movement.debit, movement.credit].find(({ kind }) => kind === "provider-level");
  if (account === undefined) return;
  const key = accountKey(account);
  const { rows } = await sql<{ document_id: string }>`
    select document_id from ledger_transfer
    where practice_id = ${practiceId} and (debit = ${key} or credit = ${key}) and document_id <> ${movement.document.id}
      and transfer_id > (
        select min(transfer_id) from ledger_transfer own
        where own.practice_id = ${practiceId} and own.document_kind = 'remittance'
          and own.document_id = ${movement.document.id} and (own.debit = ${key} or own.credit = ${key}))
    group by document_id
    having sum(case when debit = ${key} then amount_cents else -amount_cents end) <> 0
    order by document_id limit 1`.execute(tx.db);
  const [later] = rows;
  if (later === undefined) return;
  throw new ProblemError({
    code: "store.conflict",
    message: `The later payment ${later.document_id.split("/")[1] ?? ""} settles or carries on this balance.`,
    remedy: "Take the adjustment of that payment back first.",
  });
}

/** Money that the movement takes out of the payment's unapplied cash must be there, and not on claims. */
async function assertUnapplied(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { debit, amount }: LedgerTransfer,
): Promise<void> {
  if (debit.kind !== "unapplied-payer-cash") return;
  const { rows } = await sql<{ held: Cents }>`
    select credit_cents - debit_cents as held from account_balance
    where practice_id = ${practiceId} and account = ${accountKey(debit)} for update`.execute(tx.db);
  const held = rows[0]?.held ?? (0 as Cents);
  if (held >= amount) return;
  throw new ProblemError({
    code: "store.conflict",
    message: `${formatDollars(amount)} of this payment would have to be unapplied; ${formatDollars(held)} is.`,
    remedy: "Take the postings of the claims back that hold the money, then do this.",
  });
}

function notThere(place: number): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: `The payment has no provider adjustment ${place} that moved money.`,
    remedy: "Open the payment and choose one of its adjustments.",
  });
}

function beatenToIt(): ProblemError {
  return new ProblemError({
    code: "store.conflict",
    message: "Somebody else changed this provider adjustment in the meantime.",
    remedy: "Look at the payment again.",
  });
}

function withoutReason(): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: "A provider adjustment is taken back or posted again for a reason.",
    remedy: "Say what was wrong, such as: the recoupment belongs to another payment.",
    place: "reason",
  });
}
