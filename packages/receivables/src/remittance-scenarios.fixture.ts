import { type ClaimPayment, idOf, type PayerId } from "@claimwright/model";
import {
  claimPayment,
  coverage,
  policy,
  type RemittanceSketch,
  remittance,
  service,
  sketchClaim,
} from "./ledger.fixture.ts";
import type { OpenClaim } from "./open-claim.ts";
import { planPosting } from "./plan-posting.ts";
import type { PostingPlan, PostingPolicy } from "./posting-plan.ts";

/** Plans one payment, which came in as one file. */
export function post(
  claims: OpenClaim | readonly OpenClaim[],
  payments: ClaimPayment | readonly ClaimPayment[],
  sketch: RemittanceSketch = {},
  rules: Partial<PostingPolicy> = {},
): PostingPlan {
  return planPosting(remittance([payments].flat(), sketch), [claims].flat(), policy(rules));
}

export const says = (plan: PostingPlan) =>
  plan.outcome === "held"
    ? ["the payment is held"]
    : plan.postings.map((each) =>
        [each.outcome, "for" in each ? each.for : "reason" in each ? each.reason : ""].join(" ").trim(),
      );

export const worked = (plan: PostingPlan) =>
  plan.outcome === "held"
    ? []
    : plan.postings
        .flatMap((each) => (each.outcome === "posted" ? each.work : []))
        .map(({ kind, amount }) => `${kind} ${amount}`);

export const visit = (paid: string, ...cas: string[]) => service("99214", { charge: "210", paid, cas });
export const answer = (paid: string, ...cas: string[]) => claimPayment({ lines: [visit(paid, ...cas)] });
export const SECONDARY = { payerId: idOf<PayerId>("payer-secondary") };
export const FROM_SECONDARY = { payerName: "payer-secondary", traceNumber: "S-1" };
export const twoPayers = () => sketchClaim({ coverages: [coverage("primary"), coverage("secondary")] });
