import { ProblemError } from "@claimwright/base";
import { assertMayGo, type ClaimDestination, type PartnerFile } from "@claimwright/exchange";
import type { ClaimId, Practice } from "@claimwright/model";
import {
  appendEvent,
  insertOutboundFile,
  loadClaim,
  loadOutboundFile,
  loadPractice,
  reserveCompanyNumbers,
  type StoredClaim,
  type StoreTransaction,
  updateClaimState,
  updateOutboundFile,
} from "@claimwright/store";
import { type Envelope, write837P } from "@claimwright/transactions";
import { outboundFileId } from "./internal/outbound-file-id.ts";
import { type Desk, type Office, todayOf } from "./office.ts";

export interface SentClaims {
  readonly fileId: string;
  readonly bytes: Uint8Array;
  /** What the partner answered at once. */
  readonly answers: readonly PartnerFile[];
}

/**
 * Sends ready claims of one practice to a destination in one 837P. The file and the claims' new state are kept before
 * anything leaves; the bytes that leave are the bytes that were kept. When the hand-over breaks, nobody can tell
 * whether the partner has the file: it is held for a person and never sent twice by itself.
 *
 * Throws ProblemError `exchange.refused`, `visit.state` for a claim that is not ready, `exchange.failed`.
 */
export async function sendClaims(
  office: Office,
  desk: Desk,
  claimIds: readonly ClaimId[],
  destination: ClaimDestination,
): Promise<SentClaims> {
  const fileId = await writeFile(office, desk, claimIds, destination);
  return deliverFile(office, desk, fileId, destination);
}

async function writeFile(
  office: Office,
  desk: Desk,
  claimIds: readonly ClaimId[],
  destination: ClaimDestination,
): Promise<string> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const claims: StoredClaim[] = [];
    for (const id of claimIds) claims.push(await loadReady(tx, desk, id, destination));
    const practice = await loadPractice(tx, desk.practiceId);
    const number = await reserveCompanyNumbers(tx, "interchange");
    const fileId = outboundFileId(number);
    await insertOutboundFile(tx, {
      id: fileId,
      name: `${fileId}.x12`,
      destination: destination.id,
      bytes: new TextEncoder().encode(writeClaims(office, practice, claims, number, destination)),
      claims: claims.map(({ id }) => ({ practiceId: desk.practiceId, claimId: id })),
    });
    for (const stored of claims) await markSent(tx, desk, stored, fileId, destination);
    return fileId;
  });
}

async function loadReady(
  tx: StoreTransaction,
  desk: Desk,
  id: ClaimId,
  destination: ClaimDestination,
): Promise<StoredClaim> {
  const stored = await loadClaim(tx, desk.practiceId, id);
  const { patientControlNumber } = stored.claim;
  assertMayGo({ patientControlNumber, acceptedBy: stored.acceptedBy }, destination);
  if (stored.state === "ready") return stored;
  throw new ProblemError({
    code: "visit.state",
    message: `Claim ${patientControlNumber} is ${stored.state}; only a claim that is ready can be sent.`,
    remedy: "Mend what holds it, or send a replacement if it was sent before.",
  });
}

function writeClaims(
  office: Office,
  practice: Practice,
  claims: readonly StoredClaim[],
  number: number,
  destination: ClaimDestination,
): string {
  const [first] = claims;
  if (first === undefined) throw new RangeError("at least one claim is sent");
  const { payer } = first.claim;
  const envelope: Envelope = {
    senderQualifier: "ZZ",
    senderId: practice.npi,
    receiverQualifier: "ZZ",
    receiverId: payer.payerIdentifier,
    applicationSender: practice.npi,
    applicationReceiver: payer.payerIdentifier,
    interchangeControlNumber: number,
    groupControlNumber: number,
    date: todayOf(office),
    time: office.now().toISOString().slice(11, 16).replace(":", ""),
    usage: destination.isSandbox ? "T" : "P",
  };
  return write837P({
    envelope,
    submitter: { name: practice.name, identifier: practice.npi, contact: practice.contact },
    receiver: { name: payer.name, identifier: payer.payerIdentifier },
    reference: outboundFileId(number),
    claims: claims.map(({ claim }) => claim),
    firstSetControlNumber: 1,
  });
}

async function markSent(
  tx: StoreTransaction,
  { practiceId }: Desk,
  stored: StoredClaim,
  fileId: string,
  destination: ClaimDestination,
): Promise<void> {
  await updateClaimState(tx, practiceId, stored.id, {
    version: stored.version,
    state: "sent",
    reason: `Written into ${fileId} for ${destination.id}.`,
  });
  await appendEvent(tx, practiceId, {
    kind: "claim.sent",
    subjectKind: "claim",
    subjectId: stored.id,
    encounterId: stored.encounterId,
    data: { fileId, destination: destination.id },
  });
}

async function deliverFile(
  office: Office,
  desk: Desk,
  fileId: string,
  destination: ClaimDestination,
): Promise<SentClaims> {
  const inPractice = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
    office.store.withPractices([desk.practiceId], desk.actor, work);
  const { file, bytes } = await inPractice((tx) => loadOutboundFile(tx, fileId));
  try {
    const answers = await destination.deliver({ name: file.name, bytes });
    await inPractice((tx) => updateOutboundFile(tx, fileId, { state: "sent" }));
    return { fileId, bytes, answers };
  } catch (error) {
    const reason = `The hand-over to ${destination.id} broke; whether it has the file is not known.`;
    await inPractice((tx) => updateOutboundFile(tx, fileId, { state: "held", reason }));
    throw new ProblemError(
      {
        code: "exchange.failed",
        message: reason,
        remedy: `Ask ${destination.id} for ${file.name}, then release or resend it.`,
      },
      { cause: error },
    );
  }
}
