import { type Cents, cents } from "@claimwright/base";
import type { ClaimId, CodedEncounter, EncounterId, PracticeId, ProfessionalClaim } from "@claimwright/model";
import { sql } from "kysely";
import { byKeys } from "../internal/by-keys.ts";
import { insertRecords } from "../internal/insert-records.ts";
import { assertUnchanged, found, inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** Where a claim stands. */
export type ClaimState =
  | "held"
  | "ready"
  | "sent"
  | "acknowledged"
  | "accepted"
  | "rejected"
  | "paid"
  | "denied"
  | "closed";

export interface StoredClaim {
  readonly id: ClaimId;
  readonly encounterId: EncounterId;
  readonly claim: ProfessionalClaim;
  readonly state: ClaimState;
  readonly acceptedBy: CodedEncounter["acceptedBy"];
  /** The number the payer gave it, once it has one. */
  readonly payerClaimControlNumber?: string;
  /** Whose it is while somebody works on it. */
  readonly assignee?: string;
  readonly version: number;
}

export interface NewClaim {
  readonly id: ClaimId;
  readonly encounterId: EncounterId;
  readonly claim: ProfessionalClaim;
  readonly state: ClaimState;
  /** Why it is in that state, such as `passed all edits`. */
  readonly reason: string;
  readonly acceptedBy: CodedEncounter["acceptedBy"];
}

/** A claim as it was built, with the first entry of its history. A control number is used once in a practice. */
export async function insertClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  entry: NewClaim,
): Promise<void> {
  await insertClaims(tx, practiceId, [entry]);
}

/** The same for many. Throws ProblemError `store.conflict` when an id or a control number is taken. */
export async function insertClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  entries: readonly NewClaim[],
): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  const claims = entries.map((entry) => ({
    practice_id: practiceId,
    claim_id: entry.id,
    encounter_id: entry.encounterId,
    patient_control_number: entry.claim.patientControlNumber,
    state: entry.state,
    accepted_by: entry.acceptedBy,
    payer_identifier: entry.claim.payer.payerIdentifier,
    total_charge_cents: entry.claim.totalCharge,
    sealed: tx.vault.seal(claimPlace(practiceId, entry.id), entry.claim),
  }));
  await inserting("claim", first.id, () => insertRecords(tx, "claim", NEW_CLAIM_COLUMNS, claims));
  const changes = entries.map(({ id, state, reason }) => ({
    practice_id: practiceId,
    claim_id: id,
    ordinal: 1,
    to_state: state,
    reason,
    actor: tx.actor,
  }));
  await insertRecords(tx, "claim_state_change", FIRST_CHANGE_COLUMNS, changes);
}

const NEW_CLAIM_COLUMNS = {
  practice_id: "text",
  claim_id: "text",
  encounter_id: "text",
  patient_control_number: "text",
  state: "text",
  accepted_by: "text",
  payer_identifier: "text",
  total_charge_cents: "bigint",
  sealed: "bytea",
} as const;

const FIRST_CHANGE_COLUMNS = {
  practice_id: "text",
  claim_id: "text",
  ordinal: "integer",
  to_state: "text",
  reason: "text",
  actor: "text",
} as const;

/** Throws ProblemError `input.not-found`. */
export async function loadClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ClaimId,
): Promise<StoredClaim> {
  const row = await claimRows(tx, practiceId).where("claim_id", "=", id).executeTakeFirst();
  return storedClaim(tx, practiceId, found(row, "claim", id));
}

/** The claims with these ids, in the order asked; an id that is not there is left out. */
export async function loadClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly ClaimId[],
): Promise<readonly StoredClaim[]> {
  return claimsById(tx, practiceId, ids, "");
}

/** The same, locked until the transaction ends. */
export async function lockClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly ClaimId[],
): Promise<readonly StoredClaim[]> {
  return claimsById(tx, practiceId, ids, "for update");
}

async function claimsById(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly ClaimId[],
  lock: "" | "for update",
): Promise<readonly StoredClaim[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom(byKeys("claim", practiceId, "claim_id", ids, lock))
    .select(CLAIM_COLUMNS)
    .execute();
  const byId = new Map(rows.map((row) => [row.claim_id, storedClaim(tx, practiceId, row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function listClaimsOfEncounter(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterId: EncounterId,
): Promise<readonly StoredClaim[]> {
  const rows = await claimRows(tx, practiceId)
    .where("encounter_id", "=", encounterId)
    .orderBy("created_at")
    .orderBy("claim_id")
    .execute();
  return rows.map((row) => storedClaim(tx, practiceId, row));
}

export const MAX_CLAIMS_LISTED = 5_000;

/** The claims in a state, the longest waiting first, at most `MAX_CLAIMS_LISTED` at a time. */
export async function listClaimsByState(
  tx: StoreTransaction,
  practiceId: PracticeId,
  state: ClaimState,
  limit: number = MAX_CLAIMS_LISTED,
): Promise<readonly StoredClaim[]> {
  const rows = await claimRows(tx, practiceId)
    .where("state", "=", state)
    .orderBy("updated_at")
    .orderBy("claim_id")
    .limit(Math.min(limit, MAX_CLAIMS_LISTED))
    .execute();
  return rows.map((row) => storedClaim(tx, practiceId, row));
}

export interface ClaimStateUpdate {
  /** The version that was read; another one in the database means someone else was faster. */
  readonly version: number;
  readonly state: ClaimState;
  readonly reason: string;
  readonly payerClaimControlNumber?: string;
  /** The claim as somebody corrected it; what it was before is kept as a revision. */
  readonly claim?: ProfessionalClaim;
}

/** Throws ProblemError `store.conflict` when the claim is no longer at that version. Answers with the new version. */
export async function updateClaimState(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ClaimId,
  update: ClaimStateUpdate,
): Promise<number> {
  const before = await tx.db
    .selectFrom("claim")
    .select(["state", "version", "sealed"])
    .where("practice_id", "=", practiceId)
    .where("claim_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  assertUnchanged(before?.version === update.version ? 1n : 0n, "claim", id);
  const version = update.version + 1;
  const { payerClaimControlNumber, claim } = update;
  if (claim !== undefined && before !== undefined) await keepRevision(tx, practiceId, id, before);
  await tx.db
    .updateTable("claim")
    .set({
      state: update.state,
      version,
      updated_at: sql<string>`business_now()`,
      ...(claim === undefined
        ? {}
        : {
            total_charge_cents: claim.totalCharge,
            sealed: tx.vault.seal(claimPlace(practiceId, id), claim),
          }),
      ...(payerClaimControlNumber === undefined
        ? {}
        : { payer_claim_control_number: payerClaimControlNumber }),
    })
    .where("practice_id", "=", practiceId)
    .where("claim_id", "=", id)
    .execute();
  await insertStateChange(tx, practiceId, id, version, before?.state, update.state, update.reason);
  return version;
}

/** Says whose claim it is, or that it is nobody's. It is no correction: the version stays. */
export async function assignClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ClaimId,
  assignee: string | undefined,
): Promise<void> {
  await tx.db
    .updateTable("claim")
    .set({ assignee: assignee ?? null })
    .where("practice_id", "=", practiceId)
    .where("claim_id", "=", id)
    .execute();
}

async function keepRevision(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ClaimId,
  { version, sealed }: { readonly version: number; readonly sealed: Buffer },
): Promise<void> {
  const claim = tx.vault.open<ProfessionalClaim>(claimPlace(practiceId, id), sealed);
  await tx.db
    .insertInto("claim_revision")
    .values({
      practice_id: practiceId,
      claim_id: id,
      version,
      sealed: tx.vault.seal(revisionPlace(practiceId, id, version), claim),
      replaced_by: tx.actor,
    })
    .execute();
}

/** A claim as it was before a correction. */
export interface ClaimRevision {
  readonly version: number;
  readonly claim: ProfessionalClaim;
  readonly replacedBy: string;
  readonly replacedAt: string;
}

/** What a claim was before each correction, the first one first. */
export async function listClaimRevisions(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ClaimId,
): Promise<readonly ClaimRevision[]> {
  const rows = await tx.db
    .selectFrom("claim_revision")
    .select(["version", "sealed", "replaced_by", "replaced_at"])
    .where("practice_id", "=", practiceId)
    .where("claim_id", "=", id)
    .orderBy("version")
    .execute();
  return rows.map((row) => ({
    version: row.version,
    claim: tx.vault.open<ProfessionalClaim>(revisionPlace(practiceId, id, row.version), row.sealed),
    replacedBy: row.replaced_by,
    replacedAt: row.replaced_at,
  }));
}

export interface ClaimStateChange {
  readonly from?: ClaimState;
  readonly to: ClaimState;
  readonly reason: string;
  readonly actor: string;
  readonly at: string;
}

export async function listClaimStateChanges(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ClaimId,
): Promise<readonly ClaimStateChange[]> {
  const rows = await tx.db
    .selectFrom("claim_state_change")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("claim_id", "=", id)
    .orderBy("ordinal")
    .execute();
  return rows.map((row) => ({
    ...(row.from_state === null ? {} : { from: row.from_state as ClaimState }),
    to: row.to_state as ClaimState,
    reason: row.reason,
    actor: row.actor,
    at: row.changed_at,
  }));
}

/** What a practice has billed and how many claims stand in each state. */
export async function countClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly { readonly state: ClaimState; readonly claims: number; readonly charged: Cents }[]> {
  const rows = await tx.db
    .selectFrom("claim")
    .select((eb) => [
      "state",
      eb.fn.countAll<number>().as("claims"),
      eb.cast<number>(eb.fn.sum("total_charge_cents"), "bigint").as("charged"),
    ])
    .where("practice_id", "=", practiceId)
    .groupBy("state")
    .orderBy("state")
    .execute();
  return rows.map((row) => ({
    state: row.state as ClaimState,
    claims: row.claims,
    charged: cents(row.charged),
  }));
}

interface ClaimRow {
  readonly assignee: string | null;
  readonly claim_id: string;
  readonly encounter_id: string;
  readonly state: string;
  readonly accepted_by: "person" | "machine";
  readonly payer_claim_control_number: string | null;
  readonly sealed: Buffer;
  readonly version: number;
}

const CLAIM_COLUMNS = [
  "claim_id",
  "encounter_id",
  "state",
  "accepted_by",
  "payer_claim_control_number",
  "sealed",
  "version",
  "assignee",
] as const satisfies readonly (keyof ClaimRow)[];

function claimRows(tx: StoreTransaction, practiceId: PracticeId) {
  return tx.db.selectFrom("claim").select(CLAIM_COLUMNS).where("practice_id", "=", practiceId);
}

function storedClaim(tx: StoreTransaction, practiceId: PracticeId, row: ClaimRow): StoredClaim {
  const id = row.claim_id as ClaimId;
  const { payer_claim_control_number: number, assignee } = row;
  return {
    id,
    encounterId: row.encounter_id as EncounterId,
    claim: tx.vault.open<ProfessionalClaim>(claimPlace(practiceId, id), row.sealed),
    state: row.state as ClaimState,
    acceptedBy: row.accepted_by,
    version: row.version,
    ...(number === null ? {} : { payerClaimControlNumber: number }),
    ...(assignee === null ? {} : { assignee }),
  };
}

async function insertStateChange(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claimId: ClaimId,
  ordinal: number,
  from: string | undefined,
  to: ClaimState,
  reason: string,
): Promise<void> {
  await tx.db
    .insertInto("claim_state_change")
    .values({
      practice_id: practiceId,
      claim_id: claimId,
      ordinal,
      from_state: from ?? null,
      to_state: to,
      reason,
      actor: tx.actor,
    })
    .execute();
}

export function claimPlace(practiceId: PracticeId, id: ClaimId): SealedPlace {
  return { scope: practiceId, table: "claim", row: id, column: "sealed" };
}

function revisionPlace(practiceId: PracticeId, id: ClaimId, version: number): SealedPlace {
  return { scope: practiceId, table: "claim_revision", row: `${id}/${version}`, column: "sealed" };
}
