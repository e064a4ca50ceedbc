import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";

type Policy = Answer<"openPayer">["policy"];
type Body = Omit<Operations["setPayerPolicy"]["body"], "seen">;

/** A policy as typed; numbers as their digits. */
export interface PolicyTyped {
  readonly from: string;
  readonly reason: string;
  readonly autoPost: boolean;
  readonly takesReplacement: boolean;
  readonly minimumConfidence: string;
  readonly answerDays: string;
  readonly filingDays: string;
  readonly appealDays: string;
  /** Empty where the payer reopens nothing. */
  readonly reopeningDays: string;
}

type NumberField = "minimumConfidence" | "answerDays" | "filingDays" | "appealDays" | "reopeningDays";

export const NUMBER_FIELDS: readonly (readonly [field: NumberField, label: string])[] = [
  ["minimumConfidence", "Least confidence, of 100"],
  ["answerDays", "Days to answer"],
  ["filingDays", "Days to file"],
  ["appealDays", "Days to appeal"],
  ["reopeningDays", "Days to reopen, if at all"],
];

export function policyTyped({ autoPost, minimumConfidence, answerDays, remedies }: Policy): PolicyTyped {
  return {
    from: "",
    reason: "",
    autoPost,
    takesReplacement: remedies.takesReplacement,
    minimumConfidence: String(minimumConfidence),
    answerDays: String(answerDays),
    filingDays: String(remedies.filingDays),
    appealDays: String(remedies.appealDays),
    reopeningDays: remedies.reopeningDays === undefined ? "" : String(remedies.reopeningDays),
  };
}

/** Undefined while something is missing or no number. */
export function policyBody(typed: PolicyTyped): Body | undefined {
  const { from, reason, autoPost, takesReplacement, reopeningDays, ...numbers } = typed;
  const texts = [...Object.values(numbers), ...(reopeningDays.trim() === "" ? [] : [reopeningDays])];
  if (from === "" || reason.trim() === "" || texts.some((text) => !/^\d{1,4}$/.test(text.trim()))) {
    return undefined;
  }
  return {
    effectiveFrom: from,
    reason: reason.trim(),
    policy: {
      autoPost,
      minimumConfidence: Number(numbers.minimumConfidence),
      answerDays: Number(numbers.answerDays),
      remedies: {
        takesReplacement,
        appealDays: Number(numbers.appealDays),
        filingDays: Number(numbers.filingDays),
        ...(reopeningDays.trim() === "" ? {} : { reopeningDays: Number(reopeningDays) }),
      },
    },
  };
}
