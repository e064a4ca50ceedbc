import { addDays, type Cents, daysBetween, type IsoDate, type Why } from "@claimwright/base";

/** When a practice sends bills and what follows when none is paid. */
export interface DunningRules {
  /** Days from one bill to the next. */
  readonly cycleDays: number;
  /** Below this no bill is sent. */
  readonly minimumBalance: Cents;
  /** Bills that are sent before the final notice. */
  readonly statements: number;
  /** Days after the final notice until a person may send the debt to an agency. */
  readonly finalNoticeDays: number;
}

/** What is known of one guarantor's account. */
export interface DunningAccount {
  readonly balance: Cents;
  /** The days on which bills went out since the balance was last paid up, oldest first. */
  readonly statementsSent: readonly IsoDate[];
  readonly finalNoticeOn?: IsoDate;
  /** What keeps bills or escalation back. */
  readonly hold?: "payment-plan" | "dispute" | "insurance-pending" | "bankruptcy" | "charity-application";
}

export type DunningStep =
  | { readonly kind: "wait"; readonly until?: IsoDate; readonly why: Why }
  | { readonly kind: "statement"; readonly number: number; readonly why: Why }
  | { readonly kind: "final-notice"; readonly why: Why }
  /** A person decides; nothing goes to an agency by itself. */
  | { readonly kind: "agency-review"; readonly why: Why };

/** The next step for an account: bills by cycle, a final notice, then a person's decision about an agency. */
export function nextDunningStep(account: DunningAccount, rules: DunningRules, today: IsoDate): DunningStep {
  const { balance, statementsSent, finalNoticeOn, hold } = account;
  if (hold !== undefined) return wait(`Billing rests: ${hold}.`);
  if (balance < rules.minimumBalance || balance <= 0)
    return wait("The balance is below the least that is billed.");
  if (finalNoticeOn !== undefined) {
    const until = addDays(finalNoticeOn, rules.finalNoticeDays);
    if (today < until) return wait("The time of the final notice is not over.", until);
    return {
      kind: "agency-review",
      why: why("The final notice has passed without payment; a person decides.", "agency-review"),
    };
  }
  const last = statementsSent.at(-1);
  if (last !== undefined && daysBetween(last, today) < rules.cycleDays) {
    return wait("The last bill is younger than one cycle.", addDays(last, rules.cycleDays));
  }
  if (statementsSent.length < rules.statements) {
    const number = statementsSent.length + 1;
    return {
      kind: "statement",
      number,
      why: why(`Bill ${number} of ${rules.statements} is due.`, "statement"),
    };
  }
  return { kind: "final-notice", why: why(`${rules.statements} bills were not paid.`, "final-notice") };
}

function wait(reason: string, until?: IsoDate): DunningStep {
  return { kind: "wait", why: why(reason, "wait"), ...(until === undefined ? {} : { until }) };
}

function why(reason: string, result: string): Why {
  return { rule: "receivables.dunning", reason, source: "practice financial policy", inputs: {}, result };
}
