import { type IsoDate, ProblemError } from "@claimwright/base";
import type { ClaimPayment, PayerId, PracticeId } from "@claimwright/model";
import {
  DEFAULT_MINIMUM_CONFIDENCE,
  type PaymentIdentity,
  type PendingOccurrence,
  paymentKey,
  planOccurrences,
} from "@claimwright/receivables";
import {
  listPayers,
  listRemittanceClaims,
  markPostedByHand,
  type StoreTransaction,
  updateRemittanceClaim,
} from "@claimwright/store";
import { sql } from "kysely";
import { keepPostings, type PostingCounts } from "./keep-postings.ts";
import { loadOpenClaims } from "./load-open-claims.ts";
import { loadDispositions } from "./policies/dispositions.ts";
import { policiesOn } from "./policies/payer-policies.ts";

export interface MatchByHand {
  readonly practiceId: PracticeId;
  readonly paymentId: string;
  readonly occurrenceKey: string;
  /** The claim that a person chose. */
  readonly patientControlNumber: string;
  readonly postedOn: IsoDate;
}

/**
 * Posts an unmatched or held claim payment on the claim that a person chose. It is proven like any other: what does
 * not add up stays held. Throws ProblemError `input.not-found` when the claim payment or the claim is not there, and
 * `store.conflict` when it is posted already.
 */
export async function postByHand(tx: StoreTransaction, input: MatchByHand): Promise<PostingCounts> {
  const { practiceId, paymentId, occurrenceKey, postedOn } = input;
  const occurrence = await openOccurrence(tx, input);
  const loaded = await loadOpenClaims(tx, practiceId, [input.patientControlNumber]);
  const [claim] = loaded.claims;
  if (claim === undefined) throw notThere(`claim ${input.patientControlNumber}`);
  const postings = planOccurrences([occurrence], loaded.claims, {
    payerId: occurrence.payerId,
    dispositions: await loadDispositions(tx, practiceId),
    postedOn,
    hash: (text) => text,
    minimumConfidence: DEFAULT_MINIMUM_CONFIDENCE,
    matchedByHand: new Map([[occurrenceKey, claim.claimId]]),
  });
  // The row is there already, as something that waited for this.
  const kept = { paymentId, occurrenceKey };
  const counts = await keepPostings(tx, {
    practiceId,
    paymentId,
    postedOn,
    postings,
    policies: await policiesOn(tx, practiceId, postedOn),
    loaded: {
      ...loaded,
      waiting: [{ ...kept, payment: occurrence.payment, state: "waits", key: occurrence.key }],
    },
  });
  const [posting] = postings;
  if (posting?.outcome === "posted") await markPostedByHand(tx, practiceId, kept);
  if (posting?.outcome === "waits") {
    await updateRemittanceClaim(tx, practiceId, {
      ...kept,
      state: "waits",
      reason: posting.why.reason,
      claimId: claim.claimId,
    });
  }
  return counts;
}

/** A claim payment with the identity of its payment. */
interface OpenOccurrence extends PendingOccurrence {
  readonly key: PaymentIdentity;
}

async function openOccurrence(tx: StoreTransaction, input: MatchByHand): Promise<OpenOccurrence> {
  const { practiceId, paymentId, occurrenceKey } = input;
  const claims = await listRemittanceClaims(tx, practiceId, { paymentId });
  const found = claims.find((claim) => claim.occurrenceKey === occurrenceKey);
  if (found === undefined) throw notThere(`claim payment ${occurrenceKey}`);
  if (found.state === "posted" || found.state === "informed") {
    throw new ProblemError({
      code: "store.conflict",
      message: `This claim payment is ${found.state} already.`,
      remedy: "Look at the claim that it was posted on.",
    });
  }
  const pending = await pendingOf(tx, practiceId, paymentId, occurrenceKey, found.payment);
  return found.undone === undefined ? pending : { ...pending, undone: found.undone };
}

async function pendingOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
  occurrenceKey: string,
  payment: ClaimPayment,
): Promise<OpenOccurrence> {
  const { rows } = await sql<PaymentRow>`
    select payer_identifier, trace_number, amount_cents, payment_date from remittance_payment
    where practice_id = ${practiceId} and payment_id = ${paymentId}`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) throw notThere(`payment ${paymentId}`);
  const payer = (await listPayers(tx, practiceId)).find(
    (each) => each.payerIdentifier === row.payer_identifier,
  );
  const key = {
    payerIdentifier: row.payer_identifier,
    traceNumber: row.trace_number,
    amountCents: row.amount_cents,
    paymentDate: row.payment_date,
  };
  return {
    key,
    payment,
    paymentKey: paymentKey(key),
    occurrenceKey,
    payerId: payer?.id ?? (row.payer_identifier as PayerId),
    payerIdentifier: row.payer_identifier,
    paymentDate: row.payment_date as IsoDate,
  };
}

interface PaymentRow {
  readonly payer_identifier: string;
  readonly trace_number: string;
  readonly amount_cents: number;
  readonly payment_date: string;
}

function notThere(what: string): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: `There is no ${what}.`,
    remedy: "Check it against the list of what is unmatched.",
  });
}
