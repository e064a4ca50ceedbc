import type { WireElement } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import type { Row } from "./row.ts";

/** Whether a segment of a file says the same as a row: `100.00` and `100` are the same amount. */
export function sameSegment(segment: Segment, written: Row): boolean {
  if (segment.id !== written.id) return false;
  const length = Math.max(segment.elementCount, written.elements.length);
  for (let position = 1; position <= length; position++) {
    const expected = written.elements[position - 1] ?? "";
    if (segment.get(position) === expected) continue;
    if (!sameElement(wireElement(segment, position), expected)) return false;
  }
  return true;
}

export function sameElement(a: WireElement, b: WireElement): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return sameDecimal(a, b);
  if (typeof a === "string" || typeof b === "string") return false;
  if (a.length !== b.length) return false;
  return a.every((part, index) => sameElement(part, b[index] ?? ""));
}

export function sameElements(a: readonly WireElement[], b: readonly WireElement[]): boolean {
  return a.length === b.length && a.every((element, index) => sameElement(element, b[index] ?? ""));
}

/** The whole segment of a file as a row. */
export function rowOf(segment: Segment): Row {
  const elements: WireElement[] = [];
  for (let position = 1; position <= segment.elementCount; position++) {
    elements.push(wireElement(segment, position));
  }
  while (elements.length > 0 && elements[elements.length - 1] === "") elements.pop();
  return { id: segment.id, elements };
}

/** An element of a file: a text, or components, or repeats, without empty parts at its end. */
export function wireElement(segment: Segment, position: number): WireElement {
  const repeats = segment.repeats(position);
  if (repeats > 1) {
    return Array.from({ length: repeats }, (_, index) =>
      withoutEmptyTail(segment.components(position, index + 1)),
    );
  }
  const components = withoutEmptyTail(segment.components(position));
  return components.length > 1 ? components : (components[0] ?? "");
}

const DECIMAL = /^-?\d*\.?\d+$|^-?\d+\.$/;

/** Two spellings of one decimal number: only a point makes zeros meaningless, so identifiers keep theirs. */
function sameDecimal(a: string, b: string): boolean {
  if (!a.includes(".") && !b.includes(".")) return false;
  return DECIMAL.test(a) && DECIMAL.test(b) && plainDecimal(a) === plainDecimal(b);
}

/** An element with every decimal number in its shortest form, for comparison only. */
export function plainDecimals(element: WireElement): WireElement {
  if (typeof element !== "string") return element;
  return element.includes(".") && DECIMAL.test(element)
    ? plainDecimal(element).replace(/\.$/, "") || "0"
    : element;
}

function plainDecimal(text: string): string {
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const digits = `${whole.replace(/^0+/, "")}.${fraction.replace(/0+$/, "")}`;
  return negative && digits !== "." ? `-${digits}` : digits;
}

function withoutEmptyTail(parts: readonly string[]): readonly string[] {
  let length = parts.length;
  while (length > 0 && parts[length - 1] === "") length--;
  return length === parts.length ? parts : parts.slice(0, length);
}
