import { type Cents, cents, formatDollars, type IsoDate, ProblemError, sumCents } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import {
  accountKey,
  keepAgencyFee,
  type LedgerAccount,
  type LedgerTransfer,
  type PatientPayment,
  recoverBadDebt,
  writeOffBadDebt,
} from "@claimwright/receivables";
import {
  appendEvent,
  insertTransfers,
  listTransfersOfDocument,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { type TakenPayment, takePatientPayment } from "../take-patient-payment.ts";
import type { Decision } from "./forgive-debt.ts";
import { debtsOfPatient, nothingOwed } from "./patient-owes.ts";

/** A debt that an agency collects for the practice. */
export interface AgencyPlacement {
  readonly placementId: string;
  readonly patientId: PatientId;
  readonly agency: string;
  readonly amount: Cents;
  readonly recovered: Cents;
  readonly placedOn: IsoDate;
  readonly placedBy: string;
  /** The file that told the agency of it; absent while none has. */
  readonly sentIn?: string;
  /** Present when the agency is to leave it alone again. */
  readonly recalled?: { readonly on: IsoDate; readonly reason: string; readonly sentIn?: string };
}

/**
 * Gives up all that a patient owes and places it with an agency. A person decides it; nothing gets there by itself.
 * The placement's id is the decision's: the same again changes nothing. Throws ProblemError `input.field` when nothing
 * is owed.
 */
export async function placeWithAgency(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
  agency: string,
  decision: Decision,
): Promise<Cents> {
  const debts = await debtsOfPatient(tx, practiceId, patientId);
  if (debts.length === 0) throw nothingOwed();
  const amount = sumCents(debts.map(({ owed }) => owed));
  const { rows } = await sql`
    insert into agency_placement (practice_id, placement_id, patient_id, agency, amount_cents, placed_on, placed_by)
    values (${practiceId}, ${decision.decisionId}, ${patientId}, ${agency}, ${amount}, ${decision.decidedOn}, ${tx.actor})
    on conflict do nothing returning placement_id`.execute(tx.db);
  if (rows.length === 0) return amount;
  const transfers = debts.flatMap((debt) => writeOffBadDebt(debt, decision));
  await insertTransfers(tx, practiceId, transfers, accountKey);
  await appendEvent(tx, practiceId, {
    kind: "bad-debt.placed",
    subjectKind: "patient",
    subjectId: patientId,
    data: { amountCents: amount, agency, reason: decision.reason },
  });
  return amount;
}

/** What was given to agencies, the newest first, recalled ones among them. */
export async function listAgencyPlacements(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly AgencyPlacement[]> {
  const { rows } = await sql<PlacementRow>`
    select * from agency_placement where practice_id = ${practiceId}
    order by placed_on desc, placement_id`.execute(tx.db);
  return rows.map(placementOf);
}

function placementOf(row: PlacementRow): AgencyPlacement {
  const { sent_in: sentIn, recalled_on: recalledOn, recall_reason: reason, recall_sent_in: told } = row;
  return {
    placementId: row.placement_id,
    patientId: row.patient_id,
    agency: row.agency,
    amount: row.amount_cents,
    recovered: row.recovered_cents,
    placedOn: row.placed_on,
    placedBy: row.placed_by,
    ...(sentIn === null ? {} : { sentIn }),
    ...(recalledOn === null
      ? {}
      : { recalled: { on: recalledOn, reason: reason ?? "", ...(told === null ? {} : { sentIn: told }) } }),
  };
}

/**
 * Takes an account back from its agency: what is not collected is owed to the practice again, and the agency's next file
 * says so. The same again changes nothing. Throws ProblemError `input.not-found`, `store.conflict` when it is recalled
 * otherwise already.
 */
export async function recallFromAgency(
  tx: StoreTransaction,
  practiceId: PracticeId,
  placementId: string,
  recall: { readonly on: IsoDate; readonly reason: string },
): Promise<Cents> {
  const placement = await lockPlacement(tx, practiceId, placementId);
  if (placement.recalled_on === recall.on && placement.recall_reason === recall.reason) return cents(0);
  if (placement.recalled_on !== null) throw recalledAlready(placement.recalled_on);
  const left = cents(placement.amount_cents - placement.recovered_cents);
  const revived = await reviveDebts(tx, practiceId, placement, left, {
    recoveryId: `recall/${placementId}`,
    recoveredOn: recall.on,
    reason: `${placement.agency} collects it no longer: ${recall.reason}`,
  });
  await insertTransfers(tx, practiceId, revived, accountKey);
  await sql`
    update agency_placement set recalled_on = ${recall.on}, recall_reason = ${recall.reason}
    where practice_id = ${practiceId} and placement_id = ${placementId}`.execute(tx.db);
  await appendEvent(tx, practiceId, {
    kind: "bad-debt.recalled",
    subjectKind: "patient",
    subjectId: placement.patient_id,
    data: { amountCents: left, agency: placement.agency, reason: recall.reason },
  });
  return left;
}

/**
 * Books what an agency collected: so much of the debt lives again, the oldest service first, and the money pays it; what
 * the agency keeps as its fee does not reach the bank. The same payment again changes nothing. Throws ProblemError
 * `input.not-found`, `input.field` for more than is left or a fee above the money, `store.conflict` when it was recalled.
 */
export async function takeAgencyRecovery(
  tx: StoreTransaction,
  practiceId: PracticeId,
  placementId: string,
  payment: Omit<PatientPayment, "patientId" | "purpose"> & { readonly fee?: Cents },
): Promise<TakenPayment> {
  const { fee = cents(0), ...money } = payment;
  const placement = await lockPlacement(tx, practiceId, placementId);
  const left = cents(placement.amount_cents - placement.recovered_cents);
  const own = { ...money, patientId: placement.patient_id, purpose: "statement" as const };
  if (await wasTaken(tx, practiceId, payment.paymentId)) return takePatientPayment(tx, practiceId, own);
  if (placement.recalled_on !== null) throw recalledAlready(placement.recalled_on);
  if (payment.amount > left) {
    throw new ProblemError({
      code: "input.field",
      message: `The agency has ${formatDollars(left)} left to collect; ${formatDollars(payment.amount)} is more.`,
      remedy: "Check the agency's remittance; what is over belongs to another account.",
      place: "amount",
    });
  }
  const { amount, paymentId, receivedOn } = payment;
  const revived = await reviveDebts(tx, practiceId, placement, amount, {
    recoveryId: paymentId,
    recoveredOn: receivedOn,
  });
  const kept = keepAgencyFee(money, placement.agency, fee);
  await insertTransfers(tx, practiceId, revived, accountKey);
  await sql`
    update agency_placement set recovered_cents = recovered_cents + ${amount}
    where practice_id = ${practiceId} and placement_id = ${placementId}`.execute(tx.db);
  const taken = await takePatientPayment(tx, practiceId, own);
  await insertTransfers(tx, practiceId, kept, accountKey);
  return taken;
}

/** The given-up lines in the order of their giving up, each revived as far as the money and earlier recoveries go. */
async function reviveDebts(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { placement_id: id, recovered_cents: recovered }: PlacementRow,
  amount: Cents,
  by: Parameters<typeof recoverBadDebt>[2],
): Promise<readonly LedgerTransfer[]> {
  const given = await listTransfersOfDocument<LedgerAccount>(tx, practiceId, { kind: "decision", id });
  let skipped: number = recovered;
  let left: number = amount;
  return given.flatMap(({ credit, amount: lost }) => {
    if (credit.kind !== "patient-receivable") return [];
    const before = Math.min(lost, skipped);
    skipped -= before;
    const part = cents(Math.min(lost - before, left));
    left -= part;
    return part === 0 ? [] : recoverBadDebt(credit, part, by);
  });
}

interface PlacementRow {
  readonly placement_id: string;
  readonly patient_id: PatientId;
  readonly agency: string;
  readonly amount_cents: Cents;
  readonly recovered_cents: Cents;
  readonly placed_on: IsoDate;
  readonly placed_by: string;
  readonly sent_in: string | null;
  readonly recalled_on: IsoDate | null;
  readonly recall_reason: string | null;
  readonly recall_sent_in: string | null;
}

async function lockPlacement(
  tx: StoreTransaction,
  practiceId: PracticeId,
  placementId: string,
): Promise<PlacementRow> {
  const { rows } = await sql<PlacementRow>`
    select * from agency_placement
    where practice_id = ${practiceId} and placement_id = ${placementId} for update`.execute(tx.db);
  const [row] = rows;
  if (row !== undefined) return row;
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no placement ${placementId}.`,
    remedy: "List what is with agencies.",
  });
}

function recalledAlready(on: IsoDate): ProblemError {
  return new ProblemError({
    code: "store.conflict",
    message: `The account was taken back from the agency on ${on}.`,
    remedy: "Money that came later is a payment of the patient: take it on the account.",
  });
}

async function wasTaken(tx: StoreTransaction, practiceId: PracticeId, paymentId: string): Promise<boolean> {
  const { rows } = await sql`
    select from patient_payment where practice_id = ${practiceId} and payment_id = ${paymentId}`.execute(
    tx.db,
  );
  return rows.length > 0;
}
