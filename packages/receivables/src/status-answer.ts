import { addDays, type IsoDate } from "@claimwright/base";
import type { StatusCode } from "@claimwright/model";

/** What a payer's answer to a status inquiry means for the work on a silent claim. */
export type StatusMeaning =
  /** It is being worked on, or decided: its remittance is waited for. */
  | { readonly kind: "wait"; readonly until: IsoDate; readonly step: string }
  /** A person has something to do now. */
  | {
      readonly kind: "act";
      readonly action: "resend" | "send-records" | "ask-status";
      readonly step: string;
    };

/** Days that a pending or decided claim is given before somebody asks again. */
export const STATUS_WAIT_DAYS = 14;

/**
 * Reads the category of a 277's first status (X12 external list 507): P pending and F finalised wait for the 835, A0 to
 * A2 say that it came, A4 and D0 that it is not found, A3, A6, A7 and A8 that it was returned, R asks for something.
 */
export function statusMeaning(codes: readonly StatusCode[], today: IsoDate): StatusMeaning {
  const category = codes[0]?.category ?? "";
  if (/^(P|F|A[0-2])/.test(category)) {
    const words = category.startsWith("F") ? "has decided it; its remittance is on the way" : "works on it";
    const until = addDays(today, STATUS_WAIT_DAYS);
    return {
      kind: "wait",
      until,
      step: `The payer ${words} (${category}). Ask again when nothing has come.`,
    };
  }
  if (category === "A4" || category === "D0") {
    const step = `The payer does not find the claim (${category}): send it again as new, with the proof of the first sending.`;
    return { kind: "act", action: "resend", step };
  }
  if (/^A[3678]/.test(category)) {
    return {
      kind: "act",
      action: "resend",
      step: `The payer returned the claim (${category}): mend it and send it as new.`,
    };
  }
  if (category.startsWith("R")) {
    const step = `The payer asks for something (${category}): send it.`;
    return { kind: "act", action: "send-records", step };
  }
  return { kind: "act", action: "ask-status", step: `The payer could not answer (${category}): call.` };
}
