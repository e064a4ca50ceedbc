import type { Segment } from "@claimwright/x12";
import { COMPONENT, REPEAT } from "./row.ts";

/** The characters that part the elements of an interchange from within. */
export interface Separators {
  readonly component: string;
  readonly repeat: string | undefined;
}

/** A segment of a file whose elements have been read as texts once, since a fact and its check both ask for them. */
export class TextSegment implements Segment {
  readonly id: string;
  readonly ordinal: number;
  readonly offset: number;
  readonly elements: readonly string[];
  readonly separators: Separators;

  constructor(segment: Segment, separators: Separators) {
    this.id = oneOf(segment.id);
    this.ordinal = segment.ordinal;
    this.offset = segment.offset;
    const elements: string[] = [];
    for (let element = 1; element <= segment.elementCount; element++) elements.push(segment.get(element));
    while (elements.length > 0 && elements[elements.length - 1] === "") elements.pop();
    this.elements = elements;
    this.separators = separators;
  }

  get elementCount(): number {
    return this.elements.length;
  }

  get(element: number, component?: number, repeat?: number): string {
    const text = this.elements[element - 1];
    if (text === undefined || text === "") return "";
    if (component === undefined && repeat === undefined) return text;
    const one = this.#repeatOf(text, repeat ?? 1);
    return component === undefined ? one : partOf(one, this.separators.component, component);
  }

  repeats(element: number): number {
    const text = this.elements[element - 1] ?? "";
    const { repeat } = this.separators;
    return text === "" ? 0 : repeat === undefined ? 1 : text.split(repeat).length;
  }

  components(element: number, repeat = 1): readonly string[] {
    const text = this.elements[element - 1] ?? "";
    const one = this.#repeatOf(text, repeat);
    return one === "" ? [] : one.split(this.separators.component);
  }

  /** An element as a row would have it. */
  rowText(element: number): string {
    const { component, repeat } = this.separators;
    const text = this.elements[element - 1] ?? "";
    const parted = text.includes(component) ? withoutEmptyTails(text.replaceAll(component, COMPONENT)) : text;
    return repeat !== undefined && parted.includes(repeat) ? parted.replaceAll(repeat, REPEAT) : parted;
  }

  #repeatOf(text: string, ordinal: number): string {
    const { repeat } = this.separators;
    if (repeat === undefined) return ordinal === 1 ? text : "";
    return partOf(text, repeat, ordinal);
  }
}

const MAX_IDS = 1000;
const ids = new Map<string, string>();

/** The same string for the same id: looking for segments by id is then a comparison of references. */
function oneOf(id: string): string {
  const known = ids.get(id);
  if (known !== undefined) return known;
  if (ids.size < MAX_IDS) ids.set(id, id);
  return id;
}

function partOf(text: string, separator: string, ordinal: number): string {
  let start = 0;
  for (let part = 1; part < ordinal; part++) {
    const at = text.indexOf(separator, start);
    if (at === -1) return "";
    start = at + 1;
  }
  const end = text.indexOf(separator, start);
  if (end === -1 && start === 0) return text;
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

function withoutEmptyTails(text: string): string {
  let length = text.length;
  while (length > 0 && text[length - 1] === COMPONENT) length--;
  return length === text.length ? text : text.slice(0, length);
}
