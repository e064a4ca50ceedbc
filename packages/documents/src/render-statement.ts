import { type Cents, formatDollars, sumCents, usDate, ZERO_CENTS } from "@claimwright/base";
import {
  type PatientStatement,
  readingName,
  type StatementLine,
  type StatementVisit,
} from "@claimwright/model";
import { addressLines, phoneText } from "./internal/address-lines.ts";
import { CONTENT_WIDTH_PT, Flow, footers, MARGIN_PT, type TextStyle } from "./internal/flow.ts";
import { makePdf } from "./internal/pdf.ts";
import { STATEMENT_WORDS, type StatementWords } from "./statement-words.ts";

export interface StatementOptions {
  /** The language of the fixed words; absent means English. The explanations come with the statement. */
  readonly language?: "en" | "es";
}

/**
 * A patient's bill as PDF bytes: what was done, what it cost, what the plan took off and paid, and why the rest is
 * theirs, with a slip to send back. The statement's date is the document's date, so the bytes repeat.
 */
export function renderStatement(
  statement: PatientStatement,
  options: StatementOptions = {},
): Promise<Uint8Array> {
  const words = STATEMENT_WORDS[options.language ?? "en"];
  const head = {
    title: `${words.title} ${statement.accountNumber}`,
    author: statement.practice.name,
    createdOn: statement.statementDate,
    language: words.locale,
  };
  return makePdf(head, (pdf) => {
    const flow = new Flow(pdf);
    drawHead(flow, statement, words);
    for (const visit of statement.visits) drawVisit(flow, visit, words);
    drawTotal(flow, statement, words);
    drawSlip(flow, statement, words);
    footers(pdf, words.page);
  });
}

/** Where a window envelope shows the address of the person billed. */
const ADDRESS_TOP_PT = 150;

function drawHead(flow: Flow, statement: PatientStatement, words: StatementWords): void {
  const { practice, guarantor } = statement;
  flow.textAt(practice.name, MARGIN_PT, { bold: true, size: 14, width: 300 });
  const practiceTop = MARGIN_PT + flow.heightOf(practice.name, { bold: true, size: 14, width: 300 });
  flow.textAt(addressLines(practice.address).join("\n"), practiceTop, { size: 9, width: 300 });
  flow.textAt([readingName(guarantor.name), ...addressLines(guarantor.address)].join("\n"), ADDRESS_TOP_PT, {
    size: 11,
    width: 280,
  });
  drawFacts(flow, statement, words);
  flow.y = 236;
}

function drawFacts(flow: Flow, statement: PatientStatement, words: StatementWords): void {
  const left = 356;
  flow.textAt(words.title, MARGIN_PT, { bold: true, size: 20, x: left, width: 202, align: "right" });
  const facts: readonly (readonly [string, string])[] = [
    [words.account, statement.accountNumber],
    [words.statementDate, usDate(statement.statementDate)],
    [words.dueDate, usDate(statement.dueDate)],
    [words.amountDue, formatDollars(statement.amountDue)],
  ];
  facts.forEach(([label, value], index) => {
    const last = index === facts.length - 1;
    const y = 92 + index * 18 + (last ? 6 : 0);
    const size = last ? 14 : 10;
    flow.textAt(label, y, { size, bold: last, x: left, width: 110 });
    flow.textAt(value, y, { size, bold: last, x: left + 90, width: 112, align: "right" });
  });
}

/** Columns of amounts, right-aligned; the service takes what is left of them. */
const AMOUNT_WIDTH_PT = 52;
const SERVICE_WIDTH_PT = CONTENT_WIDTH_PT - 7 * AMOUNT_WIDTH_PT - 6;

function drawVisit(flow: Flow, visit: StatementVisit, words: StatementWords): void {
  flow.ensure(96);
  const payer = visit.payerName === undefined ? "" : ` · ${words.billedTo} ${visit.payerName}`;
  flow.paragraph(`${usDate(visit.dateOfService)} · ${words.visitWith(visit.providerName)}`, {
    bold: true,
    size: 11,
  });
  flow.paragraph(`${words.patient}: ${readingName(visit.patientName)}${payer}`, {
    size: 9,
    color: "#444444",
  });
  flow.gap(4);
  const heading = { bold: true, size: 7.5, color: "#444444" };
  flow.row(cells(words.service, columnTitles(words), heading));
  flow.rule();
  flow.gap(3);
  for (const line of visit.lines) drawLine(flow, line, words);
  flow.rule();
  flow.gap(3);
  flow.row(cells(words.visitTotal, amountsOf(visit.lines).map(formatDollars), { bold: true, size: 8.5 }));
  flow.gap(12);
}

function drawLine(flow: Flow, line: StatementLine, words: StatementWords): void {
  flow.row(cells(`${line.description} (${line.code})`, amountsOf([line]).map(formatDollars), { size: 8.5 }));
  if (line.shares.length === 0) return;
  const style: TextStyle = { size: 8.5, color: "#333333", x: MARGIN_PT + 12, width: CONTENT_WIDTH_PT - 12 };
  flow.paragraph(words.whyYours, { ...style, bold: true });
  for (const share of line.shares) flow.paragraph(`• ${share.explanation}`, style);
  flow.gap(4);
}

function columnTitles(words: StatementWords): readonly string[] {
  return [
    words.charge,
    words.discount,
    words.planPaid,
    words.other,
    words.youPaid,
    words.withPlan,
    words.youOwe,
  ];
}

function amountsOf(lines: readonly StatementLine[]): readonly Cents[] {
  const sum = (pick: (line: StatementLine) => Cents) => sumCents(lines.map(pick));
  return [
    sum((line) => line.charge),
    sum((line) => line.discount),
    sum((line) => line.planPaid),
    sum((line) => line.otherAdjustments),
    sum((line) => line.patientPaid),
    sum((line) => line.awaitingPlan ?? ZERO_CENTS),
    sum((line) => line.patientOwes),
  ];
}

function cells(
  service: string,
  amounts: readonly string[],
  style: TextStyle,
): readonly { text: string; style: TextStyle }[] {
  return [
    { text: service, style: { ...style, width: SERVICE_WIDTH_PT } },
    ...amounts.map((text, index) => ({
      text,
      style: {
        ...style,
        align: "right" as const,
        x: MARGIN_PT + SERVICE_WIDTH_PT + 6 + index * AMOUNT_WIDTH_PT,
        width: AMOUNT_WIDTH_PT,
      },
    })),
  ];
}

function drawTotal(flow: Flow, { amountDue }: PatientStatement, words: StatementWords): void {
  flow.ensure(24);
  if (amountDue <= 0) {
    flow.paragraph(words.nothingDue, { bold: true, size: 12 });
    return;
  }
  flow.row([
    { text: words.amountDue, style: { bold: true, size: 12, width: 300 } },
    { text: formatDollars(amountDue), style: { bold: true, size: 12, align: "right" } },
  ]);
}

const SLIP_HEIGHT_PT = 150;

function drawSlip(flow: Flow, statement: PatientStatement, words: StatementWords): void {
  const { practice } = statement;
  flow.gap(10);
  flow.ensure(SLIP_HEIGHT_PT);
  flow.paragraph(words.questions(phoneText(practice.contact.phone)), { size: 10 });
  if (statement.amountDue <= 0) return;
  flow.gap(14);
  flow.pdf.dash(3, { space: 3 });
  flow.rule();
  flow.pdf.undash();
  flow.gap(6);
  flow.paragraph(words.slip, { size: 8, color: "#555555" });
  flow.gap(6);
  const top = flow.y;
  flow.textAt(`${words.payTo}:`, top, { size: 9, width: 250 });
  flow.textAt([practice.name, ...addressLines(practice.address)].join("\n"), top + 14, {
    size: 10,
    width: 250,
  });
  const facts = [
    `${words.account}: ${statement.accountNumber}`,
    `${words.dueDate}: ${usDate(statement.dueDate)}`,
    `${words.amountDue}: ${formatDollars(statement.amountDue)}`,
    `${words.amountEnclosed}: $ ______________`,
  ];
  flow.textAt(facts.join("\n"), top, { size: 10, x: 330, width: 228 });
  flow.y = top + 90;
}
