import { ProblemError } from "@claimwright/base";
import type {
  ActorId,
  CodedEncounter,
  Encounter,
  EncounterId,
  Location,
  Patient,
  PatientStatement,
  Practice,
  PracticeId,
  Provider,
} from "@claimwright/model";
import type { LedgerAccount } from "@claimwright/receivables";
import {
  type ClaimStateChange,
  type DecisionWhy,
  type EncounterState,
  findCodedEncounter,
  listClaimStateChanges,
  listClaimsOfEncounter,
  listFilesOfClaim,
  listRemittanceClaims,
  listStatements,
  listTransfersOfClaim,
  listWhys,
  loadEncounter,
  loadLocation,
  loadPatient,
  loadPractice,
  loadProvider,
  loadTimeline,
  type OutboundFile,
  type PostedTransfer,
  type RemittanceClaim,
  type Store,
  type StoredClaim,
  type StoreTransaction,
  type TimelineEvent,
} from "@claimwright/store";
import { withAddenda } from "./coding/with-addenda.ts";
import type { Desk, Office } from "./office.ts";
import { allPracticeIds } from "./queries/all-practices.ts";

/** One visit from the note to the bill, as it was stored: nothing in it is computed anew. */
export interface VisitJourney {
  readonly practice: Practice;
  readonly patient: Patient;
  readonly provider: Provider;
  readonly encounter: Encounter;
  /** Of the visit as it is stored now. */
  readonly version: number;
  /** Where it was; absent at the practice's own address. */
  readonly location?: Location;
  readonly state: EncounterState;
  readonly coded?: CodedEncounter;
  /** Reasons of decisions about the visit itself, such as why it is held. */
  readonly whys: readonly DecisionWhy[];
  readonly claims: readonly ClaimJourney[];
  readonly statements: readonly PatientStatement[];
  readonly timeline: readonly TimelineEvent[];
}

export interface ClaimJourney extends StoredClaim {
  readonly whys: readonly DecisionWhy[];
  readonly history: readonly ClaimStateChange[];
  readonly files: readonly OutboundFile[];
  readonly payments: readonly RemittanceClaim[];
  readonly transfers: readonly PostedTransfer<LedgerAccount>[];
}

/** Throws ProblemError `input.not-found`. */
export async function showVisit(office: Office, desk: Desk, id: EncounterId): Promise<VisitJourney> {
  return office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    loadJourney(tx, desk.practiceId, id),
  );
}

/** The same for a visit of any practice; the newest where several have one of that name. */
export async function findVisit(store: Store, actor: ActorId, id: EncounterId): Promise<VisitJourney> {
  const practiceIds = await allPracticeIds(store, actor);
  if (practiceIds.length === 0) throw noSuchVisit(id);
  return store.withPractices(practiceIds, actor, async (tx) => {
    const row = await tx.db
      .selectFrom("encounter")
      .select("practice_id")
      .where("practice_id", "in", [...practiceIds])
      .where("encounter_id", "=", id)
      .orderBy("created_at", "desc")
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) throw noSuchVisit(id);
    return loadJourney(tx, row.practice_id as PracticeId, id);
  });
}

async function loadJourney(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: EncounterId,
): Promise<VisitJourney> {
  const visit = await loadEncounter(tx, practiceId, id);
  const { state, version } = visit;
  const encounter = withAddenda(visit);
  const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
  const coded = await findCodedEncounter(tx, practiceId, id);
  const claims: ClaimJourney[] = [];
  for (const stored of await listClaimsOfEncounter(tx, practiceId, id)) {
    claims.push(await loadClaimJourney(tx, practiceId, stored));
  }
  const statements = await listStatements(tx, practiceId, { encounterId: id });
  return {
    practice: await loadPractice(tx, practiceId),
    patient,
    provider: await loadProvider(tx, practiceId, encounter.renderingProviderId),
    encounter,
    version,
    ...(encounter.locationId === undefined
      ? {}
      : { location: (await loadLocation(tx, practiceId, encounter.locationId)).location }),
    state,
    ...(coded === undefined ? {} : { coded }),
    whys: await listWhys(tx, practiceId, "encounter", id),
    claims,
    statements: statements.map(({ statement }) => statement),
    timeline: await loadTimeline(tx, practiceId, id),
  };
}

async function loadClaimJourney(
  tx: StoreTransaction,
  practiceId: PracticeId,
  stored: StoredClaim,
): Promise<ClaimJourney> {
  return {
    ...stored,
    whys: await listWhys(tx, practiceId, "claim", stored.id),
    history: await listClaimStateChanges(tx, practiceId, stored.id),
    files: await listFilesOfClaim(tx, practiceId, stored.id),
    payments: await listRemittanceClaims(tx, practiceId, { claimId: stored.id }),
    transfers: await listTransfersOfClaim<LedgerAccount>(tx, practiceId, stored.id),
  };
}

function noSuchVisit(id: EncounterId): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: `There is no visit ${id}.`,
    remedy: "List the visits with `claimwright visit list`.",
  });
}
