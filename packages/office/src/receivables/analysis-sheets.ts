import type { Sheet, SheetKind, SheetValue } from "@claimwright/documents";
import { adjustmentWords } from "@claimwright/receivables";
import type { FilesAnalysis } from "./analyze-files.ts";

/** One finding of an analysis as a table. */
export interface AnalysisSheet extends Sheet {
  /** What the figures are, in one sentence. */
  readonly note: string;
  /** The sheet that lists what a row counted: its rows whose first cell is the row's. */
  readonly behind?: string;
}

/** Every finding of an analysis, the summary first, the files last. */
export function analysisSheets(found: FilesAnalysis): readonly [AnalysisSheet, ...AnalysisSheet[]] {
  return [summary(found), ...moneySheets(found), ...claimSheets(found), ...fileSheets(found)];
}

/** A heading, what stands below it, and how a row says it. */
type Column<Row> = readonly [heading: string, kind: SheetKind, value: (row: Row) => SheetValue];

function sheetOf<Row>(
  facts: Pick<AnalysisSheet, "name" | "note" | "behind">,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): AnalysisSheet {
  return {
    ...facts,
    columns: columns.map(([heading, kind]) => ({ heading, kind })),
    rows: rows.map((row) => columns.map(([, , value]) => value(row))),
  };
}

function summary({ analysis, asOf, files }: FilesAnalysis): AnalysisSheet {
  const note = `Everything here is counted from the files themselves, as of ${asOf}.`;
  return sheetOf(
    { name: "Summary", note },
    [analysis],
    [
      ["Files", "count", () => files.length],
      ["Claims sent (837)", "count", (row) => row.claimsSent],
      ["Payments (835)", "count", (row) => row.payments],
      ["Claim payments", "count", (row) => row.claimPayments],
      ["Charged in the 835s", "cents", (row) => row.charged],
      ["Paid in the 835s", "cents", (row) => row.paid],
    ],
  );
}

const DENIED = "Denied amounts";

function moneySheets({ analysis }: FilesAnalysis): readonly AnalysisSheet[] {
  const { denials, lowPayments, takebacks } = analysis;
  const denied = denials.flatMap(({ reason, amounts }) => amounts.map((each) => ({ ...each, reason })));
  return [
    sheetOf(
      {
        name: "Denials by reason",
        note: "Amounts not paid for a reason that somebody must answer (not contract, not the patient's share).",
        behind: DENIED,
      },
      denials,
      [
        ["Reason", "text", (row) => row.reason],
        ["Means", "text", (row) => meaningOf(row.reason)],
        ["Class", "text", (row) => row.denial],
        ["Times", "count", (row) => row.count],
        ["Amount", "cents", (row) => row.amount],
        ["Payers", "text", (row) => row.payers.join(", ")],
      ],
    ),
    sheetOf({ name: DENIED, note: "Each adjustment that the denials count." }, denied, [
      ["Reason", "text", (row) => row.reason],
      ["Claim", "text", (row) => row.patientControlNumber],
      ["Payer", "text", (row) => row.payer],
      ["Payment date", "date", (row) => row.paymentDate],
      ["Amount", "cents", (row) => row.amount],
    ]),
    sheetOf(
      {
        name: "Paid low",
        note: "Allowed a unit below 90 % of the payer's own median for the code (five payments or more), or below the contract.",
      },
      lowPayments,
      [
        ["Payer", "text", (row) => row.payer],
        ["Code", "text", (row) => [row.procedureCode, ...row.modifiers].join("-")],
        ["Claim", "text", (row) => row.patientControlNumber],
        ["Allowed", "cents", (row) => row.allowed],
        ["Usual", "cents", (row) => row.usual],
        ["Shortfall", "cents", (row) => row.shortfall],
      ],
    ),
    sheetOf(
      {
        name: "Taken back",
        note: "Reversed claims (CLP02 22) and recoveries out of other payments (PLB WO).",
      },
      takebacks,
      [
        ["Payer", "text", (row) => row.payer],
        ["Reversals", "count", (row) => row.reversals],
        ["Reversed", "cents", (row) => row.reversed],
        ["Recovered", "cents", (row) => row.recovered],
      ],
    ),
  ];
}

/** What the reason code of `CO-97` means; its group says who pays, not why. */
function meaningOf(reason: string): string {
  return adjustmentWords(reason.slice(reason.indexOf("-") + 1)) ?? "not in the list of known reasons";
}

function claimSheets({ analysis }: FilesAnalysis): readonly AnalysisSheet[] {
  return [
    sheetOf(
      {
        name: "Secondary claims never sent",
        note: "The first payer left a share, the 837 names a further payer, and nothing shows that it was asked.",
      },
      analysis.lostSecondaries,
      [
        ["Claim", "text", (row) => row.patientControlNumber],
        ["First payer", "text", (row) => row.payer],
        ["Next payer", "text", (row) => row.nextPayer],
        ["Share", "cents", (row) => row.amount],
      ],
    ),
    sheetOf(
      {
        name: "How long payers take",
        note: "Days from sending (else receipt, else service) to the payment date.",
      },
      analysis.lags,
      [
        ["Payer", "text", (row) => row.payer],
        ["Claims", "count", (row) => row.claims],
        ["Median", "count", (row) => row.medianDays],
        ["9 of 10 within", "count", (row) => row.p90Days],
      ],
    ),
    sheetOf(
      { name: "Sent and not answered", note: "Claims without any 835, by days since the service." },
      analysis.aging,
      [
        ["Days", "text", (row) => row.bucket],
        ["Claims", "count", (row) => row.claims],
        ["Charged", "cents", (row) => row.charged],
      ],
    ),
  ];
}

function fileSheets({ analysis, files }: FilesAnalysis): readonly AnalysisSheet[] {
  return [
    sheetOf(
      { name: "Payments that do not add up", note: "By line, claim or payment (835 X221A1 1.10.2.1)." },
      analysis.outOfBalance,
      [
        ["File", "text", (row) => row.file],
        ["Where and by how much", "text", (row) => row.message],
      ],
    ),
    sheetOf(
      {
        name: "Payments found twice",
        note: "The same payer, trace number, amount, date and claims; counted once.",
      },
      analysis.duplicates,
      [
        ["File", "text", (row) => row.file],
        ["Same as", "text", (row) => row.sameAs],
      ],
    ),
    sheetOf({ name: "Files", note: "What became of each." }, files, [
      ["File", "text", (row) => row.name],
      ["Kind", "text", (row) => row.kind],
      ["Outcome", "text", (row) => row.outcome],
      ["Detail", "text", (row) => row.detail],
    ]),
  ];
}
