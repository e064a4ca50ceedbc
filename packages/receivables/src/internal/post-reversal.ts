import { formatDollars, type Why } from "@claimwright/base";
import type { LedgerAccount } from "../ledger-account.ts";
import { reverseTransfer } from "../ledger-transfer.ts";
import { type OpenClaim, type PostedOccurrence, postingKey, standingMovements } from "../open-claim.ts";
import type { ClaimMatch, OccurrenceOutcome, PendingOccurrence, PostingPolicy } from "../posting-plan.ts";
import { adjustmentsText } from "./adjustments-text.ts";
import { movementKey } from "./movement-key.ts";

/**
 * Takes back what an earlier claim payment posted, movement by movement, so that the claim stands as before it
 * (CLP02 = 22, all amounts negated). A reversal whose parent is not posted waits for it. The money comes out of the
 * payment that carries the reversal.
 */
export function postReversal(
  occurrence: PendingOccurrence,
  claim: OpenClaim,
  match: ClaimMatch,
  policy: PostingPolicy,
): OccurrenceOutcome {
  const parent = parentOf(occurrence, claim);
  if (parent === undefined) {
    const reason = "It takes back a claim payment that is not posted yet, and waits for it.";
    const why: Why = { rule: "posting.reversal", reason, source: SOURCE, inputs: {}, result: "waits" };
    return { outcome: "waits", for: "parent", match, why };
  }
  const why: Why = {
    rule: "posting.reversal",
    reason: `The payer takes back its payment of ${formatDollars(parent.paid)}; everything that it moved moves back.`,
    source: SOURCE,
    inputs: { parent: parent.occurrenceKey },
    result: occurrence.payment.paid,
  };
  const key = movementKey(occurrence);
  const transfers = standingMovements(claim, parent).map((transfer, index) => {
    const reversed = reverseTransfer(transfer, {
      effectiveOn: policy.postedOn,
      document: { kind: "remittance", id: occurrence.paymentKey, place: occurrence.occurrenceKey },
      why,
      idempotencyKey: `${key}/${index + 1}`,
    });
    const debit = fromPayment(reversed.debit, occurrence);
    return { ...reversed, debit, credit: fromPayment(reversed.credit, occurrence) };
  });
  const { paymentKey, occurrenceKey, payment } = occurrence;
  const posted: PostedOccurrence = {
    paymentKey,
    occurrenceKey,
    coverageId: parent.coverageId,
    payerClaimControlNumber: payment.payerClaimControlNumber,
    statusCode: payment.statusCode,
    totalCharge: payment.totalCharge,
    paid: payment.paid,
    adjustments: adjustmentsText(payment),
    reverses: postingKey(parent),
  };
  return { outcome: "posted", match, practiceId: claim.practiceId, transfers, work: [], posted, why };
}

const SOURCE = "835 X221A1 1.10.2.8";

/**
 * The latest standing payment with the same charge, payment and adjustments, under the same payer's number first. A
 * payer that leaves the adjustments out of a reversal is believed on the rest; one that states others waits, because
 * taking back the wrong one of two answers would leave the patient with the wrong bill.
 */
function parentOf(occurrence: PendingOccurrence, claim: OpenClaim): PostedOccurrence | undefined {
  const { payment } = occurrence;
  const reversed = new Set(claim.postings.map((posting) => posting.reverses));
  const stated = adjustmentsText(payment, -1);
  const fitting = claim.postings.filter(
    (posting) =>
      posting.reverses === undefined &&
      !reversed.has(postingKey(posting)) &&
      posting.totalCharge === -payment.totalCharge &&
      posting.paid === -payment.paid &&
      (stated === "" || stated === posting.adjustments),
  );
  return (
    fitting.findLast((each) => each.payerClaimControlNumber === payment.payerClaimControlNumber) ??
    fitting.at(-1)
  );
}

function fromPayment(account: LedgerAccount, occurrence: PendingOccurrence): LedgerAccount {
  if (account.kind !== "unapplied-payer-cash") return account;
  return { ...account, payerId: occurrence.payerId, payment: occurrence.paymentKey };
}
