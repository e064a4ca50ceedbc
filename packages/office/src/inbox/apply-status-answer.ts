import { ProblemError } from "@claimwright/base";
import type { ClaimStatusResponse } from "@claimwright/model";
import { type StatusMeaning, statusMeaning } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { read277 } from "@claimwright/transactions";
import { sql } from "kysely";
import { type Office, todayOf } from "../office.ts";
import { type AnsweredClaim, answerClaims, type ClaimAnswer } from "./answer-claims.ts";
import type { InboxContext } from "./process-inbox.ts";

/**
 * Applies a payer's answers to status inquiries (277 X212): what it says stands in the claim's timeline, and the work
 * about the claim's silence sleeps or says what to do next. A claim's own state moves with its 277CA and 835 only.
 */
export async function applyStatusAnswer(
  office: Office,
  context: InboxContext,
  bytes: Uint8Array,
): Promise<void> {
  const read = read277(bytes);
  if (!read.ok) throw new ProblemError(read.error);
  const responses = read.value.batches.flatMap((batch) => batch.responses);
  await office.store.withPractices(context.practiceIds, context.actor, async (tx) => {
    const answered = await answerClaims(tx, responses.map(answerOf));
    for (const response of responses) {
      const claim = answered.get(numberOf(response));
      const codes = response.statuses[0]?.codes ?? [];
      if (claim === undefined || codes.length === 0) continue;
      await moveWork(tx, claim, statusMeaning(codes, todayOf(office)));
    }
  });
}

function answerOf(response: ClaimStatusResponse): ClaimAnswer {
  const statuses = response.statuses.map(({ codes }) => codes);
  return {
    patientControlNumber: numberOf(response),
    event: { kind: "claim.status-answered", data: { statuses } },
    move: () => undefined,
  };
}

/** REF*EJ, or the trace number that we gave the inquiry: the same. */
function numberOf({ patientControlNumber, traceNumber }: ClaimStatusResponse): string {
  return patientControlNumber ?? traceNumber;
}

async function moveWork(
  tx: StoreTransaction,
  { practiceId, claimId }: AnsweredClaim,
  meaning: StatusMeaning,
): Promise<void> {
  const change =
    meaning.kind === "wait"
      ? sql`state = 'snoozed', snoozed_until = ${meaning.until}`
      : sql`state = 'open', snoozed_until = null, action = ${meaning.action}`;
  await sql`
    update work_item set ${change}, step = ${meaning.step}, version = version + 1, updated_at = now()
    where practice_id = ${practiceId} and claim_id = ${claimId} and state <> 'done'
      and kind in ('no-acknowledgement', 'no-answer')`.execute(tx.db);
}
