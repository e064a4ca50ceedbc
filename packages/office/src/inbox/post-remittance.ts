import { createHash } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import type { Payer, PracticeId, Remittance } from "@claimwright/model";
import {
  accountKey,
  DEFAULT_MINIMUM_CONFIDENCE,
  type OccurrencePosting,
  type OpenClaim,
  type PlannedPayment,
  paymentIdentity,
  paymentKey,
  plannedTransfers,
  planPosting,
  standardDispositions,
} from "@claimwright/receivables";
import {
  appendEvent,
  type ClaimState,
  type InboundFile,
  insertRemittanceClaim,
  insertTransfers,
  insertWhys,
  listPayers,
  loadClaim,
  recordPayment,
  type StoreTransaction,
  updateClaimState,
} from "@claimwright/store";
import { read835 } from "@claimwright/transactions";
import { loadOpenClaim } from "../internal/load-open-claim.ts";
import { ENGINE_VERSION, type Office, todayOf } from "../office.ts";
import type { InboxContext } from "./process-inbox.ts";

/** What became of one payment of an 835. */
export interface PaymentOutcome {
  readonly paymentKey: string;
  readonly outcome: "posted" | "already-posted" | "held";
  readonly postings: readonly OccurrencePosting[];
  readonly heldReason?: string;
}

/**
 * Posts every payment of an 835, each in a transaction of its own: the payment's identity and each claim's
 * occurrence are kept in the same transaction as their movements, so a payment posts once however often and in
 * whatever file it comes. One that does not balance is held and the rest go on.
 */
export async function postRemittanceFile(
  office: Office,
  context: InboxContext,
  file: InboundFile,
  bytes: Uint8Array,
): Promise<{ readonly payments: readonly PaymentOutcome[]; readonly heldReason?: string }> {
  const read = read835(bytes);
  if (!read.ok) throw new ProblemError(read.error);
  const payments: PaymentOutcome[] = [];
  for (const remittance of read.value.remittances) {
    payments.push(await postPayment(office, context, remittance, file.id));
  }
  const reasons = payments.flatMap(({ heldReason }) => heldReason ?? []);
  return { payments, ...(reasons.length === 0 ? {} : { heldReason: reasons.join(" ") }) };
}

async function postPayment(
  office: Office,
  context: InboxContext,
  remittance: Remittance,
  inboundFileId: string,
): Promise<PaymentOutcome> {
  const key = paymentKey(paymentIdentity(remittance));
  const practice = context.practices.find(({ npi }) => npi === remittance.payee.identifier);
  if (practice === undefined) return heldPayment(key, "The payee of this payment is none of our practices.");
  return office.store.withPractices([practice.id], context.actor, async (tx) => {
    const payer = await payerOf(tx, practice.id, remittance);
    if (payer === undefined)
      return heldPayment(key, "The payer of this payment is not on the practice's list.");
    return postToPractice(office, tx, practice.id, payer, remittance, inboundFileId);
  });
}

async function postToPractice(
  office: Office,
  tx: StoreTransaction,
  practiceId: PracticeId,
  payer: Payer,
  remittance: Remittance,
  inboundFileId: string,
): Promise<PaymentOutcome> {
  const identity = paymentIdentity(remittance);
  const plan = planPosting(remittance, await openClaimsOf(tx, practiceId, remittance), {
    payerId: payer.id,
    dispositions: standardDispositions(),
    postedOn: todayOf(office),
    hash: sha256,
    minimumConfidence: DEFAULT_MINIMUM_CONFIDENCE,
  });
  if (plan.outcome === "held") return heldPayment(plan.paymentKey, plan.why.reason);
  const recorded = await recordPayment(tx, practiceId, {
    id: office.newId(),
    key: identity,
    remittance,
    inboundFileId,
  });
  if (!recorded.isNew) return { paymentKey: plan.paymentKey, outcome: "already-posted", postings: [] };
  await insertTransfers(tx, practiceId, plannedTransfers(plan), accountKey);
  for (const posting of plan.postings) await keepPosting(tx, practiceId, recorded.id, posting);
  const heldReason = heldReasonOf(plan);
  return {
    paymentKey: plan.paymentKey,
    outcome: "posted",
    postings: plan.postings,
    ...(heldReason === undefined ? {} : { heldReason }),
  };
}

async function openClaimsOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  remittance: Remittance,
): Promise<readonly OpenClaim[]> {
  const numbers = new Set(remittance.claims.map(({ patientControlNumber }) => patientControlNumber));
  const open = await Promise.all([...numbers].map((number) => loadOpenClaim(tx, practiceId, number)));
  return open.filter((claim) => claim !== undefined);
}

async function keepPosting(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
  posting: OccurrencePosting,
): Promise<void> {
  const claimId = "match" in posting ? posting.match?.claimId : undefined;
  await insertRemittanceClaim(tx, practiceId, {
    paymentId,
    occurrenceKey: posting.occurrenceKey,
    payment: posting.payment,
    state: posting.outcome,
    reason: posting.why.reason,
    ...(claimId === undefined ? {} : { claimId }),
    ...(posting.outcome === "posted" ? { posting: posting.posted } : {}),
  });
  if (posting.outcome !== "posted") return;
  const { match, why, payment, work } = posting;
  const stored = await loadClaim(tx, practiceId, match.claimId);
  await insertWhys(tx, practiceId, [
    {
      subjectKind: "claim",
      subjectId: match.claimId,
      decision: "posting",
      engineVersion: ENGINE_VERSION,
      why,
    },
  ]);
  await appendEvent(tx, practiceId, {
    kind: "remittance.posted",
    subjectKind: "claim",
    subjectId: match.claimId,
    encounterId: stored.encounterId,
    data: {
      paymentId,
      statusCode: payment.statusCode,
      paidCents: payment.paid,
      work: work.map(({ kind, amount }) => ({ kind, amountCents: amount })),
    },
  });
  await updateClaimState(tx, practiceId, match.claimId, {
    version: stored.version,
    ...stateAfter(posting),
    payerClaimControlNumber: payment.payerClaimControlNumber,
  });
}

/** A denial is read from what was adjusted for which reason, never from CLP02. */
function stateAfter(posting: Extract<OccurrencePosting, { outcome: "posted" }>): {
  readonly state: ClaimState;
  readonly reason: string;
} {
  const denied = posting.work.some(({ kind }) => kind === "denial");
  if (denied && posting.payment.paid === 0) {
    return { state: "denied", reason: "The payer paid nothing, for a reason that somebody must answer." };
  }
  return { state: "paid", reason: denied ? "Paid in part; a line is denied." : "The payer has answered." };
}

function heldReasonOf(plan: PlannedPayment): string | undefined {
  const open = plan.postings.filter(({ outcome }) => outcome === "held" || outcome === "unmatched");
  return open.length === 0 ? undefined : open.map(({ why }) => why.reason).join(" ");
}

function heldPayment(key: string, heldReason: string): PaymentOutcome {
  return { paymentKey: key, outcome: "held", postings: [], heldReason };
}

async function payerOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { payer: { identifier } }: Remittance,
): Promise<Payer | undefined> {
  return (await listPayers(tx, practiceId)).find(({ payerIdentifier }) => payerIdentifier === identifier);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
