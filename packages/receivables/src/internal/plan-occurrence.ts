import { formatDollars, type Why, type WhyValue } from "@claimwright/base";
import type { ClaimId, ClaimPayment } from "@claimwright/model";
import type { BalanceFault } from "../balance-proof.ts";
import { type ClaimIndex, matchClaim } from "../match-claim.ts";
import { hasAnswered, type OpenClaim, type OpenCoverage } from "../open-claim.ts";
import type {
  ClaimMatch,
  HoldReason,
  OccurrenceOutcome,
  PendingOccurrence,
  PostingPolicy,
} from "../posting-plan.ts";
import { lineEffects } from "./line-effects.ts";
import { postAnswer } from "./post-answer.ts";
import { postReversal } from "./post-reversal.ts";

export interface OccurrenceContext {
  readonly index: ClaimIndex;
  /** The claims as they stand now, postings of this plan included. */
  readonly current: ReadonlyMap<ClaimId, OpenClaim>;
  readonly policy: PostingPolicy;
  readonly faults: readonly BalanceFault[];
  /** Post a second answer although the first still stands, because its reversal follows at once. */
  readonly force: boolean;
  /** It came with an earlier payment and waited. */
  readonly waited: boolean;
}

/** Decides what happens to one claim payment. Its first obstacle decides; without one it posts. */
export function planOccurrence(occurrence: PendingOccurrence, context: OccurrenceContext): OccurrenceOutcome {
  const { payment } = occurrence;
  const { policy } = context;
  if (context.faults.length > 0) return outOfBalance(context.faults);
  if (payment.statusCode === PREDETERMINATION) {
    const reason = "The payer priced it in advance; no claim was paid, so nothing moves.";
    return { outcome: "informed", about: "predetermination", why: why("predetermination", reason, "25") };
  }
  if (!context.waited && policy.seenOccurrences?.has(occurrence.occurrenceKey) === false) {
    const reason = "This payment came before and held other claims then; somebody must say which is right.";
    return held("payment-changed", why("payment-changed", reason, "held"));
  }
  const byHand = policy.matchedByHand?.get(occurrence.occurrenceKey);
  const candidates = byHand === undefined ? matchClaim(payment, context.index) : [personsMatch(byHand)];
  const match = candidates[0];
  const claim = match && context.current.get(match.claimId);
  if (match === undefined || claim === undefined || isAmbiguous(candidates, policy)) {
    return unmatched(candidates, policy);
  }
  if (wasPosted(claim, occurrence)) {
    const reason = "This claim payment was posted before; it does not post twice.";
    return { outcome: "informed", about: "already-posted", why: why("already-posted", reason, "nothing") };
  }
  if (policy.autoPost === false && byHand === undefined) {
    const reason = "This payer's payments are posted by a person.";
    return held("policy", why("auto-post", reason, "held"), match);
  }
  if (payment.statusCode === REVERSAL) return postReversal(occurrence, claim, match, policy);
  if (movesNothing(payment) && FORWARDED.has(payment.statusCode)) {
    const reason = "It is not this payer's claim; it was sent on to another payer.";
    return { outcome: "informed", about: "forwarded", why: why("forwarded", reason, payment.statusCode) };
  }
  return planAnswer(occurrence, claim, match, context);
}

function personsMatch(claimId: ClaimId): ClaimMatch {
  return { claimId, confidence: 100, basis: "person" };
}

function planAnswer(
  occurrence: PendingOccurrence,
  claim: OpenClaim,
  match: ClaimMatch,
  context: OccurrenceContext,
): OccurrenceOutcome {
  const coverage = coverageOf(occurrence, claim);
  if (coverage === undefined) {
    const reason = "The claim has no coverage that this payer could have answered for.";
    return held("coverage-unknown", why("coverage", reason, "held"), match);
  }
  const earlier = claim.coverages.slice(0, claim.coverages.indexOf(coverage));
  const silent = openedWith(claim, coverage)
    ? undefined
    : earlier.find(({ coverageId }) => !hasAnswered(claim, coverageId));
  if (silent !== undefined) {
    const reason = `${coverage.payerName} pays after ${silent.payerName}, whose answer is not posted yet.`;
    return { outcome: "waits", for: "earlier-coverage", match, why: why("order-of-payers", reason, "waits") };
  }
  const effects = lineEffects(occurrence.payment, claim);
  if (!effects.ok) {
    const { reason, difference, line } = effects.error;
    const text =
      reason === "line-unmatched"
        ? `Service payment ${line} of ${formatDollars(difference)} fits no line of the claim.`
        : `The lines leave ${formatDollars(difference)} of the claim's payment unexplained.`;
    return held(reason, why(reason, text, difference), match);
  }
  return postAnswer({
    occurrence,
    claim,
    match,
    coverage,
    effects: effects.value,
    policy: context.policy,
    force: context.force,
  });
}

const REVERSAL = "22";
const PREDETERMINATION = "25";
/** 23 not our claim, forwarded; 4 patient not recognised (835 X221A1 CLP02). */
const FORWARDED: ReadonlySet<string> = new Set(["23"]);

/** CLP02 names the rank: 1, 2, 3, and 19, 20, 21 when the claim was also forwarded. */
const RANK_OF_STATUS: Readonly<Record<string, OpenCoverage["rank"]>> = {
  "1": "primary",
  "19": "primary",
  "2": "secondary",
  "20": "secondary",
  "3": "tertiary",
  "21": "tertiary",
};

/** The coverage that answers: the payer by its identifier, else the rank in CLP02, else the only one. */
function coverageOf(occurrence: PendingOccurrence, claim: OpenClaim): OpenCoverage | undefined {
  const rank = RANK_OF_STATUS[occurrence.payment.statusCode];
  const byPayer = claim.coverages.filter(
    ({ payerId, payerIdentifier }) =>
      payerId === occurrence.payerId || payerIdentifier === occurrence.payerIdentifier,
  );
  return (
    byPayer.find((coverage) => coverage.rank === rank) ??
    byPayer[0] ??
    claim.coverages.find((coverage) => coverage.rank === rank) ??
    (claim.coverages.length === 1 ? claim.coverages[0] : undefined)
  );
}

/** Taken over from an earlier system as open with this payer: those before it have answered there. */
function openedWith(claim: OpenClaim, { coverageId }: OpenCoverage): boolean {
  return claim.transfers.some(
    ({ kind, debit }) =>
      kind === "opening-balance" && debit.kind === "coverage-receivable" && debit.coverageId === coverageId,
  );
}

/** The amounts that a forwarded claim may still state move nothing only when nothing is paid. */
function movesNothing(payment: ClaimPayment): boolean {
  return payment.paid === 0;
}

function wasPosted(claim: OpenClaim, occurrence: PendingOccurrence): boolean {
  return claim.postings.some(
    (posting) =>
      posting.paymentKey === occurrence.paymentKey && posting.occurrenceKey === occurrence.occurrenceKey,
  );
}

function isAmbiguous(candidates: readonly ClaimMatch[], policy: PostingPolicy): boolean {
  const [first, second] = candidates;
  if (first === undefined || first.confidence < policy.minimumConfidence) return true;
  return second !== undefined && second.confidence === first.confidence;
}

function unmatched(candidates: readonly ClaimMatch[], policy: PostingPolicy): OccurrenceOutcome {
  const best = candidates[0]?.confidence;
  const reason =
    best === undefined
      ? "No claim has this control number, nor this patient, day, codes and charge."
      : best < policy.minimumConfidence
        ? `The best match has a confidence of ${best}; ${policy.minimumConfidence} is needed to post without a person.`
        : `${candidates.filter(({ confidence }) => confidence === best).length} claims fit equally well.`;
  return { outcome: "unmatched", candidates, why: why("match", reason, best ?? null) };
}

function outOfBalance(faults: readonly BalanceFault[]): OccurrenceOutcome {
  const reason = faults.map(({ message }) => message).join(" ");
  return { outcome: "held", reason: "out-of-balance", faults, why: why("balance", reason, "held") };
}

function held(reason: HoldReason, because: Why, match?: ClaimMatch): OccurrenceOutcome {
  const base = { outcome: "held", reason, faults: [], why: because } as const;
  return match === undefined ? base : { ...base, match };
}

function why(rule: string, reason: string, result: WhyValue): Why {
  return { rule: `posting.${rule}`, reason, source: "835 X221A1", inputs: {}, result };
}
