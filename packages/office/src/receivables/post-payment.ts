import { hash } from "node:crypto";
import type { IsoDate } from "@claimwright/base";
import type { Payer, PracticeId, Remittance } from "@claimwright/model";
import {
  accountKey,
  openPayment,
  type PendingOccurrence,
  type PostingPolicy,
  paymentIdentity,
  paymentKey,
  planOccurrences,
} from "@claimwright/receivables";
import {
  type InboundFile,
  insertTransfers,
  type KeptRemittanceClaim,
  listOccurrenceKeys,
  listPayers,
  recordPayment,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { overlap } from "../internal/overlap.ts";
import { candidatesByFacts } from "./candidates-by-facts.ts";
import { keepPostings, type PostingCounts, sumCounts } from "./keep-postings.ts";
import { type ClaimsForPosting, loadOpenClaims } from "./load-open-claims.ts";
import { loadDispositions } from "./policies/dispositions.ts";
import { type PolicyLookup, policiesOn } from "./policies/payer-policies.ts";

export interface PaymentToPost {
  readonly practiceId: PracticeId;
  readonly payer: Payer;
  readonly remittance: Remittance;
  /** The id under which the payment is kept when it is new. */
  readonly paymentId: string;
  readonly inboundFileId?: InboundFile["id"];
  readonly postedOn: IsoDate;
}

export type PostedPayment =
  /** It does not add up: nothing of it was kept but the reason. */
  | { readonly outcome: "held"; readonly paymentKey: string; readonly reason: string }
  | { readonly outcome: "already-posted"; readonly paymentKey: string; readonly paymentId: string }
  | {
      readonly outcome: "posted";
      readonly paymentKey: string;
      readonly paymentId: string;
      readonly counts: PostingCounts;
    };

/** Claims are planned and posted in parts of this many, so that memory does not grow with the payment. */
export const CLAIMS_A_PART = 500;

/**
 * Posts one payment in the caller's transaction, all of it or nothing. Payments of one practice are posted one after
 * the other; the payment's identity and each claim payment's key are kept beside their movements, so the same payment
 * posts once however often, in whatever file and from however many processes it comes.
 */
export async function postPayment(tx: StoreTransaction, input: PaymentToPost): Promise<PostedPayment> {
  const { practiceId, remittance } = input;
  await sql`select pg_advisory_xact_lock(${POSTING_LOCK}, hashtext(${practiceId}))`.execute(tx.db);
  const identity = paymentIdentity(remittance);
  const policies = await policiesOn(tx, practiceId, input.postedOn);
  const policy = await postingPolicy(tx, input, policies);
  const opened = openPayment(remittance, policy);
  if (opened.outcome === "held") {
    return { outcome: "held", paymentKey: opened.paymentKey, reason: opened.why.reason };
  }
  const { id, isNew } = await recordPayment(tx, practiceId, {
    id: input.paymentId,
    key: identity,
    remittance: { ...remittance, claims: [] },
    ...(input.inboundFileId === undefined ? {} : { inboundFileId: input.inboundFileId }),
  });
  const key = paymentKey(identity);
  const known = isNew ? undefined : await listOccurrenceKeys(tx, practiceId, id);
  const fresh = opened.occurrences.filter(({ occurrenceKey }) => known?.has(occurrenceKey) !== true);
  if (known !== undefined && fresh.length === 0) {
    return { outcome: "already-posted", paymentKey: key, paymentId: id };
  }
  const movements = [opened.deposit, opened.providerAdjustments.flatMap(({ transfers }) => transfers)].flat();
  await insertTransfers(tx, practiceId, movements, accountKey);
  const rules = known === undefined ? policy : { ...policy, seenOccurrences: known };
  const counts = await postOccurrences(tx, input, fresh, { paymentId: id, policy: rules, policies });
  return { outcome: "posted", paymentKey: key, paymentId: id, counts };
}

/** Any number will do, so long as it never changes. */
const POSTING_LOCK = 83_502;

interface PostingRules {
  readonly paymentId: string;
  readonly policy: PostingPolicy;
  readonly policies: PolicyLookup;
}

/**
 * Claims that the payment names by their number go first: no two parts share one, so that the next part is loaded and
 * planned while the database writes the last. What names no claim of ours may be for any of them, by its facts; it is
 * planned when all the others are written.
 */
async function postOccurrences(
  tx: StoreTransaction,
  { practiceId, postedOn }: PaymentToPost,
  occurrences: readonly PendingOccurrence[],
  { paymentId, policy, policies }: PostingRules,
): Promise<PostingCounts> {
  const strangers: PendingOccurrence[] = [];
  const plan = async (part: readonly PendingOccurrence[], loaded: ClaimsForPosting) => {
    const waiting = await pendingAgain(tx, practiceId, loaded.waiting);
    return { loaded, postings: planOccurrences(part, loaded.claims, policy, waiting) };
  };
  const keep = (planned: Awaited<ReturnType<typeof plan>>) =>
    keepPostings(tx, { practiceId, paymentId, postedOn, policies, ...planned });
  const named = await overlap(partsByClaim(occurrences), {
    load: (part) => loadOpenClaims(tx, practiceId, controlNumbers(part)),
    prepare: async (part, loaded) => {
      const known = new Set(loaded.claims.map((claim) => claim.patientControlNumber));
      const isKnown = ({ payment }: PendingOccurrence) => known.has(payment.patientControlNumber);
      strangers.push(...part.filter((each) => !isKnown(each)));
      return plan(part.filter(isKnown), loaded);
    },
    finish: keep,
  });
  const counts = [...named];
  for (const part of partsByClaim(strangers)) {
    const candidates = await candidatesByFacts(
      tx,
      practiceId,
      part.map(({ payment }) => payment),
    );
    counts.push(await keep(await plan(part, await loadOpenClaims(tx, practiceId, candidates))));
  }
  return sumCounts(counts);
}

function controlNumbers(part: readonly PendingOccurrence[]): readonly string[] {
  return [...new Set(part.map(({ payment }) => payment.patientControlNumber))];
}

/** All occurrences of one control number stay together: a reversal and its correction are planned at once. */
function partsByClaim(occurrences: readonly PendingOccurrence[]): readonly (readonly PendingOccurrence[])[] {
  const byNumber = new Map<string, PendingOccurrence[]>();
  for (const occurrence of occurrences) {
    const number = occurrence.payment.patientControlNumber;
    const list = byNumber.get(number);
    if (list === undefined) byNumber.set(number, [occurrence]);
    else list.push(occurrence);
  }
  const parts: PendingOccurrence[][] = [];
  let current: PendingOccurrence[] = [];
  for (const group of byNumber.values()) {
    current.push(...group);
    if (current.length < CLAIMS_A_PART) continue;
    parts.push(current);
    current = [];
  }
  return current.length === 0 ? parts : [...parts, current];
}

async function pendingAgain(
  tx: StoreTransaction,
  practiceId: PracticeId,
  kept: readonly KeptRemittanceClaim<unknown>[],
): Promise<readonly PendingOccurrence[]> {
  if (kept.length === 0) return [];
  const payers = await listPayers(tx, practiceId);
  return kept.flatMap(({ payment, occurrenceKey, key, undone }): readonly PendingOccurrence[] => {
    const payer = payers.find(({ payerIdentifier }) => payerIdentifier === key.payerIdentifier);
    if (payer === undefined) return [];
    return [
      {
        payment,
        paymentKey: paymentKey(key),
        occurrenceKey,
        payerId: payer.id,
        payerIdentifier: key.payerIdentifier,
        paymentDate: key.paymentDate as IsoDate,
        ...(undone === undefined ? {} : { undone }),
      },
    ];
  });
}

/** What the practice has said about this payer by the day of posting. */
async function postingPolicy(
  tx: StoreTransaction,
  { practiceId, payer, postedOn }: PaymentToPost,
  policies: PolicyLookup,
): Promise<PostingPolicy> {
  const { autoPost, minimumConfidence } = policies(payer.id);
  const dispositions = await loadDispositions(tx, practiceId);
  return { payerId: payer.id, dispositions, postedOn, hash: sha256, minimumConfidence, autoPost };
}

function sha256(text: string): string {
  return hash("sha256", text);
}
