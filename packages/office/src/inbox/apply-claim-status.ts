import { ProblemError } from "@claimwright/base";
import type { ClaimAcknowledgment } from "@claimwright/model";
import { appendEvent, type StoreTransaction, updateClaimState } from "@claimwright/store";
import { read277CA } from "@claimwright/transactions";
import { findClaimInPractices } from "../internal/find-claim.ts";
import type { Office } from "../office.ts";
import type { InboxContext } from "./process-inbox.ts";

/** Applies a 277CA: the payer has taken a claim into adjudication, or returns it. */
export async function applyClaimStatus(
  office: Office,
  context: InboxContext,
  bytes: Uint8Array,
): Promise<void> {
  const read = read277CA(bytes);
  if (!read.ok) throw new ProblemError(read.error);
  await office.store.withPractices(context.practiceIds, context.actor, async (tx) => {
    for (const answer of read.value.acknowledgments) await applyToClaim(tx, answer);
  });
}

async function applyToClaim(tx: StoreTransaction, answer: ClaimAcknowledgment): Promise<void> {
  const found = await findClaimInPractices(tx, answer.patientControlNumber);
  if (found === undefined) return;
  const { practiceId, stored } = found;
  const { accepted, categoryCode, statusCode, payerClaimControlNumber } = answer;
  await appendEvent(tx, practiceId, {
    kind: "claim.status",
    subjectKind: "claim",
    subjectId: stored.id,
    encounterId: stored.encounterId,
    data: { accepted, categoryCode, statusCode, payerClaimControlNumber: payerClaimControlNumber ?? null },
  });
  if (stored.state !== "sent" && stored.state !== "acknowledged") return;
  await updateClaimState(tx, practiceId, stored.id, {
    version: stored.version,
    state: accepted ? "accepted" : "rejected",
    reason: accepted
      ? `The payer has taken it into adjudication (277CA, ${categoryCode}/${statusCode}).`
      : `The payer returned it (277CA, ${categoryCode}/${statusCode}): mend it and send it as a new claim.`,
    ...(payerClaimControlNumber === undefined ? {} : { payerClaimControlNumber }),
  });
}
