import { addDays, type Cents, daysBetween, type IsoDate, ProblemError } from "@claimwright/base";
import type { ClaimId, PayerId, PracticeId } from "@claimwright/model";
import { appendEvent, insertRecords, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type NewWork, openWork } from "../open-work.ts";

/** Records for a decision, an audit before or after payment, or a demand for money back. */
export type PayerRequestKind = "records" | "prepayment-audit" | "postpayment-audit" | "overpayment-demand";

export interface NewPayerRequest {
  readonly requestId: string;
  readonly kind: PayerRequestKind;
  readonly payerId: PayerId;
  /** The payer's own number. */
  readonly reference: string;
  readonly claimIds: readonly ClaimId[];
  readonly receivedOn: IsoDate;
  /** As the letter says; absent: the days that the law or custom gives from its receipt. */
  readonly dueOn?: IsoDate;
  /** What hangs on it. */
  readonly amount: Cents;
}

export interface PayerRequest extends Required<NewPayerRequest> {
  readonly state: "open" | "answered" | "closed";
  /** Until the due day; negative when it has passed. */
  readonly daysLeft: number;
  readonly answeredOn?: IsoDate;
  readonly outcome?: string;
  readonly recordedBy: string;
}

/**
 * Days from the receipt where the letter names no day. Medicare contractors give 45 days for records of an additional
 * documentation request (CMS Program Integrity Manual 3.2.3.2) and 30 days for a rebuttal of a demand before recoupment
 * begins on day 41 (42 CFR 405.374, 405.379); other payers are held to the same.
 */
export const REQUEST_DAYS: Readonly<Record<PayerRequestKind, number>> = {
  records: 45,
  "prepayment-audit": 45,
  "postpayment-audit": 45,
  "overpayment-demand": 30,
};

/** The work about it is due so long before its own day, so that post and portals have their time. */
const DAYS_TO_DELIVER = 5;

/** Keeps a request and opens work for it. The same id again changes nothing. Throws ProblemError `input.field`. */
export async function recordPayerRequest(
  tx: StoreTransaction,
  practiceId: PracticeId,
  request: NewPayerRequest,
): Promise<{ readonly dueOn: IsoDate }> {
  const dueOn = request.dueOn ?? addDays(request.receivedOn, REQUEST_DAYS[request.kind]);
  if (dueOn < request.receivedOn || request.claimIds.length === 0) {
    throw new ProblemError({
      code: "input.field",
      message: "A payer's request names at least one claim and is due on or after its receipt.",
      remedy: "Take the day and the claims from the letter.",
      place: "dueOn",
    });
  }
  const { rows } = await sql`
    insert into payer_request (practice_id, request_id, kind, payer_id, reference, received_on, due_on, amount_cents,
      recorded_by)
    values (${practiceId}, ${request.requestId}, ${request.kind}, ${request.payerId}, ${request.reference},
      ${request.receivedOn}, ${dueOn}, ${request.amount}, ${tx.actor})
    on conflict do nothing returning request_id`.execute(tx.db);
  if (rows.length === 0) return { dueOn };
  await insertRecords(
    tx,
    "payer_request_claim",
    { practice_id: "text", request_id: "text", claim_id: "text" },
    [...new Set(request.claimIds)].map((claim_id) => ({
      practice_id: practiceId,
      request_id: request.requestId,
      claim_id,
    })),
  );
  await openWork(tx, practiceId, [requestWork(request, dueOn)]);
  await appendEvent(
    tx,
    practiceId,
    requestEvent("received", request.requestId, { kind: request.kind, dueOn }),
  );
  return { dueOn };
}

/** What was asked was sent, or the matter is over. Its work is done. Throws ProblemError `input.not-found`. */
export async function answerPayerRequest(
  tx: StoreTransaction,
  practiceId: PracticeId,
  requestId: string,
  answer: {
    readonly state: "answered" | "closed";
    readonly on: IsoDate;
    /** How and what was sent, or how it ended; no patient's name. */
    readonly outcome: string;
  },
): Promise<void> {
  const { rows } = await sql`
    update payer_request set state = ${answer.state}, answered_on = coalesce(answered_on, ${answer.on}),
      outcome = ${answer.outcome}
    where practice_id = ${practiceId} and request_id = ${requestId} and state <> 'closed'
    returning request_id`.execute(tx.db);
  if (rows.length === 0) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no open request ${requestId}.`,
      remedy: "List the payers' requests.",
    });
  }
  await sql`
    update work_item set state = 'done', snoozed_until = null, outcome = ${answer.outcome}, version = version + 1,
      updated_at = now()
    where practice_id = ${practiceId} and effect_key = ${workKey(requestId)} and state <> 'done'`.execute(
    tx.db,
  );
  await appendEvent(tx, practiceId, requestEvent(answer.state, requestId, { on: answer.on }));
}

/** The requests that are open, the nearest day first; with `all`, those that are over, too. */
export async function listPayerRequests(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
  all = false,
): Promise<readonly PayerRequest[]> {
  const { rows } = await sql<RequestRow>`
    select request.*, array(
        select claim_id from payer_request_claim named
        where named.practice_id = ${practiceId} and named.request_id = request.request_id order by claim_id) as claim_ids
    from payer_request request
    where practice_id = ${practiceId} and (${all} or state = 'open') order by due_on, request_id`.execute(
    tx.db,
  );
  return rows.map((row) => ({
    requestId: row.request_id,
    kind: row.kind,
    payerId: row.payer_id,
    reference: row.reference,
    claimIds: row.claim_ids,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    amount: row.amount_cents,
    state: row.state,
    daysLeft: daysBetween(today, row.due_on),
    ...(row.answered_on === null ? {} : { answeredOn: row.answered_on }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    recordedBy: row.recorded_by,
  }));
}

interface RequestRow {
  readonly request_id: string;
  readonly kind: PayerRequestKind;
  readonly payer_id: PayerId;
  readonly reference: string;
  readonly claim_ids: ClaimId[];
  readonly received_on: IsoDate;
  readonly due_on: IsoDate;
  readonly amount_cents: Cents;
  readonly state: PayerRequest["state"];
  readonly answered_on: IsoDate | null;
  readonly outcome: string | null;
  readonly recorded_by: string;
}

function requestWork(request: NewPayerRequest, dueOn: IsoDate): NewWork {
  const { requestId, kind, claimIds, amount, receivedOn } = request;
  const [claimId] = claimIds;
  const early = addDays(dueOn, -DAYS_TO_DELIVER);
  return {
    effectKey: workKey(requestId),
    kind: "payer-request",
    ...(claimId === undefined || claimIds.length > 1 ? {} : { claimId }),
    amount,
    action: kind === "overpayment-demand" ? "rebut-or-refund" : "send-records",
    owner: kind === "records" ? "biller" : "supervisor",
    step: STEP_WORDS[kind],
    due: early < receivedOn ? dueOn : early,
    why: {
      rule: `receivables.payer-request.${kind}`,
      reason: `The payer asks about ${claimIds.length} ${claimIds.length === 1 ? "claim" : "claims"} and must have the answer by ${dueOn}.`,
      source: "letter of the payer; CMS Program Integrity Manual 3.2.3.2; 42 CFR 405.374",
      inputs: { claims: claimIds.length },
      result: dueOn,
    },
  };
}

const STEP_WORDS: Readonly<Record<PayerRequestKind, string>> = {
  records: "Send the records that the payer asks for; keep what was sent and how.",
  "prepayment-audit": "Send the records to the auditor; the claims are not paid before.",
  "postpayment-audit": "Send the records to the auditor; what is not supported is taken back.",
  "overpayment-demand": "Check the demand; rebut it or return the money.",
};

function workKey(requestId: string): string {
  return `payer-request/${requestId}`;
}

function requestEvent(step: string, id: string, data: Readonly<Record<string, string>>) {
  return { kind: `payer-request.${step}`, subjectKind: "payer-request", subjectId: id, data };
}
