import { type Cents, formatDollars } from "@claimwright/base";
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
  language: StatementLanguage = "en",
): string {
  const sum = formatDollars(amount);
  const words = SHARE_WORDS[language];
  if (payerName === undefined) return words.uninsured(sum);
  return words[kind](sum, payerName);
}

export type StatementLanguage = "en" | "es";

type ShareWords = Readonly<Record<PatientShare["kind"], (sum: string, plan: string) => string>> & {
  readonly uninsured: (sum: string) => string;
};

const SHARE_WORDS: Readonly<Record<StatementLanguage, ShareWords>> = {
  en: {
    uninsured: (sum) => `${sum}: no insurance was billed for this service.`,
    deductible: (sum, plan) =>
      `${sum} counts toward your deductible, the amount you pay each year before ${plan} starts to pay.`,
    copay: (sum, plan) => `${sum} is your copay, the fixed amount ${plan} sets for this kind of service.`,
    coinsurance: (sum, plan) =>
      `${sum} is your coinsurance, the part of the allowed price that ${plan} leaves to you.`,
    "not-covered": (sum, plan) =>
      `${sum} is for a service that ${plan} does not cover and that you agreed in writing to pay.`,
    other: (sum, plan) => `${sum} is what ${plan} says you owe for this service.`,
  },
  es: {
    uninsured: (sum) => `${sum}: no se facturó este servicio a ningún seguro.`,
    deductible: (sum, plan) =>
      `${sum} cuenta para su deducible, lo que usted paga cada año antes de que ${plan} empiece a pagar.`,
    copay: (sum, plan) =>
      `${sum} es su copago, la cantidad fija que ${plan} establece para este tipo de servicio.`,
    coinsurance: (sum, plan) =>
      `${sum} es su coseguro, la parte del precio aprobado que ${plan} le deja a usted.`,
    "not-covered": (sum, plan) =>
      `${sum} es por un servicio que ${plan} no cubre y que usted aceptó pagar por escrito.`,
    other: (sum, plan) => `${sum} es lo que, según ${plan}, usted debe por este servicio.`,
  },
};
