import type { IsoDate } from "@claimwright/base";
import type { ClaimId, PracticeId } from "@claimwright/model";
import {
  accountKey,
  type LedgerTransfer,
  type OccurrencePosting,
  type OpenClaim,
  paymentKey,
  postingKey,
  type WorkItem,
  workTask,
} from "@claimwright/receivables";
import {
  appendEvents,
  type ClaimState,
  insertRemittanceClaims,
  insertTransfers,
  insertWhys,
  moveClaims,
  type NewEvent,
  type StoreTransaction,
  updateRemittanceClaim,
} from "@claimwright/store";
import { ENGINE_VERSION } from "../office.ts";
import type { ClaimsForPosting } from "./load-open-claims.ts";
import { type NewWork, openWork } from "./open-work.ts";
import type { PolicyLookup } from "./policies/payer-policies.ts";

export interface PostingCounts extends Readonly<Record<OccurrencePosting["outcome"] | "work", number>> {
  /** Why claim payments are held or unmatched: each reason with how many it stands for. */
  readonly openReasons: ReadonlyMap<string, number>;
}

interface PostingsToKeep {
  readonly practiceId: PracticeId;
  readonly paymentId: string;
  readonly postedOn: IsoDate;
  readonly postings: readonly OccurrencePosting[];
  readonly loaded: ClaimsForPosting;
  /** What each payer lets a practice do about a denial. */
  readonly policies: PolicyLookup;
}

type Posted = Extract<OccurrencePosting, { outcome: "posted" }>;

/** Keeps what was planned for a part of a payment: movements, occurrences, reasons, events, states and work. */
export async function keepPostings(tx: StoreTransaction, keep: PostingsToKeep): Promise<PostingCounts> {
  const { practiceId, postings, loaded } = keep;
  const posted = postings.filter((posting): posting is Posted => posting.outcome === "posted");
  const transfers: readonly LedgerTransfer[] = posted.flatMap((posting) => posting.transfers);
  const whys = posted.map(({ match, why }) => ({
    subjectKind: "claim",
    subjectId: match.claimId,
    decision: "posting",
    engineVersion: ENGINE_VERSION,
    why,
  }));
  const events = posted.map((posting) => postedEvent(posting, keep));
  const work = posted.flatMap((posting) => workOf(posting, keep));
  // None needs the answer of another: they are sent together.
  await Promise.all([
    keepOccurrences(tx, keep),
    insertTransfers(tx, practiceId, transfers, accountKey, accountsOf(loaded)),
    insertWhys(tx, practiceId, whys),
    appendEvents(tx, practiceId, events),
    moveClaims(tx, practiceId, [...lastMoves(posted).values()]),
    openWork(tx, practiceId, work),
  ]);
  return countsOf(postings, work.length);
}

/** The keys of the accounts that the claims have moved before. */
function accountsOf({ claims }: ClaimsForPosting): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { debit, credit } of claims.flatMap(({ transfers }) => transfers)) {
    keys.add(accountKey(debit)).add(accountKey(credit));
  }
  return keys;
}

export function sumCounts(all: readonly PostingCounts[]): PostingCounts {
  const sum = { ...NO_COUNTS };
  const openReasons = new Map<string, number>();
  for (const counts of all) {
    for (const key of COUNT_KEYS) sum[key] += counts[key];
    for (const [reason, count] of counts.openReasons) addTo(openReasons, reason, count);
  }
  return { ...sum, openReasons };
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const NO_COUNTS = { posted: 0, informed: 0, held: 0, unmatched: 0, waits: 0, work: 0 };
const COUNT_KEYS = Object.keys(NO_COUNTS) as (keyof typeof NO_COUNTS)[];

function countsOf(postings: readonly OccurrencePosting[], work: number): PostingCounts {
  const counts = { ...NO_COUNTS, work };
  const openReasons = new Map<string, number>();
  for (const { outcome, why } of postings) {
    counts[outcome] += 1;
    if (outcome === "held" || outcome === "unmatched") addTo(openReasons, why.reason, 1);
  }
  return { ...counts, openReasons };
}

/** New occurrences are inserted; those that waited in an earlier payment are updated where they are. */
async function keepOccurrences(
  tx: StoreTransaction,
  { practiceId, paymentId, postings, loaded }: PostingsToKeep,
): Promise<void> {
  const waited = new Map(
    loaded.waiting.map(({ key, occurrenceKey, paymentId: kept }) => [
      postingKey({ paymentKey: paymentKey(key), occurrenceKey }),
      kept,
    ]),
  );
  const rows = postings.map((posting) => ({
    waits: waited.get(postingKey(posting)),
    paymentId: waited.get(postingKey(posting)) ?? paymentId,
    occurrenceKey: posting.occurrenceKey,
    payment: posting.payment,
    state: posting.outcome,
    reason: posting.why.reason,
    ...claimOf(posting),
    ...(posting.outcome === "posted" ? { posting: posting.posted } : {}),
  }));
  await insertRemittanceClaims(
    tx,
    practiceId,
    rows.filter((row) => row.waits === undefined),
  );
  for (const row of rows) {
    if (row.waits !== undefined && row.state !== "waits") await updateRemittanceClaim(tx, practiceId, row);
  }
}

function claimOf(posting: OccurrencePosting): { readonly claimId?: ClaimId } {
  const match = "match" in posting ? posting.match : undefined;
  return match === undefined ? {} : { claimId: match.claimId };
}

function postedEvent(posting: Posted, { paymentId, loaded }: PostingsToKeep): NewEvent {
  const { match, payment, work } = posting;
  const encounterId = loaded.locked.get(match.claimId)?.encounterId;
  return {
    kind: "remittance.posted",
    subjectKind: "claim",
    subjectId: match.claimId,
    ...(encounterId === undefined ? {} : { encounterId }),
    data: {
      paymentId,
      statusCode: payment.statusCode,
      paidCents: payment.paid,
      work: work.map(({ kind, amount }) => ({ kind, amountCents: amount })),
    },
  };
}

interface Move {
  readonly claimId: ClaimId;
  readonly state: ClaimState;
  readonly reason: string;
  readonly payerClaimControlNumber: string;
}

/** Where each claim stands after the last of its postings. A denial is read from the reasons, never from CLP02. */
function lastMoves(posted: readonly Posted[]): ReadonlyMap<ClaimId, Move> {
  const moves = new Map<ClaimId, Move>();
  for (const posting of posted) {
    const { match, payment } = posting;
    const { payerClaimControlNumber } = payment;
    moves.set(match.claimId, { claimId: match.claimId, ...stateAfter(posting), payerClaimControlNumber });
  }
  return moves;
}

function stateAfter({ posted, payment, work }: Posted): Pick<Move, "state" | "reason"> {
  if (posted.reverses !== undefined) {
    return { state: "accepted", reason: "The payer took its answer back; the claim is open again." };
  }
  const denied = work.some(({ kind }) => kind === "denial");
  if (denied && payment.paid === 0) {
    return { state: "denied", reason: "The payer paid nothing, for a reason that somebody must answer." };
  }
  return { state: "paid", reason: denied ? "Paid in part; a line is denied." : "The payer has answered." };
}

function workOf(
  posting: Posted,
  { paymentId, postedOn, loaded, policies }: PostingsToKeep,
): readonly NewWork[] {
  if (posting.work.length === 0) return [];
  const { remedies } = policies(posting.payerId);
  const claim = loaded.claims.find(({ claimId }) => claimId === posting.match.claimId);
  return posting.work.flatMap((item, index) => {
    const dates = { decidedOn: posting.paymentDate, serviceOn: servedOn(item, claim) ?? postedOn };
    const task = workTask(item, remedies, dates);
    if (task === undefined) return [];
    const { action, owner, due, step } = task;
    const { kind, claimId, patientId, lineId, coverageId, amount, denial, why } = item;
    const place = { claimId, patientId, coverageId, paymentId, ...(lineId === undefined ? {} : { lineId }) };
    return [
      {
        effectKey: `${workKey(posting)}${index + 1}`,
        kind,
        ...place,
        amount,
        ...(denial === undefined ? {} : { denial }),
        action,
        owner,
        step,
        due,
        why,
      },
    ];
  });
}

/** What the keys of a claim payment's work begin with. */
export function workKey(posting: Pick<OccurrencePosting, "paymentKey" | "occurrenceKey" | "undone">): string {
  const again = posting.undone === undefined ? "" : `again-${posting.undone}/`;
  return `${posting.paymentKey}/${posting.occurrenceKey}/${again}`;
}

function servedOn(item: WorkItem, claim: OpenClaim | undefined): IsoDate | undefined {
  return claim?.lines.find(({ lineId }) => lineId === item.lineId)?.dateOfService.from;
}
