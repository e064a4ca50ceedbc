import type { Destination } from "@claimwright/exchange";
import { type ClaimId, idOf } from "@claimwright/model";
import { deliverWaiting } from "./deliver-waiting.ts";
import type { Desk, Office } from "./office.ts";
import { sendClaims } from "./send-claims.ts";

export interface BulkSending {
  /** Claims that went out now, in how many files. */
  readonly sent: number;
  readonly files: number;
  /** Claims that were not ready: sent before, held, or not there. */
  readonly notReady: number;
  /** Files that did not arrive; they wait and are handed over again. */
  readonly undelivered: number;
}

/** As many as a month of a large group. */
export const MAX_CLAIMS_IN_BULK = 100_000;
/** Claims in one file: a partner that refuses a file refuses no more than these. */
const CLAIMS_A_FILE = 500;

/**
 * Sends many claims, a file for each payer and part. Asked again after a crash it goes on where it was: what was sent
 * is not ready any more, and a file that was written and not handed over goes first.
 */
export async function sendClaimsInBulk(
  office: Office,
  desk: Desk,
  claimIds: readonly ClaimId[],
  destination: Destination,
  report: (units: { readonly done: number; readonly total: number }) => Promise<void>,
): Promise<BulkSending> {
  if (claimIds.length > MAX_CLAIMS_IN_BULK) throw new RangeError("too many claims for one sending");
  const earlier = await deliverWaiting(office, desk, destination);
  const parts = await readyParts(office, desk, claimIds);
  const ready = parts.reduce((sum, part) => sum + part.length, 0);
  let undelivered = earlier.filter(({ delivery }) => delivery.outcome !== "delivered").length;
  let sent = 0;
  for (const part of parts) {
    await report({ done: sent, total: ready });
    const files = await sendClaims(office, desk, part, destination);
    undelivered += files.filter(({ delivery }) => delivery.outcome !== "delivered").length;
    sent += part.length;
  }
  await report({ done: sent, total: ready });
  return { sent, files: parts.length, notReady: claimIds.length - ready, undelivered };
}

/** The ready ones among them, by payer, in files of a bearable size. */
async function readyParts(
  office: Office,
  { practiceId, actor }: Desk,
  claimIds: readonly ClaimId[],
): Promise<readonly (readonly ClaimId[])[]> {
  const rows = await office.store.withPractices([practiceId], actor, (tx) =>
    tx.db
      .selectFrom("claim")
      .select(["claim_id", "payer_identifier"])
      .where("practice_id", "=", practiceId)
      .where("state", "=", "ready")
      .where((eb) => eb("claim_id", "=", eb.fn.any(eb.val([...claimIds]))))
      .orderBy("payer_identifier")
      .orderBy("claim_id")
      .execute(),
  );
  const byPayer = new Map<string, ClaimId[]>();
  for (const row of rows) {
    const ids = byPayer.get(row.payer_identifier);
    if (ids === undefined) byPayer.set(row.payer_identifier, [idOf<ClaimId>(row.claim_id)]);
    else ids.push(idOf<ClaimId>(row.claim_id));
  }
  return [...byPayer.values()].flatMap(inParts);
}

function inParts(ids: readonly ClaimId[]): readonly (readonly ClaimId[])[] {
  const parts: (readonly ClaimId[])[] = [];
  for (let from = 0; from < ids.length; from += CLAIMS_A_FILE)
    parts.push(ids.slice(from, from + CLAIMS_A_FILE));
  return parts;
}
