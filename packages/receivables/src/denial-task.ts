import { addDays, type Cents, formatDollars, type IsoDate, type Why } from "@claimwright/base";
import type { DenialClass } from "./disposition.ts";
import type { WorkItem } from "./posting-plan.ts";

/** What a payer lets a practice do about a decision it does not accept. */
export interface PayerRemedies {
  /** Takes CLM05-3 = 7 and 8. Medicare Part B takes originals only: a clerical error is reopened there. */
  readonly takesReplacement: boolean;
  readonly appealDays: number;
  readonly reopeningDays?: number;
  /** From the date of service, for a claim that is sent as new. */
  readonly filingDays: number;
}

/** Medicare Part B: redetermination within 120 days (42 CFR 405.942), reopening within a year (405.980(b)). */
export const MEDICARE_PART_B_REMEDIES: PayerRemedies = {
  takesReplacement: false,
  appealDays: 120,
  reopeningDays: 365,
  filingDays: 365,
};

/** Where a payer's own terms are not known: the shortest that are common, so that nothing is missed. */
export const CAUTIOUS_REMEDIES: PayerRemedies = { takesReplacement: true, appealDays: 60, filingDays: 90 };

export type DenialAction =
  | "replace"
  | "reopen"
  | "appeal"
  | "send-records"
  | "verify-eligibility"
  | "bill-other-payer"
  | "confirm-duplicate"
  | "decide";

export type WorkOwner = "biller" | "coder" | "front-desk" | "appeals" | "supervisor";

/** One thing for one person to do by a day, with the money that hangs on it. */
export interface DenialTask {
  readonly item: WorkItem;
  readonly denial: DenialClass;
  readonly action: DenialAction;
  readonly owner: WorkOwner;
  readonly due: IsoDate;
  readonly valueAtStake: Cents;
  /** What to do, in one sentence. */
  readonly step: string;
  readonly why: Why;
}

/** The next step for a denial: what, who and until when, by its class and what the payer allows. */
export function denialTask(
  item: WorkItem,
  remedies: PayerRemedies,
  dates: { readonly decidedOn: IsoDate; readonly serviceOn: IsoDate },
): DenialTask {
  const denial = item.denial ?? "unknown";
  const guide = GUIDE[denial];
  const action = allowed(guide.action, remedies);
  const due = deadline(action, remedies, dates);
  const code = item.adjustment === undefined ? "" : ` (${item.adjustment.group}-${item.adjustment.reason})`;
  const why: Why = {
    rule: `denial.${denial}`,
    reason: `${formatDollars(item.amount)} was not paid for a reason of ${denial}${code}: ${STEP_WORDS[action]} by ${due}.`,
    source: "payer remedies; X12 CARC and RARC lists",
    inputs: { appealDays: remedies.appealDays, takesReplacement: remedies.takesReplacement },
    result: action,
    because: [item.why],
  };
  return {
    item,
    denial,
    action,
    owner: guide.owner,
    due,
    valueAtStake: item.amount,
    step: `${guide.words} ${sentence(STEP_WORDS[action])}`,
    why,
  };
}

/** What most often helps for each class, and whose desk it is. */
const GUIDE: Readonly<
  Record<DenialClass, { readonly action: DenialAction; readonly owner: WorkOwner; readonly words: string }>
> = {
  eligibility: {
    action: "verify-eligibility",
    owner: "front-desk",
    words: "The payer did not find the patient covered on the date.",
  },
  coordination: {
    action: "bill-other-payer",
    owner: "front-desk",
    words: "The payer says another one pays first.",
  },
  authorization: {
    action: "appeal",
    owner: "appeals",
    words: "An authorisation is missing or does not fit.",
  },
  coding: { action: "replace", owner: "coder", words: "A code, modifier or place does not fit the others." },
  bundling: { action: "replace", owner: "coder", words: "The payer counts it as part of another service." },
  "medical-necessity": {
    action: "appeal",
    owner: "appeals",
    words: "The payer does not see why the service was needed.",
  },
  "timely-filing": {
    action: "appeal",
    owner: "appeals",
    words: "The payer says it came late; the acknowledgement of the first sending proves when it came.",
  },
  duplicate: { action: "confirm-duplicate", owner: "biller", words: "The payer has this service already." },
  information: { action: "send-records", owner: "biller", words: "Something is missing for a decision." },
  "non-covered": { action: "decide", owner: "supervisor", words: "The plan does not cover the service." },
  "benefit-limit": {
    action: "decide",
    owner: "supervisor",
    words: "The plan's limit for the service is used up.",
  },
  provider: {
    action: "replace",
    owner: "biller",
    words: "The payer does not accept the provider or place as billed.",
  },
  unknown: { action: "decide", owner: "supervisor", words: "No rule says what this reason means." },
};

const STEP_WORDS: Readonly<Record<DenialAction, string>> = {
  replace: "correct it and send a replacement",
  reopen: "ask for a reopening with the correction",
  appeal: "appeal with the facts of the visit",
  "send-records": "send what is asked for",
  "verify-eligibility": "check eligibility for the date and correct the coverage",
  "bill-other-payer": "find the payer that pays first and bill it",
  "confirm-duplicate": "compare with the first claim and close one of them",
  decide: "decide what it means and add a row to the disposition table",
};

/** A replacement where the payer takes none becomes a reopening, and without that an appeal. */
function allowed(action: DenialAction, remedies: PayerRemedies): DenialAction {
  if (action !== "replace" || remedies.takesReplacement) return action;
  return remedies.reopeningDays === undefined ? "appeal" : "reopen";
}

/** Everything has a day: the payer's own where it sets one, else two weeks inside the appeal's. */
function deadline(
  action: DenialAction,
  remedies: PayerRemedies,
  { decidedOn, serviceOn }: { readonly decidedOn: IsoDate; readonly serviceOn: IsoDate },
): IsoDate {
  const appealBy = addDays(decidedOn, remedies.appealDays);
  const fileBy = addDays(serviceOn, remedies.filingDays);
  switch (action) {
    case "reopen":
      return addDays(decidedOn, remedies.reopeningDays ?? remedies.appealDays);
    case "replace":
    case "bill-other-payer":
    case "verify-eligibility":
      return fileBy > decidedOn && fileBy < appealBy ? fileBy : appealBy;
    case "send-records":
    case "confirm-duplicate":
    case "decide":
      return addDays(appealBy, -DAYS_INSIDE_THE_APPEAL);
    case "appeal":
      return appealBy;
  }
}

/** A decision that may still lead to an appeal is made this long before the appeal's last day. */
const DAYS_INSIDE_THE_APPEAL = 14;

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
