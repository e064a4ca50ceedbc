import type { ClaimId, PracticeId } from "@claimwright/model";
import { found, inserting } from "../internal/rows.ts";
import { sha256Hex } from "../internal/sealing.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** A file that leaves: `waiting` until a destination has it, `held` when nobody can tell whether it does. */
export type OutboundState = "waiting" | "sent" | "held";

export interface NewOutboundFile {
  /** Its one identity: the same file sent again is the same file. */
  readonly id: string;
  readonly name: string;
  readonly destination: string;
  readonly bytes: Uint8Array;
  /** The claims in it, by practice. */
  readonly claims: readonly { readonly practiceId: PracticeId; readonly claimId: ClaimId }[];
}

export interface OutboundFile {
  readonly id: string;
  readonly name: string;
  readonly destination: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly state: OutboundState;
  readonly heldReason?: string;
  readonly attempts: number;
  readonly createdAt: string;
  readonly sentAt?: string;
}

/** Keeps the bytes before anything leaves, so that what is sent again is what was sent. */
export async function insertOutboundFile(tx: StoreTransaction, file: NewOutboundFile): Promise<OutboundFile> {
  const row = await inserting("outbound file", file.id, () =>
    tx.db
      .insertInto("outbound_file")
      .values({
        company_id: tx.companyId,
        file_id: file.id,
        name: file.name,
        destination: file.destination,
        sha256: sha256Hex(file.bytes),
        byte_length: file.bytes.length,
        state: "waiting",
        held_reason: null,
        sealed: tx.vault.sealBytes(filePlace(tx, file.id), file.bytes),
      })
      .returning(COLUMNS)
      .executeTakeFirstOrThrow(),
  );
  if (file.claims.length > 0) {
    await tx.db
      .insertInto("outbound_file_claim")
      .values(
        file.claims.map(({ practiceId, claimId }) => ({
          practice_id: practiceId,
          file_id: file.id,
          claim_id: claimId,
        })),
      )
      .execute();
  }
  return outboundFile(row);
}

/** The file and the very bytes that were kept. */
export async function loadOutboundFile(
  tx: StoreTransaction,
  id: string,
): Promise<{ readonly file: OutboundFile; readonly bytes: Buffer }> {
  const row = await tx.db
    .selectFrom("outbound_file")
    .select([...COLUMNS, "sealed"])
    .where("company_id", "=", tx.companyId)
    .where("file_id", "=", id)
    .executeTakeFirst();
  const { sealed, ...columns } = found(row, "outbound file", id);
  return { file: outboundFile(columns), bytes: tx.vault.openBytes(filePlace(tx, id), sealed) };
}

export async function listOutboundFiles(
  tx: StoreTransaction,
  state: OutboundState,
): Promise<readonly OutboundFile[]> {
  const rows = await tx.db
    .selectFrom("outbound_file")
    .select(COLUMNS)
    .where("company_id", "=", tx.companyId)
    .where("state", "=", state)
    .orderBy("created_at")
    .orderBy("file_id")
    .execute();
  return rows.map(outboundFile);
}

/** After an attempt: sent, held with the reason, or waiting for the next one. */
export async function updateOutboundFile(
  tx: StoreTransaction,
  id: string,
  outcome: { readonly state: "sent" | "waiting" } | { readonly state: "held"; readonly reason: string },
): Promise<void> {
  await tx.db
    .updateTable("outbound_file")
    .set((eb) => ({
      state: outcome.state,
      held_reason: outcome.state === "held" ? outcome.reason : null,
      attempts: eb("attempts", "+", 1),
      ...(outcome.state === "sent" ? { sent_at: new Date().toISOString() } : {}),
    }))
    .where("company_id", "=", tx.companyId)
    .where("file_id", "=", id)
    .execute();
}

/** The files that carried a claim. */
export async function listFilesOfClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claimId: ClaimId,
): Promise<readonly OutboundFile[]> {
  const rows = await tx.db
    .selectFrom("outbound_file")
    .innerJoin("outbound_file_claim", "outbound_file_claim.file_id", "outbound_file.file_id")
    .select(COLUMNS.map((column) => `outbound_file.${column}` as const))
    .where("outbound_file.company_id", "=", tx.companyId)
    .where("outbound_file_claim.practice_id", "=", practiceId)
    .where("outbound_file_claim.claim_id", "=", claimId)
    .orderBy("outbound_file.created_at")
    .execute();
  return rows.map(outboundFile);
}

const COLUMNS = [
  "file_id",
  "name",
  "destination",
  "sha256",
  "byte_length",
  "state",
  "held_reason",
  "attempts",
  "created_at",
  "sent_at",
] as const;

interface OutboundRow {
  readonly file_id: string;
  readonly name: string;
  readonly destination: string;
  readonly sha256: string;
  readonly byte_length: number;
  readonly state: OutboundState;
  readonly held_reason: string | null;
  readonly attempts: number;
  readonly created_at: string;
  readonly sent_at: string | null;
}

function outboundFile(row: OutboundRow): OutboundFile {
  return {
    id: row.file_id,
    name: row.name,
    destination: row.destination,
    sha256: row.sha256,
    byteLength: row.byte_length,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    ...(row.held_reason === null ? {} : { heldReason: row.held_reason }),
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
  };
}

function filePlace(tx: StoreTransaction, id: string): SealedPlace {
  return { scope: tx.companyId, table: "outbound_file", row: id, column: "sealed" };
}
