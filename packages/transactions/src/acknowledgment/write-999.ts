import type { Acknowledgment, AcknowledgmentError, SetAcknowledgment } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import { refuseFile } from "../internal/refuse.ts";
import { row } from "../internal/row.ts";
import { withUnmapped } from "../internal/with-unmapped.ts";
import { writeGroup } from "../internal/write-group.ts";
import { flattenLoop, type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { loops999 } from "./loops-999.ts";

/** The guide that is written: 999 005010X231A1. */
const VERSION_999 = "005010X231A1";

export interface Write999Input {
  readonly envelope: Envelope;
  /** At least one; each answers a functional group in a transaction set of its own. */
  readonly acknowledgments: readonly Acknowledgment[];
  readonly firstSetControlNumber: number;
}

/** Writes what a receiver says of functional groups as one interchange of 999 sets. */
export function write999({ envelope, acknowledgments, firstSetControlNumber }: Write999Input): string {
  if (acknowledgments.length === 0) refuseFile("There is no acknowledgment to write.", "Give at least one.");
  const sets = acknowledgments.map((acknowledgment, index) => ({
    transaction: "999",
    implementation: VERSION_999,
    controlNumber: firstSetControlNumber + index,
    rows: flattenLoop(withUnmapped(writeAcknowledgment(acknowledgment), loops999, acknowledgment.unmapped)),
  }));
  return writeGroup(envelope, { functionalId: "FA", version: VERSION_999 }, sets);
}

export function writeAcknowledgment(acknowledgment: Acknowledgment): WrittenLoop {
  const { functionalIdentifier, groupControlNumber, implementationReference, groupStatus, sets } =
    acknowledgment;
  const count = String(sets.length);
  const accepted = sets.filter((set) => set.status === "A" || set.status === "E").length;
  return writtenLoop(
    "ST",
    [row("AK1", functionalIdentifier, groupControlNumber, implementationReference)],
    [
      ...sets.map(writeSet),
      // AK902 sets included, AK903 received, AK904 accepted.
      writtenLoop("result", [row("AK9", groupStatus, count, count, String(accepted))]),
    ],
  );
}

/** IK502 5: one or more segments are in error. */
const SEGMENTS_IN_ERROR = "5";

function writeSet(set: SetAcknowledgment): WrittenLoop {
  const reason = set.errors.length > 0 ? SEGMENTS_IN_ERROR : "";
  return writtenLoop(
    "2000",
    [row("AK2", set.transactionCode, set.setControlNumber, set.implementationReference)],
    [...bySegment(set.errors).map(writeErrors), writtenLoop("result", [row("IK5", set.status, reason)])],
  );
}

/** IK304 8: the segment has elements in error, which the IK4 segments name. */
const ELEMENTS_IN_ERROR = "8";

/** One IK3, and an IK4 for each of its elements in error. */
function writeErrors(errors: readonly [AcknowledgmentError, ...AcknowledgmentError[]]): WrittenLoop {
  const [first] = errors;
  const elements = errors.filter((error) => error.elementPosition !== undefined);
  return writtenLoop(
    "2100",
    [
      row(
        "IK3",
        first.segment,
        String(first.segmentPosition),
        first.loop,
        elements.length > 0 ? ELEMENTS_IN_ERROR : first.code,
      ),
    ],
    elements.map(({ elementPosition, componentPosition, code }) => {
      const position = [
        String(elementPosition),
        componentPosition === undefined ? "" : String(componentPosition),
      ];
      return writtenLoop("2110", [row("IK4", position, "", code)]);
    }),
  );
}

/** Neighbouring element errors of one segment stand under one IK3; an error of the segment itself has its own. */
function bySegment(
  errors: readonly AcknowledgmentError[],
): [AcknowledgmentError, ...AcknowledgmentError[]][] {
  const groups: [AcknowledgmentError, ...AcknowledgmentError[]][] = [];
  for (const error of errors) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last[0].elementPosition !== undefined && sameSegment(last[0], error))
      last.push(error);
    else groups.push([error]);
  }
  return groups;
}

function sameSegment(a: AcknowledgmentError, b: AcknowledgmentError): boolean {
  return (
    b.elementPosition !== undefined &&
    a.segment === b.segment &&
    a.segmentPosition === b.segmentPosition &&
    a.loop === b.loop
  );
}
