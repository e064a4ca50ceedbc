import {
  covers,
  type Finding,
  type IsoDate,
  ProblemError,
  placeText,
  stops,
  type Why,
} from "@claimwright/base";
import { type BuiltClaim, buildProfessionalClaim } from "@claimwright/claims";
import {
  type ClaimId,
  type CodedEncounter,
  type Coverage,
  type EncounterId,
  idOf,
  type Location,
  type Patient,
  type Practice,
  type Provider,
} from "@claimwright/model";
import {
  appendEvents,
  type DecisionWhy,
  findCodedEncounters,
  insertClaims,
  insertWhys,
  listCoveragesOf,
  listLocations,
  listProviders,
  loadEncounters,
  loadPatients,
  loadPractice,
  type NewEvent,
  reserveCompanyNumbers,
  type StoredEncounter,
  type StoreTransaction,
  updateEncounterStates,
} from "@claimwright/store";
import type { ClaimOutcome, ClaimTerms } from "./build-claim.ts";
import { holdVisits } from "./hold-visit.ts";
import { addClaim, editAmong, type Surroundings, surroundingsOf } from "./internal/edit-in-office.ts";
import { openCharges } from "./internal/open-charges.ts";
import { type Desk, ENGINE_VERSION, type Office, todayOf } from "./office.ts";

/** Visits whose claims are built in one transaction. */
export const MAX_CLAIMS_BUILT_AT_ONCE = 1_000;

/**
 * Builds the claims of coded visits, edits them, and opens the charges of those that no edit stops: in a handful of
 * statements, however many there are, all of them or none. Throws ProblemError `visit.state` when one is not coded.
 */
export async function buildClaims(
  office: Office,
  desk: Desk,
  encounterIds: readonly EncounterId[],
  terms: ClaimTerms,
): Promise<ReadonlyMap<EncounterId, ClaimOutcome>> {
  if (encounterIds.length > MAX_CLAIMS_BUILT_AT_ONCE)
    throw new RangeError("too many claims to build at once");
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const files = await openVisitFiles(tx, desk, [...new Set(encounterIds)]);
    const around = await surroundingsOf(
      tx,
      desk.practiceId,
      files.map(({ stored }) => stored.encounter),
      todayOf(office),
    );
    const firstNumber = await reserveCompanyNumbers(tx, "patient-control-number", files.length);
    const visits = files.map((file, index) => editVisit(office, file, firstNumber + index, around, terms));
    await keepVisits(tx, desk, visits);
    return new Map(visits.map((visit) => [visit.file.stored.encounter.id, outcomeOf(visit)]));
  });
}

/** Everything about a visit that its claim is built from. */
interface VisitFile {
  readonly stored: StoredEncounter;
  readonly coded: CodedEncounter;
  readonly patient: Patient;
  readonly practice: Practice;
  readonly provider: Provider;
  /** Where the visit was; absent at the practice's own address. */
  readonly location?: Location;
  /** In force on the date of service, the one that is asked first first. */
  readonly coverages: readonly Coverage[];
}

type EditedVisit =
  /** No claim could be built at all. */
  | {
      readonly kind: "unbuilt";
      readonly file: VisitFile;
      readonly findings: readonly Finding[];
      readonly why: Why;
    }
  | {
      readonly kind: "built";
      readonly file: VisitFile;
      readonly claimId: ClaimId;
      readonly built: BuiltClaim;
      readonly findings: readonly Finding[];
      /** Why an edit stops it. */
      readonly held?: Why;
    };

type BuiltVisit = Extract<EditedVisit, { kind: "built" }>;

async function openVisitFiles(
  tx: StoreTransaction,
  { practiceId }: Desk,
  ids: readonly EncounterId[],
): Promise<readonly VisitFile[]> {
  const visits = await loadEncounters(tx, practiceId, ids);
  const codings = await findCodedEncounters(tx, practiceId, ids);
  const patientIds = visits.map(({ encounter }) => encounter.patientId);
  const patients = await loadPatients(tx, practiceId, patientIds);
  const coverages = await listCoveragesOf(tx, practiceId, patientIds);
  const providers = new Map((await listProviders(tx, practiceId)).map((each) => [each.id, each]));
  const locations = new Map(
    (await listLocations(tx, practiceId)).map((each) => [each.location.id, each.location]),
  );
  const practice = await loadPractice(tx, practiceId);
  return visits.map((stored) => {
    const { id, patientId, renderingProviderId, dateOfService, locationId } = stored.encounter;
    const coded = codings.get(id);
    assertCoded(stored, coded);
    const patient = patients.get(patientId);
    const provider = providers.get(renderingProviderId);
    // The visit refers to both by foreign keys.
    if (patient === undefined || provider === undefined)
      throw new Error("a visit has its patient and provider");
    const own = (coverages.get(patientId) ?? []).filter(({ effective }) => covers(effective, dateOfService));
    const location = locationId === undefined ? undefined : locations.get(locationId);
    const where = location === undefined ? {} : { location };
    return { stored, coded, patient, practice, provider, ...where, coverages: own };
  });
}

function editVisit(
  office: Office,
  file: VisitFile,
  number: number,
  around: Surroundings,
  terms: ClaimTerms,
): EditedVisit {
  const { encounter } = file.stored;
  const [coverage] = file.coverages;
  if (coverage === undefined) {
    return { kind: "unbuilt", file, findings: [], why: noCoverage(encounter.dateOfService) };
  }
  const built = build(file, coverage, number, terms);
  if (!built.ok) return { kind: "unbuilt", file, findings: built.error, why: faultsWhy(built.error) };
  const claimId = idOf<ClaimId>(office.newId());
  const subject = { claim: built.value.claim, encounter, patient: file.patient, payer: coverage.payer };
  const { claim, findings, whys } = editAmong(office, subject, around, terms);
  // The next visit of the same patient is edited beside this claim.
  addClaim(around, encounter.patientId, { encounterId: encounter.id, claim });
  const stopping = findings.filter(({ severity }) => severity === "stop");
  const held = stops(findings) ? { held: faultsWhy(stopping) } : {};
  return {
    kind: "built",
    file,
    claimId,
    built: { claim, whys: [...built.value.whys, ...whys] },
    findings,
    ...held,
  };
}

function build(file: VisitFile, coverage: Coverage, number: number, terms: ClaimTerms) {
  const { stored, coded, patient, practice, provider, location } = file;
  const patientControlNumber = controlNumber(number);
  return buildProfessionalClaim({
    encounter: stored.encounter,
    coded,
    patient,
    coverage,
    practice,
    provider,
    ...(location === undefined ? {} : { location }),
    fees: terms.fees.lookup,
    patientControlNumber,
    lineControlNumber: (line) => `${patientControlNumber}-${line}`,
  });
}

/** `CW0000001`: its own in the whole company, whose files carry claims of several practices; fits CLM01. */
function controlNumber(number: number): string {
  return `CW${String(number).padStart(7, "0")}`;
}

async function keepVisits(
  tx: StoreTransaction,
  { practiceId }: Desk,
  visits: readonly EditedVisit[],
): Promise<void> {
  const built = visits.filter((visit): visit is BuiltVisit => visit.kind === "built");
  const ready = built.filter(({ held }) => held === undefined);
  await insertClaims(
    tx,
    practiceId,
    built.map(({ claimId, file, built: { claim }, held }) => ({
      id: claimId,
      encounterId: file.stored.encounter.id,
      claim,
      state: held === undefined ? "ready" : "held",
      reason: held === undefined ? "No edit stops it." : "An edit stops it.",
      acceptedBy: file.coded.acceptedBy,
    })),
  );
  await insertWhys(tx, practiceId, built.flatMap(whysOf));
  await appendEvents(tx, practiceId, built.map(editedEvent));
  await holdVisits(
    tx,
    practiceId,
    visits.flatMap((visit) => {
      const why = visit.kind === "unbuilt" ? visit.why : visit.held;
      return why === undefined ? [] : [{ stored: visit.file.stored, why }];
    }),
  );
  await openCharges(
    tx,
    practiceId,
    ready.map(({ claimId, file, built: { claim } }) => ({ ...file, claimId, claim })),
  );
  await updateEncounterStates(
    tx,
    practiceId,
    ready.map(({ file: { stored } }) => ({
      id: stored.encounter.id,
      version: stored.version,
      state: "claimed",
    })),
  );
}

function whysOf({ claimId, built }: BuiltVisit): readonly DecisionWhy[] {
  return built.whys.map((why) => ({
    subjectKind: "claim",
    subjectId: claimId,
    decision: why.rule,
    engineVersion: ENGINE_VERSION,
    why,
  }));
}

function editedEvent({ claimId, file, built, findings }: BuiltVisit): NewEvent {
  return {
    kind: "claim.edited",
    subjectKind: "claim",
    subjectId: claimId,
    encounterId: file.stored.encounter.id,
    data: { findings, patientControlNumber: built.claim.patientControlNumber },
  };
}

function outcomeOf(visit: EditedVisit): ClaimOutcome {
  const { findings } = visit;
  if (visit.kind === "unbuilt") return { kind: "held", findings, why: visit.why };
  const { claimId, held } = visit;
  return held === undefined
    ? { kind: "ready", claimId, findings }
    : { kind: "held", claimId, findings, why: held };
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
