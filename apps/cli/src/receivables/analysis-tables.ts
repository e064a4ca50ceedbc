import { formatDollars } from "@claimwright/base";
import type { FolderAnalysis } from "@claimwright/office";
import { adjustmentWords } from "@claimwright/receivables";

/** A table of texts: what the terminal prints and the page shows. */
export interface Table {
  readonly title: string;
  /** What the figures are, in one sentence. */
  readonly note: string;
  readonly columns: readonly { readonly name: string; readonly right?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Every finding of an analysis as tables, the summary first, the files last. */
export function analysisTables(found: FolderAnalysis): readonly Table[] {
  return [summary(found), ...moneyTables(found), ...claimTables(found), ...fileTables(found)];
}

function summary({ analysis, asOf, files }: FolderAnalysis): Table {
  return {
    title: "Summary",
    note: `Everything below is counted from the files themselves, as of ${asOf}.`,
    columns: [{ name: "what" }, { name: "figure", right: true }],
    rows: [
      ["files", String(files.length)],
      ["claims sent (837)", String(analysis.claimsSent)],
      ["payments (835)", String(analysis.payments)],
      ["claim payments", String(analysis.claimPayments)],
      ["charged in the 835s", formatDollars(analysis.charged)],
      ["paid in the 835s", formatDollars(analysis.paid)],
    ],
  };
}

function moneyTables({ analysis }: FolderAnalysis): readonly Table[] {
  return [
    {
      title: "Denials by reason",
      note: "Amounts not paid for a reason that somebody must answer (not contract, not the patient's share).",
      columns: [
        { name: "reason" },
        { name: "means" },
        { name: "class" },
        { name: "times", right: true },
        { name: "amount", right: true },
        { name: "payers" },
      ],
      rows: analysis.denials.map((row) => [
        row.reason,
        adjustmentWords(row.reason.slice(row.reason.indexOf("-") + 1)) ?? "not in the list of known reasons",
        row.denial,
        String(row.count),
        formatDollars(row.amount),
        row.payers.join(", "),
      ]),
    },
    {
      title: "Paid low",
      note: "Allowed a unit below 90 % of the payer's own median for the code (five payments or more), or below the contract.",
      columns: [
        { name: "payer" },
        { name: "code" },
        { name: "claim" },
        { name: "allowed", right: true },
        { name: "usual", right: true },
        { name: "shortfall", right: true },
      ],
      rows: analysis.lowPayments.map((row) => [
        row.payer,
        [row.procedureCode, ...row.modifiers].join("-"),
        row.patientControlNumber,
        formatDollars(row.allowed),
        formatDollars(row.usual),
        formatDollars(row.shortfall),
      ]),
    },
    {
      title: "Taken back",
      note: "Reversed claims (CLP02 22) and recoveries out of other payments (PLB WO).",
      columns: [
        { name: "payer" },
        { name: "reversals", right: true },
        { name: "reversed", right: true },
        { name: "recovered", right: true },
      ],
      rows: analysis.takebacks.map((row) => [
        row.payer,
        String(row.reversals),
        formatDollars(row.reversed),
        formatDollars(row.recovered),
      ]),
    },
  ];
}

function claimTables({ analysis }: FolderAnalysis): readonly Table[] {
  return [
    {
      title: "Secondary claims never sent",
      note: "The first payer left a share, the 837 names a further payer, and nothing shows that it was asked.",
      columns: [
        { name: "claim" },
        { name: "first payer" },
        { name: "next payer" },
        { name: "share", right: true },
      ],
      rows: analysis.lostSecondaries.map((row) => [
        row.patientControlNumber,
        row.payer,
        row.nextPayer,
        formatDollars(row.amount),
      ]),
    },
    {
      title: "How long payers take",
      note: "Days from sending (else receipt, else service) to the payment date.",
      columns: [
        { name: "payer" },
        { name: "claims", right: true },
        { name: "median", right: true },
        { name: "9 of 10 within", right: true },
      ],
      rows: analysis.lags.map((row) => [
        row.payer,
        String(row.claims),
        String(row.medianDays),
        String(row.p90Days),
      ]),
    },
    {
      title: "Sent and not answered",
      note: "Claims without any 835, by days since the service.",
      columns: [{ name: "days" }, { name: "claims", right: true }, { name: "charged", right: true }],
      rows: analysis.aging.map((row) => [row.bucket, String(row.claims), formatDollars(row.charged)]),
    },
  ];
}

function fileTables({ analysis, files }: FolderAnalysis): readonly Table[] {
  return [
    {
      title: "Payments that do not add up",
      note: "By line, claim or payment (835 X221A1 1.10.2.1).",
      columns: [{ name: "file" }, { name: "where and by how much" }],
      rows: analysis.outOfBalance.map(({ file, message }) => [file, message]),
    },
    {
      title: "Payments found twice",
      note: "The same payer, trace number, amount, date and claims; counted once.",
      columns: [{ name: "file" }, { name: "same as" }],
      rows: analysis.duplicates.map(({ file, sameAs }) => [file, sameAs]),
    },
    {
      title: "Files",
      note: "What became of each.",
      columns: [{ name: "file" }, { name: "kind" }, { name: "outcome" }, { name: "detail" }],
      rows: files.map(({ name, kind, outcome, detail }) => [name, kind, outcome, detail]),
    },
  ];
}
