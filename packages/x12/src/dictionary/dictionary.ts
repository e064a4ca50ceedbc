import type { ElementKind, SyntaxNote } from "../internal/guide/compiled-guide.ts";
import { COMPOSITES } from "./composites.ts";
import { ELEMENTS } from "./elements.ts";
import { SEGMENTS } from "./segments.ts";

/** A data element of the standard: its type and its lengths. */
export interface DataElement {
  readonly type: Exclude<ElementKind, "composite">;
  readonly min: number;
  readonly max: number;
}

/** A segment or composite of the standard: its elements in order and how they depend on each other. */
export interface Structure {
  readonly elements: readonly string[];
  readonly syntax: readonly SyntaxNote[];
}

const elements = readElements(ELEMENTS);
const composites = readStructures(COMPOSITES);
const segments = readStructures(SEGMENTS);

/** Throws on a number that the dictionary lacks: guides are checked against it when they are loaded. */
export function elementOf(reference: string): DataElement {
  const element = elements.get(reference);
  if (!element) throw new Error(`data element ${reference} is not in the dictionary`);
  return element;
}

export function compositeOf(reference: string): Structure | undefined {
  return composites.get(reference);
}

export function segmentOf(id: string): Structure {
  const segment = segments.get(id);
  if (!segment) throw new Error(`segment ${id} is not in the dictionary`);
  return segment;
}

export function isKnownSegment(id: string): boolean {
  return segments.has(id);
}

function readElements(text: string): Map<string, DataElement> {
  const read = new Map<string, DataElement>();
  for (const line of text.trim().split("\n")) {
    const [reference = "", type = "", min, max] = line.trim().split(/\s+/);
    read.set(reference, { type: typeOf(type), min: Number(min), max: Number(max) });
  }
  return read;
}

function typeOf(type: string): DataElement["type"] {
  return type.startsWith("N") ? "N" : (type as DataElement["type"]);
}

function readStructures(text: string): Map<string, Structure> {
  const read = new Map<string, Structure>();
  for (const line of text.trim().split("\n")) {
    const [head = "", notes = ""] = line.split(";");
    const [id = "", ...references] = head.trim().split(/\s+/);
    const syntax = notes.trim() === "" ? [] : notes.trim().split(/\s+/).map(readNote);
    read.set(id, { elements: references.flatMap(repeatReference), syntax });
  }
  return read;
}

/** `782x3`: three in a row. */
function repeatReference(token: string): string[] {
  const [reference = "", times = "1"] = token.split("x");
  return Array.from({ length: Number(times) }, () => reference);
}

function readNote(text: string): SyntaxNote {
  const positions = text.slice(1).match(/\d\d/g) ?? [];
  return { kind: text[0] as SyntaxNote["kind"], positions: positions.map(Number) };
}
