import type { IssueCode, IssueSeverity, IssueTrigger, SnipType } from "../../issue.ts";

/** A fault as the checks find it; the sink adds where in the file it is. */
export interface Fault {
  readonly code: IssueCode;
  readonly snip: SnipType;
  readonly severity?: IssueSeverity;
  /** The segment that it speaks of, when that is not the one at hand: a missing one. */
  readonly segmentId?: string;
  readonly loopPath: readonly string[];
  readonly element?: number;
  readonly component?: number;
  readonly repeat?: number;
  /** The data element's number. */
  readonly reference?: string;
  /** IK304. */
  readonly segmentCode?: string;
  /** IK403. */
  readonly elementCode?: string;
  readonly rule?: string;
  readonly trigger?: IssueTrigger;
  /** The payer's overlay that asks it. */
  readonly overlay?: string;
  /** What the rule says, for the message. */
  readonly detail?: string;
  /** Where the faulty text stands in the segment's buffer. */
  readonly start?: number;
  readonly end?: number;
}

/** The segment that a fault is told at: the one at hand, or the kept place of an earlier one. */
export interface FaultPlace {
  readonly id: string;
  readonly ordinal: number;
  readonly offset: number;
  /** The buffer that `start` and `end` of the fault point into. */
  readonly bytes: Uint8Array;
}

export interface FaultSink {
  fault(fault: Fault, at: FaultPlace): void;
}
