import { addDays, cents, type IsoDate, isoDate } from "@claimwright/base";
import { type ClaimId, idOf, type PatientId } from "@claimwright/model";
import { type LedgerAccount, PLAIN_FINANCIAL_POLICY } from "@claimwright/receivables";
import { listBalances, type StoreTransaction } from "@claimwright/store";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";
import type { Desk, Office } from "../office.ts";
import { confirmDeposits } from "../receivables/bank-deposits.ts";
import { closePracticeDay } from "../receivables/days/close-practice-day.ts";
import { keepOpeningFile, runOpeningFile } from "../receivables/opening/opening-files.ts";
import { makeAgencyFile } from "../receivables/patients/agency-files.ts";
import { agencyPayment } from "../receivables/patients/agency-remittance.ts";
import { placeWithAgency, takeAgencyRecovery } from "../receivables/patients/collection-agency.ts";
import { identifyOverpayment } from "../receivables/patients/credits.ts";
import { setFinancialPolicy } from "../receivables/patients/financial-policies.ts";
import { listDunning } from "../receivables/patients/list-dunning.ts";
import { MAIN_BANK_ACCOUNT } from "../receivables/read-bank-file.ts";
import { recordPayerRequest } from "../receivables/requests/payer-requests.ts";
import { takePatientPayment } from "../receivables/take-patient-payment.ts";
import { payerOfPatient } from "./seed-payers.ts";
import { SEED_PROVIDERS } from "./seed-people.ts";

/** The books beside the remittances: a policy, a credit, letters of payers, the bank, an agency, a closed month. */
export async function seedMoney(office: Office, desk: Desk, lastDay: IsoDate): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const seeding = { tx, desk, lastDay };
    await setFinancialPolicy(tx, desk.practiceId, {
      effectiveFrom: isoDate("2026-01-01"),
      policy: {
        ...PLAIN_FINANCIAL_POLICY,
        promptPay: { days: 15, percent: 5 },
        plans: { maxMonths: 24, minimumInstallment: cents(1_000) },
      },
      reason: "Agreed by the partners for the new year.",
    });
    await seedCredit(seeding);
    await seedRequests(seeding);
    await seedAgency(seeding);
    await seedBank(seeding);
    await closePracticeDay(tx, desk.practiceId, MONTH_END, lastDay);
  });
  await seedOpening(office, desk);
}

const MONTH_END: IsoDate = isoDate("2026-02-28");

interface Seeding {
  readonly tx: StoreTransaction;
  readonly desk: Desk;
  readonly lastDay: IsoDate;
}

/** A patient who paid ahead and owes nothing: the practice holds money of theirs. */
async function seedCredit({ tx, desk: { practiceId }, lastDay }: Seeding): Promise<void> {
  const patientId = idOf<PatientId>("patient-0007");
  const { credit } = await takePatientPayment(tx, practiceId, {
    paymentId: "seed-deposit",
    patientId,
    amount: cents(40_000),
    receivedOn: addDays(lastDay, -40),
    method: "check",
    purpose: "deposit",
  });
  if (credit <= 0) return;
  await identifyOverpayment(tx, practiceId, {
    overpaymentId: "seed-overpayment",
    account: { kind: "unapplied-patient-cash", patientId },
    identifiedOn: addDays(lastDay, -12),
  });
}

/** One request for records, one demand whose day is near. */
async function seedRequests({ tx, desk: { practiceId }, lastDay }: Seeding): Promise<void> {
  const rows = await tx.db
    .selectFrom("claim")
    .select("claim_id")
    .where("practice_id", "=", practiceId)
    .where("state", "=", "paid")
    .orderBy("patient_control_number")
    .limit(3)
    .execute();
  const [first, ...others] = rows.map((row) => idOf<ClaimId>(row.claim_id));
  if (first === undefined || others.length === 0) return;
  const letter = { payerId: SANDBOX_PAYER.id, amount: cents(12_400) };
  await recordPayerRequest(tx, practiceId, {
    ...letter,
    requestId: "seed-records",
    kind: "records",
    reference: "ADR-20417",
    claimIds: [first],
    receivedOn: addDays(lastDay, -9),
  });
  await recordPayerRequest(tx, practiceId, {
    ...letter,
    requestId: "seed-demand",
    kind: "overpayment-demand",
    reference: "OVP-00931",
    claimIds: others,
    receivedOn: addDays(lastDay, -24),
  });
}

/** The largest debt but one is with an agency that was told of it and has brought a first part. */
async function seedAgency({ tx, desk: { practiceId }, lastDay }: Seeding): Promise<void> {
  const debtors = await listDunning(tx, practiceId, PLAIN_FINANCIAL_POLICY.dunning, lastDay);
  const [, debtor] = [...debtors].sort((a, b) => b.balance - a.balance);
  if (debtor === undefined) return;
  const agency = "Fairway Recovery";
  const placementId = "seed-placement";
  await placeWithAgency(tx, practiceId, debtor.patientId, agency, {
    decisionId: placementId,
    decidedOn: addDays(lastDay, -20),
    reason: "The final notice passed without payment.",
  });
  await makeAgencyFile(tx, practiceId, { fileId: "seed-agency-file", agency, madeOn: addDays(lastDay, -19) });
  await takeAgencyRecovery(tx, practiceId, placementId, {
    ...agencyPayment(placementId, "FR-118"),
    amount: cents(Math.min(2_000, debtor.balance)),
    fee: cents(500),
    receivedOn: addDays(lastDay, -3),
  });
}

/** The thirty-first of the invented patients. */
const OPENING_PATIENT = 31;

/** What the earlier billing system left open, brought and checked: one claim of it holds, one row is faulty. */
async function seedOpening(office: Office, desk: Desk): Promise<void> {
  const [provider] = SEED_PROVIDERS;
  if (provider === undefined) throw new Error("the practice has providers");
  const { payer } = payerOfPatient(OPENING_PATIENT);
  const heading =
    "kind,claim,account,provider_npi,payer,service_date,place_of_service,diagnoses,procedure,modifiers,charge,open_payer,open_patient";
  const rest = `${provider.npi},${payer.payerIdentifier},2025-09-12,11,J06.9,99213,,165.00,165.00,`;
  const balance = `balance,,unknown,${provider.npi},,2025-08-20,,,,,,,48.00`;
  const file = {
    fileId: "seed-opening",
    name: "open-at-2025-09-30.csv",
    text: [heading, `claim,OLD-88213,L00${OPENING_PATIENT},${rest}`, balance, ""].join("\n"),
  };
  const fileId = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    keepOpeningFile(tx, desk.practiceId, file),
  );
  await runOpeningFile(office, desk, { fileId, asOf: isoDate("2025-09-30"), mode: "check" });
}

/** The bank has confirmed all but the newest payments of payers, and received one that nobody announced. */
async function seedBank({ tx, desk: { practiceId }, lastDay }: Seeding): Promise<void> {
  const kept = await listBalances<LedgerAccount>(tx, practiceId, { kind: "cash-clearing" });
  const announced = kept.flatMap(({ account, balance }) => {
    if (account.kind !== "cash-clearing" || balance <= 0) return [];
    const [, traceNumber = "", , date = ""] = account.payment.split("/");
    return account.payment.startsWith("patient/") || date > addDays(lastDay, -2)
      ? []
      : [{ traceNumber, amount: balance, postedOn: date as IsoDate }];
  });
  const deposits = announced.map((each) => ({
    ...each,
    depositId: `seed/${each.traceNumber}`,
    bankAccount: MAIN_BANK_ACCOUNT,
  }));
  const stranger = { depositId: "seed/stranger", bankAccount: MAIN_BANK_ACCOUNT, amount: cents(7_500) };
  await confirmDeposits(
    tx,
    practiceId,
    [...deposits, { ...stranger, postedOn: addDays(lastDay, -1) }],
    lastDay,
  );
}
