import type { IssueCode } from "../../issue.ts";
import type { ByteSegment } from "../byte-segment.ts";
import type { CompiledGuide } from "../guide/compiled-guide.ts";
import { ClaimTotals } from "./claim-totals.ts";
import type { FaultPlace, FaultSink } from "./fault-sink.ts";
import { RemittanceTotals } from "./remittance-totals.ts";

/** Rules between segments of one transaction set: sums, and what must be there because of something elsewhere. */
export interface TotalsChecker {
  start(): void;
  /** `key` is the packed id of the segment, `loopPath` where it was placed. */
  segment(key: number, segment: ByteSegment, loopPath: readonly string[]): void;
  end(): void;
}

export function totalsFor({ guide }: CompiledGuide, sink: FaultSink): TotalsChecker | undefined {
  if (guide.transaction === "835") return new RemittanceTotals(sink);
  if (guide.transaction === "837") return new ClaimTotals(sink);
  return undefined;
}

/** Where a fault is told that shows only later: the segment is gone by then, its place is kept. */
export function placeOf(segment: ByteSegment): FaultPlace {
  return { id: segment.id, ordinal: segment.ordinal, offset: segment.offset, bytes: NO_BYTES };
}

/** A sum that does not hold: SNIP type 3. */
export function tellImbalance(
  sink: FaultSink,
  code: IssueCode,
  at: FaultPlace,
  loopPath: readonly string[],
  element: number,
): void {
  sink.fault({ code, snip: 3, loopPath, element, segmentCode: "8", elementCode: "7" }, at);
}

const NO_BYTES = new Uint8Array();
