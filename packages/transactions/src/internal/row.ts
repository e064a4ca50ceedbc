import type { WireElement } from "@claimwright/model";

/**
 * A segment as the facts make it, before it has delimiters: `{ id: "REF", elements: ["EI", "123456789"] }`. Inside an
 * element, components and repeats are set apart by control characters that no text of X12 can hold.
 */
export interface Row {
  readonly id: string;
  readonly elements: readonly string[];
}

export const COMPONENT = "\u001f";
export const REPEAT = "\u001e";

/** What an element may be given as: a text, components, repeats, or nothing. */
export type RowValue = WireElement | undefined;

/** A segment without empty elements and components at its end. */
export function row(id: string, ...values: RowValue[]): Row {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value !== "string") values[index] = value === undefined ? "" : elementText(value);
  }
  while (values.length > 0 && values[values.length - 1] === "") values.pop();
  return { id, elements: values as string[] };
}

/** What may stand in a list of segments: one, several, or nothing where the fact is not there. */
export type RowCandidate = Row | readonly Row[] | false | undefined | "";

/** The segments of a list that are there, so that a situational segment is written as `condition && row(...)`. */
export function rows(...candidates: readonly RowCandidate[]): Row[] {
  const out: Row[] = [];
  for (const candidate of candidates) {
    if (candidate === false || candidate === undefined || candidate === "") continue;
    if ("id" in candidate) out.push(candidate);
    else for (const each of candidate) out.push(each);
  }
  return out;
}

/** The text of an element that is given in parts. */
export function elementText(element: WireElement): string {
  if (typeof element === "string") return element;
  if (isRepeated(element))
    return joined(
      element.map((repeat) => joined(repeat, COMPONENT)),
      REPEAT,
    );
  return joined(element, COMPONENT);
}

/** The parts of an element: the inverse of `elementText`. */
export function elementParts(text: string): WireElement {
  if (text.includes(REPEAT)) return text.split(REPEAT).map((repeat) => repeat.split(COMPONENT));
  return text.includes(COMPONENT) ? text.split(COMPONENT) : text;
}

/** The first component of the first repeat of an element: the qualifier that tells segments of one id apart. */
export function leadingText(element: string): string {
  const end = element.search(SEPARATORS);
  return end === -1 ? element : element.slice(0, end);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the two separators of a row are control characters.
const SEPARATORS = /[\u001e\u001f]/;

function isRepeated(
  element: readonly string[] | readonly (readonly string[])[],
): element is readonly (readonly string[])[] {
  return typeof element[0] === "object";
}

function joined(parts: readonly string[], separator: string): string {
  let length = parts.length;
  while (length > 0 && parts[length - 1] === "") length--;
  if (length === 0) return "";
  if (length === 1) return parts[0] ?? "";
  return (length === parts.length ? parts : parts.slice(0, length)).join(separator);
}
