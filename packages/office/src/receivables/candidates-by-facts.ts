import type { ClaimPayment, PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** More claims than this with one day and charge tell nobody apart. */
export const MAX_CANDIDATES = 50;

/**
 * Control numbers of claims that have the day and charge of payments whose own control number is unknown here: a payer
 * may lose or cut it. Who the patient is and which codes were billed decides among them.
 */
export async function candidatesByFacts(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payments: readonly ClaimPayment[],
): Promise<readonly string[]> {
  const wanted = payments.flatMap((payment) => {
    const day = payment.servicePeriod?.from ?? payment.lines[0]?.dateOfService?.from;
    return day === undefined ? [] : [{ day, charge: Math.abs(payment.totalCharge) }];
  });
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ patient_control_number: string }>`
    select found.patient_control_number
    from (select distinct day, charge from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as record (day date, charge bigint)) wanted
    cross join lateral (
      select claim.patient_control_number from encounter join claim using (practice_id, encounter_id)
      where encounter.practice_id = ${practiceId} and encounter.date_of_service = wanted.day
        and claim.total_charge_cents = wanted.charge
      order by claim.patient_control_number limit ${MAX_CANDIDATES}
    ) found`.execute(tx.db);
  return rows.map((row) => row.patient_control_number);
}
