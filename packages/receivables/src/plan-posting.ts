import type { Cents } from "@claimwright/base";
import type { ClaimId, Remittance } from "@claimwright/model";
import { claimFaults } from "./balance-proof.ts";
import { adjustmentsText } from "./internal/adjustments-text.ts";
import { planOccurrence } from "./internal/plan-occurrence.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import { claimIndex } from "./match-claim.ts";
import type { OpenClaim } from "./open-claim.ts";
import { openPayment } from "./open-payment.ts";
import type {
  OccurrenceOutcome,
  OccurrencePosting,
  PendingOccurrence,
  PostingPlan,
  PostingPolicy,
} from "./posting-plan.ts";

/**
 * Plans what one remittance does to the books, without doing it. The payment is proven first: when BPR02 is not what
 * its claims and provider adjustments add up to, all of it is held. Else the money goes to unapplied cash and each
 * claim payment is posted, held, queued as unmatched, or waits for what must come before it; a claim that does not
 * add up is held alone.
 *
 * `waiting` are occurrences of earlier payments that waited: what comes now may set them free.
 */
export function planPosting(
  remittance: Remittance,
  openClaims: readonly OpenClaim[],
  policy: PostingPolicy,
  waiting: readonly PendingOccurrence[] = [],
): PostingPlan {
  const opened = openPayment(remittance, policy);
  if (opened.outcome === "held") return opened;
  const { occurrences, ...payment } = opened;
  const postings = planOccurrences(occurrences, openClaims, policy, waiting);
  return { ...payment, outcome: "planned", postings };
}

/** Every movement of a plan, in the order to post them. */
export function plannedTransfers(plan: PostingPlan): readonly LedgerTransfer[] {
  if (plan.outcome === "held") return [];
  return [
    ...plan.deposit,
    ...plan.providerAdjustments.flatMap(({ transfers }) => transfers),
    ...plan.postings.flatMap((posting) => (posting.outcome === "posted" ? posting.transfers : [])),
  ];
}

/** The money of a payment that no claim holds after its plan: held, unmatched and waiting claims. */
export function unappliedAfter(plan: PostingPlan): Cents {
  const left = plan.outcome === "held" ? [] : plan.postings;
  return left
    .filter(({ outcome, paymentKey: key }) => key === plan.paymentKey && !SETTLED.has(outcome))
    .reduce((sum, { payment }) => sum + payment.paid, 0) as Cents;
}

const SETTLED: ReadonlySet<string> = new Set(["posted", "informed"]);

/** A waiting occurrence without what became of it last time. */
function pendingOf(posting: PendingOccurrence): PendingOccurrence {
  const { payment, paymentKey: key, occurrenceKey, payerId, payerIdentifier, paymentDate, undone } = posting;
  const again = undone === undefined ? {} : { undone };
  return { payment, paymentKey: key, occurrenceKey, payerId, payerIdentifier, paymentDate, ...again };
}

/**
 * Plans occurrences on claims that change under them. One that waits is tried again after each round in which
 * something posted, so a reversal, its correction and a secondary's answer may come in any order. A large payment is
 * planned in parts, all occurrences of one claim in the same part.
 */
export function planOccurrences(
  fresh: readonly PendingOccurrence[],
  openClaims: readonly OpenClaim[],
  policy: PostingPolicy,
  waitingBefore: readonly PendingOccurrence[] = [],
): readonly OccurrencePosting[] {
  const waiting = waitingBefore.map(pendingOf);
  const pending = [...fresh, ...waiting];
  const waited = new Set(waiting);
  const index = claimIndex(openClaims);
  const current = new Map<ClaimId, OpenClaim>(openClaims.map((claim) => [claim.claimId, claim]));
  const outcomes = new Map<PendingOccurrence, OccurrenceOutcome>();
  let open = [...pending];
  let rescued: ReadonlySet<PendingOccurrence> = new Set();
  while (open.length > 0) {
    const stillWaiting: PendingOccurrence[] = [];
    for (const occurrence of open) {
      const faults = claimFaults(occurrence.payment);
      const outcome = planOccurrence(occurrence, {
        index,
        current,
        policy,
        faults,
        force: rescued.has(occurrence),
        waited: waited.has(occurrence),
      });
      outcomes.set(occurrence, outcome);
      if (outcome.outcome === "waits") stillWaiting.push(occurrence);
      else if (outcome.outcome === "posted") advance(current, outcome);
    }
    const progressed = stillWaiting.length < open.length;
    rescued = progressed ? new Set() : takenBack(stillWaiting, outcomes);
    if (!progressed && rescued.size === 0) break;
    open = [
      ...stillWaiting.filter((each) => rescued.has(each)),
      ...stillWaiting.filter((each) => !rescued.has(each)),
    ];
  }
  return pending.map((occurrence) => {
    const outcome = outcomes.get(occurrence);
    if (outcome === undefined) throw new Error("every occurrence is planned");
    return { ...occurrence, ...outcome };
  });
}

/**
 * A second answer waits for the reversal of the first. When the first to arrive was the correction, the reversal
 * that waits is about the second: then that one posts and is taken back at once.
 */
function takenBack(
  waiting: readonly PendingOccurrence[],
  outcomes: ReadonlyMap<PendingOccurrence, OccurrenceOutcome>,
): ReadonlySet<PendingOccurrence> {
  const waitingFor = (occurrence: PendingOccurrence) => {
    const outcome = outcomes.get(occurrence);
    return outcome?.outcome === "waits" ? outcome : undefined;
  };
  const reversals = waiting.filter((each) => waitingFor(each)?.for === "parent");
  const found = waiting.find((each) => {
    const answer = waitingFor(each);
    if (answer?.for !== "reversal") return false;
    return reversals.some(
      (reversal) =>
        waitingFor(reversal)?.match.claimId === answer.match.claimId &&
        reversal.payment.totalCharge === -each.payment.totalCharge &&
        reversal.payment.paid === -each.payment.paid &&
        adjustmentsText(reversal.payment, -1) === adjustmentsText(each.payment),
    );
  });
  return new Set(found === undefined ? [] : [found]);
}

function advance(
  current: Map<ClaimId, OpenClaim>,
  outcome: Extract<OccurrenceOutcome, { outcome: "posted" }>,
): void {
  const claim = current.get(outcome.match.claimId);
  if (claim === undefined) return;
  current.set(claim.claimId, {
    ...claim,
    transfers: [...claim.transfers, ...outcome.transfers],
    postings: [...claim.postings, outcome.posted],
  });
}
