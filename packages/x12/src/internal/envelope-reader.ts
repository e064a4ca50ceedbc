import type { Issue, IssueCode } from "../issue.ts";
import { ISSUE_CATALOGUE } from "../issue.ts";
import type { X12Limits } from "../limits.ts";
import type { Segment } from "../segment.ts";
import type { FunctionalGroup, Interchange, TransactionSet, X12File, X12Part } from "../x12-file.ts";
import type { ByteSegment } from "./byte-segment.ts";
import type { ScanFault, ScanFaultKind, ScanHandler } from "./segment-scanner.ts";

/** Builds the tree of a file out of its segments and checks that the envelope closes: counts and control numbers. */
export class EnvelopeReader implements ScanHandler {
  readonly #limits: X12Limits;
  readonly #interchanges: OpenInterchange[] = [];
  readonly #issues: Issue[] = [];
  readonly #parts: X12Part[] = [];
  #interchange: OpenInterchange | undefined;
  #group: OpenGroup | undefined;
  #set: OpenSet | undefined;

  constructor(limits: X12Limits) {
    this.#limits = limits;
  }

  segment(cursor: ByteSegment): void {
    const segment = cursor.keep();
    this.#parts.push({ kind: "segment", segment, bytes: segment.raw() });
    switch (segment.id) {
      case "ISA":
        this.#closeInterchange(segment);
        this.#interchange = { delimiters: segment.delimiters, isa: segment, ta1: [], groups: [] };
        this.#interchanges.push(this.#interchange);
        return;
      case "TA1":
        if (this.#interchange && !this.#group) this.#interchange.ta1.push(segment);
        else this.#report("envelope.misplaced", segment);
        return;
      case "GS":
        this.#closeGroup(segment);
        this.#group = { gs: segment, sets: [] };
        this.#interchange?.groups.push(this.#group);
        return;
      case "ST":
        this.#closeSet(segment);
        this.#openSet(segment);
        return;
      case "SE":
        this.#endSet(segment);
        return;
      case "GE":
        this.#endGroup(segment);
        return;
      case "IEA":
        this.#endInterchange(segment);
        return;
      default:
        if (this.#set) this.#set.segments.push(segment);
        else this.#report("envelope.outside-set", segment);
    }
  }

  between(bytes: Uint8Array): void {
    this.#parts.push({ kind: "between", bytes: bytes.slice() });
  }

  fault(fault: ScanFault): void {
    const code = FAULT_CODES[fault.kind];
    this.#add({ severity: "error", code, message: ISSUE_CATALOGUE[code], snip: 1, offset: fault.offset });
  }

  finish(): X12File {
    this.#closeInterchange(undefined);
    return { interchanges: this.#interchanges, issues: this.#issues, parts: this.#parts };
  }

  #openSet(segment: Segment): void {
    if (!this.#group) {
      this.#report("envelope.misplaced", segment);
      return;
    }
    this.#set = { segments: [segment] };
    this.#group.sets.push(this.#set);
  }

  #endSet(se: Segment): void {
    const set = this.#set;
    if (!set) {
      this.#report("envelope.misplaced", se);
      return;
    }
    set.segments.push(se);
    const st = set.segments[0] as Segment;
    if (count(se.get(1)) !== set.segments.length) this.#report("envelope.se-count", se, 1);
    if (se.get(2) !== st.get(2)) this.#report("envelope.se-control", se, 2);
    this.#set = undefined;
  }

  #endGroup(ge: Segment): void {
    this.#closeSet(ge);
    const group = this.#group;
    if (!group) {
      this.#report("envelope.misplaced", ge);
      return;
    }
    group.ge = ge;
    if (count(ge.get(1)) !== group.sets.length) this.#report("envelope.ge-count", ge, 1);
    if (count(ge.get(2)) !== count(group.gs.get(6))) this.#report("envelope.ge-control", ge, 2);
    this.#group = undefined;
  }

  #endInterchange(iea: Segment): void {
    this.#closeGroup(iea);
    const interchange = this.#interchange;
    if (!interchange) {
      this.#report("envelope.misplaced", iea);
      return;
    }
    interchange.iea = iea;
    if (count(iea.get(1)) !== interchange.groups.length) this.#report("envelope.iea-count", iea, 1);
    if (iea.get(2) !== interchange.isa.get(13)) this.#report("envelope.iea-control", iea, 2);
    this.#interchange = undefined;
  }

  #closeSet(at: Segment | undefined): void {
    if (this.#set) this.#report("envelope.missing-se", at ?? lastOf(this.#set.segments));
    this.#set = undefined;
  }

  #closeGroup(at: Segment | undefined): void {
    this.#closeSet(at);
    if (this.#group) this.#report("envelope.missing-ge", at ?? this.#group.gs);
    this.#group = undefined;
  }

  #closeInterchange(at: Segment | undefined): void {
    this.#closeGroup(at);
    if (this.#interchange) this.#report("envelope.missing-iea", at ?? this.#interchange.isa);
    this.#interchange = undefined;
  }

  #report(code: IssueCode, segment: Segment, element?: number): void {
    this.#add({
      severity: "error",
      code,
      message: `${segment.id}${element === undefined ? "" : String(element).padStart(2, "0")}: ${ISSUE_CATALOGUE[code]}`,
      snip: 1,
      segment: segment.id,
      ordinal: segment.ordinal,
      offset: segment.offset,
      ...(element === undefined ? {} : { element }),
    });
  }

  #add(issue: Issue): void {
    if (this.#issues.length < this.#limits.issues) this.#issues.push(issue);
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

function count(text: string): number {
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

function lastOf(segments: readonly Segment[]): Segment {
  return segments[segments.length - 1] as Segment;
}
