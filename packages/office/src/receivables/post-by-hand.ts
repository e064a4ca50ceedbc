import { type IsoDate, ProblemError } from "@claimwright/base";
import type { ClaimPayment, PracticeId } from "@claimwright/model";
import {
  DEFAULT_MINIMUM_CONFIDENCE,
  type PaymentIdentity,
  type PendingOccurrence,
  planOccurrences,
} from "@claimwright/receivables";
import {
  listRemittanceClaims,
  markPostedByHand,
  type StoreTransaction,
  updateRemittanceClaim,
} from "@claimwright/store";
import { knownPayment } from "../internal/known-payment.ts";
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
  const known = await knownPayment(tx, practiceId, paymentId);
  if (known === undefined) throw notThere(`payment ${paymentId}`);
  const { identity: key, key: postedAs, payerId } = known;
  return {
    key,
    payment,
    paymentKey: postedAs,
    occurrenceKey,
    payerId,
    payerIdentifier: key.payerIdentifier,
    paymentDate: key.paymentDate as IsoDate,
  };
}

function notThere(what: string): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: `There is no ${what}.`,
    remedy: "Check it against the list of what is unmatched.",
  });
}
