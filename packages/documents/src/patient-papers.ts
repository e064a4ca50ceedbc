import { type Cents, formatDollars, type IsoDate, usDate } from "@claimwright/base";
import { type Address, type PatientStatement, type PersonName, readingName } from "@claimwright/model";
import type { Letter } from "./letter.ts";
import { PAPER_WORDS } from "./paper-words.ts";

export type PaperLanguage = "en" | "es";

interface Practice {
  readonly name: string;
  readonly address: Address;
  readonly phone: string;
}

export interface ReceiptFacts {
  readonly practice: Practice;
  readonly patientName: PersonName;
  readonly accountNumber: string;
  readonly receiptNumber: string;
  readonly receivedOn: IsoDate;
  readonly method: "cash" | "check" | "card" | "bank-debit";
  readonly amount: Cents;
  /** What it was put on; the rest stays the patient's credit. */
  readonly applied: readonly {
    readonly dateOfService: IsoDate;
    readonly description: string;
    readonly amount: Cents;
  }[];
}

/** A receipt: how much, how, when, and what it paid. */
export function receiptLetter(facts: ReceiptFacts, language: PaperLanguage = "en"): Letter {
  const words = PAPER_WORDS[language];
  const applied = facts.applied.reduce((sum, { amount }) => sum + amount, 0);
  const credit = (facts.amount - applied) as Cents;
  return {
    language,
    from: facts.practice,
    to: { name: readingName(facts.patientName) },
    date: facts.receivedOn,
    title: words.receipt,
    facts: [
      [words.account, facts.accountNumber],
      [words.receiptNumber, facts.receiptNumber],
      [words.received, `${formatDollars(facts.amount)}, ${words.methods[facts.method]}`],
    ],
    blocks: [
      {
        kind: "table",
        columns: [
          { name: words.date, weight: 2 },
          { name: words.service, weight: 6 },
          { name: words.paid, weight: 2, right: true },
        ],
        rows: facts.applied.map((each) => [
          usDate(each.dateOfService),
          each.description,
          formatDollars(each.amount),
        ]),
        total: ["", words.credit, formatDollars(credit)],
      },
      { kind: "paragraph", text: words.thanks },
    ],
  };
}

/** Every service with its code and charge and what became of it, for a patient or their other insurer. */
export function itemizedBill(statement: PatientStatement, language: PaperLanguage = "en"): Letter {
  const words = PAPER_WORDS[language];
  const { practice, guarantor } = statement;
  return {
    language,
    from: { name: practice.name, address: practice.address, phone: practice.contact.phone },
    to: { name: readingName(guarantor.name), address: guarantor.address },
    date: statement.statementDate,
    title: words.itemizedBill,
    facts: [[words.account, statement.accountNumber]],
    blocks: [
      {
        kind: "table",
        columns: [
          { name: words.date, weight: 2 },
          { name: words.code, weight: 1.5 },
          { name: words.service, weight: 5 },
          { name: words.charge, weight: 2, right: true },
          { name: words.paidAndOff, weight: 2.4, right: true },
          { name: words.owed, weight: 2, right: true },
        ],
        rows: statement.visits.flatMap((visit) =>
          visit.lines.map((line) => [
            usDate(visit.dateOfService),
            line.code,
            line.description,
            formatDollars(line.charge),
            formatDollars(
              (line.planPaid + line.discount + line.otherAdjustments + line.patientPaid) as Cents,
            ),
            formatDollars(line.patientOwes),
          ]),
        ),
        total: ["", "", words.total, "", "", formatDollars(statement.amountDue)],
      },
    ],
  };
}

export interface SuperbillFacts {
  readonly practice: Practice & { readonly npi: string; readonly taxId: string };
  readonly patientName: PersonName;
  readonly birthDate: IsoDate;
  readonly dateOfService: IsoDate;
  readonly providerName: string;
  readonly providerNpi: string;
  readonly placeOfService: string;
  readonly diagnoses: readonly { readonly code: string; readonly title: string }[];
  readonly services: readonly {
    readonly code: string;
    readonly description: string;
    readonly units: number;
    readonly charge: Cents;
    readonly patientPaid: Cents;
  }[];
}

/** What a patient sends to their own insurer: codes, charges and what they paid. */
export function superbill(facts: SuperbillFacts, language: PaperLanguage = "en"): Letter {
  const words = PAPER_WORDS[language];
  const sum = (pick: (service: SuperbillFacts["services"][number]) => number) =>
    formatDollars(facts.services.reduce((total, service) => total + pick(service), 0) as Cents);
  return {
    language,
    from: facts.practice,
    to: { name: readingName(facts.patientName) },
    date: facts.dateOfService,
    title: words.superbill,
    facts: [
      [words.birthDate, usDate(facts.birthDate)],
      [words.provider, `${facts.providerName}, NPI ${facts.providerNpi}`],
      [words.billing, `NPI ${facts.practice.npi}, ${words.taxNumber} ${facts.practice.taxId}`],
      [words.place, facts.placeOfService],
    ],
    blocks: [
      {
        kind: "table",
        columns: [
          { name: words.diagnosis, weight: 2 },
          { name: words.title, weight: 8 },
        ],
        rows: facts.diagnoses.map(({ code, title }) => [code, title]),
      },
      {
        kind: "table",
        columns: [
          { name: words.code, weight: 2 },
          { name: words.service, weight: 6 },
          { name: words.units, weight: 1.4, right: true },
          { name: words.charge, weight: 2, right: true },
          { name: words.paid, weight: 2, right: true },
        ],
        rows: facts.services.map((service) => [
          service.code,
          service.description,
          String(service.units),
          formatDollars(service.charge),
          formatDollars(service.patientPaid),
        ]),
        total: ["", words.total, "", sum((each) => each.charge), sum((each) => each.patientPaid)],
      },
    ],
  };
}

/** A good-faith estimate as the patient gets it (45 CFR 149.610(c)): who, what, when, how much, and their rights. */
export interface EstimateFacts {
  readonly practice: Practice & { readonly npi: string; readonly taxId: string };
  readonly patientName: PersonName;
  readonly birthDate: IsoDate;
  readonly madeOn: IsoDate;
  readonly primaryService: string;
  readonly scheduledOn?: IsoDate;
  readonly diagnoses: readonly string[];
  readonly items: readonly {
    readonly provider: string;
    readonly npi: string;
    readonly code: string;
    readonly description: string;
    readonly quantity: number;
    readonly expected: Cents;
  }[];
  /** What must be scheduled apart and has an estimate of its own. */
  readonly separately: readonly string[];
}

export function estimateLetter(facts: EstimateFacts, language: PaperLanguage = "en"): Letter {
  const words = PAPER_WORDS[language];
  const total = facts.items.reduce((sum, { expected }) => sum + expected, 0) as Cents;
  return {
    language,
    from: facts.practice,
    to: { name: readingName(facts.patientName) },
    date: facts.madeOn,
    title: words.estimate,
    facts: [
      [words.birthDate, usDate(facts.birthDate)],
      [words.mainService, facts.primaryService],
      ...(facts.scheduledOn === undefined ? [] : [[words.scheduled, usDate(facts.scheduledOn)] as const]),
      [words.diagnosis, facts.diagnoses.join(", ")],
      [words.billing, `NPI ${facts.practice.npi}, ${words.taxNumber} ${facts.practice.taxId}`],
    ],
    blocks: [
      {
        kind: "table",
        columns: [
          { name: words.provider, weight: 4 },
          { name: words.code, weight: 1.6 },
          { name: words.service, weight: 4.4 },
          { name: words.units, weight: 1.6, right: true },
          { name: words.expected, weight: 2, right: true },
        ],
        rows: facts.items.map((item) => [
          `${item.provider}, NPI ${item.npi}`,
          item.code,
          item.description,
          String(item.quantity),
          formatDollars(item.expected),
        ]),
        total: ["", "", words.total, "", formatDollars(total)],
      },
      ...(facts.separately.length === 0
        ? []
        : [{ kind: "paragraph" as const, text: `${words.separately} ${facts.separately.join(", ")}.` }]),
      { kind: "heading", text: words.rights },
      ...words.estimateRights.map((text) => ({ kind: "paragraph" as const, text })),
    ],
  };
}
