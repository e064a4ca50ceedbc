import { COMPONENT, type Row } from "./row.ts";
import type { Separators, TextSegment } from "./text-segment.ts";

/** Whether a segment of a file says the same as a row: `100.00` and `100` are the same amount. */
export function sameSegment(segment: TextSegment, written: Row): boolean {
  const { elements } = segment;
  const expected = written.elements;
  if (segment.id !== written.id || elements.length !== expected.length) return false;
  for (let index = 0; index < expected.length; index++) {
    const text = expected[index] as string;
    const stated = elements[index] as string;
    if (stated === text || sameParts(stated, text, segment.separators)) continue;
    if (!sameElement(segment.rowText(index + 1), text)) return false;
  }
  return true;
}

/** The common case of a composite, compared where it stands. */
function sameParts(stated: string, text: string, { component }: Separators): boolean {
  if (stated.length !== text.length || !text.includes(COMPONENT)) return false;
  const separator = component.charCodeAt(0);
  for (let index = 0; index < text.length; index++) {
    const code = stated.charCodeAt(index);
    if (code === text.charCodeAt(index) && code !== separator) continue;
    if (code !== separator || text[index] !== COMPONENT) return false;
  }
  return true;
}

export function sameElements(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((element, index) => sameElement(element, b[index] ?? ""));
}

/** Whether two elements of rows say the same: part for part, decimals by their number. */
export function sameElement(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.includes(".") && !b.includes(".")) return false;
  const left = a.split(COMPONENT);
  const right = b.split(COMPONENT);
  return (
    left.length === right.length &&
    left.every((part, index) => plainDecimal(part) === plainDecimal(right[index] ?? ""))
  );
}

/** The whole segment of a file as a row. */
export function rowOf(segment: TextSegment): Row {
  return { id: segment.id, elements: segment.elements.map((_, index) => segment.rowText(index + 1)) };
}

const DECIMAL = /^-?(\d*\.\d+|\d+\.?)$/;

/** A decimal number in its shortest spelling, another text as it is. Only a point makes zeros meaningless. */
export function plainDecimal(text: string): string {
  if (!DECIMAL.test(text) || (!text.includes(".") && !/^-?0/.test(text))) return text;
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const digits = `${whole.replace(/^0+/, "")}.${fraction.replace(/0+$/, "")}`;
  if (digits === ".") return "0";
  return `${negative ? "-" : ""}${digits.replace(/\.$/, "")}`;
}
