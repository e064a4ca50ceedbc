import { type Cents, formatDollars, type IsoDate, usDate } from "@claimwright/base";
import { type Address, type PersonName, readingName } from "@claimwright/model";
import type { Letter } from "./letter.ts";
import type { PaperLanguage } from "./patient-papers.ts";

/** What a visit is expected to cost a person with coverage: what the plan is expected to pay, and the rest. */
export interface ShareEstimateFacts {
  readonly practice: { readonly name: string; readonly address: Address; readonly phone: string };
  readonly patientName: PersonName;
  readonly accountNumber: string;
  readonly madeOn: IsoDate;
  readonly scheduledOn?: IsoDate;
  readonly primaryService: string;
  readonly payerName: string;
  readonly planAnsweredOn: IsoDate;
  readonly items: readonly {
    readonly code: string;
    readonly description: string;
    readonly quantity: number;
    readonly charge: Cents;
    readonly planPays: Cents;
    readonly patientPays: Cents;
  }[];
  /** What the estimate had to leave open, a sentence each. */
  readonly gaps: readonly string[];
}

export function shareEstimateLetter(facts: ShareEstimateFacts, language: PaperLanguage = "en"): Letter {
  const words = WORDS[language];
  const sum = (pick: (item: ShareEstimateFacts["items"][number]) => Cents): string =>
    formatDollars(facts.items.reduce((total, item) => total + pick(item), 0) as Cents);
  const scheduled =
    facts.scheduledOn === undefined ? [] : [[words.scheduled, usDate(facts.scheduledOn)] as const];
  return {
    language,
    from: facts.practice,
    to: { name: readingName(facts.patientName) },
    date: facts.madeOn,
    title: words.title,
    facts: [
      [words.account, facts.accountNumber],
      [words.service, facts.primaryService],
      ...scheduled,
      [words.plan, `${facts.payerName}, ${words.answered} ${usDate(facts.planAnsweredOn)}`],
    ],
    blocks: [
      {
        kind: "table",
        columns: [
          { name: words.code, weight: 1.4 },
          { name: words.service, weight: 4.6 },
          { name: words.units, weight: 1.3, right: true },
          { name: words.charge, weight: 2, right: true },
          { name: words.takenOff, weight: 2, right: true },
          { name: words.planPays, weight: 2, right: true },
          { name: words.youPay, weight: 2, right: true },
        ],
        rows: facts.items.map((item) => [
          item.code,
          item.description,
          String(item.quantity),
          formatDollars(item.charge),
          formatDollars(takenOff(item)),
          formatDollars(item.planPays),
          formatDollars(item.patientPays),
        ]),
        total: [
          "",
          words.total,
          "",
          sum((item) => item.charge),
          sum(takenOff),
          sum((item) => item.planPays),
          sum((item) => item.patientPays),
        ],
      },
      { kind: "heading", text: words.know },
      ...[...facts.gaps, ...words.notes].map((text) => ({ kind: "paragraph" as const, text })),
    ],
  };
}

/** What the contract takes off the charge: nobody pays it. */
function takenOff({ charge, planPays, patientPays }: ShareEstimateFacts["items"][number]): Cents {
  return (charge - planPays - patientPays) as Cents;
}

const WORDS = {
  en: {
    title: "What your visit is expected to cost you",
    account: "Account",
    service: "Service",
    scheduled: "Scheduled for",
    plan: "Your plan",
    answered: "asked on",
    code: "Code",
    units: "Units",
    charge: "Charge",
    takenOff: "Taken off",
    planPays: "Plan pays",
    youPay: "You pay",
    total: "Total",
    know: "What you should know",
    notes: [
      "This is an estimate, not a bill and not a promise of your plan. Your plan decides when it gets the claim.",
      "What you need may turn out differently on the day, and what you owe with it.",
    ],
  },
  es: {
    title: "Lo que se espera que le cueste su visita",
    account: "Cuenta",
    service: "Servicio",
    scheduled: "Programado para",
    plan: "Su plan",
    answered: "consultado el",
    code: "Código",
    units: "Unidades",
    charge: "Cargo",
    takenOff: "Descontado",
    planPays: "Paga el plan",
    youPay: "Usted paga",
    total: "Total",
    know: "Lo que debe saber",
    notes: [
      "Esto es una estimación; no es una factura ni una promesa de su plan. Su plan decide cuando recibe la reclamación.",
      "Lo que usted necesite puede resultar distinto ese día, y lo que deba también.",
    ],
  },
} as const;
