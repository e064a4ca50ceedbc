import { type Cents, daysBetween, type IsoDate } from "@claimwright/base";
import type { ClaimId, PatientId } from "@claimwright/model";
import { accountKey, type LedgerAccount } from "@claimwright/receivables";
import { sql } from "kysely";
import { type Names, namesOf } from "../../internal/names-of.ts";
import { type Desk, type Office, todayOf } from "../../office.ts";
import { type Credit, listCredits, listUnclaimedProperty } from "../../receivables/patients/credits.ts";

/** A credit with whose it is and what may be done about it. */
export interface CreditEntry extends Omit<Credit, "account"> {
  /** Names the account in what is done about it. */
  readonly key: string;
  readonly owner: "payer" | "patient";
  readonly ownerName: string;
  readonly patientId?: PatientId;
  readonly claimId?: ClaimId;
  readonly controlNumber?: string;
  /** Since anything moved. */
  readonly ageDays: number;
  /** The patient owes something elsewhere that it could pay. */
  readonly appliesTo: Cents;
  /** Present when it goes to a state within a year. */
  readonly unclaimed?: { readonly state: string; readonly dueOn: IsoDate };
  /** A refund of it that is asked for and not paid. */
  readonly refund?: {
    readonly refundId: string;
    readonly amount: Cents;
    readonly state: "asked" | "approved";
  };
}

/** Every credit of the practice, the largest first. */
export async function openCredits(office: Office, desk: Desk): Promise<readonly CreditEntry[]> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const credits = await listCredits(tx, practiceId, today);
    const unclaimed = new Map(
      (await listUnclaimedProperty(tx, practiceId, today)).map((each) => [accountKey(each.account), each]),
    );
    const accounts = credits.map(({ account }) => account);
    const patients = accounts.flatMap((account) => ("patientId" in account ? [account.patientId] : []));
    const claims = accounts.flatMap((account) => ("claimId" in account ? [account.claimId] : []));
    const names = await namesOf(tx, practiceId, { patients, claims });
    const debts = await sql<{ patient_id: string; owed: Cents }>`
      select account.patient_id, sum(kept.debit_cents - kept.credit_cents)::bigint as owed
      from account_balance kept join ledger_account account using (practice_id, account)
      where kept.practice_id = ${practiceId} and account.kind = 'patient-receivable'
        and account.patient_id = any(${[...new Set(patients)]}::text[]) and kept.debit_cents > kept.credit_cents
      group by account.patient_id`.execute(tx.db);
    const refunds = await sql<RefundRow>`
      select from_account, refund_id, amount_cents, approved_on from refund_request
      where practice_id = ${practiceId} and paid_on is null order by requested_on`.execute(tx.db);
    const owed = new Map(debts.rows.map((row) => [row.patient_id, row.owed]));
    const refundOf = new Map(refunds.rows.map((row) => [row.from_account, row]));
    return credits.map(({ account, ...credit }) => {
      const key = accountKey(account);
      const refund = refundOf.get(key);
      const due = unclaimed.get(key);
      return {
        ...credit,
        key,
        ...ownerOf(account, names),
        ageDays: daysBetween(credit.lastMovedOn, today),
        appliesTo: appliesTo(account, owed),
        ...(due === undefined ? {} : { unclaimed: { state: due.state, dueOn: due.dueOn } }),
        ...(refund === undefined ? {} : { refund: refundState(refund) }),
      };
    });
  });
}

interface RefundRow {
  readonly from_account: string;
  readonly refund_id: string;
  readonly amount_cents: Cents;
  readonly approved_on: IsoDate | null;
}

function refundState(row: RefundRow) {
  const state = row.approved_on === null ? ("asked" as const) : ("approved" as const);
  return { refundId: row.refund_id, amount: row.amount_cents, state };
}

function ownerOf(account: LedgerAccount, names: Names) {
  const owner = account.kind === "coverage-receivable" ? ("payer" as const) : ("patient" as const);
  const patientId = "patientId" in account ? account.patientId : undefined;
  const patientName = (patientId && names.patient(patientId)?.name) ?? "";
  const ownerName = account.kind === "coverage-receivable" ? names.payer(account.payerId) : patientName;
  return {
    owner,
    ownerName,
    ...(patientId === undefined ? {} : { patientId }),
    ...("claimId" in account
      ? { claimId: account.claimId, controlNumber: names.claim(account.claimId) }
      : {}),
  };
}

/** Only money on no service may be put on another one; a credit on a line goes back. */
function appliesTo(account: LedgerAccount, owed: ReadonlyMap<string, Cents>): Cents {
  return account.kind === "unapplied-patient-cash"
    ? (owed.get(account.patientId) ?? (0 as Cents))
    : (0 as Cents);
}
