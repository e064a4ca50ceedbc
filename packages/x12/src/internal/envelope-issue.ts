import { ISSUE_CATALOGUE, type Issue, type IssueCode } from "../issue.ts";
import type { ByteSegment } from "./byte-segment.ts";
import { segmentName } from "./segment-name.ts";

/** A fault of the envelope at a segment. */
export function envelopeIssue(code: IssueCode, at: ByteSegment, element?: number): Issue {
  const segment = segmentName(at);
  const place = `${segment}${element === undefined ? "" : String(element).padStart(2, "0")}`;
  return {
    severity: "error",
    code,
    message: `${place}: ${ISSUE_CATALOGUE[code]}`,
    snip: 1,
    segment,
    ordinal: at.ordinal,
    offset: at.offset,
    ...(element === undefined ? {} : { element }),
  };
}

/** A fault of the file at a byte. */
export function fileIssue(code: IssueCode, offset: number): Issue {
  return { severity: "error", code, message: ISSUE_CATALOGUE[code], snip: 1, offset };
}
