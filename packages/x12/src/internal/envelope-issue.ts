import { ISSUE_CATALOGUE, type Issue, type IssueCode } from "../issue.ts";
import type { ByteSegment } from "./byte-segment.ts";
import { NAMELESS, segmentName } from "./segment-name.ts";

/** A fault of the envelope at a segment. */
export function envelopeIssue(code: IssueCode, at: ByteSegment, element?: number): Issue {
  const segment = segmentName(at);
  return {
    severity: "error",
    code,
    message: envelopeMessage(code, at, element),
    snip: 1,
    segment,
    ordinal: at.ordinal,
    offset: at.offset,
    ...(element === undefined ? {} : { element }),
  };
}

/** `SE01: SE01 is not …`; without a place where the segment has no name, as when the file breaks off there. */
export function envelopeMessage(code: IssueCode, at: ByteSegment, element?: number): string {
  const segment = segmentName(at);
  if (segment === NAMELESS) return ISSUE_CATALOGUE[code];
  return `${segment}${element === undefined ? "" : String(element).padStart(2, "0")}: ${ISSUE_CATALOGUE[code]}`;
}

/** A fault of the file at a byte. */
export function fileIssue(code: IssueCode, offset: number): Issue {
  return { severity: "error", code, message: ISSUE_CATALOGUE[code], snip: 1, offset };
}
