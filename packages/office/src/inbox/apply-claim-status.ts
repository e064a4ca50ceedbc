import { ProblemError } from "@claimwright/base";
import type { ClaimAcknowledgment } from "@claimwright/model";
import { read277CA } from "@claimwright/transactions";
import type { Office } from "../office.ts";
import { answerClaims, type ClaimAnswer } from "./answer-claims.ts";
import type { InboxContext } from "./process-inbox.ts";

/** Applies a 277CA: the payer has taken a claim into adjudication, or returns it. */
export async function applyClaimStatus(
  office: Office,
  context: InboxContext,
  bytes: Uint8Array,
): Promise<void> {
  const read = read277CA(bytes);
  if (!read.ok) throw new ProblemError(read.error);
  await office.store.withPractices(context.practiceIds, context.actor, (tx) =>
    answerClaims(tx, read.value.acknowledgments.map(answerOf)),
  );
}

function answerOf(answer: ClaimAcknowledgment): ClaimAnswer {
  const { patientControlNumber, accepted, categoryCode, statusCode, payerClaimControlNumber } = answer;
  return {
    patientControlNumber,
    event: {
      kind: "claim.status",
      data: { accepted, categoryCode, statusCode, payerClaimControlNumber: payerClaimControlNumber ?? null },
    },
    move: (from) =>
      from === "sent" || from === "acknowledged"
        ? {
            state: accepted ? "accepted" : "rejected",
            reason: accepted
              ? `The payer has taken it into adjudication (277CA, ${categoryCode}/${statusCode}).`
              : `The payer returned it (277CA, ${categoryCode}/${statusCode}): mend it and send it as a new claim.`,
            ...(payerClaimControlNumber === undefined ? {} : { payerClaimControlNumber }),
          }
        : undefined,
  };
}
