import { type Cents, type IsoDate, ProblemError, sumCents } from "@claimwright/base";
import {
  type ClaimId,
  type Coverage,
  type EncounterId,
  idOf,
  type Patient,
  type PatientId,
  type Practice,
  type PracticeId,
  type ProfessionalClaim,
  type Provider,
  type ServiceLineId,
} from "@claimwright/model";
import { accountKey, type LedgerTransfer, openingTransfers } from "@claimwright/receivables";
import {
  appendEvent,
  insertClaim,
  insertEncounter,
  insertTransfers,
  listCoverages,
  listProviders,
  loadEncounter,
  loadPatient,
  loadPractice,
  type StoreTransaction,
  updateEncounterState,
} from "@claimwright/store";

/** A claim that an earlier system billed, with what is still open on it when the practice moves in. */
export interface ClaimBilledElsewhere {
  readonly patientId: PatientId;
  readonly providerNpi: string;
  /** Whose answer is awaited; absent when only the patient owes something. */
  readonly payerIdentifier?: string;
  /** CLM01 as the earlier system sent it: the payer's 835 names it. */
  readonly patientControlNumber: string;
  readonly dateOfService: IsoDate;
  readonly placeOfService: string;
  readonly diagnoses: readonly string[];
  readonly lines: readonly LineBilledElsewhere[];
  /** The earlier system's report. */
  readonly documentId: string;
}

export interface LineBilledElsewhere {
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  readonly openWithPayer: Cents;
  /** A patient's credit is negative. */
  readonly openWithPatient: Cents;
}

/**
 * Takes over a claim of an earlier system: its lines open at what that system says is open, so bills, work and the
 * payer's later 835 find it like any other. What was charged and paid before stays in the earlier books.
 *
 * Throws ProblemError `input.field` for a provider or payer that the practice does not have or lines that open at more
 * than their charge, `store.conflict` for a control number that is taken.
 */
export async function openClaimBilledElsewhere(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: ClaimBilledElsewhere,
  asOf: IsoDate,
): Promise<ClaimId> {
  assertOpenAmounts(claim);
  const { patient } = await loadPatient(tx, practiceId, claim.patientId);
  const practice = await loadPractice(tx, practiceId);
  const provider = await providerOf(tx, practiceId, claim.providerNpi);
  const coverage = await coverageOf(tx, practiceId, claim);
  const id = openingClaimId(claim.patientControlNumber);
  const encounterId = await insertClosedVisit(tx, practiceId, claim, provider);
  const awaited = claim.lines.some(({ openWithPayer }) => openWithPayer > 0);
  await insertClaim(tx, practiceId, {
    id,
    encounterId,
    claim: claimAsBilled(claim, practice, patient, provider, coverage),
    state: awaited ? "accepted" : "paid",
    reason: `Billed by an earlier system and taken over from ${claim.documentId}.`,
    acceptedBy: "person",
  });
  await insertTransfers(tx, practiceId, openAmounts(claim, id, coverage, asOf), accountKey);
  await appendEvent(tx, practiceId, {
    kind: "claim.taken-over",
    subjectKind: "claim",
    subjectId: id,
    encounterId,
    data: { documentId: claim.documentId },
  });
  return id;
}

/** Our id of a claim that was taken over, by its number there. */
export function openingClaimId(patientControlNumber: string): ClaimId {
  return idOf<ClaimId>(`opening-${patientControlNumber}`);
}

export function openingLineId(
  { patientControlNumber }: Pick<ClaimBilledElsewhere, "patientControlNumber">,
  index: number,
): ServiceLineId {
  return idOf<ServiceLineId>(`${patientControlNumber}-${index + 1}`);
}

function assertOpenAmounts({ lines }: ClaimBilledElsewhere): void {
  const isSound = ({ charge, openWithPayer, openWithPatient }: LineBilledElsewhere) =>
    openWithPayer >= 0 && openWithPayer + openWithPatient <= charge;
  if (lines.length > 0 && lines.every(isSound)) return;
  throw new ProblemError({
    code: "input.field",
    message: "A line opens with the payer and the patient together at no more than its charge.",
    remedy: "Compare the line with the earlier system's report.",
    place: "lines",
  });
}

async function providerOf(tx: StoreTransaction, practiceId: PracticeId, npi: string): Promise<Provider> {
  const found = (await listProviders(tx, practiceId)).find((each) => each.npi === npi);
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "input.field",
    message: `The practice has no provider with the NPI ${npi}.`,
    remedy: "Add the provider first, also one who has left.",
    place: "providerNpi",
  });
}

async function coverageOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { patientId, payerIdentifier, dateOfService, lines }: ClaimBilledElsewhere,
): Promise<Coverage | undefined> {
  if (payerIdentifier === undefined && lines.every(({ openWithPayer }) => openWithPayer === 0))
    return undefined;
  const found = (await listCoverages(tx, practiceId, patientId)).find(
    ({ payer, effective }) =>
      payer.payerIdentifier === payerIdentifier &&
      effective.from <= dateOfService &&
      (effective.to === undefined || dateOfService <= effective.to),
  );
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "input.field",
    message: `The patient has no coverage with payer ${payerIdentifier ?? "(none)"} on ${dateOfService}.`,
    remedy: "Register the coverage with its dates first.",
    place: "payerIdentifier",
  });
}

/** The visit stands for the earlier system's record: nothing of it is to be coded or billed here. */
async function insertClosedVisit(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claim: ClaimBilledElsewhere,
  provider: Provider,
): Promise<EncounterId> {
  const id = idOf<EncounterId>(`opening-${claim.patientControlNumber}`);
  await insertEncounter(tx, {
    id,
    practiceId,
    patientId: claim.patientId,
    renderingProviderId: provider.id,
    dateOfService: claim.dateOfService,
    placeOfService: claim.placeOfService,
    setting: "outpatient",
    patientStatus: "established",
    note: {
      text: `Documented and billed in an earlier system; see ${claim.documentId}.`,
      signedBy: provider.id,
      signedAt: `${claim.dateOfService}T12:00:00Z`,
    },
  });
  const { version } = await loadEncounter(tx, practiceId, id);
  await updateEncounterState(tx, practiceId, id, version, "closed");
  return id;
}

function openAmounts(
  claim: ClaimBilledElsewhere,
  claimId: ClaimId,
  coverage: Coverage | undefined,
  asOf: IsoDate,
): readonly LedgerTransfer[] {
  const { patientId, documentId, dateOfService: servedOn } = claim;
  return claim.lines.flatMap((line, index) => {
    const place = { claimId, lineId: openingLineId(claim, index), patientId, servedOn };
    const opening = { asOf, documentId };
    const withPayer =
      coverage === undefined
        ? []
        : openingTransfers({
            ...opening,
            open: line.openWithPayer,
            account: {
              kind: "coverage-receivable",
              ...place,
              coverageId: coverage.id,
              payerId: coverage.payer.id,
            },
          });
    const account = { kind: "patient-receivable" as const, ...place };
    return [...withPayer, ...openingTransfers({ ...opening, open: line.openWithPatient, account })];
  });
}

function claimAsBilled(
  claim: ClaimBilledElsewhere,
  practice: Practice,
  patient: Patient,
  provider: Provider,
  coverage: Coverage | undefined,
): ProfessionalClaim {
  const insured = coverage?.subscriber ?? patient;
  const isPatient = coverage === undefined || coverage.relationship === "18";
  const payer = coverage?.payer ?? { name: "Self-pay", payerIdentifier: "SELF" };
  return {
    patientControlNumber: claim.patientControlNumber,
    frequencyCode: "1",
    placeOfService: claim.placeOfService,
    totalCharge: sumCents(claim.lines.map(({ charge }) => charge)),
    billingProvider: {
      organizationName: practice.name,
      npi: practice.npi,
      taxId: practice.taxId,
      address: practice.address,
    },
    renderingProvider: { name: provider.name, npi: provider.npi },
    subscriber: {
      rank: coverage?.rank ?? "primary",
      name: insured.name,
      memberId: coverage?.memberId ?? "",
      claimFilingCode: coverage?.claimFilingCode ?? "09",
      isPatient,
      birthDate: insured.birthDate,
      sex: insured.sex,
    },
    ...(isPatient ? {} : { patient: { ...personOf(patient), relationship: coverage.relationship } }),
    payer: { name: payer.name, payerIdentifier: payer.payerIdentifier },
    diagnoses: claim.diagnoses,
    lines: claim.lines.map((line, index) => ({
      lineNumber: index + 1,
      lineItemControlNumber: openingLineId(claim, index),
      qualifier: "HC",
      procedureCode: line.procedureCode,
      modifiers: line.modifiers,
      charge: line.charge,
      unitMeasure: "UN",
      units: 1,
      diagnosisPointers: [1],
      dateOfService: { from: claim.dateOfService },
      adjudications: [],
    })),
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

function personOf({ name, birthDate, sex, address }: Patient) {
  return { name, birthDate, sex, address };
}
