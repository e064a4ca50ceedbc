import { type Finding, type IsoDate, ProblemError, placeText, stops, type Why } from "@claimwright/base";
import {
  type BuiltClaim,
  buildProfessionalClaim,
  type EditOverride,
  type PayerProfile,
} from "@claimwright/claims";
import type {
  ClaimId,
  CodedEncounter,
  Coverage,
  EncounterId,
  Patient,
  Practice,
  Provider,
} from "@claimwright/model";
import type { FeeTable } from "@claimwright/pricing";
import { accountKey, chargeTransfers, openClaim } from "@claimwright/receivables";
import {
  appendEvent,
  findCodedEncounter,
  insertClaim,
  insertTransfers,
  insertWhys,
  listCoverages,
  loadEncounter,
  loadPatient,
  loadPractice,
  loadProvider,
  reserveCompanyNumbers,
  type StoredEncounter,
  type StoreTransaction,
  updateEncounterState,
} from "@claimwright/store";
import { holdVisit } from "./hold-visit.ts";
import { editInOffice } from "./internal/edit-in-office.ts";
import { openCoverages } from "./internal/open-coverages.ts";
import { type Desk, ENGINE_VERSION, type Office } from "./office.ts";

export interface ClaimTerms {
  /** What the practice charges. */
  readonly fees: FeeTable;
  /** How the payer's claims are edited; absent means the common rules. */
  readonly payerProfile?: PayerProfile;
  /** Statements about findings that may be overridden, beside those that are kept with the visit. */
  readonly overrides?: readonly EditOverride[];
}

export type ClaimOutcome =
  | { readonly kind: "ready"; readonly claimId: ClaimId; readonly findings: readonly Finding[] }
  | {
      readonly kind: "held";
      /** Absent when no claim could be built at all. */
      readonly claimId?: ClaimId;
      readonly findings: readonly Finding[];
      readonly why: Why;
    };

/** Everything about a visit that its claim is built from. */
interface VisitFile {
  readonly stored: StoredEncounter;
  readonly coded: CodedEncounter;
  readonly patient: Patient;
  readonly practice: Practice;
  readonly provider: Provider;
  /** In force on the date of service, the one that is asked first first. */
  readonly coverages: readonly Coverage[];
}

/**
 * Builds the claim of a coded visit, edits it, and opens its charges in the ledger when no edit stops it. Throws
 * ProblemError `visit.state` when the visit is not coded.
 */
export async function buildClaim(
  office: Office,
  desk: Desk,
  encounterId: EncounterId,
  terms: ClaimTerms,
): Promise<ClaimOutcome> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const file = await openVisitFile(tx, desk, encounterId);
    const [coverage] = file.coverages;
    if (coverage === undefined) return holdWithout(tx, file, noCoverage(file.stored.encounter.dateOfService));
    const built = await build(tx, file, coverage, terms);
    if (!built.ok) return holdWithout(tx, file, faultsWhy(built.error), built.error);
    return keepClaim(office, tx, file, coverage, built.value, terms);
  });
}

async function openVisitFile(tx: StoreTransaction, desk: Desk, id: EncounterId): Promise<VisitFile> {
  const { practiceId } = desk;
  const stored = await loadEncounter(tx, practiceId, id);
  const coded = await findCodedEncounter(tx, practiceId, id);
  assertCoded(stored, coded);
  const { encounter } = stored;
  const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
  return {
    stored,
    coded,
    patient,
    practice: await loadPractice(tx, practiceId),
    provider: await loadProvider(tx, practiceId, encounter.renderingProviderId),
    coverages: await listCoverages(tx, practiceId, patient.id, encounter.dateOfService),
  };
}

async function build(tx: StoreTransaction, file: VisitFile, coverage: Coverage, terms: ClaimTerms) {
  const { stored, coded, patient, practice, provider } = file;
  const patientControlNumber = await nextControlNumber(tx);
  return buildProfessionalClaim({
    encounter: stored.encounter,
    coded,
    patient,
    coverage,
    practice,
    provider,
    fees: terms.fees.lookup,
    patientControlNumber,
    lineControlNumber: (line) => `${patientControlNumber}-${line}`,
  });
}

async function keepClaim(
  office: Office,
  tx: StoreTransaction,
  file: VisitFile,
  coverage: Coverage,
  built: BuiltClaim,
  terms: ClaimTerms,
): Promise<ClaimOutcome> {
  const { encounter } = file.stored;
  const practiceId = file.practice.id;
  const claimId = office.newId() as ClaimId;
  const subject = { claim: built.claim, encounter, patient: file.patient, payer: coverage.payer };
  const findings = await editInOffice(office, tx, subject, terms);
  const held = stops(findings);
  await insertClaim(tx, practiceId, {
    id: claimId,
    encounterId: encounter.id,
    claim: built.claim,
    state: held ? "held" : "ready",
    reason: held ? "An edit stops it." : "No edit stops it.",
    acceptedBy: file.coded.acceptedBy,
  });
  await insertWhys(
    tx,
    practiceId,
    built.whys.map((why) => ({
      subjectKind: "claim",
      subjectId: claimId,
      decision: why.rule,
      engineVersion: ENGINE_VERSION,
      why,
    })),
  );
  await appendEvent(tx, practiceId, {
    kind: "claim.edited",
    subjectKind: "claim",
    subjectId: claimId,
    encounterId: encounter.id,
    data: { findings, patientControlNumber: built.claim.patientControlNumber },
  });
  if (held) {
    const why = faultsWhy(findings.filter((finding) => finding.severity === "stop"));
    await holdVisit(tx, practiceId, file.stored, why);
    return { kind: "held", claimId, findings, why };
  }
  await openCharges(tx, file, claimId, built);
  await updateEncounterState(tx, practiceId, encounter.id, file.stored.version, "claimed");
  return { kind: "ready", claimId, findings };
}

/** The charges of a claim, once however often it is called. */
export async function openCharges(
  tx: StoreTransaction,
  file: Pick<VisitFile, "practice" | "patient" | "coverages" | "stored">,
  claimId: ClaimId,
  { claim }: Pick<BuiltClaim, "claim">,
): Promise<void> {
  const open = openClaim(claim, {
    claimId,
    practiceId: file.practice.id,
    patientId: file.patient.id,
    patientName: file.patient.name,
    coverages: openCoverages(file.coverages),
    transfers: [],
    postings: [],
  });
  const transfers = chargeTransfers(open, file.stored.encounter.dateOfService);
  await insertTransfers(tx, file.practice.id, transfers, accountKey);
}

async function holdWithout(
  tx: StoreTransaction,
  file: VisitFile,
  why: Why,
  findings: readonly Finding[] = [],
): Promise<ClaimOutcome> {
  await holdVisit(tx, file.practice.id, file.stored, why);
  return { kind: "held", findings, why };
}

/** `CW0000001`: its own in the whole company, whose files carry claims of several practices; fits CLM01. */
async function nextControlNumber(tx: StoreTransaction): Promise<string> {
  const number = await reserveCompanyNumbers(tx, "patient-control-number");
  return `CW${String(number).padStart(7, "0")}`;
}

function assertCoded(
  stored: StoredEncounter,
  coded: CodedEncounter | undefined,
): asserts coded is CodedEncounter {
  if (coded !== undefined && stored.state === "coded") return;
  throw new ProblemError({
    code: "visit.state",
    message: `Visit ${stored.encounter.id} is ${stored.state}; a claim is built from a visit that is coded.`,
    remedy: "Code the visit first, or look at its claim if it has one.",
  });
}

function noCoverage(date: IsoDate): Why {
  return {
    rule: "visit.no-coverage",
    reason: `No coverage of the patient is in force on ${date}.`,
    source: "order of a visit: coverage is verified before a claim is built",
    inputs: { dateOfService: date },
    result: "held",
  };
}

function faultsWhy(findings: readonly Finding[]): Why {
  const [first] = findings;
  return {
    rule: first?.code ?? "claim.held",
    reason: findings
      .map((finding) => `${placeText(finding.place)}: ${finding.message} ${finding.remedy}`)
      .join(" "),
    source: first?.source ?? "claim edits",
    ...(first?.release === undefined ? {} : { release: first.release }),
    inputs: { findings: findings.length },
    result: "held",
  };
}
