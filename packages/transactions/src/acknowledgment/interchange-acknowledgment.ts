import { compactDate, type IsoDate, type Problem, parseCompactDate, type Result } from "@claimwright/base";
import type { InterchangeAcknowledgment } from "@claimwright/model";
import { parseX12, type Segment } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { attempt, refuse, refuseFile } from "../internal/refuse.ts";
import { row } from "../internal/row.ts";
import { writeInterchange } from "../internal/write-group.ts";

/** Writes TA1 segments in an interchange of their own. */
export function writeTA1(envelope: Envelope, acknowledgments: readonly InterchangeAcknowledgment[]): string {
  if (acknowledgments.length === 0) refuseFile("There is no acknowledgment to write.", "Give at least one.");
  const rows = acknowledgments.map(({ interchangeControlNumber, date, time, status, noteCode }) =>
    row("TA1", interchangeControlNumber.padStart(9, "0"), compactDate(date).slice(2), time, status, noteCode),
  );
  return writeInterchange(envelope, rows, []);
}

/** The TA1 segments of a file, wherever they stand; none is a problem. */
export function readTA1(input: Uint8Array | string): Result<readonly InterchangeAcknowledgment[], Problem> {
  return attempt(() => {
    const found = parseX12(input).interchanges.flatMap((interchange) => interchange.ta1.map(readSegment));
    if (found.length === 0)
      refuseFile("The file holds no TA1.", "Give a file that acknowledges an interchange.");
    return found;
  });
}

function readSegment(ta1: Segment): InterchangeAcknowledgment {
  const status = ta1.get(4);
  if (status !== "A" && status !== "E" && status !== "R") {
    refuse(ta1, 4, "The status is not A, E or R.", "Ask the sender for a new file.");
  }
  return {
    interchangeControlNumber: ta1.get(1),
    date: shortDateAt(ta1, 2),
    time: ta1.get(3),
    status,
    noteCode: ta1.get(5),
  };
}

/** TA102 is YYMMDD like ISA09; the standard is younger than the century. */
function shortDateAt(ta1: Segment, element: number): IsoDate {
  return (
    parseCompactDate(`20${ta1.get(element)}`) ??
    refuse(ta1, element, "The date is not a calendar day.", "Ask the sender for a new file.")
  );
}
