import { LETTER_HEIGHT_PT, LETTER_WIDTH_PT, type Pdf } from "./pdf.ts";
import { printable } from "./printable.ts";

export const MARGIN_PT = 54;
export const CONTENT_WIDTH_PT: number = LETTER_WIDTH_PT - 2 * MARGIN_PT;
/** Kept free at the foot of every page for its number. */
const FOOT_PT = 48;

export interface TextStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  readonly align?: "left" | "right" | "center";
}

/**
 * Writes blocks down the pages: a block that does not fit in what is left starts on the next page, so that no line
 * is cut and nothing overlaps.
 */
export class Flow {
  readonly pdf: Pdf;
  y: number = MARGIN_PT;
  readonly #onNewPage: () => void;

  constructor(pdf: Pdf, onNewPage: () => void = () => {}) {
    this.pdf = pdf;
    this.#onNewPage = onNewPage;
  }

  /** Starts a page when fewer than `height` points are left. */
  ensure(height: number): void {
    if (this.y + height <= LETTER_HEIGHT_PT - FOOT_PT) return;
    this.pdf.addPage();
    this.y = MARGIN_PT;
    this.#onNewPage();
  }

  gap(height: number): void {
    this.y += height;
  }

  /** A paragraph that wraps; moves down by its height. */
  paragraph(text: string, style: TextStyle = {}): void {
    const height = this.heightOf(text, style);
    this.ensure(height);
    this.textAt(text, this.y, style);
    this.y += height;
  }

  /** One row of cells side by side, as high as its highest. */
  row(cells: readonly { readonly text: string; readonly style: TextStyle }[], padding = 3): void {
    const height = Math.max(...cells.map(({ text, style }) => this.heightOf(text, style)));
    this.ensure(height + padding);
    for (const { text, style } of cells) this.textAt(text, this.y, style);
    this.y += height + padding;
  }

  rule(color = "#999999"): void {
    this.pdf.lineWidth(0.5).strokeColor(color);
    this.pdf
      .moveTo(MARGIN_PT, this.y)
      .lineTo(LETTER_WIDTH_PT - MARGIN_PT, this.y)
      .stroke();
  }

  textAt(text: string, y: number, style: TextStyle = {}): void {
    this.#apply(style);
    const { x = MARGIN_PT, width = CONTENT_WIDTH_PT, align = "left" } = style;
    this.pdf.text(printableLines(text), x, y, { width, align, lineGap: LINE_GAP_PT });
  }

  heightOf(text: string, style: TextStyle): number {
    this.#apply(style);
    return this.pdf.heightOfString(printableLines(text), {
      width: style.width ?? CONTENT_WIDTH_PT,
      lineGap: LINE_GAP_PT,
    });
  }

  #apply({ bold = false, size = 10, color = "#000000" }: TextStyle): void {
    this.pdf
      .font(bold ? "Helvetica-Bold" : "Helvetica")
      .fontSize(size)
      .fillColor(color);
  }
}

const LINE_GAP_PT = 2;

function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** Writes a line of small text at the foot of every page, once all pages are known. */
export function footers(pdf: Pdf, textOf: (page: number, pages: number) => string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    pdf.font("Helvetica").fontSize(8).fillColor("#555555");
    pdf.text(printable(textOf(index + 1, count)), MARGIN_PT, LETTER_HEIGHT_PT - 34, {
      width: CONTENT_WIDTH_PT,
      align: "center",
      lineBreak: false,
    });
  }
}
