import type { ClaimId, ClaimPayment, EncounterId, PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { byKeys } from "../internal/by-keys.ts";
import { insertRecords, recordsOf } from "../internal/insert-records.ts";
import type { StoreTransaction } from "../store.ts";
import type { ClaimState } from "./claims.ts";
import type { PaymentKey, RemittanceClaim, RemittanceClaimState } from "./remittances.ts";
import { claimPlace } from "./remittances.ts";

/** A kept claim payment with the identity of the payment that it came in. */
export interface KeptRemittanceClaim<Posting> extends RemittanceClaim<Posting> {
  readonly key: PaymentKey;
}

/** Claim payments of several claims in some states, in the order in which they were kept. */
export async function listRemittanceClaimsOf<Posting>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claimIds: readonly ClaimId[],
  states: readonly RemittanceClaimState[],
): Promise<readonly KeptRemittanceClaim<Posting>[]> {
  if (claimIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(byKeys("remittance_claim", practiceId, "claim_id", claimIds))
    .selectAll()
    .where("state", "in", [...states])
    .execute();
  const payments = await paymentKeys(tx, practiceId, new Set(rows.map((row) => row.payment_id)));
  const kept = rows.flatMap((row): readonly Kept<Posting>[] => {
    const payment = payments.get(row.payment_id);
    return payment === undefined ? [] : [{ ...keptClaim<Posting>(tx, practiceId, row, payment), ...payment }];
  });
  return kept.sort((a, b) => a.ordinal - b.ordinal || a.payment.occurrence - b.payment.occurrence);
}

interface KnownPayment {
  readonly key: PaymentKey;
  /** Its place among the payments asked for, the first kept first. */
  readonly ordinal: number;
}

type Kept<Posting> = KeptRemittanceClaim<Posting> & KnownPayment;

async function paymentKeys(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, KnownPayment>> {
  if (ids.size === 0) return new Map();
  const rows = await tx.db
    .selectFrom(byKeys("remittance_payment", practiceId, "payment_id", ids))
    .select(["payment_id", "payer_identifier", "trace_number", "amount_cents", "payment_date"])
    .orderBy("posted_at")
    .orderBy("payment_id")
    .execute();
  return new Map(
    rows.map((row, ordinal) => {
      const key = {
        payerIdentifier: row.payer_identifier,
        traceNumber: row.trace_number,
        amountCents: row.amount_cents,
        paymentDate: row.payment_date,
      };
      return [row.payment_id, { key, ordinal }];
    }),
  );
}

interface KeptRow {
  readonly payment_id: string;
  readonly occurrence_key: string;
  readonly claim_id: string | null;
  readonly state: RemittanceClaimState;
  readonly state_reason: string | null;
  readonly sealed: Buffer;
  readonly sealed_posting: Buffer | null;
  readonly undone: number;
}

function keptClaim<Posting>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  row: KeptRow,
  { key }: KnownPayment,
): KeptRemittanceClaim<Posting> {
  const place = { paymentId: row.payment_id, occurrenceKey: row.occurrence_key };
  const posting = row.sealed_posting;
  return {
    ...place,
    key,
    payment: tx.vault.open<ClaimPayment>(claimPlace(practiceId, place, "sealed"), row.sealed),
    state: row.state,
    ...(row.claim_id === null ? {} : { claimId: row.claim_id as ClaimId }),
    ...(row.state_reason === null ? {} : { reason: row.state_reason }),
    ...(row.undone === 0 ? {} : { undone: row.undone }),
    ...(posting === null
      ? {}
      : { posting: tx.vault.open<Posting>(claimPlace(practiceId, place, "sealed_posting"), posting) }),
  };
}

/** The occurrence keys that a payment is known to hold. */
export async function listOccurrenceKeys(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom("remittance_claim")
    .select("occurrence_key")
    .where("practice_id", "=", practiceId)
    .where("payment_id", "=", paymentId)
    .execute();
  return new Set(rows.map((row) => row.occurrence_key));
}

/** Keeps many claim payments, each once. */
export async function insertRemittanceClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claims: readonly RemittanceClaim[],
): Promise<void> {
  const rows = claims.map((claim) => ({
    practice_id: practiceId,
    payment_id: claim.paymentId,
    occurrence_key: claim.occurrenceKey,
    occurrence: claim.payment.occurrence,
    patient_control_number: claim.payment.patientControlNumber,
    status_code: claim.payment.statusCode,
    paid_cents: claim.payment.paid,
    charge_cents: claim.payment.totalCharge,
    claim_id: claim.claimId ?? null,
    state: claim.state,
    state_reason: claim.reason ?? null,
    sealed: tx.vault.seal(claimPlace(practiceId, claim, "sealed"), claim.payment),
    sealed_posting:
      claim.posting === undefined
        ? null
        : tx.vault.seal(claimPlace(practiceId, claim, "sealed_posting"), claim.posting),
  }));
  await insertRecords(tx, "remittance_claim", REMITTANCE_CLAIM_COLUMNS, rows, "do nothing");
}

const REMITTANCE_CLAIM_COLUMNS = {
  practice_id: "text",
  payment_id: "text",
  occurrence_key: "text",
  occurrence: "integer",
  patient_control_number: "text",
  status_code: "text",
  paid_cents: "bigint",
  charge_cents: "bigint",
  claim_id: "text",
  state: "text",
  state_reason: "text",
  sealed: "bytea",
  sealed_posting: "bytea",
} as const;

/** A claim row as posting needs it, locked until the transaction ends. */
export interface LockedClaim {
  readonly id: ClaimId;
  readonly encounterId: EncounterId;
  readonly patientControlNumber: string;
  readonly state: ClaimState;
}

/**
 * Locks the claims with these control numbers, in one order for everyone, so that two payments for one claim are
 * posted one after the other.
 */
export async function lockClaimsByControlNumber(
  tx: StoreTransaction,
  practiceId: PracticeId,
  numbers: readonly string[],
): Promise<readonly LockedClaim[]> {
  if (numbers.length === 0) return [];
  const rows = await tx.db
    .selectFrom(byKeys("claim", practiceId, "patient_control_number", numbers, "for update"))
    .select(["claim_id", "encounter_id", "patient_control_number", "state"])
    .execute();
  return rows.map((row) => ({
    id: row.claim_id as ClaimId,
    encounterId: row.encounter_id as EncounterId,
    patientControlNumber: row.patient_control_number,
    state: row.state as ClaimState,
  }));
}

export interface ClaimStateMove {
  readonly claimId: ClaimId;
  readonly state: ClaimState;
  readonly reason: string;
  readonly payerClaimControlNumber?: string;
}

/**
 * Moves many claims that this transaction has locked, and writes each move into its history. Written as an insert that
 * meets its own rows: it finds each by its key, where an update by a join reads the practice when statistics are old.
 * What it would insert is never kept, so the claim's content need not travel through it.
 */
export async function moveClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  moves: readonly ClaimStateMove[],
): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map((move) => ({
    claim_id: move.claimId,
    state: move.state,
    reason: move.reason,
    number: move.payerClaimControlNumber ?? null,
  }));
  const { select } = recordsOf(MOVE_COLUMNS, rows);
  await sql`
    with change as (${select}), before as (
      select change.*, kept.*
      from change cross join lateral (
        select encounter_id, patient_control_number, state as from_state, accepted_by, version from claim
        where practice_id = ${practiceId} and claim_id = change.claim_id offset 0
      ) as kept
    ), moved as (
      insert into claim as kept (practice_id, claim_id, encounter_id, patient_control_number, state, accepted_by,
        payer_identifier, total_charge_cents, sealed, payer_claim_control_number)
      select ${practiceId}, claim_id, encounter_id, patient_control_number, state, accepted_by, '', 0, '', number
      from before
      on conflict (practice_id, claim_id) do update set state = excluded.state, version = kept.version + 1,
        updated_at = now(),
        payer_claim_control_number = coalesce(excluded.payer_claim_control_number, kept.payer_claim_control_number)
    )
    insert into claim_state_change (practice_id, claim_id, ordinal, from_state, to_state, reason, actor)
    select ${practiceId}, claim_id, version + 1, from_state, state, reason, ${tx.actor} from before`.execute(
    tx.db,
  );
}

const MOVE_COLUMNS = { claim_id: "text", state: "text", reason: "text", number: "text" } as const;
