import { ProblemError } from "@claimwright/base";
import type { Remittance } from "@claimwright/model";
import { paymentIdentity, paymentKey } from "@claimwright/receivables";
import { type InboundFile, listPayers } from "@claimwright/store";
import { read835 } from "@claimwright/transactions";
import { type Office, todayOf } from "../office.ts";
import type { PostingCounts } from "../receivables/keep-postings.ts";
import { postPayment } from "../receivables/post-payment.ts";
import type { InboxContext } from "./process-inbox.ts";

/** What became of one payment of an 835. */
export interface PaymentOutcome {
  readonly paymentKey: string;
  readonly outcome: "posted" | "already-posted" | "held";
  /** How many of its claim payments were posted, held and so on; absent when none was looked at. */
  readonly counts?: PostingCounts;
  readonly heldReason?: string;
}

/**
 * Posts every payment of an 835, each in a transaction of its own, so that one that does not balance is held and the
 * rest go on. A file may pay several practices: each payment goes to the one that its payee names.
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
    payments.push(await postToPractice(office, context, remittance, file.id));
  }
  const reasons = payments.flatMap(({ heldReason }) => heldReason ?? []);
  return { payments, ...(reasons.length === 0 ? {} : { heldReason: reasons.join(" ") }) };
}

async function postToPractice(
  office: Office,
  context: InboxContext,
  remittance: Remittance,
  inboundFileId: string,
): Promise<PaymentOutcome> {
  const key = paymentKey(paymentIdentity(remittance));
  const practice = context.practices.find(({ npi }) => npi === remittance.payee.identifier);
  if (practice === undefined) return heldPayment(key, "The payee of this payment is none of our practices.");
  return office.store.withPractices([practice.id], context.actor, async (tx) => {
    const { identifier } = remittance.payer;
    const payer = (await listPayers(tx, practice.id)).find((each) => each.payerIdentifier === identifier);
    if (payer === undefined) {
      return heldPayment(key, "The payer of this payment is not on the practice's list.");
    }
    const posted = await postPayment(tx, {
      practiceId: practice.id,
      payer,
      remittance,
      paymentId: office.newId(),
      inboundFileId,
      postedOn: todayOf(office),
    });
    switch (posted.outcome) {
      case "held":
        return heldPayment(key, posted.reason);
      case "already-posted":
        return { paymentKey: key, outcome: "already-posted" };
      case "posted":
        return { paymentKey: key, outcome: "posted", counts: posted.counts, ...openReason(posted.counts) };
    }
  });
}

/** What of a posted payment still needs a person, in words. */
function openReason({ openReasons }: PostingCounts): { readonly heldReason?: string } {
  if (openReasons.size === 0) return {};
  const words = [...openReasons].map(([reason, count]) =>
    count === 1 ? reason : `${reason} (${count} times)`,
  );
  return { heldReason: words.join(" ") };
}

function heldPayment(key: string, heldReason: string): PaymentOutcome {
  return { paymentKey: key, outcome: "held", heldReason };
}
