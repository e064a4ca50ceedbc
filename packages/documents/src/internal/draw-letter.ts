import { usDate } from "@claimwright/base";
import type { Letter, LetterBlock } from "../letter.ts";
import { addressLines, phoneText } from "./address-lines.ts";
import { CONTENT_WIDTH_PT, Flow, MARGIN_PT, type TextStyle } from "./flow.ts";
import type { Pdf } from "./pdf.ts";

/** Draws a letter from the top of the present page on, over as many pages as it needs. */
export function drawLetter(pdf: Pdf, letter: Letter): void {
  const flow = new Flow(pdf);
  drawHead(flow, letter);
  for (const block of letter.blocks) drawBlock(flow, block);
  if (letter.signature !== undefined) drawSignature(flow, letter.signature);
}

function drawHead(flow: Flow, { from, to, date, title, facts }: Letter): void {
  flow.paragraph(from.name, { bold: true, size: 14 });
  const phone = from.phone === undefined ? [] : [phoneText(from.phone)];
  flow.paragraph([...addressLines(from.address), ...phone].join(" · "), { size: 9, color: "#444444" });
  flow.gap(26);
  if (to !== undefined) {
    const lines = to.address === undefined ? [to.name] : [to.name, ...addressLines(to.address)];
    flow.paragraph(lines.join("\n"), { size: 11 });
    flow.gap(18);
  }
  flow.paragraph(usDate(date), { size: 10 });
  flow.gap(10);
  flow.paragraph(title, { bold: true, size: 14 });
  flow.gap(6);
  for (const [label, value] of facts) {
    flow.row([
      { text: label, style: { size: 10, color: "#444444", width: 150 } },
      { text: value, style: { size: 10, x: MARGIN_PT + 156, width: CONTENT_WIDTH_PT - 156 } },
    ]);
  }
  flow.gap(8);
}

function drawBlock(flow: Flow, block: LetterBlock): void {
  switch (block.kind) {
    case "paragraph":
      flow.paragraph(block.text, { size: 10.5 });
      flow.gap(8);
      return;
    case "heading":
      flow.ensure(40);
      flow.gap(4);
      flow.paragraph(block.text, { bold: true, size: 11 });
      flow.gap(4);
      return;
    case "table":
      drawTable(flow, block);
      return;
  }
}

const CELL_GAP_PT = 6;

function drawTable(flow: Flow, table: Extract<LetterBlock, { kind: "table" }>): void {
  const weights = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  const room = CONTENT_WIDTH_PT - CELL_GAP_PT * (table.columns.length - 1);
  const widths = table.columns.map(({ weight }) => (room * weight) / weights);
  const lefts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + CELL_GAP_PT, MARGIN_PT),
  );
  const row = (cells: readonly string[], style: TextStyle) =>
    flow.row(
      cells.map((text, index) => ({
        text,
        style: {
          ...style,
          x: lefts[index] ?? MARGIN_PT,
          width: widths[index] ?? room,
          align: table.columns[index]?.right === true ? ("right" as const) : ("left" as const),
        },
      })),
    );
  flow.ensure(40);
  row(
    table.columns.map(({ name }) => name),
    { bold: true, size: 8.5, color: "#444444" },
  );
  flow.rule();
  flow.gap(3);
  for (const cells of table.rows) row(cells, { size: 9.5 });
  if (table.total !== undefined) {
    flow.rule();
    flow.gap(3);
    row(table.total, { bold: true, size: 9.5 });
  }
  flow.gap(10);
}

function drawSignature(flow: Flow, signer: string): void {
  flow.ensure(70);
  flow.gap(36);
  flow.pdf.lineWidth(0.5).strokeColor("#000000");
  flow.pdf
    .moveTo(MARGIN_PT, flow.y)
    .lineTo(MARGIN_PT + 240, flow.y)
    .stroke();
  flow.gap(4);
  flow.paragraph(signer, { size: 10 });
}
