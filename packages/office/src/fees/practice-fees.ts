import { covers, type IsoDate, ProblemError, rangesMeet } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { createFeeTable, type FeeRow, type FeeTable, feeName, MAX_FEE_ROWS } from "@claimwright/pricing";
import {
  appendEvent,
  listEvents,
  listFees,
  type PracticeFee,
  type StoreTransaction,
  saveFees,
} from "@claimwright/store";
import { sql } from "kysely";
import { userNames } from "../internal/user-names.ts";
import { type Desk, type Office, todayOf } from "../office.ts";

/** Fees that begin on one day; what they do not name stays as it was. */
export interface FeeVersion {
  readonly from: IsoDate;
  readonly fees: number;
  /** Claims of its days are there: nothing of it is changed any more. */
  readonly isUsed: boolean;
  readonly keptBy?: string;
  /** ISO 8601 instant. */
  readonly keptAt?: string;
}

export interface FeesOnDay {
  readonly on: IsoDate;
  readonly fees: readonly PracticeFee[];
  readonly versions: readonly FeeVersion[];
  /** The last day of service with a claim: fees that are in force then are changed after it only. */
  readonly lastCharged?: IsoDate;
}

/** What the practice charges on a day, and every day from which fees were kept, the latest first. */
export async function listPracticeFees(office: Office, desk: Desk, on?: IsoDate): Promise<FeesOnDay> {
  const day = on ?? todayOf(office);
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const all = await listFees(tx, desk.practiceId);
    const last = await lastCharged(tx, desk.practiceId);
    return {
      on: day,
      fees: inForce(all, day),
      versions: await versionsOf(tx, desk.practiceId, all, last),
      ...(last === undefined ? {} : { lastCharged: last }),
    };
  });
}

/** The fees as a table to charge by. */
export async function loadFeeTable(tx: StoreTransaction, practiceId: PracticeId): Promise<FeeTable> {
  return feeTableOf(practiceId, await listFees(tx, practiceId));
}

export function feeTableOf(practiceId: PracticeId, entries: readonly PracticeFee[]): FeeTable {
  return createFeeTable({ id: practiceId, title: "The practice's fees", entries });
}

/** Fees as they begin on one day. */
export interface FeesToKeep {
  readonly from: IsoDate;
  readonly fees: readonly FeeRow[];
}

/**
 * Keeps fees from a day on. A fee that claims were charged by is never changed: a new one of the same service starts
 * after the last day of service with a claim. A service that had none may have one from any day, so that held visits
 * can be charged. Throws ProblemError `store.conflict` with the services that are in the way, `input.field`.
 */
export async function keepFees(office: Office, desk: Desk, { from, fees }: FeesToKeep): Promise<void> {
  assertPossible(fees);
  const { practiceId } = desk;
  await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const all = await listFees(tx, practiceId);
    const last = await lastCharged(tx, practiceId);
    if (last !== undefined && from <= last) assertNoneUsed(all, fees, from, last);
    await saveFees(
      tx,
      practiceId,
      fees.map((fee) => ({ ...fee, effective: { from } })),
    );
    await appendEvent(tx, practiceId, {
      kind: FEES_KEPT,
      subjectKind: "fees",
      subjectId: from,
      data: { fees: fees.length },
    });
  });
}

const FEES_KEPT = "fees.kept";
const CODES_NAMED = 5;

function assertPossible(fees: readonly FeeRow[]): void {
  if (fees.length === 0 || fees.length > MAX_FEE_ROWS) {
    throw new ProblemError({
      code: "input.field",
      message: `There are ${fees.length} fees to keep.`,
      remedy: `Keep from 1 to ${MAX_FEE_ROWS} fees at a time.`,
      place: "fees",
    });
  }
  const wrong = fees.find(
    ({ code, modifier, amount }) =>
      !/^[A-Z0-9]{5}$/.test(code) ||
      (modifier !== undefined && !/^[A-Z0-9]{2}$/.test(modifier)) ||
      amount < 0,
  );
  if (wrong === undefined) return;
  throw new ProblemError({
    code: "input.field",
    message: `The fee of ${feeName(wrong)} cannot be right.`,
    remedy: "Write a code of five characters, a modifier of two or none, and an amount from zero up.",
    place: "fees",
  });
}

function assertNoneUsed(
  all: readonly PracticeFee[],
  fees: readonly FeeRow[],
  from: IsoDate,
  last: IsoDate,
): void {
  const used = new Set(all.filter(({ effective }) => rangesMeet(effective, { from, to: last })).map(feeName));
  const inTheWay = fees.filter((fee) => used.has(feeName(fee)));
  if (inTheWay.length === 0) return;
  const named = inTheWay.slice(0, CODES_NAMED).map(feeName).join(", ");
  const more = inTheWay.length > CODES_NAMED ? ` and ${inTheWay.length - CODES_NAMED} more` : "";
  throw new ProblemError({
    code: "store.conflict",
    message: `Claims up to ${last} were charged by the fees that are in force: ${named}${more}.`,
    remedy: "Begin the new fees on a later day.",
    place: "from",
  });
}

function inForce(all: readonly PracticeFee[], day: IsoDate): readonly PracticeFee[] {
  const latest = new Map<string, PracticeFee>();
  // In the order of their first days, so that the later one stays.
  for (const fee of all) {
    if (covers(fee.effective, day)) latest.set(feeName(fee), fee);
  }
  return [...latest.values()];
}

async function versionsOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  all: readonly PracticeFee[],
  last: IsoDate | undefined,
): Promise<readonly FeeVersion[]> {
  const names = await userNames(tx);
  const events = await listEvents(tx, practiceId, { kinds: [FEES_KEPT] });
  const days = [...new Set(all.map(({ effective }) => effective.from))].sort().toReversed();
  return days.map((from) => {
    const kept = events.find(({ subjectId }) => subjectId === from);
    return {
      from,
      fees: all.filter(({ effective }) => effective.from === from).length,
      isUsed: last !== undefined && from <= last,
      ...(kept === undefined ? {} : { keptBy: names.get(kept.actor) ?? kept.actor, keptAt: kept.at }),
    };
  });
}

async function lastCharged(tx: StoreTransaction, practiceId: PracticeId): Promise<IsoDate | undefined> {
  const { rows } = await sql<{ last: IsoDate | null }>`
    select max(e.date_of_service) as last from encounter e
    where e.practice_id = ${practiceId} and exists (
      select from claim c where c.practice_id = e.practice_id and c.encounter_id = e.encounter_id)`.execute(
    tx.db,
  );
  return rows[0]?.last ?? undefined;
}
