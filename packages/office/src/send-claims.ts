import { ProblemError, unreachable } from "@claimwright/base";
import { assertMayGo, type Delivery, type Destination, sendClaims as sendFile } from "@claimwright/exchange";
import type { ClaimId, Practice, PracticeId } from "@claimwright/model";
import {
  appendEvents,
  insertOutboundFile,
  loadClaim,
  loadOutboundFile,
  loadPractice,
  lockClaims,
  moveClaims,
  reserveCompanyNumbers,
  type StoredClaim,
  type StoreTransaction,
  updateOutboundFile,
} from "@claimwright/store";
import { write837P } from "@claimwright/transactions";
import { outboundFileId } from "./internal/outbound-file-id.ts";
import { outgoingEnvelope } from "./internal/outgoing-envelope.ts";
import type { Desk, Office } from "./office.ts";
import { listClaimsOfFile } from "./queries/claims-of-file.ts";

/** One file, which goes to one payer. */
export interface SentClaims {
  readonly fileId: string;
  readonly claimIds: readonly ClaimId[];
  readonly bytes: Uint8Array;
  readonly delivery: Delivery;
}

/**
 * Sends ready claims of one practice to a destination, in one 837P for each payer: a file names its receiver. The files
 * and the claims' new states are kept before anything leaves; the bytes that leave are the bytes that were kept. When
 * nobody can tell whether the partner has a file, it is held for a person and never sent twice by itself.
 *
 * Throws ProblemError `exchange.refused` for claims that may not go there, `visit.state` for one that is not ready.
 */
export async function sendClaims(
  office: Office,
  desk: Desk,
  claimIds: readonly ClaimId[],
  destination: Destination,
): Promise<readonly SentClaims[]> {
  const sent: SentClaims[] = [];
  for (const fileId of await writeFiles(office, desk, claimIds, destination)) {
    sent.push(await deliverFile(office, desk, fileId, destination));
  }
  return sent;
}

/** All of them or none. */
async function writeFiles(
  office: Office,
  desk: Desk,
  claimIds: readonly ClaimId[],
  destination: Destination,
): Promise<readonly string[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const claims = await lockReady(tx, desk, claimIds);
    assertMayGo(
      destination,
      claims.map(({ id, acceptedBy }) => ({ claimId: id, acceptedBy })),
    );
    const practice = await loadPractice(tx, desk.practiceId);
    const fileIds: string[] = [];
    for (const ofPayer of byPayer(claims).values()) {
      fileIds.push(await writeFile(office, tx, practice, ofPayer, destination));
    }
    return fileIds;
  });
}

function byPayer(claims: readonly StoredClaim[]): ReadonlyMap<string, readonly StoredClaim[]> {
  const payers = new Map<string, StoredClaim[]>();
  for (const claim of claims) {
    const { payerIdentifier } = claim.claim.payer;
    const list = payers.get(payerIdentifier);
    if (list === undefined) payers.set(payerIdentifier, [claim]);
    else list.push(claim);
  }
  return payers;
}

async function writeFile(
  office: Office,
  tx: StoreTransaction,
  practice: Practice,
  claims: readonly StoredClaim[],
  destination: Destination,
): Promise<string> {
  const number = await reserveCompanyNumbers(tx, "interchange");
  const fileId = outboundFileId(number);
  await insertOutboundFile(tx, {
    id: fileId,
    name: `${fileId}.x12`,
    destination: destination.name,
    bytes: new TextEncoder().encode(writeClaims(office, practice, claims, number, destination)),
    claims: claims.map(({ id }) => ({ practiceId: practice.id, claimId: id })),
  });
  await markSent(tx, practice.id, claims, fileId, destination);
  return fileId;
}

/** The claims in the order asked, locked until they are marked as sent. */
async function lockReady(
  tx: StoreTransaction,
  { practiceId }: Desk,
  ids: readonly ClaimId[],
): Promise<readonly StoredClaim[]> {
  const claims = await lockClaims(tx, practiceId, ids);
  const missing = ids.find((id) => !claims.some((claim) => claim.id === id));
  // Says that it is not there in the words of the store.
  if (missing !== undefined) await loadClaim(tx, practiceId, missing);
  for (const { claim, state } of claims) {
    if (state === "ready") continue;
    throw new ProblemError({
      code: "visit.state",
      message: `Claim ${claim.patientControlNumber} is ${state}; only a claim that is ready can be sent.`,
      remedy: "Mend what holds it, or send a replacement if it was sent before.",
    });
  }
  return claims;
}

function writeClaims(
  office: Office,
  practice: Practice,
  claims: readonly StoredClaim[],
  number: number,
  destination: Destination,
): string {
  const [first] = claims;
  if (first === undefined) throw new RangeError("at least one claim is sent");
  const { payer } = first.claim;
  const envelope = outgoingEnvelope(office, practice, {
    payerIdentifier: payer.payerIdentifier,
    number,
    usage: destination.kind === "sandbox" ? "T" : "P",
  });
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
  practiceId: PracticeId,
  claims: readonly StoredClaim[],
  fileId: string,
  destination: Destination,
): Promise<void> {
  const reason = `Written into ${fileId} for ${destination.name}.`;
  await moveClaims(
    tx,
    practiceId,
    claims.map(({ id }) => ({ claimId: id, state: "sent", reason })),
  );
  await appendEvents(
    tx,
    practiceId,
    claims.map(({ id, encounterId }) => ({
      kind: "claim.sent",
      subjectKind: "claim",
      subjectId: id,
      encounterId,
      data: { fileId, destination: destination.name },
    })),
  );
}

/** Hands over a file that was kept before: the same bytes under the same identity. */
export async function deliverFile(
  office: Office,
  desk: Desk,
  fileId: string,
  destination: Destination,
): Promise<SentClaims> {
  const inPractice = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
    office.store.withPractices([desk.practiceId], desk.actor, work);
  const { file, bytes, claims } = await inPractice(async (tx) => ({
    ...(await loadOutboundFile(tx, fileId)),
    claims: await listClaimsOfFile(tx, desk.practiceId, fileId),
  }));
  const delivery = await sendFile(destination, { id: fileId, sha256: file.sha256, bytes }, claims);
  await inPractice((tx) => updateOutboundFile(tx, fileId, stateAfter(delivery)));
  return { fileId, claimIds: claims.map(({ claimId }) => claimId), bytes, delivery };
}

function stateAfter(delivery: Delivery): Parameters<typeof updateOutboundFile>[2] {
  switch (delivery.outcome) {
    case "delivered":
      return { state: "sent" };
    case "not-delivered":
      return { state: "waiting" };
    case "in-doubt":
      return { state: "held", reason: delivery.reason };
    default:
      return unreachable(delivery);
  }
}
