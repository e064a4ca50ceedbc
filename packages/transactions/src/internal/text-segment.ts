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
  readonly #separators: Separators;

  constructor(segment: Segment, separators: Separators) {
    this.id = segment.id;
    this.ordinal = segment.ordinal;
    this.offset = segment.offset;
    const elements: string[] = [];
    for (let element = 1; element <= segment.elementCount; element++) elements.push(segment.get(element));
    while (elements.length > 0 && elements[elements.length - 1] === "") elements.pop();
    this.elements = elements;
    this.#separators = separators;
  }

  get elementCount(): number {
    return this.elements.length;
  }

  get(element: number, component?: number, repeat?: number): string {
    const text = this.elements[element - 1];
    if (text === undefined || text === "" || (component === undefined && repeat === undefined))
      return text ?? "";
    const among =
      repeat === undefined && !this.#repeats(text) ? text : (this.#repeatsOf(text)[(repeat ?? 1) - 1] ?? "");
    return component === undefined ? among : partOf(among, this.#separators.component, component);
  }

  repeats(element: number): number {
    const text = this.elements[element - 1] ?? "";
    return text === "" ? 0 : this.#repeatsOf(text).length;
  }

  components(element: number, repeat = 1): readonly string[] {
    const text = this.get(element, undefined, repeat);
    return text === "" ? [] : text.split(this.#separators.component);
  }

  /** An element as a row would have it. */
  rowText(element: number): string {
    const { component, repeat } = this.#separators;
    const text = this.elements[element - 1] ?? "";
    const parted = text.includes(component) ? withoutEmptyTails(text.replaceAll(component, COMPONENT)) : text;
    return repeat !== undefined && parted.includes(repeat) ? parted.replaceAll(repeat, REPEAT) : parted;
  }

  #repeats(text: string): boolean {
    const { repeat } = this.#separators;
    return repeat !== undefined && text.includes(repeat);
  }

  #repeatsOf(text: string): readonly string[] {
    const { repeat } = this.#separators;
    return repeat === undefined ? [text] : text.split(repeat);
  }
}

function partOf(text: string, separator: string, ordinal: number): string {
  let start = 0;
  for (let part = 1; part < ordinal; part++) {
    const at = text.indexOf(separator, start);
    if (at === -1) return "";
    start = at + 1;
  }
  const end = text.indexOf(separator, start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

function withoutEmptyTails(text: string): string {
  let length = text.length;
  while (length > 0 && text[length - 1] === COMPONENT) length--;
  return length === text.length ? text : text.slice(0, length);
}
