import { type Cents, formatDollars, unreachable } from "@claimwright/base";
import type { PatientShare } from "@claimwright/model";

/** The kind of share behind a CARC that a payer put on the patient. */
export function shareKindOf(carc: string | undefined): PatientShare["kind"] {
  return (carc !== undefined && KIND_OF_CARC[carc]) || "other";
}

const KIND_OF_CARC: Readonly<Record<string, PatientShare["kind"]>> = {
  "1": "deductible",
  "66": "deductible",
  "247": "deductible",
  "2": "coinsurance",
  "122": "coinsurance",
  "248": "coinsurance",
  "3": "copay",
  "241": "copay",
  "49": "not-covered",
  "50": "not-covered",
  "96": "not-covered",
  "119": "not-covered",
  "204": "not-covered",
};

/** One sentence that a patient understands: how much, and why it is theirs. */
export function explainShare(
  kind: PatientShare["kind"],
  amount: Cents,
  payerName: string | undefined,
): string {
  const sum = formatDollars(amount);
  const plan = payerName ?? "your plan";
  if (payerName === undefined) return `${sum}: no insurance was billed for this service.`;
  switch (kind) {
    case "deductible":
      return `${sum} counts toward your deductible, the amount you pay each year before ${plan} starts to pay.`;
    case "copay":
      return `${sum} is your copay, the fixed amount ${plan} sets for this kind of service.`;
    case "coinsurance":
      return `${sum} is your coinsurance, the part of the allowed price that ${plan} leaves to you.`;
    case "not-covered":
      return `${sum} is for a service that ${plan} does not cover and that you agreed in writing to pay.`;
    case "other":
      return `${sum} is what ${plan} says you owe for this service.`;
    default:
      return unreachable(kind);
  }
}
