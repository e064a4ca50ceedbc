import { type Cents, cents, type IsoDate } from "@claimwright/base";
import { idOf, type PayerId, type PracticeId } from "@claimwright/model";
import type { OpenItem } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** Every line that is open with a payer or a patient now, with the days from which its age can be counted. */
export async function listOpenItems(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly OpenItem[]> {
  const { rows } = await sql<OpenRow>`
    select account.claim_id, account.facts ->> 'lineId' as line_id, account.facts ->> 'payerId' as payer_id,
      encounter.rendering_provider_id as provider_id, (balance.debit_cents - balance.credit_cents) as open,
      coalesce((account.facts ->> 'servedOn')::date, encounter.date_of_service) as service_on,
      (select min(changed_at)::date from claim_state_change change
        where change.practice_id = ${practiceId} and change.claim_id = account.claim_id
          and change.to_state = 'sent') as submitted_on,
      (select min(effective_date) from ledger_transfer transfer
        where transfer.practice_id = ${practiceId} and transfer.claim_id = account.claim_id
          and transfer.debit = account.account) as responsible_since
    from account_balance balance
    join ledger_account account using (practice_id, account)
    join claim on claim.practice_id = ${practiceId} and claim.claim_id = account.claim_id
    join encounter on encounter.practice_id = ${practiceId} and encounter.encounter_id = claim.encounter_id
    where balance.practice_id = ${practiceId} and account.kind in ('coverage-receivable', 'patient-receivable')
      and balance.debit_cents <> balance.credit_cents
    order by account.claim_id, account.account`.execute(tx.db);
  return rows.map(openItem);
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
