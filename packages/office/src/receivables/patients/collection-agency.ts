import { type Cents, cents, formatDollars, type IsoDate, ProblemError, sumCents } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import {
  accountKey,
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

/** What is with agencies, the newest first: the facts of an agency's file. */
export async function listAgencyPlacements(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly AgencyPlacement[]> {
  const { rows } = await sql<PlacementRow>`
    select placement_id, patient_id, agency, amount_cents, recovered_cents, placed_on, placed_by
    from agency_placement where practice_id = ${practiceId} and recalled_on is null
    order by placed_on desc, placement_id`.execute(tx.db);
  return rows.map((row) => ({
    placementId: row.placement_id,
    patientId: row.patient_id,
    agency: row.agency,
    amount: row.amount_cents,
    recovered: row.recovered_cents,
    placedOn: row.placed_on,
    placedBy: row.placed_by,
  }));
}

/**
 * Books what an agency brought: so much of the debt lives again, the oldest service first, and the money pays it. The
 * same payment again changes nothing. Throws ProblemError `input.not-found`, and `input.field` for more than is left.
 */
export async function takeAgencyRecovery(
  tx: StoreTransaction,
  practiceId: PracticeId,
  placementId: string,
  payment: Omit<PatientPayment, "patientId" | "purpose">,
): Promise<TakenPayment> {
  const placement = await lockPlacement(tx, practiceId, placementId);
  const left = cents(placement.amount_cents - placement.recovered_cents);
  const own = { ...payment, patientId: placement.patient_id, purpose: "statement" as const };
  if (await wasTaken(tx, practiceId, payment.paymentId)) return takePatientPayment(tx, practiceId, own);
  if (payment.amount > left) {
    throw new ProblemError({
      code: "input.field",
      message: `The agency has ${formatDollars(left)} left to collect; ${formatDollars(payment.amount)} is more.`,
      remedy: "Check the agency's remittance; what is over belongs to another account.",
      place: "amount",
    });
  }
  const revived = await reviveDebts(tx, practiceId, placementId, payment);
  await insertTransfers(tx, practiceId, revived, accountKey);
  await sql`
    update agency_placement set recovered_cents = recovered_cents + ${payment.amount}
    where practice_id = ${practiceId} and placement_id = ${placementId}`.execute(tx.db);
  return takePatientPayment(tx, practiceId, own);
}

/** The given-up lines in the order of their giving up, each revived as far as the money and earlier recoveries go. */
async function reviveDebts(
  tx: StoreTransaction,
  practiceId: PracticeId,
  placementId: string,
  { paymentId, amount, receivedOn }: Pick<PatientPayment, "paymentId" | "amount" | "receivedOn">,
): Promise<readonly LedgerTransfer[]> {
  const given = await listTransfersOfDocument<LedgerAccount>(tx, practiceId, {
    kind: "decision",
    id: placementId,
  });
  const placement = await lockPlacement(tx, practiceId, placementId);
  let skipped = placement.recovered_cents as number;
  let left: number = amount;
  return given.flatMap(({ credit, amount: lost }) => {
    if (credit.kind !== "patient-receivable") return [];
    const before = Math.min(lost, skipped);
    skipped -= before;
    const part = cents(Math.min(lost - before, left));
    left -= part;
    if (part === 0) return [];
    return recoverBadDebt(credit, part, { recoveryId: paymentId, recoveredOn: receivedOn });
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
}

async function lockPlacement(
  tx: StoreTransaction,
  practiceId: PracticeId,
  placementId: string,
): Promise<PlacementRow> {
  const { rows } = await sql<PlacementRow>`
    select placement_id, patient_id, agency, amount_cents, recovered_cents, placed_on, placed_by
    from agency_placement where practice_id = ${practiceId} and placement_id = ${placementId} for update`.execute(
    tx.db,
  );
  const [row] = rows;
  if (row !== undefined) return row;
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no placement ${placementId}.`,
    remedy: "List what is with agencies.",
  });
}

async function wasTaken(tx: StoreTransaction, practiceId: PracticeId, paymentId: string): Promise<boolean> {
  const { rows } = await sql`
    select from patient_payment where practice_id = ${practiceId} and payment_id = ${paymentId}`.execute(
    tx.db,
  );
  return rows.length > 0;
}
