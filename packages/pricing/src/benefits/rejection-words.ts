import type { Rejection } from "@claimwright/model";

/** Why a plan could not answer, and what to do about it, in words (X12 AAA03, AAA04). */
export interface RejectionWords {
  readonly reason: string;
  readonly remedy: string;
}

export function rejectionWords({ reasonCode, followUpCode }: Rejection): RejectionWords {
  const known = REASONS[reasonCode];
  return {
    reason: known?.[0] ?? `The plan refused the question with reason ${reasonCode}.`,
    remedy: known?.[1] ?? FOLLOW_UPS[followUpCode] ?? "Ask the plan by phone.",
  };
}

const CARD = "Compare with the card, correct it and ask again.";
const LATER = "Ask again in a few minutes.";

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  "15": ["The plan misses something that it needs to find the person.", CARD],
  "41": ["The practice may not ask this plan.", "Have the practice enrolled for eligibility with the plan."],
  "42": ["The plan cannot answer now.", LATER],
  "43": ["The plan does not know the provider.", "Check the NPI and the enrolment with the plan."],
  "50": ["The provider may not ask about this person.", "Ask the plan by phone."],
  "51": ["The plan does not have the provider on file.", "Check the NPI and the enrolment with the plan."],
  "56": ["The plan does not accept the date.", "Ask about a day that the plan keeps records of."],
  "57": ["The date asked about is missing or wrong.", "Ask about another day."],
  "58": ["The birth date is missing or wrong.", CARD],
  "62": ["The day asked about is too far back or ahead for the plan.", "Ask about a nearer day."],
  "63": ["The plan does not answer for days to come.", "Ask again on the day."],
  "64": ["The plan does not accept the patient's number.", CARD],
  "65": ["The plan does not accept the patient's name.", CARD],
  "67": ["The plan does not find the patient.", CARD],
  "68": ["The plan finds the patient more than once.", "Ask the plan by phone which record holds."],
  "71": ["The birth date is not the one that the plan has.", CARD],
  "72": ["No member has this number.", CARD],
  "73": ["The name is not the one that the plan has for this number.", CARD],
  "75": ["The plan does not find the subscriber.", CARD],
  "76": ["The plan finds the subscriber more than once.", "Ask the plan by phone which record holds."],
  "79": ["The payer's number is wrong.", "Check the payer's number in the list of payers."],
  "80": ["No answer came from the plan's own system.", LATER],
};

const FOLLOW_UPS: Readonly<Record<string, string>> = {
  C: "Correct the question and ask again.",
  N: "Do not ask again; call the plan.",
  P: "Correct it and ask the plan's own system.",
  R: "Ask again.",
  S: "Do not ask again: the question is with another payer.",
  W: "Wait a month and ask again.",
  X: "Wait ten days and ask again.",
  Y: "Do not ask again: an answer comes later.",
};
