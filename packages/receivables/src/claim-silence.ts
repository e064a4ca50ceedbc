import { addDays, daysBetween, type IsoDate, type Why } from "@claimwright/base";
import type { WorkOwner } from "./denial-task.ts";

/** What is known of a claim that was sent and not answered yet. */
export interface SentClaim {
  readonly sentOn: IsoDate;
  readonly serviceOn: IsoDate;
  /** 999 of its file. */
  readonly fileRejectedOn?: IsoDate;
  /** 277CA of the claim. */
  readonly acknowledged?: { readonly on: IsoDate; readonly accepted: boolean };
}

export interface SilenceTerms {
  /** Days in which the payer's 835 usually comes. */
  readonly answerDays: number;
  /** From the date of service. */
  readonly filingDays: number;
}

/** Days in which a 277CA must have come. */
export const ACKNOWLEDGEMENT_DAYS = 2;

export type SilenceState =
  | { readonly kind: "under-way"; readonly since: IsoDate }
  /** Fixed and sent as new: a rejected claim was never received by law. */
  | { readonly kind: "rejected"; readonly owner: WorkOwner; readonly due: IsoDate; readonly why: Why }
  | {
      readonly kind: "no-acknowledgement";
      readonly owner: WorkOwner;
      readonly due: IsoDate;
      readonly why: Why;
    }
  /** A status inquiry (276) is the next step. */
  | { readonly kind: "no-answer"; readonly owner: WorkOwner; readonly due: IsoDate; readonly why: Why };

/** Finds claims that nobody hears of before the filing limit does. */
export function claimSilence(claim: SentClaim, terms: SilenceTerms, today: IsoDate): SilenceState {
  const fileBy = addDays(claim.serviceOn, terms.filingDays);
  const { acknowledged } = claim;
  const rejectedOn = claim.fileRejectedOn ?? (acknowledged?.accepted === false ? acknowledged.on : undefined);
  if (rejectedOn !== undefined) {
    const reason = `It was rejected on ${rejectedOn} and counts as not received: fix it and send it as new by ${fileBy}.`;
    return { kind: "rejected", owner: "biller", due: fileBy, why: why("rejected", reason) };
  }
  if (acknowledged === undefined) {
    if (daysBetween(claim.sentOn, today) <= ACKNOWLEDGEMENT_DAYS)
      return { kind: "under-way", since: claim.sentOn };
    const reason = `Sent on ${claim.sentOn} and not acknowledged since: ask the clearinghouse where it is.`;
    return {
      kind: "no-acknowledgement",
      owner: "biller",
      due: addDays(today, 1),
      why: why("no-277ca", reason),
    };
  }
  if (daysBetween(acknowledged.on, today) <= terms.answerDays)
    return { kind: "under-way", since: acknowledged.on };
  const reason = `Accepted on ${acknowledged.on} and not answered in ${terms.answerDays} days: send a status inquiry.`;
  return { kind: "no-answer", owner: "biller", due: addDays(today, 3), why: why("no-835", reason) };
}

function why(rule: string, reason: string): Why {
  const source = "practice policy; 276/277 X212 for the inquiry";
  return { rule: `silence.${rule}`, reason, source, inputs: {}, result: rule };
}
