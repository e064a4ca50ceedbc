import { ProblemError } from "@claimwright/base";
import type { Acknowledgment, SetAcknowledgment } from "@claimwright/model";
import { appendEvent, loadOutboundFile, type StoreTransaction, updateClaimState } from "@claimwright/store";
import { read837P, read999 } from "@claimwright/transactions";
import { findClaimInPractices } from "../internal/find-claim.ts";
import { outboundFileId } from "../internal/outbound-file-id.ts";
import type { Office } from "../office.ts";
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
    for (const acknowledgment of read.value.acknowledgments) await applyGroup(tx, acknowledgment);
  });
}

/** AK1 of a group of claims; a 999 to an inquiry moves no claim. */
const CLAIMS = "HC";

async function applyGroup(tx: StoreTransaction, acknowledgment: Acknowledgment): Promise<void> {
  if (acknowledgment.functionalIdentifier !== CLAIMS) return;
  const { bytes } = await loadOutboundFile(tx, outboundFileId(acknowledgment.groupControlNumber));
  const sent = read837P(bytes);
  if (!sent.ok) throw new ProblemError(sent.error);
  for (const submission of sent.value.submissions) {
    const answer = acknowledgment.sets.find(
      ({ setControlNumber }) => Number(setControlNumber) === submission.setControlNumber,
    );
    const status = answer?.status ?? acknowledgment.groupStatus;
    for (const { patientControlNumber } of submission.claims) {
      await applyToClaim(tx, patientControlNumber, status, answer);
    }
  }
}

async function applyToClaim(
  tx: StoreTransaction,
  patientControlNumber: string,
  status: Acknowledgment["groupStatus"],
  answer: SetAcknowledgment | undefined,
): Promise<void> {
  const found = await findClaimInPractices(tx, patientControlNumber);
  if (found === undefined) return;
  const { practiceId, stored } = found;
  const accepted = status === "A" || status === "E";
  await appendEvent(tx, practiceId, {
    kind: "claim.acknowledged",
    subjectKind: "claim",
    subjectId: stored.id,
    encounterId: stored.encounterId,
    data: { status, errors: answer?.errors ?? [] },
  });
  // A 277CA or 835 may have come first; they know more.
  if (stored.state !== "sent") return;
  await updateClaimState(tx, practiceId, stored.id, {
    version: stored.version,
    state: accepted ? "acknowledged" : "rejected",
    reason: accepted
      ? `The receiver could read it (999, ${status}).`
      : `The receiver refused the file (999, ${status}): mend it and send it as a new claim.`,
  });
}
