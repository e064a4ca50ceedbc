import { ProblemError } from "@claimwright/base";
import type { PayerId } from "@claimwright/model";
import type { DatedPolicy } from "@claimwright/receivables";
import { loadPayer } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { listPayerPolicies, setPayerPolicy } from "../receivables/policies/payer-policies.ts";

/**
 * Sets the policy of a payer from a day on, by somebody who looked at the latest one (`seen`, absent for none). Throws
 * ProblemError `store.conflict` when another was set meanwhile, `input.field` for what cannot be meant,
 * `input.not-found`.
 */
export async function decidePayerPolicy(
  office: Office,
  desk: Desk,
  change: DatedPolicy & { readonly payerId: PayerId; readonly reason: string },
  seen: number | undefined,
): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await loadPayer(tx, desk.practiceId, change.payerId);
    const own = (await listPayerPolicies(tx, desk.practiceId)).filter(
      ({ payerId }) => payerId === change.payerId,
    );
    if (own.at(-1)?.id !== seen) {
      throw new ProblemError({
        code: "store.conflict",
        message: "Somebody else set a policy for this payer after you opened it.",
        remedy: "What you typed is still here: look at theirs, then set yours if it is still right.",
      });
    }
    await setPayerPolicy(tx, desk.practiceId, change);
  });
}
