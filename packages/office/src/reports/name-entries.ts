import type { Why } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { nameRecords } from "../audit/name-records.ts";
import type { ReportEntries, ReportEntry } from "./report.ts";

/** An entry as a person reads it: whose it is, by name and number, and why where a reason was kept with it. */
export interface NamedEntry extends Pick<ReportEntry, "day" | "amount" | "words"> {
  /** The record to open; absent where the entry is of no single one. */
  readonly record?: EntryRecord;
  readonly why?: Why;
}

export interface EntryRecord {
  readonly kind: "claim" | "visit" | "patient" | "payment";
  readonly id: string;
  /** The claim's number, the day of the visit, the patient's account, the payment's trace. */
  readonly number: string;
  /** The patient, or who paid. */
  readonly name: string;
}

export interface NamedEntries extends Omit<ReportEntries, "entries"> {
  readonly entries: readonly NamedEntry[];
}

/** Looks up what the entries of a report are of. */
export async function nameEntries(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { total, sum, entries }: ReportEntries,
): Promise<NamedEntries> {
  const [events, takings, payments, whys] = [
    await eventRecords(tx, practiceId, idsOf(entries, "event")),
    await takenPayments(tx, practiceId, idsOf(entries, "patient-payment", "account")),
    await payerPayments(tx, practiceId, entries.flatMap(paymentOf)),
    await whysOf(tx, practiceId, idsOf(entries, "movement")),
  ];
  const ids = entries.map((entry) => addressOf(entry, events, takings));
  const records = await nameRecords(tx, practiceId, ids);
  return {
    total,
    sum,
    entries: entries.map((entry, index) => {
      const { day, amount, words } = entry;
      const accessed = records(ids[index] ?? {});
      const record =
        accessed === undefined
          ? paymentOf(entry).flatMap((id) => payments.get(id) ?? [])[0]
          : { kind: accessed.kind, id: accessed.id, number: accessed.number, name: accessed.patientName };
      const why = whys.get(entry.id);
      return {
        words,
        ...(day === undefined ? {} : { day }),
        ...(amount === undefined ? {} : { amount }),
        ...(record === undefined ? {} : { record }),
        ...(why === undefined ? {} : { why }),
      };
    }),
  };
}

type Ids = Readonly<Record<string, string>>;

/** By which record an entry is named: its claim first, else its patient. */
function addressOf(
  { kind, id, claimId, patientId }: ReportEntry,
  events: ReadonlyMap<string, Ids>,
  takings: ReadonlyMap<string, Ids>,
): Ids {
  if (claimId !== undefined) return { claimId };
  if (patientId !== undefined) return { patientId };
  if (kind === "visit") return { encounterId: id };
  if (kind === "event") return events.get(id) ?? {};
  return takings.get(id) ?? {};
}

/** The payment of a payer that an entry is of; a claim payment's id begins with it. */
function paymentOf({ kind, id }: ReportEntry): readonly string[] {
  if (kind === "account") return [id];
  return kind === "claim-payment" ? [id.slice(0, id.indexOf("/"))] : [];
}

function idsOf(entries: readonly ReportEntry[], ...kinds: readonly ReportEntry["kind"][]): string[] {
  return entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

async function eventRecords(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Ids>> {
  const { rows } = await sql<{ id: string; kind: string; subject: string; encounter: string | null }>`
    select event_id::text as id, subject_kind as kind, subject_id as subject, encounter_id as encounter
    from event where practice_id = ${practiceId} and event_id::text = any (${[...ids]}::text[])`.execute(
    tx.db,
  );
  return new Map(
    rows.map(({ id, kind, subject, encounter }): [string, Ids] => {
      if (kind === "claim") return [id, { claimId: subject }];
      if (kind === "patient") return [id, { patientId: subject }];
      const encounterId = kind === "encounter" ? subject : encounter;
      return [id, encounterId === null ? {} : { encounterId }];
    }),
  );
}

async function takenPayments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Ids>> {
  const { rows } = await sql<{ id: string; patient: string }>`
    select payment_id as id, patient_id as patient from patient_payment
    where practice_id = ${practiceId} and payment_id = any (${[...ids]}::text[])`.execute(tx.db);
  return new Map(rows.map(({ id, patient }) => [id, { patientId: patient }]));
}

/** Payments by their own id and by the text that accounts name them by (`paymentKey`). */
async function payerPayments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntryRecord>> {
  const { rows } = await sql<{ id: string; key: string; number: string; name: string }>`
    select payment_id as id, key, trace_number as number,
      coalesce((select min(name) from payer where payer.practice_id = ${practiceId}
        and payer.payer_identifier = payment.payer_identifier), payer_identifier) as name
    from remittance_payment payment cross join lateral (
      select string_agg(replace(replace(part, '%', '%25'), '/', '%2F'), '/' order by place) as key
      from unnest(array[payer_identifier, trace_number, amount_cents::text, payment_date::text])
        with ordinality as named (part, place)
    ) named
    where practice_id = ${practiceId} and (payment_id = any (${[...ids]}::text[]) or key = any (${[...ids]}::text[]))`.execute(
    tx.db,
  );
  return new Map(
    rows.flatMap(({ id, key, number, name }) => {
      const record: EntryRecord = { kind: "payment", id, number, name };
      return [
        [id, record],
        [key, record],
      ] as const;
    }),
  );
}

async function whysOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Why>> {
  const { rows } = await sql<{ id: string; why: Why }>`
    select transfer_id::text as id, why from ledger_transfer
    where practice_id = ${practiceId} and transfer_id = any (${[...ids]}::bigint[])`.execute(tx.db);
  return new Map(rows.map(({ id, why }) => [id, why]));
}
