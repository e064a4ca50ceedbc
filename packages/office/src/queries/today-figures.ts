import { type Cents, cents, type IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { type ClaimState, countClaims, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type Desk, type Office, todayOf } from "../office.ts";

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

/** The customary bands of a receivables report. */
export const AGE_BANDS: readonly (readonly [from: number, to?: number])[] = [
  [0, 30],
  [31, 60],
  [61, 90],
  [91, 120],
  [121],
];
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
    receivables: await receivablesByAge(tx, practiceId, today),
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

async function receivablesByAge(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly AgeBand[]> {
  const { rows } = await sql<{ days: number; kind: string; balance: number }>`
    select (${today}::date - e.date_of_service) as days, a.kind,
      sum(b.debit_cents - b.credit_cents)::bigint as balance
    from account_balance b
    join ledger_account a on a.practice_id = b.practice_id and a.account = b.account
    join claim c on c.practice_id = a.practice_id and c.claim_id = a.claim_id
    join encounter e on e.practice_id = c.practice_id and e.encounter_id = c.encounter_id
    where b.practice_id = ${practiceId} and a.kind in ('coverage-receivable', 'patient-receivable')
    group by 1, 2`.execute(tx.db);
  return AGE_BANDS.map(([fromDays, toDays]) => {
    const inBand = rows.filter(({ days }) => days >= fromDays && (toDays === undefined || days <= toDays));
    const owed = (kind: string): Cents =>
      cents(inBand.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.balance, 0));
    return {
      fromDays,
      ...(toDays === undefined ? {} : { toDays }),
      planOwes: owed("coverage-receivable"),
      patientOwes: owed("patient-receivable"),
    };
  });
}

async function monthFigures(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly MonthFigures[]> {
  const { rows } = await sql<{ month: string; charged: number; paid: number; off: number }>`
    select to_char(effective_date, 'YYYY-MM') as month,
      coalesce(sum(amount_cents) filter (where kind = 'charge'), 0)::bigint as charged,
      coalesce(sum(amount_cents) filter (where kind = 'payer-payment'), 0)::bigint as paid,
      coalesce(sum(amount_cents) filter (where kind = 'write-off'), 0)::bigint as off
    from ledger_transfer where practice_id = ${practiceId}
    group by 1 order by 1 desc limit ${MONTHS_SHOWN}`.execute(tx.db);
  return rows.reverse().map(({ month, charged, paid, off }) => ({
    month,
    charged: cents(charged),
    planPaid: cents(paid),
    writtenOff: cents(off),
  }));
}
