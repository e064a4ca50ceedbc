import { found } from "../internal/rows.ts";
import { sha256Hex } from "../internal/sealing.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** `received` → `split` into its practices' rows → `posted`, or `held` for a person. */
export type InboundState = "received" | "split" | "posted" | "held";

export interface NewInboundFile {
  readonly id: string;
  readonly name: string;
  /** Where it came from, such as `sandbox` or a partner's folder. */
  readonly source: string;
  /** `999`, `277CA`, `835`, or `unknown` until it was read. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

export interface InboundFile {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly kind: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly state: InboundState;
  readonly heldReason?: string;
  readonly receivedAt: string;
}

/**
 * Keeps a file that came in, once: the same bytes again answer with the file that is there, `isNew` false, whatever
 * name they came under.
 */
export async function recordInboundFile(
  tx: StoreTransaction,
  file: NewInboundFile,
): Promise<{ readonly file: InboundFile; readonly isNew: boolean }> {
  const sha256 = sha256Hex(file.bytes);
  const inserted = await tx.db
    .insertInto("inbound_file")
    .values({
      company_id: tx.companyId,
      file_id: file.id,
      name: file.name,
      source: file.source,
      kind: file.kind,
      sha256,
      byte_length: file.bytes.length,
      state: "received",
      held_reason: null,
      sealed: tx.vault.sealBytes(filePlace(tx, file.id), file.bytes),
    })
    .onConflict((conflict) => conflict.columns(["company_id", "sha256"]).doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  if (inserted !== undefined) return { file: inboundFile(inserted), isNew: true };
  const known = await tx.db
    .selectFrom("inbound_file")
    .select(COLUMNS)
    .where("company_id", "=", tx.companyId)
    .where("sha256", "=", sha256)
    .executeTakeFirstOrThrow();
  return { file: inboundFile(known), isNew: false };
}

export async function loadInboundFile(
  tx: StoreTransaction,
  id: string,
): Promise<{ readonly file: InboundFile; readonly bytes: Buffer }> {
  const row = await tx.db
    .selectFrom("inbound_file")
    .select([...COLUMNS, "sealed"])
    .where("company_id", "=", tx.companyId)
    .where("file_id", "=", id)
    .executeTakeFirst();
  const { sealed, ...columns } = found(row, "inbound file", id);
  return { file: inboundFile(columns), bytes: tx.vault.openBytes(filePlace(tx, id), sealed) };
}

/**
 * Takes a file that was received to apply it: false when somebody else is at it or it was applied meanwhile. It is
 * free again when the transaction ends, however it ends.
 */
export async function takeInboundFile(tx: StoreTransaction, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom("inbound_file")
    .select("file_id")
    .where("company_id", "=", tx.companyId)
    .where("file_id", "=", id)
    .where("state", "=", "received")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row !== undefined;
}

/** The files in a state, oldest first: after a crash, those that were received and not yet posted. */
export async function listInboundFiles(
  tx: StoreTransaction,
  state: InboundState,
): Promise<readonly InboundFile[]> {
  const rows = await tx.db
    .selectFrom("inbound_file")
    .select(COLUMNS)
    .where("company_id", "=", tx.companyId)
    .where("state", "=", state)
    .orderBy("received_at")
    .orderBy("file_id")
    .execute();
  return rows.map(inboundFile);
}

export async function updateInboundFile(
  tx: StoreTransaction,
  id: string,
  outcome: { readonly state: "split" | "posted" } | { readonly state: "held"; readonly reason: string },
): Promise<void> {
  await tx.db
    .updateTable("inbound_file")
    .set({ state: outcome.state, held_reason: outcome.state === "held" ? outcome.reason : null })
    .where("company_id", "=", tx.companyId)
    .where("file_id", "=", id)
    .execute();
}

const COLUMNS = [
  "file_id",
  "name",
  "source",
  "kind",
  "sha256",
  "byte_length",
  "state",
  "held_reason",
  "received_at",
] as const;

interface InboundRow {
  readonly file_id: string;
  readonly name: string;
  readonly source: string;
  readonly kind: string;
  readonly sha256: string;
  readonly byte_length: number;
  readonly state: InboundState;
  readonly held_reason: string | null;
  readonly received_at: string;
}

function inboundFile(row: InboundRow): InboundFile {
  return {
    id: row.file_id,
    name: row.name,
    source: row.source,
    kind: row.kind,
    sha256: row.sha256,
    byteLength: row.byte_length,
    state: row.state,
    receivedAt: row.received_at,
    ...(row.held_reason === null ? {} : { heldReason: row.held_reason }),
  };
}

function filePlace(tx: StoreTransaction, id: string): SealedPlace {
  return { scope: tx.companyId, table: "inbound_file", row: id, column: "sealed" };
}
