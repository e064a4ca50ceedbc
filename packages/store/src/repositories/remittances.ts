import type { ClaimId, ClaimPayment, PracticeId, Remittance } from "@claimwright/model";
import { assertUnchanged, found } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** What makes a payment the same payment whatever file it came in: payer, TRN02, BPR02 with its sign, BPR16. */
export interface PaymentKey {
  readonly payerIdentifier: string;
  readonly traceNumber: string;
  readonly amountCents: number;
  readonly paymentDate: string;
}

/**
 * Keeps a payment once: the same payment again answers with the first one's id, `isNew` false. A second process that
 * posts the same payment waits here until the first has committed.
 */
export async function recordPayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payment: {
    readonly id: string;
    readonly key: PaymentKey;
    readonly remittance: Remittance;
    readonly inboundFileId?: string;
  },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { key } = payment;
  const columns = {
    payer_identifier: key.payerIdentifier,
    trace_number: key.traceNumber,
    amount_cents: key.amountCents,
    payment_date: key.paymentDate,
  };
  const inserted = await tx.db
    .insertInto("remittance_payment")
    .values({
      practice_id: practiceId,
      payment_id: payment.id,
      inbound_file_id: payment.inboundFileId ?? null,
      ...columns,
      sealed: tx.vault.seal(paymentPlace(practiceId, payment.id), payment.remittance),
      posted_by: tx.actor,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["practice_id", "payer_identifier", "trace_number", "amount_cents", "payment_date"])
        .doNothing(),
    )
    .returning("payment_id")
    .executeTakeFirst();
  if (inserted !== undefined) return { id: inserted.payment_id, isNew: true };
  const known = await tx.db
    .selectFrom("remittance_payment")
    .select("payment_id")
    .where("practice_id", "=", practiceId)
    .where("payer_identifier", "=", columns.payer_identifier)
    .where("trace_number", "=", columns.trace_number)
    .where("amount_cents", "=", columns.amount_cents)
    .where("payment_date", "=", columns.payment_date)
    .executeTakeFirstOrThrow();
  return { id: known.payment_id, isNew: false };
}

export async function loadPayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
): Promise<Remittance> {
  const row = await tx.db
    .selectFrom("remittance_payment")
    .select("sealed")
    .where("practice_id", "=", practiceId)
    .where("payment_id", "=", id)
    .executeTakeFirst();
  return tx.vault.open<Remittance>(paymentPlace(practiceId, id), found(row, "payment", id).sealed);
}

/** What became of one claim payment. */
export type RemittanceClaimState = "posted" | "informed" | "held" | "unmatched" | "waits";

export interface RemittanceClaim<Posting = unknown> {
  readonly paymentId: string;
  /** The digest of its content and which of equal ones it is: the effect key. */
  readonly occurrenceKey: string;
  readonly payment: ClaimPayment;
  readonly claimId?: ClaimId;
  readonly state: RemittanceClaimState;
  /** Why it is held, or what it waits for. */
  readonly reason?: string;
  /** What was posted, as receivables wants it back for a reversal. */
  readonly posting?: Posting;
  /** How often a person took its posting back; absent means never. */
  readonly undone?: number;
}

/** Keeps a claim payment once. False when it is there already, whatever became of it then. */
export async function insertRemittanceClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: RemittanceClaim,
): Promise<boolean> {
  const { payment } = claim;
  const row = await tx.db
    .insertInto("remittance_claim")
    .values({
      practice_id: practiceId,
      payment_id: claim.paymentId,
      occurrence_key: claim.occurrenceKey,
      occurrence: payment.occurrence,
      patient_control_number: payment.patientControlNumber,
      status_code: payment.statusCode,
      paid_cents: payment.paid,
      charge_cents: payment.totalCharge,
      sealed: tx.vault.seal(claimPlace(practiceId, claim, "sealed"), payment),
      ...outcomeColumns(tx, practiceId, claim),
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "payment_id", "occurrence_key"]).doNothing())
    .returning("occurrence_key")
    .executeTakeFirst();
  return row !== undefined;
}

/** Something held, unmatched or waiting was tried again: what became of it now. */
export async function updateRemittanceClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: Omit<RemittanceClaim, "payment">,
): Promise<void> {
  await tx.db
    .updateTable("remittance_claim")
    .set(outcomeColumns(tx, practiceId, claim))
    .where("practice_id", "=", practiceId)
    .where("payment_id", "=", claim.paymentId)
    .where("occurrence_key", "=", claim.occurrenceKey)
    .where("state", "not in", ["posted", "informed"])
    .execute();
}

/**
 * A person took a posting back: it is held with the reason until it is posted again. Throws ProblemError
 * `store.conflict` when it is not posted.
 */
export async function holdUndonePosting(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: { readonly paymentId: string; readonly occurrenceKey: string; readonly reason: string },
): Promise<void> {
  const updated = await tx.db
    .updateTable("remittance_claim")
    .set((eb) => ({
      state: "held",
      state_reason: claim.reason,
      sealed_posting: null,
      undone: eb("undone", "+", 1),
    }))
    .where("practice_id", "=", practiceId)
    .where("payment_id", "=", claim.paymentId)
    .where("occurrence_key", "=", claim.occurrenceKey)
    .where("state", "=", "posted")
    .executeTakeFirst();
  assertUnchanged(updated.numUpdatedRows, "posting", claim.occurrenceKey);
}

/** A person chose where a claim payment goes; what was undone before keeps who posted it first. */
export async function markPostedByHand(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: { readonly paymentId: string; readonly occurrenceKey: string },
): Promise<void> {
  await tx.db
    .updateTable("remittance_claim")
    .set({ by_hand: true })
    .where("practice_id", "=", practiceId)
    .where("payment_id", "=", claim.paymentId)
    .where("occurrence_key", "=", claim.occurrenceKey)
    .where("undone", "=", 0)
    .execute();
}

/** Claim payments of one claim, of one payment, or in one state, in the order of their payments. */
export async function listRemittanceClaims<Posting = unknown>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: {
    readonly claimId?: ClaimId;
    readonly paymentId?: string;
    readonly state?: RemittanceClaimState;
  },
): Promise<readonly RemittanceClaim<Posting>[]> {
  let select = tx.db
    .selectFrom("remittance_claim")
    .innerJoin("remittance_payment", (join) =>
      join
        .onRef("remittance_payment.practice_id", "=", "remittance_claim.practice_id")
        .onRef("remittance_payment.payment_id", "=", "remittance_claim.payment_id"),
    )
    .selectAll("remittance_claim")
    .where("remittance_claim.practice_id", "=", practiceId);
  if (of.claimId !== undefined) select = select.where("remittance_claim.claim_id", "=", of.claimId);
  if (of.paymentId !== undefined) select = select.where("remittance_claim.payment_id", "=", of.paymentId);
  if (of.state !== undefined) select = select.where("remittance_claim.state", "=", of.state);
  const rows = await select
    .orderBy("remittance_payment.posted_at")
    .orderBy("remittance_claim.payment_id")
    .orderBy("remittance_claim.occurrence")
    .execute();
  return rows.map((row) => {
    const key = { paymentId: row.payment_id, occurrenceKey: row.occurrence_key };
    const { sealed_posting: posting } = row;
    return {
      ...key,
      payment: tx.vault.open<ClaimPayment>(claimPlace(practiceId, key, "sealed"), row.sealed),
      state: row.state,
      ...(row.claim_id === null ? {} : { claimId: row.claim_id as ClaimId }),
      ...(row.state_reason === null ? {} : { reason: row.state_reason }),
      ...(row.undone === 0 ? {} : { undone: row.undone }),
      ...(posting === null
        ? {}
        : { posting: tx.vault.open<Posting>(claimPlace(practiceId, key, "sealed_posting"), posting) }),
    };
  });
}

function outcomeColumns(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: Omit<RemittanceClaim, "payment">,
): {
  claim_id: string | null;
  state: RemittanceClaimState;
  state_reason: string | null;
  sealed_posting: Buffer | null;
} {
  return {
    claim_id: claim.claimId ?? null,
    state: claim.state,
    state_reason: claim.reason ?? null,
    sealed_posting:
      claim.posting === undefined
        ? null
        : tx.vault.seal(claimPlace(practiceId, claim, "sealed_posting"), claim.posting),
  };
}

function paymentPlace(practiceId: PracticeId, id: string): SealedPlace {
  return { scope: practiceId, table: "remittance_payment", row: id, column: "sealed" };
}

export function claimPlace(
  practiceId: PracticeId,
  { paymentId, occurrenceKey }: { readonly paymentId: string; readonly occurrenceKey: string },
  column: string,
): SealedPlace {
  return { scope: practiceId, table: "remittance_claim", row: `${paymentId}/${occurrenceKey}`, column };
}
