import { type Cents, formatDollars, type IsoDate, usDate } from "@claimwright/base";
import { type Address, type PersonName, readingName } from "@claimwright/model";
import type { Letter } from "./letter.ts";

/** What an appeal is about: every fact that the payer needs to find and judge the claim. */
export interface AppealFacts {
  readonly practice: {
    readonly name: string;
    readonly address: Address;
    readonly phone: string;
    readonly npi: string;
    readonly taxId: string;
  };
  readonly payer: { readonly name: string; readonly address?: Address };
  readonly patientName: PersonName;
  readonly memberId: string;
  readonly payerClaimControlNumber: string;
  readonly patientControlNumber: string;
  readonly dateOfService: IsoDate;
  readonly decidedOn: IsoDate;
  /** The last day of the appeal. */
  readonly appealBy: IsoDate;
  readonly writtenOn: IsoDate;
  /** `first` is called redetermination by Medicare. */
  readonly level: "first" | "second";
  readonly lines: readonly AppealLine[];
  /** Why the payer should decide otherwise, a paragraph each, in the writer's words. */
  readonly grounds: readonly string[];
  readonly signer: string;
}

export interface AppealLine {
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  readonly notPaid: Cents;
  /** Such as `CO-50, N115`, with its words. */
  readonly reason: string;
}

/** A letter that asks a payer to decide again, with the facts of the claim filled in; a packet adds its enclosures. */
export function appealLetter(facts: AppealFacts): Letter {
  const { practice, payer, lines } = facts;
  const inDispute = lines.reduce((sum, { notPaid }) => sum + notPaid, 0) as Cents;
  const level = facts.level === "first" ? "first-level appeal" : "second-level appeal";
  return {
    language: "en",
    from: { name: practice.name, address: practice.address, phone: practice.phone },
    to: {
      name: `${payer.name}, Appeals`,
      ...(payer.address === undefined ? {} : { address: payer.address }),
    },
    date: facts.writtenOn,
    title: `Request for a ${level}`,
    facts: [
      ["Patient", readingName(facts.patientName)],
      ["Member number", facts.memberId],
      ["Your claim number", facts.payerClaimControlNumber],
      ["Our account", facts.patientControlNumber],
      ["Date of service", usDate(facts.dateOfService)],
      ["Your decision of", usDate(facts.decidedOn)],
      ["Billing NPI and tax number", `${practice.npi}, ${practice.taxId}`],
      ["In dispute", formatDollars(inDispute)],
    ],
    blocks: [
      {
        kind: "paragraph",
        text: `We ask you to review your decision of ${usDate(facts.decidedOn)} on the services below and to pay ${formatDollars(inDispute)}. This request is within the time for appeals, which ends on ${usDate(facts.appealBy)}.`,
      },
      {
        kind: "table",
        columns: [
          { name: "Service", weight: 2 },
          { name: "Reason stated", weight: 5 },
          { name: "Charge", weight: 2, right: true },
          { name: "Not paid", weight: 2, right: true },
        ],
        rows: lines.map((line) => [
          [line.procedureCode, ...line.modifiers].join("-"),
          line.reason,
          formatDollars(line.charge),
          formatDollars(line.notPaid),
        ]),
      },
      { kind: "heading", text: "Why the decision should change" },
      ...facts.grounds.map((text) => ({ kind: "paragraph" as const, text })),
      {
        kind: "paragraph",
        text: "Please send your decision and the reasons for it, with the rule or contract term it rests on, to the address above.",
      },
    ],
    signature: facts.signer,
  };
}
