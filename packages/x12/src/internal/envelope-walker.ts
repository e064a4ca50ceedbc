import type { IssueCode } from "../issue.ts";
import type { ByteSegment } from "./byte-segment.ts";
import { KEY } from "./segment-key.ts";
import type { ScanFault, ScanFaultKind, ScanHandler } from "./segment-scanner.ts";

/** What happens in the envelope of a file, in order. Segments are valid during the call only. */
export interface EnvelopeHandler {
  interchangeStart(isa: ByteSegment): void;
  ta1(ta1: ByteSegment): void;
  groupStart(gs: ByteSegment): void;
  setStart(st: ByteSegment): void;
  /** A segment between ST and SE. */
  segment(segment: ByteSegment): void;
  /** Without SE when the set does not end by itself; `at` is then the segment that shows it. */
  setEnd(se: ByteSegment | undefined, at: ByteSegment): void;
  groupEnd(ge: ByteSegment | undefined, at: ByteSegment): void;
  interchangeEnd(iea: ByteSegment | undefined, at: ByteSegment): void;
  /** A fault of the envelope, told before the end of the level that it belongs to. */
  envelopeFault(code: IssueCode, level: EnvelopeLevel, at: ByteSegment, element?: number): void;
  fileFault(code: IssueCode, offset: number): void;
  between?(bytes: Uint8Array): void;
}

export type EnvelopeLevel = "interchange" | "group" | "set";

/** Follows ISA, GS, ST, SE, GE and IEA through a file and checks that they close: order, counts, control numbers. */
export class EnvelopeWalker implements ScanHandler {
  readonly #handler: EnvelopeHandler;
  #interchange: string | undefined;
  #group: string | undefined;
  #set: string | undefined;
  #groups = 0;
  #sets = 0;
  readonly #groupNumbers = new NumberMemory();
  readonly #setNumbers = new NumberMemory();
  readonly #interchangeNumbers = new NumberMemory();

  constructor(handler: EnvelopeHandler) {
    this.#handler = handler;
  }

  segment(segment: ByteSegment): void {
    if (this.#set === undefined) this.#outsideSet(segment);
    else this.#handler.segment(segment);
  }

  envelope(segment: ByteSegment): void {
    switch (segment.key) {
      case KEY.ISA:
        this.#startInterchange(segment);
        return;
      case KEY.IEA:
        this.#endInterchange(segment);
        return;
      case KEY.TA1:
        if (this.#interchange === undefined || this.#group !== undefined) this.#misplaced(segment);
        else this.#handler.ta1(segment);
        return;
      case KEY.GS:
        this.#startGroup(segment);
        return;
      case KEY.GE:
        this.#endGroup(segment);
        return;
      case KEY.ST:
        this.#startSet(segment);
        return;
      case KEY.SE:
        this.#endSet(segment);
        return;
    }
  }

  between(bytes: Uint8Array): void {
    this.#handler.between?.(bytes);
  }

  fault(fault: ScanFault): void {
    this.#handler.fileFault(FAULT_CODES[fault.kind], fault.offset);
  }

  /** The file is over: what is still open is reported at its last segment. */
  finish(last: ByteSegment): void {
    this.#closeInterchange(last);
  }

  #startInterchange(isa: ByteSegment): void {
    this.#closeInterchange(isa);
    this.#interchange = isa.get(13);
    this.#groups = 0;
    this.#groupNumbers.clear();
    this.#handler.interchangeStart(isa);
    if (!this.#interchangeNumbers.add(`${isa.get(6)}*${this.#interchange}`)) {
      this.#handler.envelopeFault("envelope.duplicate-control", "interchange", isa, 13);
    }
  }

  #startGroup(gs: ByteSegment): void {
    this.#closeGroup(gs);
    if (this.#interchange === undefined) {
      this.#misplaced(gs);
      return;
    }
    this.#groups++;
    this.#sets = 0;
    this.#group = gs.get(6);
    this.#setNumbers.clear();
    this.#handler.groupStart(gs);
    if (!this.#groupNumbers.add(`${gs.get(1)}*${this.#group}`)) {
      this.#handler.envelopeFault("envelope.duplicate-control", "group", gs, 6);
    }
  }

  #startSet(st: ByteSegment): void {
    this.#closeSet(st);
    if (this.#group === undefined) {
      this.#misplaced(st);
      return;
    }
    this.#sets++;
    this.#set = st.get(2);
    this.#handler.setStart(st);
    if (!this.#setNumbers.add(`${st.get(1)}*${this.#set}`)) {
      this.#handler.envelopeFault("envelope.duplicate-control", "set", st, 2);
    }
  }

  #endSet(se: ByteSegment): void {
    if (this.#set === undefined) {
      this.#misplaced(se);
      return;
    }
    const { envelopeFault } = this.#bound();
    if (countOf(se.get(1)) !== se.ordinal) envelopeFault("envelope.se-count", "set", se, 1);
    if (se.get(2) !== this.#set) envelopeFault("envelope.se-control", "set", se, 2);
    this.#set = undefined;
    this.#handler.setEnd(se, se);
  }

  #endGroup(ge: ByteSegment): void {
    this.#closeSet(ge);
    if (this.#group === undefined) {
      this.#misplaced(ge);
      return;
    }
    const { envelopeFault } = this.#bound();
    if (countOf(ge.get(1)) !== this.#sets) envelopeFault("envelope.ge-count", "group", ge, 1);
    if (!sameNumber(ge.get(2), this.#group)) envelopeFault("envelope.ge-control", "group", ge, 2);
    this.#group = undefined;
    this.#handler.groupEnd(ge, ge);
  }

  #endInterchange(iea: ByteSegment): void {
    this.#closeGroup(iea);
    if (this.#interchange === undefined) {
      this.#misplaced(iea);
      return;
    }
    const { envelopeFault } = this.#bound();
    if (countOf(iea.get(1)) !== this.#groups) envelopeFault("envelope.iea-count", "interchange", iea, 1);
    if (!sameNumber(iea.get(2), this.#interchange))
      envelopeFault("envelope.iea-control", "interchange", iea, 2);
    this.#interchange = undefined;
    this.#handler.interchangeEnd(iea, iea);
  }

  #closeSet(at: ByteSegment): void {
    if (this.#set === undefined) return;
    this.#set = undefined;
    this.#handler.envelopeFault("envelope.missing-se", "set", at);
    this.#handler.setEnd(undefined, at);
  }

  #closeGroup(at: ByteSegment): void {
    this.#closeSet(at);
    if (this.#group === undefined) return;
    this.#group = undefined;
    this.#handler.envelopeFault("envelope.missing-ge", "group", at);
    this.#handler.groupEnd(undefined, at);
  }

  #closeInterchange(at: ByteSegment): void {
    this.#closeGroup(at);
    if (this.#interchange === undefined) return;
    this.#interchange = undefined;
    this.#handler.envelopeFault("envelope.missing-iea", "interchange", at);
    this.#handler.interchangeEnd(undefined, at);
  }

  #outsideSet(segment: ByteSegment): void {
    this.#handler.envelopeFault("envelope.outside-set", this.#level(), segment);
  }

  #misplaced(segment: ByteSegment): void {
    this.#handler.envelopeFault("envelope.misplaced", this.#level(), segment);
  }

  #level(): EnvelopeLevel {
    if (this.#set !== undefined) return "set";
    return this.#group === undefined ? "interchange" : "group";
  }

  #bound(): Pick<EnvelopeHandler, "envelopeFault"> {
    const handler = this.#handler;
    return { envelopeFault: (code, level, at, element) => handler.envelopeFault(code, level, at, element) };
  }
}

const FAULT_CODES: Record<ScanFaultKind, IssueCode> = {
  "no-interchange": "file.no-interchange",
  "isa-width": "isa.width",
  "isa-broken": "isa.broken",
  garbage: "file.garbage",
  "cut-off": "file.cut-off",
  "segment-too-long": "limit.segment-bytes",
  "too-many-elements": "limit.segment-elements",
  "ambiguous-delimiters": "isa.delimiters",
};

/** Control numbers that are remembered to find repeats; past this many the oldest are forgotten. */
const REMEMBERED_NUMBERS = 100_000;

class NumberMemory {
  #seen = new Set<string>();

  /** False when it was there. */
  add(number: string): boolean {
    if (this.#seen.has(number)) return false;
    if (this.#seen.size >= REMEMBERED_NUMBERS) this.#seen.clear();
    this.#seen.add(number);
    return true;
  }

  clear(): void {
    if (this.#seen.size > 0) this.#seen = new Set();
  }
}

function countOf(text: string): number {
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

/** Control numbers are numeric: leading zeros do not count. */
function sameNumber(first: string, second: string): boolean {
  return (
    first === second || (/^\d+$/.test(first) && /^\d+$/.test(second) && BigInt(first) === BigInt(second))
  );
}
