import type { Cents, IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { type Figure, keyFigures, type PeriodFacts } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { isPast } from "./open-items.ts";
import {
  answeredClaims,
  claimPayments,
  deniedAmounts,
  moneyMovements,
  openLines,
  type Period,
  patientPayments,
  sentClaims,
  unsentClaims,
} from "./populations.ts";

/**
 * The key figures of a period, both days inside, each with its formula, numerator and denominator. What is open is
 * counted as it stood at the end of the period, however long ago that was.
 */
export async function figuresOfPeriod(
  tx: StoreTransaction,
  practiceId: PracticeId,
  from: IsoDate,
  to: IsoDate,
): Promise<readonly Figure[]> {
  const period = { from, to };
  const facts: PeriodFacts = {
    ...period,
    ...(await receivables(tx, practiceId, to)),
    ...(await movements(tx, practiceId, period)),
    ...(await claims(tx, practiceId, period)),
    ...(await payments(tx, practiceId, period)),
  };
  return keyFigures(facts);
}

type OpenFacts = Pick<PeriodFacts, "openReceivables" | "openOver90" | "creditBalances" | "unsentCharges">;

async function receivables(tx: StoreTransaction, practiceId: PracticeId, to: IsoDate): Promise<OpenFacts> {
  const lines = openLines(practiceId, to, await isPast(tx, practiceId, to));
  const { rows } = await sql<Record<"open" | "old" | "credits" | "unsent", number>>`
    select coalesce(sum(cents), 0)::bigint as open,
      coalesce(sum(cents) filter (where ${to}::date - service_on > 90), 0)::bigint as old,
      coalesce(-sum(cents) filter (where cents < 0), 0)::bigint as credits,
      (select coalesce(sum(cents), 0) from (${unsentClaims(practiceId, to)}) unsent)::bigint as unsent
    from (${lines}) line`.execute(tx.db);
  const [row] = rows;
  return {
    openReceivables: (row?.open ?? 0) as Cents,
    openOver90: (row?.old ?? 0) as Cents,
    creditBalances: (row?.credits ?? 0) as Cents,
    unsentCharges: (row?.unsent ?? 0) as Cents,
  };
}

type MoneyFacts = Pick<
  PeriodFacts,
  "grossCharges" | "netCharges" | "payments" | "refunds" | "badDebt" | "charity" | "denialWriteOffs"
>;

async function movements(tx: StoreTransaction, practiceId: PracticeId, period: Period): Promise<MoneyFacts> {
  const { rows } = await sql<{ class: string; cents: number }>`
    select class, sum(cents)::bigint as cents from (${moneyMovements(practiceId, period)}) moved
    group by class`.execute(tx.db);
  const of = (name: string) => (rows.find((row) => row.class === name)?.cents ?? 0) as Cents;
  return {
    grossCharges: of("charges"),
    netCharges: (of("charges") - of("contractual")) as Cents,
    payments: of("payments"),
    refunds: of("refunds"),
    badDebt: of("bad-debt"),
    charity: of("charity"),
    denialWriteOffs: of("denial-write-off"),
  };
}

type ClaimFacts = Pick<
  PeriodFacts,
  | "claimsSent"
  | "claimsAcceptedFirst"
  | "claimsAnswered"
  | "claimsPaidFirst"
  | "claimsDenied"
  | "deniedAmount"
>;

async function claims(tx: StoreTransaction, practiceId: PracticeId, period: Period): Promise<ClaimFacts> {
  const { rows } = await sql<
    Record<"sent" | "accepted" | "answered" | "clean" | "denied" | "denied_cents", number>
  >`
    with sent as (${sentClaims(practiceId, period)}), answered as (${answeredClaims(practiceId, period)})
    select
      (select count(*) from sent)::bigint as sent,
      (select count(*) filter (where counts) from sent)::bigint as accepted,
      (select count(*) from answered)::bigint as answered,
      (select count(*) filter (where is_clean) from answered)::bigint as clean,
      (select count(*) filter (where is_denied) from answered)::bigint as denied,
      (select coalesce(sum(cents), 0) from (${deniedAmounts(practiceId, period)}) amount)::bigint as denied_cents
    `.execute(tx.db);
  const [row] = rows;
  return {
    claimsSent: row?.sent ?? 0,
    claimsAcceptedFirst: row?.accepted ?? 0,
    claimsAnswered: row?.answered ?? 0,
    claimsPaidFirst: row?.clean ?? 0,
    claimsDenied: row?.denied ?? 0,
    deniedAmount: (row?.denied_cents ?? 0) as Cents,
  };
}

type PaymentFacts = Pick<
  PeriodFacts,
  | "claimPayments"
  | "claimPaymentsPostedAlone"
  | "claimPaymentsCorrected"
  | "claimPaymentsReversed"
  | "patientPayments"
  | "patientPaymentsAtService"
>;

async function payments(tx: StoreTransaction, practiceId: PracticeId, period: Period): Promise<PaymentFacts> {
  const { rows } = await sql<
    Record<"all" | "alone" | "corrected" | "reversed" | "patients" | "at_service", number>
  >`
    with taken as (${patientPayments(practiceId, period)})
    select count(*)::bigint as all,
      count(*) filter (where is_alone)::bigint as alone,
      count(*) filter (where is_corrected)::bigint as corrected,
      count(*) filter (where is_reversal)::bigint as reversed,
      (select coalesce(sum(cents), 0) from taken)::bigint as patients,
      (select coalesce(sum(cents) filter (where at_service), 0) from taken)::bigint as at_service
    from (${claimPayments(practiceId, period)}) received`.execute(tx.db);
  const [row] = rows;
  return {
    claimPayments: row?.all ?? 0,
    claimPaymentsPostedAlone: row?.alone ?? 0,
    claimPaymentsCorrected: row?.corrected ?? 0,
    claimPaymentsReversed: row?.reversed ?? 0,
    patientPayments: (row?.patients ?? 0) as Cents,
    patientPaymentsAtService: (row?.at_service ?? 0) as Cents,
  };
}
