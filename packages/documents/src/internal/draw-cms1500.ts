import type { ProfessionalClaim } from "@claimwright/model";
import {
  type Cms1500FieldName,
  type Cms1500LineFieldName,
  diagnosisField,
  type FormField,
  fieldPoint,
  formField,
  lineField,
} from "../cms1500-fields.ts";
import { type Cms1500Page, cms1500Pages } from "../cms1500-values.ts";
import type { Cms1500Options } from "../render-cms1500.ts";
import { drawCms1500Form } from "./cms1500-form.ts";
import type { Pdf } from "./pdf.ts";
import { printable } from "./printable.ts";

/** Draws the claim from the present page on, six lines a page. */
export function drawCms1500(
  pdf: Pdf,
  claim: ProfessionalClaim,
  options: Omit<Cms1500Options, "createdOn">,
): void {
  const pages = cms1500Pages(claim, options.signedOn === undefined ? {} : { signedOn: options.signedOn });
  const offset = options.alignment ?? { rightPt: 0, downPt: 0 };
  pages.forEach((page, index) => {
    if (index > 0) pdf.addPage();
    if (options.variant === "copy") drawCms1500Form(pdf, index + 1, pages.length);
    drawValues(pdf, page, offset);
  });
}

/** Ten characters an inch: Courier at 12 points. */
const VALUE_SIZE_PT = 12;
/** From the top of the letters, where the grid counts from, to the line they stand on. */
const BASELINE_PT = 7.2;

function drawValues(pdf: Pdf, page: Cms1500Page, offset: { rightPt: number; downPt: number }): void {
  pdf.font("Courier").fontSize(VALUE_SIZE_PT).fillColor("black");
  const put = (field: FormField, text: string): void => {
    if (text.trim() === "") return;
    const { x, y } = fieldPoint(field);
    const fitted = printable(text).slice(0, field.width);
    const indent = fitted.length - fitted.trimStart().length;
    pdf.text(fitted.trim(), x + offset.rightPt + indent * 7.2, y + offset.downPt + BASELINE_PT, {
      lineBreak: false,
      baseline: "alphabetic",
    });
  };
  for (const [name, text] of Object.entries(page.boxes)) put(formField(name as Cms1500FieldName), text);
  page.diagnoses.forEach((code, index) => {
    put(diagnosisField(index), code);
  });
  page.lines.forEach((line, index) => {
    for (const [name, text] of Object.entries(line)) {
      put(lineField(name as Cms1500LineFieldName, index + 1), text);
    }
  });
}
