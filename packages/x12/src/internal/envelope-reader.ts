import type { Issue, IssueCode } from "../issue.ts";
import type { X12Limits } from "../limits.ts";
import type { Segment } from "../segment.ts";
import type { FunctionalGroup, Interchange, TransactionSet, X12File, X12Part } from "../x12-file.ts";
import type { ByteSegment } from "./byte-segment.ts";
import { envelopeIssue, fileIssue } from "./envelope-issue.ts";
import { type EnvelopeHandler, type EnvelopeLevel, EnvelopeWalker } from "./envelope-walker.ts";
import type { ScanFault, ScanHandler } from "./segment-scanner.ts";

/** Builds the tree of a file out of its segments. */
export class EnvelopeReader implements ScanHandler {
  readonly #tree: TreeBuilder;
  readonly #walker: EnvelopeWalker;
  readonly #parts: X12Part[] = [];
  #last: ByteSegment | undefined;

  constructor(limits: X12Limits) {
    this.#tree = new TreeBuilder(limits);
    this.#walker = new EnvelopeWalker(this.#tree);
  }

  segment(cursor: ByteSegment): void {
    this.#walker.segment(this.#keep(cursor));
  }

  envelope(cursor: ByteSegment): void {
    this.#walker.envelope(this.#keep(cursor));
  }

  between(bytes: Uint8Array): void {
    this.#parts.push({ kind: "between", bytes: bytes.slice() });
  }

  fault(fault: ScanFault): void {
    this.#walker.fault(fault);
  }

  finish(): X12File {
    if (this.#last) this.#walker.finish(this.#last);
    return { interchanges: this.#tree.interchanges, issues: this.#tree.issues, parts: this.#parts };
  }

  #keep(cursor: ByteSegment): ByteSegment {
    const segment = cursor.keep();
    this.#last = segment;
    this.#parts.push({ kind: "segment", segment, bytes: segment.raw() });
    return segment;
  }
}

class TreeBuilder implements EnvelopeHandler {
  readonly interchanges: OpenInterchange[] = [];
  readonly issues: Issue[] = [];
  readonly #limits: X12Limits;

  constructor(limits: X12Limits) {
    this.#limits = limits;
  }

  interchangeStart(isa: ByteSegment): void {
    this.interchanges.push({ delimiters: isa.delimiters, isa, ta1: [], groups: [] });
  }

  ta1(ta1: ByteSegment): void {
    this.interchanges.at(-1)?.ta1.push(ta1);
  }

  groupStart(gs: ByteSegment): void {
    this.interchanges.at(-1)?.groups.push({ gs, sets: [] });
  }

  setStart(st: ByteSegment): void {
    this.#group()?.sets.push({ segments: [st] });
  }

  segment(segment: ByteSegment): void {
    this.#group()?.sets.at(-1)?.segments.push(segment);
  }

  setEnd(se: ByteSegment | undefined): void {
    if (se) this.segment(se);
  }

  groupEnd(ge: ByteSegment | undefined): void {
    const group = this.#group();
    if (group && ge) group.ge = ge;
  }

  interchangeEnd(iea: ByteSegment | undefined): void {
    const interchange = this.interchanges.at(-1);
    if (interchange && iea) interchange.iea = iea;
  }

  envelopeFault(code: IssueCode, _level: EnvelopeLevel, at: ByteSegment, element?: number): void {
    this.#add(envelopeIssue(code, at, element));
  }

  fileFault(code: IssueCode, offset: number): void {
    this.#add(fileIssue(code, offset));
  }

  #group(): OpenGroup | undefined {
    return this.interchanges.at(-1)?.groups.at(-1);
  }

  #add(issue: Issue): void {
    if (this.issues.length < this.#limits.issues) this.issues.push(issue);
  }
}

interface OpenInterchange extends Interchange {
  readonly ta1: Segment[];
  readonly groups: OpenGroup[];
  iea?: Segment;
}

interface OpenGroup extends FunctionalGroup {
  readonly sets: OpenSet[];
  ge?: Segment;
}

interface OpenSet extends TransactionSet {
  readonly segments: Segment[];
}
