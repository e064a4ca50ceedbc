import { EnvelopeReader } from "./internal/envelope-reader.ts";
import { SegmentScanner } from "./internal/segment-scanner.ts";
import { encodeText } from "./internal/text.ts";
import { DEFAULT_LIMITS, type X12Limits } from "./limits.ts";
import type { X12File } from "./x12-file.ts";

export interface ParseOptions {
  readonly limits?: Partial<X12Limits>;
}

/**
 * Reads a whole file into memory: interchanges, groups, sets and segments, and the faults of the envelope. It reads
 * whatever it is given; a file that is no X12 answers no interchange and an issue that says so.
 */
export function parseX12(input: Uint8Array | string, options: ParseOptions = {}): X12File {
  const bytes = typeof input === "string" ? encodeText(input) : input;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const reader = new EnvelopeReader(limits);
  const scanner = new SegmentScanner(reader, limits);
  scanner.push(bytes);
  scanner.end();
  return reader.finish();
}
