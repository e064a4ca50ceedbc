import { addDays, type Cents, cents, type IsoDate, sumCents } from "@claimwright/base";
import type {
  ClaimId,
  Patient,
  PatientShare,
  PatientStatement,
  PersonName,
  Practice,
  ServiceLineId,
  StatementLine,
  StatementVisit,
} from "@claimwright/model";
import type { LedgerAccount } from "./ledger-account.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import { explainShare, type StatementLanguage, shareKindOf } from "./share-words.ts";

export interface StatementInput {
  readonly practice: Practice;
  /** Whose account it is; the bill goes to the guarantor where there is one. */
  readonly patient: Pick<Patient, "name" | "address" | "accountNumber" | "guarantor">;
  readonly statementDate: IsoDate;
  /** Absent: `DEFAULT_DAYS_TO_PAY` after the statement. */
  readonly dueDate?: IsoDate;
  readonly visits: readonly StatementVisitInput[];
  /** Every movement of the visits' claims. */
  readonly transfers: readonly LedgerTransfer[];
  /** The language of the explanations; absent means English. */
  readonly language?: StatementLanguage;
}

export interface StatementVisitInput {
  readonly claimId: ClaimId;
  readonly patientName: PersonName;
  readonly providerName: string;
  readonly dateOfService: IsoDate;
  readonly payerName?: string;
  readonly lines: readonly StatementLineInput[];
}

export interface StatementLineInput {
  readonly lineId: ServiceLineId;
  readonly code: string;
  /** Plain words of the practice; a CPT descriptor only under a licence of its own. */
  readonly description: string;
}

export const DEFAULT_DAYS_TO_PAY = 30;

/**
 * The bill of a patient out of the movements of their services. Each line holds
 * charge = plan paid + discount + other adjustments + patient paid + awaiting the plan + patient owes, to the cent,
 * and each share of the patient says why it is theirs.
 */
export function buildStatement(input: StatementInput): PatientStatement {
  const { practice, patient, statementDate } = input;
  const payer = patient.guarantor ?? patient;
  const byLine = transfersByLine(input.transfers);
  const visits = input.visits.map((visit) => statementVisit(visit, byLine, input.language));
  return {
    practice: {
      name: practice.name,
      address: practice.payToAddress ?? practice.address,
      contact: practice.contact,
    },
    statementDate,
    dueDate: input.dueDate ?? addDays(statementDate, DEFAULT_DAYS_TO_PAY),
    accountNumber: patient.accountNumber,
    guarantor: { name: payer.name, address: payer.address },
    visits,
    amountDue: sumCents(visits.map(({ patientOwes }) => patientOwes)),
  };
}

function statementVisit(
  visit: StatementVisitInput,
  byLine: ReadonlyMap<string, readonly LedgerTransfer[]>,
  language: StatementLanguage = "en",
): StatementVisit {
  const { claimId, lines: services, ...facts } = visit;
  const lines = services.map((line) =>
    statementLine(line, visit, byLine.get(lineKey(claimId, line.lineId)) ?? [], language),
  );
  return { ...facts, lines, patientOwes: sumCents(lines.map(({ patientOwes }) => patientOwes)) };
}

function statementLine(
  line: StatementLineInput,
  visit: StatementVisitInput,
  transfers: readonly LedgerTransfer[],
  language: StatementLanguage,
): StatementLine {
  const sums = {
    charge: 0,
    planPaid: 0,
    discount: 0,
    otherAdjustments: 0,
    patientPaid: 0,
    awaitingPlan: 0,
    patientOwes: 0,
  };
  for (const { debit, credit, amount } of transfers) {
    addSide(sums, debit, amount);
    addSide(sums, credit, -amount);
  }
  return {
    code: line.code,
    description: line.description,
    charge: cents(sums.charge),
    discount: cents(sums.discount),
    planPaid: cents(sums.planPaid),
    otherAdjustments: cents(sums.otherAdjustments),
    patientPaid: cents(sums.patientPaid),
    ...(sums.awaitingPlan === 0 ? {} : { awaitingPlan: cents(sums.awaitingPlan) }),
    patientOwes: cents(sums.patientOwes),
    shares: patientShares(transfers, visit.payerName, language),
  };
}

type LineSums = Record<
  "charge" | "planPaid" | "discount" | "otherAdjustments" | "patientPaid" | "awaitingPlan" | "patientOwes",
  number
>;

/** Puts one side of a movement where the statement shows it; `amount` is positive for the debit side. */
function addSide(sums: LineSums, account: LedgerAccount, amount: number): void {
  switch (account.kind) {
    case "charges":
    case "opening-balance":
      sums.charge -= amount;
      return;
    case "coverage-receivable":
      sums.awaitingPlan += amount;
      return;
    case "patient-receivable":
      sums.patientOwes += amount;
      return;
    case "unapplied-payer-cash":
      sums.planPaid += amount;
      return;
    case "adjustment":
      if (account.category === "contractual" || account.category === "capitation") sums.discount += amount;
      else sums.otherAdjustments += amount;
      return;
    case "unapplied-patient-cash":
      sums.patientPaid += amount;
      return;
    default:
      sums.otherAdjustments += amount;
  }
}

/** What reached the patient, by reason; a share that was taken back again leaves nothing. */
function patientShares(
  transfers: readonly LedgerTransfer[],
  payerName: string | undefined,
  language: StatementLanguage,
): PatientShare[] {
  const amounts = new Map<string, { amount: number; kind: PatientShare["kind"] }>();
  for (const { debit, credit, amount, adjustment } of transfers) {
    const signed = shareAmount(debit, credit, amount);
    if (signed === 0) continue;
    const reason = adjustment === undefined ? "" : `${adjustment.group}-${adjustment.reason}`;
    const before = amounts.get(reason) ?? { amount: 0, kind: shareKindOf(adjustment?.reason) };
    amounts.set(reason, { ...before, amount: before.amount + signed });
  }
  return [...amounts.values()]
    .filter(({ amount }) => amount !== 0)
    .map(({ amount, kind }) => ({
      kind,
      amount: cents(amount),
      explanation: explainShare(kind, cents(amount), payerName, language),
    }));
}

/** How much a movement gave to the patient (or took back): not what the patient paid or was forgiven. */
function shareAmount(debit: LedgerAccount, credit: LedgerAccount, amount: Cents): number {
  const givers: ReadonlySet<string> = new Set(["coverage-receivable", "charges", "opening-balance"]);
  if (debit.kind === "patient-receivable" && givers.has(credit.kind)) return amount;
  if (credit.kind === "patient-receivable" && givers.has(debit.kind)) return -amount;
  return 0;
}

function transfersByLine(
  transfers: readonly LedgerTransfer[],
): ReadonlyMap<string, readonly LedgerTransfer[]> {
  const byLine = new Map<string, LedgerTransfer[]>();
  for (const transfer of transfers) {
    const key = lineOf(transfer.debit) ?? lineOf(transfer.credit);
    if (key === undefined) continue;
    const list = byLine.get(key);
    if (list === undefined) byLine.set(key, [transfer]);
    else list.push(transfer);
  }
  return byLine;
}

function lineOf(account: LedgerAccount): string | undefined {
  return account.kind === "coverage-receivable" || account.kind === "patient-receivable"
    ? lineKey(account.claimId, account.lineId)
    : undefined;
}

function lineKey(claimId: ClaimId, lineId: ServiceLineId): string {
  return `${claimId} ${lineId}`;
}
