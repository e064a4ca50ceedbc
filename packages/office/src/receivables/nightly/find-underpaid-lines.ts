import { addDays, type IsoDate } from "@claimwright/base";
import type { ClaimId, PracticeId } from "@claimwright/model";
import { listPayers, listRemittanceClaims, loadClaims, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { contractOn, listContracts } from "../../contracts/payer-contracts.ts";
import type { Office } from "../../office.ts";
import { type NewWork, openWork } from "../open-work.ts";
import { policiesOn } from "../policies/payer-policies.ts";
import { underpaidWork } from "./underpaid-work.ts";

/** Payments are looked at for this long, so that a night that did not run is made up for. */
export const UNDERPAYMENT_LOOKBACK_DAYS = 10;

/**
 * Compares what was posted lately with the contracts and opens work for each line that was allowed too little: the
 * clause, the shortfall, and the last day to appeal. Answers how many lines it found.
 */
export async function findUnderpaidLines(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
  codes: Office["codes"],
): Promise<number> {
  const contracts = await listContracts(tx, practiceId);
  if (contracts.length === 0) return 0;
  const policies = await policiesOn(tx, practiceId, today);
  const payers = new Map((await listPayers(tx, practiceId)).map((each) => [each.payerIdentifier, each.id]));
  const work: NewWork[] = [];
  for (const row of await latePayments(tx, practiceId, addDays(today, -UNDERPAYMENT_LOOKBACK_DAYS))) {
    const payerId = payers.get(row.payer_identifier);
    if (payerId === undefined) continue;
    const due = addDays(row.payment_date, policies(payerId).remedies.appealDays);
    const kept = await listRemittanceClaims(tx, practiceId, { paymentId: row.payment_id });
    const days = await serviceDays(
      tx,
      practiceId,
      kept.flatMap(({ claimId }) => claimId ?? []),
    );
    for (const { payment, occurrenceKey, state, claimId } of kept) {
      const servedOn = claimId === undefined ? undefined : days.get(claimId);
      if (state !== "posted" || payment.paid <= 0 || claimId === undefined || servedOn === undefined)
        continue;
      const place = { claimId, paymentId: row.payment_id, occurrenceKey, due, servedOn };
      const contract = contractOn(contracts, payerId, servedOn, codes);
      if (contract !== undefined) work.push(...underpaidWork(payment, contract, place));
    }
  }
  await openWork(tx, practiceId, work);
  return work.length;
}

interface PaymentRow {
  readonly payment_id: string;
  readonly payer_identifier: string;
  readonly payment_date: IsoDate;
}

async function latePayments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  since: IsoDate,
): Promise<readonly PaymentRow[]> {
  const { rows } = await sql<PaymentRow>`
    select payment_id, payer_identifier, payment_date from remittance_payment
    where practice_id = ${practiceId} and posted_at::date >= ${since} order by posted_at, payment_id`.execute(
    tx.db,
  );
  return rows;
}

/** The first day of service of each claim: a remittance may leave the days out. */
async function serviceDays(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, IsoDate>> {
  const claims = await loadClaims(tx, practiceId, [...new Set(ids)]);
  return new Map(
    claims.flatMap(({ id, claim }) => {
      const day = claim.lines[0]?.dateOfService.from;
      return day === undefined ? [] : [[id, day] as const];
    }),
  );
}
