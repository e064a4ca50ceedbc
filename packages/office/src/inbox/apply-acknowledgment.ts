import { ProblemError } from "@claimwright/base";
import type { Acknowledgment, SetAcknowledgment } from "@claimwright/model";
import { loadOutboundFile, type StoreTransaction } from "@claimwright/store";
import { read837P, read999 } from "@claimwright/transactions";
import { outboundFileId } from "../internal/outbound-file-id.ts";
import type { Office } from "../office.ts";
import { answerClaims, type ClaimAnswer } from "./answer-claims.ts";
import type { InboxContext } from "./process-inbox.ts";

/**
 * Applies a 999: each claim of an accepted set is acknowledged, each of a rejected one goes back to be mended and
 * sent as new. Throws ProblemError when the file is not a 999 or names a group that we did not send.
 */
export async function applyAcknowledgment(
  office: Office,
  context: InboxContext,
  bytes: Uint8Array,
): Promise<void> {
  const read = read999(bytes);
  if (!read.ok) throw new ProblemError(read.error);
  await office.store.withPractices(context.practiceIds, context.actor, async (tx) => {
    for (const acknowledgment of read.value.acknowledgments) {
      await answerClaims(tx, await answersOfGroup(tx, acknowledgment));
    }
  });
}

/** AK1 of a group of claims; a 999 to an inquiry moves no claim. */
const CLAIMS = "HC";

/** A 999 names sets, not claims: which claims those were is in the file that we sent. */
async function answersOfGroup(
  tx: StoreTransaction,
  acknowledgment: Acknowledgment,
): Promise<readonly ClaimAnswer[]> {
  if (acknowledgment.functionalIdentifier !== CLAIMS) return [];
  const { bytes } = await loadOutboundFile(tx, outboundFileId(acknowledgment.groupControlNumber));
  const sent = read837P(bytes);
  if (!sent.ok) throw new ProblemError(sent.error);
  return sent.value.submissions.flatMap((submission) => {
    const set = acknowledgment.sets.find(
      ({ setControlNumber }) => Number(setControlNumber) === submission.setControlNumber,
    );
    return submission.claims.map(({ patientControlNumber }) =>
      answerOf(patientControlNumber, set?.status ?? acknowledgment.groupStatus, set),
    );
  });
}

function answerOf(
  patientControlNumber: string,
  status: Acknowledgment["groupStatus"],
  set: SetAcknowledgment | undefined,
): ClaimAnswer {
  const accepted = status === "A" || status === "E";
  return {
    patientControlNumber,
    event: { kind: "claim.acknowledged", data: { status, errors: set?.errors ?? [] } },
    // A 277CA or 835 may have come first; they know more.
    move: (from) =>
      from === "sent"
        ? {
            state: accepted ? "acknowledged" : "rejected",
            reason: accepted
              ? `The receiver could read it (999, ${status}).`
              : `The receiver refused the file (999, ${status}): mend it and send it as a new claim.`,
          }
        : undefined,
  };
}
