import {
  type CodedEncounter,
  type EncounterId,
  idOf,
  type PatientStatement,
  readingName,
  type ServiceLineId,
} from "@claimwright/model";
import {
  buildStatement,
  type LedgerAccount,
  type LedgerTransfer,
  type StatementVisitInput,
} from "@claimwright/receivables";
import {
  appendEvent,
  findCodedEncounter,
  insertStatement,
  listClaimsOfEncounter,
  listTransfersOfClaim,
  loadEncounter,
  loadPatient,
  loadPractice,
  loadProvider,
  type StoredClaim,
  type StoreTransaction,
} from "@claimwright/store";
import { serviceWords } from "./internal/service-words.ts";
import { type Desk, type Office, todayOf } from "./office.ts";

/** Makes and keeps the statement of one visit: what was done, what it cost, what the plan paid, why the rest is theirs. */
export async function makeStatement(
  office: Office,
  desk: Desk,
  encounterId: EncounterId,
): Promise<PatientStatement> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { encounter } = await loadEncounter(tx, practiceId, encounterId);
    const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
    const provider = await loadProvider(tx, practiceId, encounter.renderingProviderId);
    const coded = await findCodedEncounter(tx, practiceId, encounterId);
    const claims = await listClaimsOfEncounter(tx, practiceId, encounterId);
    const visit = {
      patientName: patient.name,
      providerName: `${readingName(provider.name)}, ${provider.credential}`,
      dateOfService: encounter.dateOfService,
    };
    const statement = buildStatement({
      practice: await loadPractice(tx, practiceId),
      patient,
      statementDate: todayOf(office),
      visits: claims.map((claim) => ({ ...visit, ...claimPart(claim, coded) })),
      transfers: await transfersOf(tx, desk, claims),
    });
    const id = office.newId();
    await insertStatement(tx, practiceId, {
      id,
      patientId: patient.id,
      encounterIds: [encounterId],
      statement,
    });
    await appendEvent(tx, practiceId, {
      kind: "statement.made",
      subjectKind: "statement",
      subjectId: id,
      encounterId,
      data: { amountDueCents: statement.amountDue },
    });
    return statement;
  });
}

function claimPart(
  { id, claim }: StoredClaim,
  coded: CodedEncounter | undefined,
): Pick<StatementVisitInput, "claimId" | "payerName" | "lines"> {
  return {
    claimId: id,
    payerName: claim.payer.name,
    lines: claim.lines.map((line) => ({
      lineId: idOf<ServiceLineId>(line.lineItemControlNumber),
      code: line.procedureCode,
      description: serviceWords(
        coded?.services.find(({ code }) => code === line.procedureCode) ?? {
          system: /^\d/.test(line.procedureCode) ? "CPT" : "HCPCS",
          code: line.procedureCode,
        },
      ),
    })),
  };
}

async function transfersOf(
  tx: StoreTransaction,
  { practiceId }: Desk,
  claims: readonly StoredClaim[],
): Promise<readonly LedgerTransfer[]> {
  const lists = await Promise.all(
    claims.map(({ id }) => listTransfersOfClaim<LedgerAccount>(tx, practiceId, id)),
  );
  return lists.flat() as readonly LedgerTransfer[];
}
