import { addYears, type Cents, type IsoDate, ProblemError } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  accountKey,
  type LedgerAccount,
  type OverpaymentClock,
  overpaymentClock,
  unclaimedPropertyDue,
} from "@claimwright/receivables";
import { appendEvent, loadPatients, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { loadFinancialPolicy } from "./financial-policies.ts";

/** Money that the practice holds and somebody else may own. */
export interface Credit {
  readonly account: LedgerAccount;
  /** As a positive amount. */
  readonly amount: Cents;
  /** The last day on which anything moved on the claim, or the patient last paid. */
  readonly lastMovedOn: IsoDate;
  /** Present once it was identified as an overpayment: the 60 days of 42 CFR 401.305. */
  readonly overpayment?: {
    readonly id: string;
    readonly identifiedOn: IsoDate;
    readonly clock: OverpaymentClock;
  };
}

/** Every credit of the practice, the largest first: receivables that hold too much and patients' unapplied money. */
export async function listCredits(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly Credit[]> {
  const { rows } = await sql<CreditRow>`
    select account_of.facts, kept.credit_cents - kept.debit_cents as amount,
      case when account_of.claim_id is null then (
          select greatest(max(received_on), max(returned_on)) from patient_payment taken
          where taken.practice_id = ${practiceId} and taken.patient_id = account_of.patient_id)
        else (
          select max(effective_date) from ledger_transfer moved
          where moved.practice_id = ${practiceId} and moved.claim_id = account_of.claim_id)
      end as moved_on,
      over.overpayment_id, over.identified_on, over.investigated_from, over.concluded_on
    from account_balance kept
    join ledger_account account_of on account_of.practice_id = ${practiceId} and account_of.account = kept.account
    left join overpayment over
      on over.practice_id = ${practiceId} and over.account = kept.account and over.closed_on is null
    where kept.practice_id = ${practiceId} and kept.credit_cents > kept.debit_cents
      and account_of.kind in ('coverage-receivable', 'patient-receivable', 'unapplied-patient-cash')
    order by amount desc, kept.account`.execute(tx.db);
  return rows.map((row) => creditOf(row, today));
}

/** Starts the legal clock on a credit. Throws ProblemError `input.field` when the account holds none. */
export async function identifyOverpayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  found: { readonly overpaymentId: string; readonly account: LedgerAccount; readonly identifiedOn: IsoDate },
): Promise<void> {
  const key = accountKey(found.account);
  const { rows } = await sql<{ amount: Cents }>`
    insert into overpayment (practice_id, overpayment_id, account, amount_cents, identified_on, identified_by)
    select ${practiceId}, ${found.overpaymentId}, account, credit_cents - debit_cents, ${found.identifiedOn}, ${tx.actor}
    from account_balance where practice_id = ${practiceId} and account = ${key} and credit_cents > debit_cents
    on conflict do nothing returning amount_cents as amount`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: "The account holds no credit, or its clock runs already.",
      remedy: "List the credits and choose one without a clock.",
      place: "account",
    });
  }
  await appendEvent(tx, practiceId, overpaymentEvent("identified", found.overpaymentId, row.amount));
}

/**
 * An investigation in good faith suspends the clock for up to 180 days; its conclusion, or the return of the money,
 * ends it. Throws ProblemError `input.not-found`.
 */
export async function moveOverpayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  overpaymentId: string,
  step: { readonly kind: "investigate" | "conclude" | "close"; readonly on: IsoDate },
): Promise<void> {
  const column = { investigate: "investigated_from", conclude: "concluded_on", close: "closed_on" }[
    step.kind
  ];
  const { rows } = await sql<{ amount: Cents }>`
    update overpayment set ${sql.ref(column)} = ${step.on}
    where practice_id = ${practiceId} and overpayment_id = ${overpaymentId} and closed_on is null
    returning amount_cents as amount`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no open overpayment ${overpaymentId}.`,
      remedy: "List the credits; those with a clock name their overpayment.",
    });
  }
  await appendEvent(tx, practiceId, overpaymentEvent(step.kind, overpaymentId, row.amount));
}

/** Credits that go to a state: whose, which state's, and on which day they are due there. */
export interface UnclaimedCredit extends Credit {
  readonly state: string;
  readonly dueOn: IsoDate;
}

/**
 * Patients' credits that nobody claimed for the years of their state's law, and those that fall due within a year, so
 * that there is time to write to their owners.
 */
export async function listUnclaimedProperty(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly UnclaimedCredit[]> {
  const { dormancyYears } = await loadFinancialPolicy(tx, practiceId, today);
  const credits = (await listCredits(tx, practiceId, today)).filter(({ account }) =>
    PATIENTS.has(account.kind),
  );
  const ids = credits.flatMap(({ account }) => ("patientId" in account ? [account.patientId] : []));
  const patients = await loadPatients(tx, practiceId, [...new Set(ids)]);
  return credits.flatMap((credit): readonly UnclaimedCredit[] => {
    const state =
      "patientId" in credit.account ? (patients.get(credit.account.patientId)?.address.state ?? "") : "";
    const years = dormancyYears[state] ?? dormancyYears.default;
    if (years === undefined) return [];
    const dueOn = unclaimedPropertyDue(credit.lastMovedOn, years);
    return dueOn <= addYears(today, 1) ? [{ ...credit, state, dueOn }] : [];
  });
}

const PATIENTS: ReadonlySet<string> = new Set(["patient-receivable", "unapplied-patient-cash"]);

interface CreditRow {
  readonly facts: LedgerAccount;
  readonly amount: Cents;
  readonly moved_on: IsoDate;
  readonly overpayment_id: string | null;
  readonly identified_on: IsoDate | null;
  readonly investigated_from: IsoDate | null;
  readonly concluded_on: IsoDate | null;
}

function creditOf(row: CreditRow, today: IsoDate): Credit {
  const base = { account: row.facts, amount: row.amount, lastMovedOn: row.moved_on };
  const { overpayment_id: id, identified_on: identifiedOn, investigated_from: from } = row;
  if (id === null || identifiedOn === null) return base;
  const concluded = row.concluded_on === null ? {} : { concludedOn: row.concluded_on };
  const clock = overpaymentClock(
    { identifiedOn, ...(from === null ? {} : { investigation: { from, ...concluded } }) },
    today,
  );
  return { ...base, overpayment: { id, identifiedOn, clock } };
}

function overpaymentEvent(step: string, id: string, amount: Cents) {
  return {
    kind: `overpayment.${step}`,
    subjectKind: "overpayment",
    subjectId: id,
    data: { amountCents: amount },
  };
}
