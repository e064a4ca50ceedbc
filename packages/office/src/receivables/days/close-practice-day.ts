import type { IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  accountKey,
  closeDay,
  type DayClose,
  type DaySum,
  daysToClose,
  type TransferKind,
  type TrialRow,
} from "@claimwright/receivables";
import {
  appendEvent,
  type ClosedDay,
  insertClosedDay,
  lastClosedDay,
  listClosedDays,
  lockDays,
  type MovementSum,
  type StoreTransaction,
  sumBalancesAt,
  sumMovements,
} from "@claimwright/store";

/**
 * Closes a practice's day, and with it every day since the last close: totals by kind of movement, the deposit slip,
 * the trial balance. What is posted later counts for the first open day, so these numbers stay as they are. Throws
 * ProblemError `input.field` for a day that is closed or has not come.
 */
export async function closePracticeDay(
  tx: StoreTransaction,
  practiceId: PracticeId,
  day: IsoDate,
  today: IsoDate,
): Promise<DayClose> {
  await lockDays(tx, practiceId);
  const span = daysToClose(day, await lastClosedDay(tx, practiceId), today);
  const close = await countClose(tx, practiceId, span);
  await insertClosedDay(tx, practiceId, { ...span, facts: close });
  await appendEvent(tx, practiceId, {
    kind: "day.closed",
    subjectKind: "day",
    subjectId: day,
    data: { depositCents: close.depositTotal },
  });
  return close;
}

/** What the close of a day would say if it were made now. */
export async function previewClose(
  tx: StoreTransaction,
  practiceId: PracticeId,
  day: IsoDate,
  today: IsoDate,
): Promise<DayClose> {
  return countClose(tx, practiceId, daysToClose(day, await lastClosedDay(tx, practiceId), today));
}

/** The closes of a practice, the latest first, as they were made. */
export async function listDayCloses(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly ClosedDay<DayClose>[]> {
  return listClosedDays<DayClose>(tx, practiceId);
}

/** Recounts every listed close from the ledger; answers the days whose numbers are not what was closed. */
export async function proveDayCloses(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly IsoDate[]> {
  const changed: IsoDate[] = [];
  for (const { day, facts } of await listDayCloses(tx, practiceId)) {
    const span = { day, ...(facts.from === undefined ? {} : { from: facts.from }) };
    const counted = await countClose(tx, practiceId, span);
    if (JSON.stringify(sorted(counted)) !== JSON.stringify(sorted(facts))) changed.push(day);
  }
  return changed;
}

async function countClose(
  tx: StoreTransaction,
  practiceId: PracticeId,
  span: { readonly from?: IsoDate; readonly day: IsoDate },
): Promise<DayClose> {
  const { from, day } = span;
  const moved = await sumMovements(tx, practiceId, { to: day, ...(from === undefined ? {} : { from }) });
  const trial = await sumBalancesAt(tx, practiceId, { day });
  return closeDay(moved.map(daySum), trial as readonly TrialRow[], span);
}

function daySum({ kind, count, amount, cash, cashAccount }: MovementSum): DaySum {
  const sum = { kind: kind as TransferKind, count, amount, cash };
  return cashAccount === undefined ? sum : { ...sum, payment: paymentOf(cashAccount) };
}

const CASH_PREFIX = accountKey({ kind: "cash-clearing", payment: "" });

/** The payment of a cash account's key, its colons back. */
function paymentOf(key: string): string {
  return key.slice(CASH_PREFIX.length).replaceAll("%3A", ":").replaceAll("%25", "%");
}

/** Stored JSON has its keys in another order: one order for comparing. */
function sorted({ day, from, totals, depositSlip, depositTotal, trial }: DayClose): unknown {
  return [
    day,
    from ?? null,
    totals.map(({ kind, count, amount }) => [kind, count, amount]),
    depositSlip.map(({ payment, amount }) => [payment, amount]),
    depositTotal,
    trial.map(({ kind, accounts, debits, credits }) => [kind, accounts, debits, credits]),
  ];
}
