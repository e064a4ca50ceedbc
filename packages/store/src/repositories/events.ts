import type { ActorId, EncounterId, PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { insertRecords } from "../internal/insert-records.ts";
import { json } from "../internal/rows.ts";
import { sha256Hex } from "../internal/sealing.ts";
import type { Store, StoreTransaction } from "../store.ts";

/** Something that happened, by whom the transaction acts. `data` holds ids, codes and amounts, never words of a note. */
export interface NewEvent {
  /** Such as `claim.sent` or `patient.read`. */
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Set when it belongs to one visit's journey. */
  readonly encounterId?: EncounterId;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface TimelineEvent extends NewEvent {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
}

/** Appends in the same transaction as what it tells of, so that neither is there without the other. */
export async function appendEvents(
  tx: StoreTransaction,
  practiceId: PracticeId,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await holdOffSeals(tx, practiceId);
  const rows = events.map((event) => ({
    practice_id: practiceId,
    actor: tx.actor,
    kind: event.kind,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    encounter_id: event.encounterId ?? null,
    data: event.data ?? {},
  }));
  await insertRecords(tx, "event", EVENT_COLUMNS, rows);
}

/**
 * Shared between writers; a seal takes it alone, so no event with a lower number can appear after it. Held until the
 * transaction ends, so it is asked for once; as with days, no savepoint may be rolled back past it.
 */
async function holdOffSeals(tx: StoreTransaction, practiceId: PracticeId): Promise<void> {
  const held = sealsHeldOff.get(tx) ?? new Set();
  if (held.has(practiceId)) return;
  await sql`select pg_advisory_xact_lock_shared(${EVENT_LOCK}, hashtext(${practiceId}))`.execute(tx.db);
  sealsHeldOff.set(tx, held.add(practiceId));
}

const sealsHeldOff = new WeakMap<StoreTransaction, Set<PracticeId>>();

const EVENT_COLUMNS = {
  practice_id: "text",
  actor: "text",
  kind: "text",
  subject_kind: "text",
  subject_id: "text",
  encounter_id: "text",
  data: "jsonb",
} as const;

export async function appendEvent(
  tx: StoreTransaction,
  practiceId: PracticeId,
  event: NewEvent,
): Promise<void> {
  await appendEvents(tx, practiceId, [event]);
}

/**
 * Appends an event that belongs to no other change, such as that a record was looked at, in one round trip. When it
 * has ended the event is kept.
 */
export async function recordEvent(
  store: Store,
  practiceId: PracticeId,
  actor: ActorId,
  { kind, subjectKind, subjectId, data = {} }: Omit<NewEvent, "encounterId">,
): Promise<void> {
  await store.call("record_event", [practiceId, actor, kind, subjectKind, subjectId, JSON.stringify(data)]);
}

/** Something of the company itself: who signed in, who was refused, who was given a role. */
export async function appendCompanyEvent(
  tx: StoreTransaction,
  event: Omit<NewEvent, "encounterId">,
): Promise<void> {
  await tx.db
    .insertInto("company_event")
    .values({
      company_id: tx.companyId,
      actor: tx.actor,
      kind: event.kind,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      data: json(event.data ?? {}),
    })
    .execute();
}

export const MAX_EVENTS_LISTED = 1_000;

/** The newest events of the named kinds, by whom and about what one likes; `before` is the id to go on from. */
export async function listEvents(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: {
    readonly kinds: readonly string[];
    readonly actor?: string;
    readonly subjectId?: string;
    readonly before?: number;
    readonly limit?: number;
  },
): Promise<readonly TimelineEvent[]> {
  let select = tx.db
    .selectFrom("event")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("kind", "in", [...of.kinds]);
  if (of.actor !== undefined) select = select.where("actor", "=", of.actor);
  if (of.subjectId !== undefined) select = select.where("subject_id", "=", of.subjectId);
  if (of.before !== undefined) select = select.where("event_id", "<", of.before);
  const limit = Math.min(of.limit ?? MAX_EVENTS_LISTED, MAX_EVENTS_LISTED);
  const rows = await select.orderBy("event_id", "desc").limit(limit).execute();
  return rows.map(timelineEvent);
}

/** Everything that happened to one visit, in order. */
export async function loadTimeline(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterId: EncounterId,
): Promise<readonly TimelineEvent[]> {
  const rows = await tx.db
    .selectFrom("event")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("encounter_id", "=", encounterId)
    .orderBy("event_id")
    .execute();
  return rows.map(timelineEvent);
}

export const MAX_EVENTS_PER_SEAL = 50_000;

/**
 * Chains the hash of the events since the last seal to that seal, and answers with how many it sealed. Writers of the
 * practice wait while it reads. A practice with more than `MAX_EVENTS_PER_SEAL` new events needs another call.
 */
export async function sealEvents(tx: StoreTransaction, practiceId: PracticeId): Promise<number> {
  await sql`select pg_advisory_xact_lock(${EVENT_LOCK}, hashtext(${practiceId}))`.execute(tx.db);
  const last = await tx.db
    .selectFrom("event_seal")
    .select(["ordinal", "last_event_id", "hash"])
    .where("practice_id", "=", practiceId)
    .orderBy("ordinal", "desc")
    .limit(1)
    .executeTakeFirst();
  const lines = await eventLines(tx, practiceId, last?.last_event_id ?? 0, Number.MAX_SAFE_INTEGER);
  const [first] = lines;
  const end = lines.at(-1);
  if (first === undefined || end === undefined) return 0;
  await tx.db
    .insertInto("event_seal")
    .values({
      practice_id: practiceId,
      ordinal: (last?.ordinal ?? 0) + 1,
      first_event_id: first.id,
      last_event_id: end.id,
      event_count: lines.length,
      hash: chainedHash(last?.hash ?? "", lines),
    })
    .execute();
  return lines.length;
}

export interface SealProof {
  readonly sealedEvents: number;
  readonly unsealedEvents: number;
  /** The first seal that its events no longer fit, or undefined when all do. */
  readonly brokenSeal?: number;
}

/** Recomputes every seal of a practice from its events. */
export async function verifyEvents(tx: StoreTransaction, practiceId: PracticeId): Promise<SealProof> {
  const seals = await tx.db
    .selectFrom("event_seal")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .orderBy("ordinal")
    .execute();
  let previous = { hash: "", last: 0 };
  let sealedEvents = 0;
  for (const [index, seal] of seals.entries()) {
    const lines = await eventLines(tx, practiceId, previous.last, seal.last_event_id);
    const fits =
      seal.ordinal === index + 1 &&
      seal.event_count === lines.length &&
      seal.first_event_id === lines[0]?.id &&
      seal.hash === chainedHash(previous.hash, lines);
    if (!fits) return { sealedEvents, unsealedEvents: 0, brokenSeal: seal.ordinal };
    sealedEvents += lines.length;
    previous = { hash: seal.hash, last: seal.last_event_id };
  }
  const { count } = await tx.db
    .selectFrom("event")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("practice_id", "=", practiceId)
    .where("event_id", ">", previous.last)
    .executeTakeFirstOrThrow();
  return { sealedEvents, unsealedEvents: count };
}

/** The first of the two numbers of the advisory lock; the second is the practice. */
const EVENT_LOCK = 8_302;

interface EventRow {
  readonly event_id: number;
  readonly occurred_at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly encounter_id: string | null;
  readonly data: unknown;
}

function timelineEvent(row: EventRow): TimelineEvent {
  return {
    id: row.event_id,
    at: row.occurred_at,
    actor: row.actor,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    data: row.data as Record<string, unknown>,
    ...(row.encounter_id === null ? {} : { encounterId: row.encounter_id as EncounterId }),
  };
}

interface EventLine {
  readonly id: number;
  readonly line: string;
}

async function eventLines(
  tx: StoreTransaction,
  practiceId: PracticeId,
  after: number,
  upTo: number,
): Promise<readonly EventLine[]> {
  const rows = await tx.db
    .selectFrom("event")
    .select((eb) => [
      "event_id",
      "actor",
      "kind",
      "subject_kind",
      "subject_id",
      "encounter_id",
      // The database's own text of both, so that a round trip through JavaScript cannot change the hash.
      sql<string>`(extract(epoch from occurred_at) * 1000000)::bigint::text`.as("micros"),
      eb.cast<string>("data", "text").as("data_text"),
    ])
    .where("practice_id", "=", practiceId)
    .where("event_id", ">", after)
    .where("event_id", "<=", upTo)
    .orderBy("event_id")
    .limit(MAX_EVENTS_PER_SEAL)
    .execute();
  return rows.map((row) => ({
    id: row.event_id,
    line: JSON.stringify([
      row.event_id,
      row.micros,
      row.actor,
      row.kind,
      row.subject_kind,
      row.subject_id,
      row.encounter_id,
      row.data_text,
    ]),
  }));
}

function chainedHash(previous: string, lines: readonly EventLine[]): string {
  return sha256Hex([previous, ...lines.map(({ line }) => line)].join("\n"));
}
