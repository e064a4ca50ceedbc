import type { Cents, IsoDate } from "@claimwright/base";
import {
  idOf,
  type PatientId,
  type PatientStatement,
  type PracticeId,
  readingName,
} from "@claimwright/model";
import {
  buildStatement,
  type DunningRules,
  type DunningStep,
  type LedgerAccount,
  type LedgerTransfer,
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
import { serviceWords } from "../internal/service-words.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { loadFinancialPolicy } from "./patients/financial-policies.ts";
import { type Debtor, listDunning } from "./patients/list-dunning.ts";

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
    for (const { step, ...debtor } of await listDunning(tx, practiceId, rules, today)) {
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

interface Bill {
  readonly statementId: string;
  readonly today: IsoDate;
  readonly language: StatementLanguage;
  readonly kind: "statement" | "final-notice";
}

async function makeBill(
  tx: StoreTransaction,
  practiceId: PracticeId,
  debtor: Omit<Debtor, "step">,
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
