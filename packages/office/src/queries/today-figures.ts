import { type Cents, type IsoDate, sumCents, ZERO_CENTS } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { AGING_BUCKETS } from "@claimwright/receivables";
import { type ClaimState, countClaims, type StoreTransaction, sumMovementsByMonth } from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";
import { receivablesByAge } from "../receivables/receivables-by-age.ts";

/** What a practice looks at in the morning. */
export interface TodayFigures {
  readonly today: IsoDate;
  readonly toCode: number;
  readonly heldVisits: number;
  readonly claims: readonly {
    readonly state: ClaimState;
    readonly claims: number;
    readonly charged: Cents;
  }[];
  /** Claim payments that wait for a person. */
  readonly heldPayments: number;
  /** What is owed and by whom, by the age of the visit in days. */
  readonly receivables: readonly AgeBand[];
  /** What was charged, paid and written off, by month of the movement's effective day. */
  readonly months: readonly MonthFigures[];
}

export interface AgeBand {
  readonly fromDays: number;
  /** Absent for the last band. */
  readonly toDays?: number;
  readonly planOwes: Cents;
  readonly patientOwes: Cents;
}

export interface MonthFigures {
  /** `2026-03`. */
  readonly month: string;
  readonly charged: Cents;
  readonly planPaid: Cents;
  readonly writtenOff: Cents;
}

const MONTHS_SHOWN = 12;

export async function todayFigures(office: Office, desk: Desk): Promise<TodayFigures> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => ({
    today,
    toCode: await countRows(tx, practiceId, "signed"),
    heldVisits: await countRows(tx, practiceId, "held"),
    claims: await countClaims(tx, practiceId),
    heldPayments: await countHeldPayments(tx, practiceId),
    receivables: await ageBands(tx, practiceId, today),
    months: await monthFigures(tx, practiceId),
  }));
}

async function countRows(
  tx: StoreTransaction,
  practiceId: PracticeId,
  state: "signed" | "held",
): Promise<number> {
  const { count } = await tx.db
    .selectFrom("encounter")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("practice_id", "=", practiceId)
    .where("state", "=", state)
    .executeTakeFirstOrThrow();
  return count;
}

async function countHeldPayments(tx: StoreTransaction, practiceId: PracticeId): Promise<number> {
  const { count } = await tx.db
    .selectFrom("remittance_claim")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("practice_id", "=", practiceId)
    .where("state", "in", ["held", "unmatched", "waits"])
    .executeTakeFirstOrThrow();
  return count;
}

async function ageBands(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly AgeBand[]> {
  const owners = await receivablesByAge(tx, practiceId, today);
  const owed = (index: number, isPatient: boolean): Cents =>
    sumCents(
      owners
        .filter(({ owner }) => (owner === "") === isPatient)
        .map(({ buckets }) => buckets[index] ?? ZERO_CENTS),
    );
  return AGING_BUCKETS.map(({ lastDay }, index) => ({
    fromDays: (AGING_BUCKETS[index - 1]?.lastDay ?? -1) + 1,
    ...(lastDay === undefined ? {} : { toDays: lastDay }),
    planOwes: owed(index, false),
    patientOwes: owed(index, true),
  }));
}

async function monthFigures(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly MonthFigures[]> {
  const kinds = ["charge", "payer-payment", "write-off"];
  const months = await sumMovementsByMonth(tx, practiceId, kinds, MONTHS_SHOWN);
  return months.map(({ month, sums }) => ({
    month,
    charged: sums.charge ?? ZERO_CENTS,
    planPaid: sums["payer-payment"] ?? ZERO_CENTS,
    writtenOff: sums["write-off"] ?? ZERO_CENTS,
  }));
}
