import {
  CHARACTER_PT,
  type Cms1500FieldName,
  fieldPoint,
  formField,
  GRID_LEFT_PT,
  LINE_PT,
} from "../cms1500-fields.ts";
import { CMS1500_BOXES, CMS1500_CHECKS, CMS1500_MARKS } from "./cms1500-captions.ts";
import type { Pdf } from "./pdf.ts";

/**
 * Draws our own plain version of the form: boxes on the print grid, box numbers and short captions of our own words.
 * It is a copy for people and files; payers that scan want the printed red form, for which the overlay is.
 */
export function drawCms1500Form(pdf: Pdf, page: number, pages: number): void {
  pdf.save();
  drawShading(pdf);
  pdf.lineWidth(0.5).strokeColor("#444444").fillColor("#444444");
  for (const box of CMS1500_BOXES) {
    const left = columnX(box.left);
    const top = lineBottom(box.bottom - box.height);
    pdf.rect(left, top, columnX(box.right) - left, box.height * LINE_PT).stroke();
    pdf.font("Helvetica").fontSize(5);
    pdf.text(box.caption, left + 2, top + 1.5, { lineBreak: false });
  }
  for (const [name, label] of Object.entries(CMS1500_CHECKS)) drawCheck(pdf, name as Cms1500FieldName, label);
  pdf.font("Helvetica").fontSize(6);
  for (const mark of CMS1500_MARKS) {
    pdf.text(mark.text, columnX(mark.column), lineBottom(mark.row) - 8, { lineBreak: false });
  }
  pdf
    .font("Helvetica-Bold")
    .fontSize(11)
    .text("Health insurance claim", columnX(1), 26, { lineBreak: false });
  pdf.font("Helvetica").fontSize(7);
  pdf.text("Plain copy of the data of a CMS-1500 (02/12) claim", columnX(1), 42, { lineBreak: false });
  pdf.text(`Page ${page} of ${pages}`, columnX(1), 53, { lineBreak: false });
  pdf.restore();
}

/** The upper half of each line of box 24 takes supplements. */
function drawShading(pdf: Pdf): void {
  for (let line = 0; line < 6; line++) {
    const left = columnX(0.5);
    pdf.rect(left, lineBottom(42 + 2 * line), columnX(79) - left, LINE_PT).fill("#e8e8e8");
  }
}

function drawCheck(pdf: Pdf, name: Cms1500FieldName, label: string): void {
  const { x, y } = fieldPoint(formField(name));
  pdf.rect(x - 0.9, y - 1.5, 9, 9.5).stroke();
  pdf.font("Helvetica").fontSize(5);
  const left = LABEL_ON_THE_LEFT.has(name) ? x - 2.4 - pdf.widthOfString(label) : x + 9.6;
  pdf.text(label, left, y + 1.5, { lineBreak: false });
}

/** No room for a word on the right of these. */
const LABEL_ON_THE_LEFT: ReadonlySet<Cms1500FieldName> = new Set(["6_other", "25_ssn"]);

function columnX(column: number): number {
  return GRID_LEFT_PT + column * CHARACTER_PT;
}

/** The line under a print row: letters of row r stand just above it. */
function lineBottom(row: number): number {
  return 24 + row * LINE_PT;
}
