import type { Sheet } from "@claimwright/documents";
import { adjustmentWords } from "@claimwright/receivables";
import type { FilesAnalysis } from "./analyze-files.ts";

/** One finding of an analysis as a table. */
export interface AnalysisSheet extends Sheet {
  /** What the figures are, in one sentence. */
  readonly note: string;
  /** The sheet that lists what a row counted: its rows whose first cell is the row's. */
  readonly behind?: string;
}

const DENIED = "Denied amounts";

/** Every finding of an analysis, the summary first, the files last. */
export function analysisSheets(found: FilesAnalysis): readonly [AnalysisSheet, ...AnalysisSheet[]] {
  return [
    summary(found),
    ...denialSheets(found),
    ...moneySheets(found),
    ...claimSheets(found),
    ...fileSheets(found),
  ];
}

function summary({ analysis, asOf, files }: FilesAnalysis): AnalysisSheet {
  return {
    name: "Summary",
    note: `Everything here is counted from the files themselves, as of ${asOf}.`,
    columns: [
      { heading: "Files", kind: "count" },
      { heading: "Claims sent (837)", kind: "count" },
      { heading: "Payments (835)", kind: "count" },
      { heading: "Claim payments", kind: "count" },
      { heading: "Charged in the 835s", kind: "cents" },
      { heading: "Paid in the 835s", kind: "cents" },
    ],
    rows: [
      [
        files.length,
        analysis.claimsSent,
        analysis.payments,
        analysis.claimPayments,
        analysis.charged,
        analysis.paid,
      ],
    ],
  };
}

function denialSheets({ analysis }: FilesAnalysis): readonly AnalysisSheet[] {
  return [
    {
      name: "Denials by reason",
      note: "Amounts not paid for a reason that somebody must answer (not contract, not the patient's share).",
      behind: DENIED,
      columns: [
        { heading: "Reason", kind: "text" },
        { heading: "Means", kind: "text" },
        { heading: "Class", kind: "text" },
        { heading: "Times", kind: "count" },
        { heading: "Amount", kind: "cents" },
        { heading: "Payers", kind: "text" },
      ],
      rows: analysis.denials.map(({ reason, denial, count, amount, payers }) => [
        reason,
        adjustmentWords(reason.slice(reason.indexOf("-") + 1)) ?? "not in the list of known reasons",
        denial,
        count,
        amount,
        payers.join(", "),
      ]),
    },
    {
      name: DENIED,
      note: "Each adjustment that the denials count.",
      columns: [
        { heading: "Reason", kind: "text" },
        { heading: "Claim", kind: "text" },
        { heading: "Payer", kind: "text" },
        { heading: "Payment date", kind: "date" },
        { heading: "Amount", kind: "cents" },
      ],
      rows: analysis.denials.flatMap(({ reason, amounts }) =>
        amounts.map(({ patientControlNumber, payer, paymentDate, amount }) => [
          reason,
          patientControlNumber,
          payer,
          paymentDate,
          amount,
        ]),
      ),
    },
  ];
}

function moneySheets({ analysis }: FilesAnalysis): readonly AnalysisSheet[] {
  return [
    {
      name: "Paid low",
      note: "Allowed a unit below 90 % of the payer's own median for the code (five payments or more), or below the contract.",
      columns: [
        { heading: "Payer", kind: "text" },
        { heading: "Code", kind: "text" },
        { heading: "Claim", kind: "text" },
        { heading: "Allowed", kind: "cents" },
        { heading: "Usual", kind: "cents" },
        { heading: "Shortfall", kind: "cents" },
      ],
      rows: analysis.lowPayments.map((row) => [
        row.payer,
        [row.procedureCode, ...row.modifiers].join("-"),
        row.patientControlNumber,
        row.allowed,
        row.usual,
        row.shortfall,
      ]),
    },
    {
      name: "Taken back",
      note: "Reversed claims (CLP02 22) and recoveries out of other payments (PLB WO).",
      columns: [
        { heading: "Payer", kind: "text" },
        { heading: "Reversals", kind: "count" },
        { heading: "Reversed", kind: "cents" },
        { heading: "Recovered", kind: "cents" },
      ],
      rows: analysis.takebacks.map((row) => [row.payer, row.reversals, row.reversed, row.recovered]),
    },
  ];
}

function claimSheets({ analysis }: FilesAnalysis): readonly AnalysisSheet[] {
  return [
    {
      name: "Secondary claims never sent",
      note: "The first payer left a share, the 837 names a further payer, and nothing shows that it was asked.",
      columns: [
        { heading: "Claim", kind: "text" },
        { heading: "First payer", kind: "text" },
        { heading: "Next payer", kind: "text" },
        { heading: "Share", kind: "cents" },
      ],
      rows: analysis.lostSecondaries.map((row) => [
        row.patientControlNumber,
        row.payer,
        row.nextPayer,
        row.amount,
      ]),
    },
    {
      name: "How long payers take",
      note: "Days from sending (else receipt, else service) to the payment date.",
      columns: [
        { heading: "Payer", kind: "text" },
        { heading: "Claims", kind: "count" },
        { heading: "Median", kind: "count" },
        { heading: "9 of 10 within", kind: "count" },
      ],
      rows: analysis.lags.map((row) => [row.payer, row.claims, row.medianDays, row.p90Days]),
    },
    {
      name: "Sent and not answered",
      note: "Claims without any 835, by days since the service.",
      columns: [
        { heading: "Days", kind: "text" },
        { heading: "Claims", kind: "count" },
        { heading: "Charged", kind: "cents" },
      ],
      rows: analysis.aging.map((row) => [row.bucket, row.claims, row.charged]),
    },
  ];
}

function fileSheets({ analysis, files }: FilesAnalysis): readonly AnalysisSheet[] {
  return [
    {
      name: "Payments that do not add up",
      note: "By line, claim or payment (835 X221A1 1.10.2.1).",
      columns: [
        { heading: "File", kind: "text" },
        { heading: "Where and by how much", kind: "text" },
      ],
      rows: analysis.outOfBalance.map(({ file, message }) => [file, message]),
    },
    {
      name: "Payments found twice",
      note: "The same payer, trace number, amount, date and claims; counted once.",
      columns: [
        { heading: "File", kind: "text" },
        { heading: "Same as", kind: "text" },
      ],
      rows: analysis.duplicates.map(({ file, sameAs }) => [file, sameAs]),
    },
    {
      name: "Files",
      note: "What became of each.",
      columns: [
        { heading: "File", kind: "text" },
        { heading: "Kind", kind: "text" },
        { heading: "Outcome", kind: "text" },
        { heading: "Detail", kind: "text" },
      ],
      rows: files.map(({ name, kind, outcome, detail }) => [name, kind, outcome, detail]),
    },
  ];
}
