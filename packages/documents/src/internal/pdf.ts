import type { IsoDate } from "@claimwright/base";
import PDFDocument from "pdfkit";
import { printable } from "./printable.ts";

export type Pdf = InstanceType<typeof PDFDocument>;

export const LETTER_WIDTH_PT = 612;
export const LETTER_HEIGHT_PT = 792;

export interface PdfHead {
  readonly title: string;
  readonly author: string;
  /** Written as the creation date: the same input makes the same bytes on any day. */
  readonly createdOn: IsoDate;
  readonly language: string;
}

/** Draws a document and answers its bytes. The pages are kept until the end, so that they can count themselves. */
export function makePdf(head: PdfHead, draw: (pdf: Pdf) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "LETTER",
    margin: 0,
    bufferPages: true,
    lang: head.language,
    displayTitle: true,
    info: {
      Title: printable(head.title),
      Author: printable(head.author),
      Producer: "Claimwright",
      Creator: "Claimwright",
      CreationDate: new Date(`${head.createdOn}T00:00:00Z`),
    },
  });
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(joined(chunks)));
    pdf.on("error", reject);
    draw(pdf);
    pdf.end();
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
