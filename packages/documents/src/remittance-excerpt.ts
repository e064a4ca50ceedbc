import { formatDollars, type IsoDate, usDate } from "@claimwright/base";
import { type ClaimAdjustment, type ClaimPayment, readingName } from "@claimwright/model";
import type { Letter } from "./letter.ts";

/** What a payer answered about one claim. A remittance names many patients: only this one's part may leave. */
export interface RemittanceExcerptFacts {
  readonly practice: Letter["from"];
  readonly payerName: string;
  readonly traceNumber: string;
  readonly paymentDate: IsoDate;
  readonly payment: ClaimPayment;
  /** What a claim adjustment reason code says in words; undefined for an unknown one. */
  readonly reasonWords: (reason: string) => string | undefined;
}

/** The claim's part of a remittance as a page: each line with what was paid and each reason in words. */
export function remittanceExcerpt(facts: RemittanceExcerptFacts): Letter {
  const { payment } = facts;
  const name = payment.patientName === undefined ? "" : readingName(payment.patientName);
  const reasons = (adjustments: readonly ClaimAdjustment[]) =>
    adjustments
      .map(({ group, reason, amount }) => {
        const words = facts.reasonWords(reason);
        return `${group}-${reason} ${formatDollars(amount)}${words === undefined ? "" : `: ${words}`}`;
      })
      .join("\n");
  const lines = payment.lines.map((line) => [
    [line.procedureCode, ...line.modifiers].join("-"),
    formatDollars(line.charge),
    formatDollars(line.paid),
    [reasons(line.adjustments), line.remarkCodes.join(", ")].filter((text) => text !== "").join("\n"),
  ]);
  const ofClaim =
    payment.adjustments.length === 0 ? [] : [["Whole claim", "", "", reasons(payment.adjustments)]];
  return {
    language: "en",
    from: facts.practice,
    date: facts.paymentDate,
    title: "What the payer answered",
    facts: [
      ["Payer", facts.payerName],
      ["Payment", `${facts.traceNumber} of ${usDate(facts.paymentDate)}`],
      ["Patient", name],
      ["Payer's claim number", payment.payerClaimControlNumber],
      ["Our account", payment.patientControlNumber],
      ["Charged and paid", `${formatDollars(payment.totalCharge)}, ${formatDollars(payment.paid)}`],
    ],
    blocks: [
      {
        kind: "table",
        columns: [
          { name: "Service", weight: 2 },
          { name: "Charge", weight: 2, right: true },
          { name: "Paid", weight: 2, right: true },
          { name: "Reasons and remarks", weight: 6 },
        ],
        rows: [...lines, ...ofClaim],
      },
      {
        kind: "paragraph",
        text: "Taken from the payer's electronic remittance (835); other patients are left out.",
      },
    ],
  };
}
