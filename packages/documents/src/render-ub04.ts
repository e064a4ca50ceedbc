import type { IsoDate } from "@claimwright/base";
import type { InstitutionalClaim } from "@claimwright/model";
import { makePdf, type Pdf } from "./internal/pdf.ts";
import { printable } from "./internal/printable.ts";
import { type Ub04Box, ub04Pages } from "./ub04-boxes.ts";
import { type PlacedText, ub04Overlay } from "./ub04-overlay.ts";

export interface Ub04Options {
  /** `copy`: a plain page with boxes and captions; `overlay`: data alone, to print over the red form. */
  readonly variant: "copy" | "overlay";
  /** Written as the date of the document and as the bill's creation date. */
  readonly createdOn: IsoDate;
  /** Moves the data of an overlay right and down, in points, to suit a printer. */
  readonly alignment?: { readonly rightPt: number; readonly downPt: number };
}

const LEFT_PT = 18;
const TOP_PT = 38;
const COLUMN_PT = 7.2;
const ROW_PT = 12;
const VALUE_SIZE_PT = 8.5;
/** Courier is six tenths of its size wide. */
const VALUE_WIDTH = 0.6;

/** A facility claim as UB-04 pages of 22 revenue lines, as PDF bytes; the same claim and options, the same bytes. */
export function renderUb04(claim: InstitutionalClaim, options: Ub04Options): Promise<Uint8Array> {
  const head = {
    title: `UB-04 ${claim.patientControlNumber}`,
    author: claim.billingProvider.organizationName ?? "",
    createdOn: options.createdOn,
    language: "en-US",
  };
  return makePdf(head, (pdf) => {
    if (options.variant === "copy") drawCopies(pdf, ub04Pages(claim, options.createdOn));
    else drawOverlays(pdf, ub04Overlay(claim, options.createdOn), options.alignment);
  });
}

function drawCopies(pdf: Pdf, pages: readonly (readonly Ub04Box[])[]): void {
  pages.forEach((boxes, index) => {
    if (index > 0) pdf.addPage();
    pdf.font("Helvetica-Bold").fontSize(10).fillColor("#444444");
    pdf.text(`Plain copy of the data of a UB-04 claim, page ${index + 1} of ${pages.length}`, LEFT_PT, 22, {
      lineBreak: false,
    });
    for (const box of boxes) drawBox(pdf, box);
  });
}

/** From the top of a row of the red form to the line that letters stand on. */
const BASELINE_PT = 10;
/** Ten characters an inch: Courier at 12 points. */
const OVERLAY_SIZE_PT = 12;

function drawOverlays(
  pdf: Pdf,
  pages: readonly (readonly PlacedText[])[],
  { rightPt, downPt }: NonNullable<Ub04Options["alignment"]> = { rightPt: 0, downPt: 0 },
): void {
  pages.forEach((values, index) => {
    if (index > 0) pdf.addPage();
    pdf.font("Courier").fontSize(OVERLAY_SIZE_PT).fillColor("black");
    for (const { row, column, width, right, text } of values) {
      const fitted = printable(text).slice(0, width);
      const start = right === true ? column + width - fitted.length : column;
      pdf.text(fitted, start * COLUMN_PT + rightPt, row * ROW_PT + BASELINE_PT + downPt, {
        lineBreak: false,
        baseline: "alphabetic",
      });
    }
  });
}

function drawBox(pdf: Pdf, box: Ub04Box): void {
  const left = LEFT_PT + box.left * COLUMN_PT;
  const top = TOP_PT + box.top * ROW_PT;
  const width = (box.right - box.left) * COLUMN_PT;
  pdf
    .lineWidth(0.4)
    .strokeColor("#444444")
    .rect(left, top, width, box.height * ROW_PT)
    .stroke();
  pdf.font("Helvetica").fontSize(5).fillColor("#444444");
  pdf.text(box.caption, left + 2, top + 1.5, { lineBreak: false });
  pdf.font("Courier").fontSize(VALUE_SIZE_PT).fillColor("#000000");
  const fits = Math.floor((width - 4) / (VALUE_SIZE_PT * VALUE_WIDTH));
  const step = Math.min(ROW_PT, (box.height * ROW_PT - 8) / Math.max(box.lines.length, 1));
  box.lines.forEach((line, index) => {
    if (line === "") return;
    const y = top + 8 + index * Math.min(step, 11.4);
    pdf.text(printable(line).slice(0, fits), left + 2.5, y, { lineBreak: false });
  });
}
