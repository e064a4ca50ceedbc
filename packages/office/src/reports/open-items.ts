import { type Cents, cents, type IsoDate } from "@claimwright/base";
import { idOf, type PayerId, type PracticeId } from "@claimwright/model";
import type { OpenItem } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { openLines } from "./populations.ts";

/**
 * Every line that is open with a payer or a patient at the end of a day, with the days from which its age can be
 * counted. Lines of a closed past are counted from the movements up to that day.
 */
export async function listOpenItems(
  tx: StoreTransaction,
  practiceId: PracticeId,
  asOf: IsoDate,
): Promise<readonly OpenItem[]> {
  const lines = openLines(practiceId, asOf, await isPast(tx, practiceId, asOf));
  const { rows } = await sql<OpenRow>`
    select line.claim_id, line.line_id, nullif(line.owner, '') as payer_id, line.provider as provider_id,
      line.cents as open, line.service_on,
      (select min(changed_at)::date from claim_state_change change
        where change.practice_id = ${practiceId} and change.claim_id = line.claim_id
          and change.to_state = 'sent') as submitted_on,
      (select min(effective_date) from ledger_transfer transfer
        where transfer.practice_id = ${practiceId} and transfer.claim_id = line.claim_id
          and transfer.debit = line.account) as responsible_since
    from (${lines}) line order by line.claim_id, line.account`.execute(tx.db);
  return rows.map(openItem);
}

/** Has something moved after the day? Then its balances are not the kept ones. */
export async function isPast(tx: StoreTransaction, practiceId: PracticeId, day: IsoDate): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`
    select exists (
      select from ledger_transfer where practice_id = ${practiceId} and effective_date > ${day}) as moved`.execute(
    tx.db,
  );
  return rows[0]?.moved ?? false;
}

interface OpenRow {
  readonly claim_id: string;
  readonly line_id: string;
  readonly payer_id: string | null;
  readonly provider_id: string;
  readonly open: number;
  readonly service_on: IsoDate;
  readonly submitted_on: IsoDate | null;
  readonly responsible_since: IsoDate | null;
}

function openItem(row: OpenRow): OpenItem {
  const open: Cents = cents(row.open);
  return {
    claimId: row.claim_id,
    lineId: row.line_id,
    providerId: row.provider_id,
    open,
    serviceOn: row.service_on,
    ...(row.payer_id === null ? {} : { payerId: idOf<PayerId>(row.payer_id) }),
    ...(row.submitted_on === null ? {} : { submittedOn: row.submitted_on }),
    ...(row.responsible_since === null ? {} : { responsibleSince: row.responsible_since }),
  };
}
