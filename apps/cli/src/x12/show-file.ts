import { segmentMeaning } from "@claimwright/office";
import { createReader, type Delimiters, type Segment } from "@claimwright/x12";
import { eachChunk } from "./file-source.ts";
import { PatientMask } from "./mask-segment.ts";

/** How deep the segments that open a loop inside their level stand; others follow the one before. */
const OPENS_AT: Readonly<Record<string, number>> = {
  CLM: 1,
  CLP: 1,
  LX: 2,
  SVC: 2,
  SV: 2,
  IK3: 1,
  IK4: 2,
  AK2: 0,
};
const HL_DEPTH: Readonly<Record<string, number>> = {
  "20": 0,
  "21": 1,
  "19": 1,
  "22": 1,
  "23": 2,
  PT: 2,
  EV: 2,
  SS: 3,
};

/**
 * A person's view of a file: one segment a line, loops indented, with what it says. What identifies a patient is
 * covered unless asked for. Exit code 1 when the envelope does not hold.
 */
export async function showFile(file: string, options: { readonly phi?: boolean }): Promise<void> {
  const view = new SegmentView(options.phi ?? false);
  const reader = createReader({
    interchangeStart: (isa, delimiters) => view.start(isa, delimiters),
    ta1: (segment) => view.line(segment, 1),
    groupStart: (segment) => view.line(segment, 1),
    setStart: (segment) => view.set(segment),
    segment: (segment) => view.body(segment),
    setEnd: (segment) => view.line(segment, 2),
    groupEnd: (segment) => view.line(segment, 1),
    interchangeEnd: (segment) => view.line(segment, 0),
    issue: ({ message }) => {
      process.exitCode = 1;
      process.stdout.write(`  ! ${message}\n`);
    },
  });
  await eachChunk(file, (chunk) => reader.push(chunk));
  reader.end();
}

class SegmentView {
  readonly #showsAll: boolean;
  #delimiters: Delimiters | undefined;
  #mask = new PatientMask();
  #level = 0;
  #depth = 0;

  constructor(showsAll: boolean) {
    this.#showsAll = showsAll;
  }

  start(isa: Segment, delimiters: Delimiters): void {
    this.#delimiters = delimiters;
    this.line(isa, 0);
  }

  set(st: Segment): void {
    this.#mask = new PatientMask();
    this.#level = 0;
    this.#depth = 0;
    this.line(st, 2);
  }

  body(segment: Segment): void {
    if (segment.id === "HL") {
      this.#level = HL_DEPTH[segment.get(3)] ?? this.#level;
      this.#depth = 0;
    } else {
      this.#depth = OPENS_AT[segment.id] ?? (segment.id === "PLB" ? 0 : this.#depth);
    }
    const opens = segment.id === "HL" || segment.id in OPENS_AT;
    this.line(segment, 3 + this.#level + this.#depth + (opens ? 0 : 1));
  }

  line(segment: Segment | undefined, depth: number): void {
    if (segment === undefined) return;
    const all = this.#elements(segment);
    const shown = this.#showsAll ? all : this.#mask.cover(segment, all);
    const text = [segment.id, ...shown].join(character(this.#delimiters?.element, "*"));
    process.stdout.write(`${"  ".repeat(depth)}${text.padEnd(58 - 2 * depth)}  ${segmentMeaning(segment)}\n`);
  }

  #elements(segment: Segment): readonly string[] {
    const component = character(this.#delimiters?.component, ":");
    const repetition = character(this.#delimiters?.repeat, "^");
    return Array.from({ length: segment.elementCount }, (_, index) => {
      const times = segment.repeats(index + 1);
      const repeats = Array.from({ length: times }, (__, repeat) =>
        segment.components(index + 1, repeat + 1).join(component),
      );
      return repeats.join(repetition);
    });
  }
}

function character(byte: number | undefined, otherwise: string): string {
  return byte === undefined ? otherwise : String.fromCharCode(byte);
}
