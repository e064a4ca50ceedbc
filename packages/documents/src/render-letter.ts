import { drawLetter } from "./internal/draw-letter.ts";
import { footers } from "./internal/flow.ts";
import { makePdf } from "./internal/pdf.ts";
import type { Letter } from "./letter.ts";

/** A letter as PDF bytes. The letter's date is the document's date, so the same letter gives the same bytes. */
export function renderLetter(letter: Letter): Promise<Uint8Array> {
  const head = {
    title: letter.title,
    author: letter.from.name,
    createdOn: letter.date,
    language: letter.language === "es" ? "es-US" : "en-US",
  };
  return makePdf(head, (pdf) => {
    drawLetter(pdf, letter);
    const page = letter.language === "es" ? "Página" : "Page";
    const of = letter.language === "es" ? "de" : "of";
    footers(pdf, (number, count) => `${page} ${number} ${of} ${count}`);
  });
}
