import type { Delimiters } from "./delimiters.ts";
import type { ByteSegment } from "./internal/byte-segment.ts";
import { envelopeIssue, fileIssue } from "./internal/envelope-issue.ts";
import { type EnvelopeHandler, type EnvelopeLevel, EnvelopeWalker } from "./internal/envelope-walker.ts";
import { SegmentScanner } from "./internal/segment-scanner.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { DEFAULT_LIMITS, type X12Limits } from "./limits.ts";
import type { Segment } from "./segment.ts";
import type { X12Consumer } from "./validate-x12.ts";

/**
 * Told what stands in a file while its bytes go by. A segment is valid during the call only: it moves on to the next
 * one afterwards.
 */
export interface ReadListener {
  interchangeStart?(isa: Segment, delimiters: Delimiters): void;
  /** A TA1, where it may stand: after ISA, before the first group. */
  ta1?(ta1: Segment): void;
  groupStart?(gs: Segment): void;
  setStart?(st: Segment): void;
  /** A segment between ST and SE. */
  segment?(segment: Segment): void;
  /** Without SE when the file lacks it. */
  setEnd?(se?: Segment): void;
  groupEnd?(ge?: Segment): void;
  interchangeEnd?(iea?: Segment): void;
  /** A fault of the envelope, before the end that it belongs to. */
  issue?(issue: Issue): void;
}

/** Reads a file from a stream of bytes in any cut. Memory is one chunk and one segment, whatever its size. */
export function createReader(
  listener: ReadListener,
  options: { readonly limits?: Partial<X12Limits> } = {},
): X12Consumer {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const walker = new EnvelopeWalker(new ListenerHandler(listener));
  const scanner = new SegmentScanner(walker, limits);
  return {
    push: (chunk) => scanner.push(chunk),
    end: () => {
      scanner.end();
      walker.finish(scanner.current);
    },
  };
}

class ListenerHandler implements EnvelopeHandler {
  readonly #listener: ReadListener;

  constructor(listener: ReadListener) {
    this.#listener = listener;
  }

  interchangeStart(isa: ByteSegment): void {
    this.#listener.interchangeStart?.(isa, isa.delimiters);
  }

  ta1(ta1: ByteSegment): void {
    this.#listener.ta1?.(ta1);
  }

  groupStart(gs: ByteSegment): void {
    this.#listener.groupStart?.(gs);
  }

  setStart(st: ByteSegment): void {
    this.#listener.setStart?.(st);
  }

  segment(segment: ByteSegment): void {
    this.#listener.segment?.(segment);
  }

  setEnd(se: ByteSegment | undefined): void {
    this.#listener.setEnd?.(se);
  }

  groupEnd(ge: ByteSegment | undefined): void {
    this.#listener.groupEnd?.(ge);
  }

  interchangeEnd(iea: ByteSegment | undefined): void {
    this.#listener.interchangeEnd?.(iea);
  }

  envelopeFault(code: IssueCode, _level: EnvelopeLevel, at: ByteSegment, element?: number): void {
    this.#listener.issue?.(envelopeIssue(code, at, element));
  }

  fileFault(code: IssueCode, offset: number): void {
    this.#listener.issue?.(fileIssue(code, offset));
  }
}
