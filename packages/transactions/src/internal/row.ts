import type { WireElement } from "@claimwright/model";

/** A segment as the facts make it, before it has delimiters: `{ id: "REF", elements: ["EI", "123456789"] }`. */
export interface Row {
  readonly id: string;
  readonly elements: readonly WireElement[];
}

/** What an element may be given as; absent stands for the empty element. */
export type RowValue = WireElement | undefined;

/** A segment without empty elements and components at its end. */
export function row(id: string, ...values: readonly RowValue[]): Row {
  const elements = values.map((value) => trimElement(value ?? ""));
  return { id, elements: withoutTail(elements) };
}

/** The segments of a list that are there, so that a situational segment is written as `condition && row(...)`. */
export function rows(...candidates: readonly (Row | readonly Row[] | false | undefined | "")[]): Row[] {
  return candidates.flatMap((candidate) => {
    if (candidate === false || candidate === undefined || candidate === "") return [];
    return "id" in candidate ? [candidate] : candidate;
  });
}

/** One element of a row, one-based; `""` past its end. */
export function elementAt(from: Row, position: number): WireElement {
  return from.elements[position - 1] ?? "";
}

/** The first component of the first repeat of an element: the qualifier that tells segments of one id apart. */
export function leadingText(element: WireElement): string {
  if (typeof element === "string") return element;
  const first = element[0] ?? "";
  return typeof first === "string" ? first : (first[0] ?? "");
}

function trimElement(element: WireElement): WireElement {
  if (typeof element === "string") return element;
  if (isRepeated(element)) {
    const repeats = element.map((components) => withoutTail(components));
    return repeats.length === 1 ? trimElement(repeats[0] ?? "") : repeats;
  }
  const components = withoutTail(element);
  return components.length > 1 ? components : (components[0] ?? "");
}

export function isRepeated(
  element: readonly string[] | readonly (readonly string[])[],
): element is readonly (readonly string[])[] {
  return typeof element[0] === "object";
}

function withoutTail<T extends WireElement>(values: readonly T[]): readonly T[] {
  let length = values.length;
  while (length > 0 && (values[length - 1] === "" || values[length - 1]?.length === 0)) length--;
  return length === values.length ? values : values.slice(0, length);
}
