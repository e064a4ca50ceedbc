import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PayerId } from "@claimwright/model";
import { CAUTIOUS_REMEDIES, type PayerRemedies } from "./denial-task.ts";
import { DEFAULT_MINIMUM_CONFIDENCE } from "./posting-plan.ts";

/** How a practice deals with one payer: what posts by itself, how long to wait, and what may be done about a denial. */
export interface PayerPolicy {
  /** False: a person posts this payer's payments. */
  readonly autoPost: boolean;
  /** The least confidence of a match that posts without a person, 0 to 100. */
  readonly minimumConfidence: number;
  /** Days from acceptance in which the payer's 835 usually comes. */
  readonly answerDays: number;
  readonly remedies: PayerRemedies;
}

/** Where nobody has said otherwise: post what is sure, and miss no deadline. */
export const CAUTIOUS_POLICY: PayerPolicy = {
  autoPost: true,
  minimumConfidence: DEFAULT_MINIMUM_CONFIDENCE,
  answerDays: 30,
  remedies: CAUTIOUS_REMEDIES,
};

/** A policy from a day on, for one payer or for all that have none of their own. */
export interface DatedPolicy {
  readonly payerId?: PayerId;
  readonly effectiveFrom: IsoDate;
  readonly policy: PayerPolicy;
}

/**
 * The policy for a payer on a day: the latest of the payer's own that has begun, else the latest of everyone's, else
 * the cautious one. Of two from the same day the later in the list counts.
 */
export function policyOn(
  policies: readonly DatedPolicy[],
  payerId: PayerId | undefined,
  day: IsoDate,
): PayerPolicy {
  const latest = (own: PayerId | undefined) =>
    policies
      .filter((each) => each.payerId === own && each.effectiveFrom <= day)
      .reduce<DatedPolicy | undefined>(
        (best, each) => (best === undefined || each.effectiveFrom >= best.effectiveFrom ? each : best),
        undefined,
      );
  const found = (payerId === undefined ? undefined : latest(payerId)) ?? latest(undefined);
  return found?.policy ?? CAUTIOUS_POLICY;
}

/** No deadline is longer than this; a typing error should not hide a denial for decades. */
export const MAX_POLICY_DAYS = 3_650;

/** Throws ProblemError `input.field` for a confidence or a number of days that cannot be meant. */
export function assertPolicy({ minimumConfidence, answerDays, remedies }: PayerPolicy): void {
  assertWhole("minimum confidence", minimumConfidence, 0, 100);
  assertWhole("days to answer", answerDays, 1, MAX_POLICY_DAYS);
  assertWhole("days to appeal", remedies.appealDays, 1, MAX_POLICY_DAYS);
  assertWhole("days to file", remedies.filingDays, 1, MAX_POLICY_DAYS);
  if (remedies.reopeningDays !== undefined) {
    assertWhole("days to reopen", remedies.reopeningDays, 1, MAX_POLICY_DAYS);
  }
}

function assertWhole(what: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new ProblemError({
    code: "input.field",
    message: `The ${what} of a payer's policy is a whole number from ${least} to ${most}.`,
    remedy: "Look it up in the payer's manual or contract.",
    place: what,
  });
}
