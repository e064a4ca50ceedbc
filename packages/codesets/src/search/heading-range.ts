import { parseCode } from "../code-text.ts";
import { TABULAR_CHAPTERS } from "../starter/tabular-headings.ts";

/** Whether a code stands under a chapter (`4`, `chapter 4`), a range (`E08-E13`) or a heading (`E11`). */
export function headingRange(written: string): (code: string) => boolean {
  const chapter = /^(?:chapter\s+)?(\d{1,2})$/i.exec(written.trim())?.[1];
  const [from = "", to = from] =
    chapter === undefined ? written.split("-").map(parseCode) : chapterRange(chapter);
  return (code) => code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;
}

/** A number that is no chapter matches nothing. */
function chapterRange(number: string): readonly string[] {
  const line = TABULAR_CHAPTERS.split("\n").find((one) => one.startsWith(`${number} `));
  const [, from, to] = /\((\w+)-(\w+)\)$/.exec(line ?? "") ?? [];
  return from === undefined || to === undefined ? ["\uffff"] : [from, to];
}
