import { ProblemError } from "@claimwright/base";
import { type Delivery, type Destination, sendClaims as sendFile } from "@claimwright/exchange";
import type { ClaimPayment, Coverage, CoverageId, PracticeId, ProfessionalClaim } from "@claimwright/model";
import {
  decideNextPayer,
  type NextPayerDecision,
  nextPayerClaim,
  type OpenClaim,
  proveCoordination,
} from "@claimwright/receivables";
import {
  appendEvent,
  insertOutboundFile,
  listCoverages,
  loadClaim,
  loadOutboundFile,
  loadPatient,
  loadPractice,
  reserveCompanyNumbers,
  type StoredClaim,
  type StoreTransaction,
  updateOutboundFile,
} from "@claimwright/store";
import { write837P } from "@claimwright/transactions";
import { sql } from "kysely";
import { lastAnswer } from "../internal/last-answer.ts";
import { outboundFileId } from "../internal/outbound-file-id.ts";
import { outgoingEnvelope } from "../internal/outgoing-envelope.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { loadOpenClaims } from "./load-open-claims.ts";

export type NextBilling =
  | {
      readonly outcome: "sent";
      readonly fileId: string;
      readonly delivery: Delivery;
      readonly claim: ProfessionalClaim;
    }
  | { readonly outcome: "not-due"; readonly decision: NextPayerDecision }
  | { readonly outcome: "already-sent"; readonly fileId: string };

/**
 * Bills the payer after the one that answered last, when it is due: the claim as that payer received it with
 * everything the payers before did, in an 837P of its own under the same control number, so that its answer finds the
 * same claim. It goes out once for each coverage; a crossed-over claim waits.
 *
 * Throws ProblemError `claim.held` when the coordination does not add up, `input.not-found` for an unknown claim.
 */
export async function billNextPayer(
  office: Office,
  desk: Desk,
  patientControlNumber: string,
  destination: Destination,
): Promise<NextBilling> {
  const inPractice = <T>(work: (tx: StoreTransaction) => Promise<T>) =>
    office.store.withPractices([desk.practiceId], desk.actor, work);
  const written = await inPractice((tx) =>
    writeNext(office, tx, desk.practiceId, patientControlNumber, destination),
  );
  if (written.outcome !== "written") return written;
  const { fileId, claim, acceptedBy, claimId } = written;
  const { file, bytes } = await inPractice((tx) => loadOutboundFile(tx, fileId));
  const delivery = await sendFile(destination, { id: fileId, sha256: file.sha256, bytes }, [
    { claimId, acceptedBy },
  ]);
  await inPractice((tx) => updateOutboundFile(tx, fileId, stateAfter(delivery)));
  return { outcome: "sent", fileId, delivery, claim };
}

type Written =
  | Exclude<NextBilling, { outcome: "sent" }>
  | {
      readonly outcome: "written";
      readonly fileId: string;
      readonly claim: ProfessionalClaim;
      readonly claimId: StoredClaim["id"];
      readonly acceptedBy: StoredClaim["acceptedBy"];
    };

async function writeNext(
  office: Office,
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientControlNumber: string,
  destination: Destination,
): Promise<Written> {
  const [open] = (await loadOpenClaims(tx, practiceId, [patientControlNumber])).claims;
  if (open === undefined) throw noClaim(patientControlNumber);
  const answered = await lastAnswer(tx, practiceId, open);
  if (answered === undefined) throw noAnswer(patientControlNumber);
  const { coverage, kept } = answered;
  const today = todayOf(office);
  const decision = decideNextPayer(open, coverage, kept.payment, kept.key.paymentDate as typeof today, today);
  if (decision.kind !== "due") return { outcome: "not-due", decision };
  const before = await findSubmission(tx, practiceId, open, decision.coverage.coverageId);
  if (before !== undefined) return { outcome: "already-sent", fileId: before.fileId };
  const stored = await loadClaim(tx, practiceId, open.claimId);
  const sent = (await findSubmission(tx, practiceId, open, coverage.coverageId))?.claim ?? stored.claim;
  const claim = await nextClaim(tx, practiceId, open, decision.coverage.coverageId, sent, kept);
  const fileId = await writeFile(
    office,
    tx,
    practiceId,
    open,
    decision.coverage.coverageId,
    claim,
    destination,
  );
  await appendEvent(tx, practiceId, {
    kind: "claim.sent-to-next-payer",
    subjectKind: "claim",
    subjectId: open.claimId,
    encounterId: stored.encounterId,
    data: { fileId, destination: destination.name, rank: claim.subscriber.rank },
  });
  return { outcome: "written", fileId, claim, claimId: open.claimId, acceptedBy: stored.acceptedBy };
}

async function nextClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  open: OpenClaim,
  coverageId: CoverageId,
  sent: ProfessionalClaim,
  { payment, key }: { readonly payment: ClaimPayment; readonly key: { readonly paymentDate: string } },
): Promise<ProfessionalClaim> {
  const { patient } = await loadPatient(tx, practiceId, open.patientId);
  const coverages = await listCoverages(tx, practiceId, open.patientId);
  const coverage = coverages.find(({ id }) => id === coverageId) as Coverage;
  const claim = nextPayerClaim({
    sent,
    payment,
    paymentDate: key.paymentDate as ReturnType<typeof todayOf>,
    coverage,
    patient,
    patientControlNumber: open.patientControlNumber,
  });
  const [fault] = proveCoordination(claim);
  if (fault === undefined) return claim;
  throw new ProblemError({
    code: "claim.held",
    message: `The claim to ${coverage.payer.name} would be rejected: ${fault.message}`,
    remedy: "Compare the remittance with the claim; a line it does not mention must be answered first.",
  });
}

async function writeFile(
  office: Office,
  tx: StoreTransaction,
  practiceId: PracticeId,
  open: OpenClaim,
  coverageId: CoverageId,
  claim: ProfessionalClaim,
  destination: Destination,
): Promise<string> {
  const practice = await loadPractice(tx, practiceId);
  const number = await reserveCompanyNumbers(tx, "interchange");
  const fileId = outboundFileId(number);
  const receiver = claim.payer;
  const text = write837P({
    envelope: outgoingEnvelope(office, practice, {
      payerIdentifier: receiver.payerIdentifier,
      number,
      usage: destination.kind === "sandbox" ? "T" : "P",
    }),
    submitter: { name: practice.name, identifier: practice.npi, contact: practice.contact },
    receiver: { name: receiver.name, identifier: receiver.payerIdentifier },
    reference: fileId,
    claims: [claim],
    firstSetControlNumber: 1,
  });
  await insertOutboundFile(tx, {
    id: fileId,
    name: `${fileId}.x12`,
    destination: destination.name,
    bytes: new TextEncoder().encode(text),
    claims: [{ practiceId, claimId: open.claimId }],
  });
  const sealed = tx.vault.seal(submissionPlace(practiceId, open, coverageId), claim);
  await sql`
    insert into claim_submission (practice_id, claim_id, coverage_id, file_id, sealed, submitted_by)
    values (${practiceId}, ${open.claimId}, ${coverageId}, ${fileId}, ${sealed}, ${tx.actor})`.execute(tx.db);
  return fileId;
}

async function findSubmission(
  tx: StoreTransaction,
  practiceId: PracticeId,
  open: OpenClaim,
  coverageId: CoverageId,
): Promise<{ readonly fileId: string; readonly claim: ProfessionalClaim } | undefined> {
  const { rows } = await sql<{ file_id: string; sealed: Buffer }>`
    select file_id, sealed from claim_submission
    where practice_id = ${practiceId} and claim_id = ${open.claimId} and coverage_id = ${coverageId}`.execute(
    tx.db,
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const claim = tx.vault.open<ProfessionalClaim>(submissionPlace(practiceId, open, coverageId), row.sealed);
  return { fileId: row.file_id, claim };
}

function submissionPlace(practiceId: PracticeId, open: OpenClaim, coverageId: CoverageId) {
  return {
    scope: practiceId,
    table: "claim_submission",
    row: `${open.claimId}/${coverageId}`,
    column: "sealed",
  };
}

function stateAfter(delivery: Delivery): Parameters<typeof updateOutboundFile>[2] {
  switch (delivery.outcome) {
    case "delivered":
      return { state: "sent" };
    case "not-delivered":
      return { state: "waiting" };
    case "in-doubt":
      return { state: "held", reason: delivery.reason };
  }
}

function noClaim(number: string): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: `There is no claim ${number}.`,
    remedy: "Check the claim's control number.",
  });
}

function noAnswer(number: string): ProblemError {
  return new ProblemError({
    code: "visit.state",
    message: `No payer has answered claim ${number} yet.`,
    remedy: "Wait for the first payer's remittance, or ask for the claim's status.",
  });
}
