import { type Cents, type IsoDate, unreachable, type Why } from "@claimwright/base";
import type { ClaimId, Enrolment, PayerId, PracticeId } from "@claimwright/model";
import { claimSilence, type SilenceState } from "@claimwright/receivables";
import { listEnrolments, listPayers, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type NewWork, openWork } from "../open-work.ts";
import { policiesOn } from "../policies/payer-policies.ts";

/** A claim of which nobody hears, and what its silence means. */
export interface SilentClaim {
  readonly claimId: ClaimId;
  readonly payerIdentifier: string;
  readonly sentOn: IsoDate;
  readonly state: Exclude<SilenceState, { kind: "under-way" }>;
}

/**
 * Finds claims that were sent and not acknowledged in two days, accepted and not answered in the payer's usual time, or
 * rejected and not sent again, and opens work with an owner, a day and the charge at stake. Work about a claim that has
 * been answered meanwhile is closed.
 */
export async function findSilentClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly SilentClaim[]> {
  await closeAnswered(tx, practiceId);
  const policies = await policiesOn(tx, practiceId, today);
  const payers = new Map((await listPayers(tx, practiceId)).map((each) => [each.payerIdentifier, each.id]));
  const withoutFile = await payersWithoutRemittances(tx, practiceId);
  const silent: SilentClaim[] = [];
  const work: NewWork[] = [];
  for (const claim of await sentAndOpen(tx, practiceId)) {
    const payerId = payers.get(claim.payer_identifier) ?? (claim.payer_identifier as PayerId);
    const { answerDays, remedies } = policies(payerId);
    const state = claimSilence(
      {
        sentOn: claim.sent_on,
        serviceOn: claim.served_on,
        ...(claim.rejected_on === null
          ? claim.accepted_on === null
            ? {}
            : { acknowledged: { on: claim.accepted_on, accepted: true } }
          : { acknowledged: { on: claim.rejected_on, accepted: false } }),
      },
      { answerDays, filingDays: remedies.filingDays },
      today,
    );
    if (state.kind === "under-way") continue;
    const claimId = claim.claim_id as ClaimId;
    silent.push({ claimId, payerIdentifier: claim.payer_identifier, sentOn: claim.sent_on, state });
    work.push(silenceWork(claim, state, withoutFile.get(payerId)));
  }
  await openWork(tx, practiceId, work);
  return silent;
}

interface OpenClaimRow {
  readonly claim_id: string;
  readonly patient_id: string;
  readonly payer_identifier: string;
  readonly charge: number;
  readonly served_on: IsoDate;
  readonly sent_on: IsoDate;
  readonly accepted_on: IsoDate | null;
  readonly rejected_on: IsoDate | null;
}

/** What happened since the last sending counts: a claim that was sent again waits for new answers. */
async function sentAndOpen(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly OpenClaimRow[]> {
  const { rows } = await sql<OpenClaimRow>`
    select claim.claim_id, encounter.patient_id, claim.payer_identifier, claim.total_charge_cents as charge,
      encounter.date_of_service as served_on, sent.day as sent_on,
      min(later.changed_at) filter (where later.to_state = 'accepted')::date as accepted_on,
      min(later.changed_at) filter (where later.to_state = 'rejected')::date as rejected_on
    from claim
    join encounter on encounter.practice_id = claim.practice_id and encounter.encounter_id = claim.encounter_id
    join lateral (
      select changed_at::date as day, ordinal from claim_state_change change
      where change.practice_id = claim.practice_id and change.claim_id = claim.claim_id and to_state = 'sent'
      order by ordinal desc limit 1
    ) sent on true
    left join claim_state_change later
      on later.practice_id = claim.practice_id and later.claim_id = claim.claim_id and later.ordinal > sent.ordinal
    where claim.practice_id = ${practiceId} and claim.state in ('sent', 'acknowledged', 'accepted', 'rejected')
    group by claim.claim_id, encounter.patient_id, claim.payer_identifier, claim.total_charge_cents,
      encounter.date_of_service, sent.day
    order by claim.claim_id`.execute(tx.db);
  return rows;
}

/** Payers whose remittances do not come as files: why, by payer. Of a payer without an enrolment nothing is known. */
async function payersWithoutRemittances(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<ReadonlyMap<PayerId, Why>> {
  const own = (await listEnrolments(tx, practiceId))
    .map(({ enrolment }) => enrolment)
    .filter(({ providerId }) => providerId === undefined);
  const withFile = new Set(
    own.filter(({ remittances }) => remittances.state === "approved").map(({ payerId }) => payerId),
  );
  return new Map(
    own
      .filter(({ payerId }) => !withFile.has(payerId))
      .map(({ payerId, remittances }) => [payerId, noFileWhy(remittances)]),
  );
}

function noFileWhy({ state, on }: Enrolment["remittances"]): Why {
  const since = on === undefined ? "not started" : `${state} on ${on}`;
  return {
    rule: "silence.no-era",
    reason: `The payer sends no remittance files: the enrolment for them is ${since}. Its answer may have come on paper.`,
    source: "the practice's enrolments; 45 CFR 162.1602",
    inputs: { state, on: on ?? null },
    result: "look for paper",
  };
}

function silenceWork(
  claim: OpenClaimRow,
  state: SilentClaim["state"],
  withoutFile: Why | undefined,
): NewWork {
  const onPaper = state.kind === "no-answer" ? withoutFile : undefined;
  return {
    effectKey: `silence/${claim.claim_id}/${state.kind}/${claim.sent_on}`,
    kind: state.kind,
    claimId: claim.claim_id,
    patientId: claim.patient_id,
    amount: claim.charge as Cents,
    action: state.kind === "rejected" ? "resend" : "ask-status",
    owner: state.owner,
    step: onPaper === undefined ? stepOf(state.kind) : PAPER_FIRST,
    due: state.due,
    why: onPaper === undefined ? state.why : { ...state.why, because: [onPaper] },
  };
}

const PAPER_FIRST = "Look for the answer on paper or on the payer's own site: it sends no remittance files.";

function stepOf(kind: SilentClaim["state"]["kind"]): string {
  switch (kind) {
    case "rejected":
      return "Mend what the rejection names and send the claim as new.";
    case "no-acknowledgement":
      return "Ask the clearinghouse where the file is; a status inquiry is written.";
    case "no-answer":
      return "Read the payer's answer to the status inquiry, or call.";
    default:
      return unreachable(kind);
  }
}

async function closeAnswered(tx: StoreTransaction, practiceId: PracticeId): Promise<void> {
  await sql`
    update work_item set state = 'done', snoozed_until = null, outcome = 'the payer has answered',
      version = work_item.version + 1, updated_at = now()
    from claim
    where work_item.practice_id = ${practiceId} and claim.practice_id = ${practiceId}
      and claim.claim_id = work_item.claim_id and work_item.state <> 'done'
      and ((work_item.kind in ('no-acknowledgement', 'no-answer') and claim.state in ('paid', 'denied', 'closed'))
        or (work_item.kind = 'no-acknowledgement' and claim.state = 'accepted')
        or (work_item.kind = 'rejected' and claim.state <> 'rejected'))`.execute(tx.db);
}
