/** What one file may ask of the reader. Every limit can be lowered or raised by the caller. */
export interface X12Limits {
  /** Bytes of one segment, terminator included. Attachments carry their document in one segment (BDS). */
  readonly segmentBytes: number;
  /** Elements of one segment. The longest of the standard have 30 or so. */
  readonly segmentElements: number;
  /** Repeats of one element. */
  readonly elementRepeats: number;
  /** Loops inside loops. */
  readonly loopDepth: number;
  /** Issues that a report holds; what is beyond is counted, not kept. */
  readonly issues: number;
}

export const DEFAULT_LIMITS: X12Limits = {
  segmentBytes: 1_048_576,
  segmentElements: 256,
  elementRepeats: 1_000,
  loopDepth: 24,
  issues: 10_000,
};
