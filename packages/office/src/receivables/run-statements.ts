import type { Cents, IsoDate } from "@claimwright/base";
import {
  type ClaimId,
  idOf,
  type PatientId,
  type PatientStatement,
  type PracticeId,
  readingName,
} from "@claimwright/model";
import {
  buildStatement,
  type DunningAccount,
  type DunningRules,
  type DunningStep,
  type LedgerAccount,
  type LedgerTransfer,
  nextDunningStep,
  type StatementLanguage,
  type StatementVisitInput,
} from "@claimwright/receivables";
import {
  appendEvent,
  insertStatement,
  listTransfersOfClaims,
  loadClaims,
  loadEncounter,
  loadPatient,
  loadPractice,
  loadProvider,
  type StoredClaim,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { serviceWords } from "../internal/service-words.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import type { HoldKind } from "./patients/billing-holds.ts";
import { loadFinancialPolicy } from "./patients/financial-policies.ts";

/** What the run did for one patient who owes something. */
export interface StatementRunEntry {
  readonly patientId: PatientId;
  readonly balance: Cents;
  readonly step: DunningStep;
  /** Present when a bill or a final notice was made. */
  readonly statementId?: string;
  readonly statement?: PatientStatement;
}

/**
 * Makes the bills that are due today: one a patient, with every visit on which they owe something. Run twice on a day
 * it makes them once. A patient with a payment plan or whose bills are held gets none; nothing goes to an agency by
 * itself. Absent rules are those of the practice's financial policy.
 */
export async function runStatements(
  office: Office,
  desk: Desk,
  ownRules?: DunningRules,
  language: StatementLanguage = "en",
): Promise<readonly StatementRunEntry[]> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const entries: StatementRunEntry[] = [];
    const rules = ownRules ?? (await loadFinancialPolicy(tx, practiceId, today)).dunning;
    for (const debtor of await listDebtors(tx, practiceId, today)) {
      const step = nextDunningStep(dunningOf(debtor, rules), rules, today);
      const entry = { patientId: debtor.patientId, balance: debtor.balance, step };
      if (step.kind !== "statement" && step.kind !== "final-notice") {
        entries.push(entry);
        continue;
      }
      const statementId = office.newId();
      const statement = await makeBill(tx, practiceId, debtor, {
        statementId,
        today,
        language,
        kind: step.kind,
      });
      entries.push({ ...entry, statementId, statement });
    }
    return entries;
  });
}

interface Debtor {
  readonly patientId: PatientId;
  readonly balance: Cents;
  readonly claimIds: readonly ClaimId[];
  /** Bills since the last payment, oldest first. */
  readonly billedOn: readonly IsoDate[];
  readonly hasPlan: boolean;
  readonly hold: HoldKind | null;
}

/** A bill after the last ordinary one is the final notice. */
function dunningOf({ balance, billedOn, hasPlan, hold }: Debtor, rules: DunningRules): DunningAccount {
  const finalNoticeOn = billedOn[rules.statements];
  return {
    balance,
    statementsSent: billedOn.slice(0, rules.statements),
    ...(finalNoticeOn === undefined ? {} : { finalNoticeOn }),
    ...(hold === null ? (hasPlan ? { hold: "payment-plan" } : {}) : { hold }),
  };
}

async function listDebtors(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly Debtor[]> {
  const { rows } = await sql<DebtorRow>`
    with owed as (
      select account.patient_id, sum(kept.debit_cents - kept.credit_cents)::bigint as balance,
        array_agg(distinct account.claim_id) filter (where kept.debit_cents <> kept.credit_cents) as claim_ids
      from account_balance kept join ledger_account account using (practice_id, account)
      where kept.practice_id = ${practiceId} and account.kind = 'patient-receivable'
      group by account.patient_id having sum(kept.debit_cents - kept.credit_cents) > 0
    )
    select owed.*, array(
        select statement_date::text from statement
        where statement.practice_id = ${practiceId} and statement.patient_id = owed.patient_id
          and statement_date > coalesce((
            select max(received_on) from patient_payment
            where patient_payment.practice_id = ${practiceId} and patient_payment.patient_id = owed.patient_id
              and returned_on is null), '1900-01-01'::date)
        order by statement_date) as billed_on,
      exists (
        select from payment_plan where payment_plan.practice_id = ${practiceId}
          and payment_plan.patient_id = owed.patient_id and ended_on is null) as has_plan,
      (select min(kind) from billing_hold where billing_hold.practice_id = ${practiceId}
        and billing_hold.patient_id = owed.patient_id and since <= ${today} and ended_on is null) as hold
    from owed order by patient_id`.execute(tx.db);
  return rows.map((row) => ({
    patientId: idOf<PatientId>(row.patient_id),
    balance: row.balance as Cents,
    claimIds: row.claim_ids.map((id) => idOf<ClaimId>(id)),
    billedOn: row.billed_on as IsoDate[],
    hasPlan: row.has_plan,
    hold: row.hold,
  }));
}

interface DebtorRow {
  readonly patient_id: string;
  readonly balance: number;
  readonly claim_ids: string[];
  readonly billed_on: string[];
  readonly has_plan: boolean;
  readonly hold: HoldKind | null;
}

interface Bill {
  readonly statementId: string;
  readonly today: IsoDate;
  readonly language: StatementLanguage;
  readonly kind: "statement" | "final-notice";
}

async function makeBill(
  tx: StoreTransaction,
  practiceId: PracticeId,
  debtor: Debtor,
  { statementId, today, language, kind }: Bill,
): Promise<PatientStatement> {
  const { patient } = await loadPatient(tx, practiceId, debtor.patientId);
  const claims = await loadClaims(tx, practiceId, debtor.claimIds);
  const transfers = await listTransfersOfClaims<LedgerAccount>(tx, practiceId, debtor.claimIds);
  const visits: StatementVisitInput[] = [];
  for (const claim of claims) visits.push(await visitOf(tx, practiceId, claim));
  const statement = buildStatement({
    practice: await loadPractice(tx, practiceId),
    patient,
    statementDate: today,
    visits,
    transfers: [...transfers.values()].flat() as readonly LedgerTransfer[],
    language,
  });
  const encounterIds = claims.map(({ encounterId }) => encounterId);
  await insertStatement(tx, practiceId, { id: statementId, patientId: patient.id, encounterIds, statement });
  await appendEvent(tx, practiceId, {
    kind: "statement.made",
    subjectKind: "statement",
    subjectId: statementId,
    data: { amountDueCents: statement.amountDue, kind },
  });
  return statement;
}

async function visitOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { id, encounterId, claim }: StoredClaim,
): Promise<StatementVisitInput> {
  const { encounter } = await loadEncounter(tx, practiceId, encounterId);
  const provider = await loadProvider(tx, practiceId, encounter.renderingProviderId);
  return {
    claimId: id,
    patientName: claim.patient?.name ?? claim.subscriber.name,
    providerName: `${readingName(provider.name)}, ${provider.credential}`,
    dateOfService: encounter.dateOfService,
    payerName: claim.payer.name,
    lines: claim.lines.map((line) => ({
      lineId: idOf(line.lineItemControlNumber || `line-${line.lineNumber}`),
      code: line.procedureCode,
      description: serviceWords({
        system: /^\d/.test(line.procedureCode) ? "CPT" : "HCPCS",
        code: line.procedureCode,
      }),
    })),
  };
}
