import { ProblemError } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import { createAcknowledger, type GroupAcknowledgment, type Issue, type SetReport } from "@claimwright/x12";
import { FileSegments, type ShownSegment } from "./file-segments.ts";
import { publishedLists } from "./published-lists.ts";

/** What a file is, what is wrong with it, what it says and how it is answered. Nothing of it is kept. */
export interface FileCheck {
  readonly sets: readonly CheckedSet[];
  /** Sets that were read, listed or not. */
  readonly setCount: number;
  readonly errors: number;
  readonly warnings: number;
  /** In the order of the file, at most `MAX_ISSUES_SHOWN`. */
  readonly issues: readonly FileIssue[];
  readonly segmentCount: number;
  /** From the segment that was asked for on, at most `SEGMENTS_ON_A_PAGE`. */
  readonly segments: readonly ShownSegment[];
  /** The TA1 and 999 that answer the file; empty when it holds no interchange to answer. */
  readonly acknowledgment: { readonly text: string; readonly groups: readonly GroupAcknowledgment[] };
}

export interface CheckedSet {
  readonly transaction: string;
  readonly controlNumber: string;
  /** The implementation guide that it was read with; absent when none is known. */
  readonly guide?: string;
  readonly segments: number;
  readonly ok: boolean;
}

export interface FileIssue
  extends Pick<Issue, "severity" | "code" | "message" | "snip" | "set" | "segment" | "ordinal"> {
  /** `2000A/2010AA`, the outermost first. */
  readonly loop?: string;
  /** `NM109`, `SV101-2`. */
  readonly element?: string;
  /** Which segment of the file it is of, counted from 0; absent for a fault of the file as a whole. */
  readonly at?: number;
}

/** A clearinghouse's daily batch stays far below; larger files are checked on the command line. */
export const MAX_CHECKED_BYTES = 25_000_000;
export const MAX_ISSUES_SHOWN = 500;
export const MAX_SETS_SHOWN = 500;

const CHUNK_BYTES = 256 * 1024;

export interface CheckTerms {
  /** The first segment to show, counted from 0. */
  readonly from: number;
  readonly now: Date;
}

/**
 * Validates a file against its implementation guide, answers it and explains a page of its segments. Other work goes on
 * between its pieces. Throws ProblemError `input.too-large`.
 */
export async function checkFile(
  bytes: Uint8Array,
  library: CodeLibrary,
  { from, now }: CheckTerms,
): Promise<FileCheck> {
  if (bytes.length > MAX_CHECKED_BYTES) throw tooLarge();
  const segments = new FileSegments(bytes, from);
  const found = new Findings();
  const stamp = now.toISOString();
  const { acknowledger, finish } = createAcknowledger(
    {
      controlNumbers: { interchange: 1, group: 1, set: 1 },
      date: stamp.slice(0, 10).replaceAll("-", ""),
      time: stamp.slice(11, 16).replace(":", ""),
      lists: publishedLists(library),
    },
    { issue: (issue) => found.issue(issue), setEnd: (set) => found.set(set) },
  );
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    segments.push(chunk);
    acknowledger.push(chunk);
    await new Promise((resume) => setImmediate(resume));
  }
  segments.end();
  acknowledger.end();
  const { text, groups } = finish();
  return {
    sets: found.sets,
    setCount: found.setCount,
    errors: found.errors,
    warnings: found.warnings,
    issues: found.issues.map(({ issue, ...shown }) => {
      const at = segments.indexAt(issue.offset);
      return { ...shown, ...(at === undefined ? {} : { at }) };
    }),
    segmentCount: segments.count,
    segments: segments.shown,
    acknowledgment: { text, groups },
  };
}

/** What the validator tells, counted in full and kept up to the limits. */
class Findings {
  readonly sets: CheckedSet[] = [];
  readonly issues: (FileIssue & { readonly issue: Issue })[] = [];
  setCount = 0;
  errors = 0;
  warnings = 0;

  issue(issue: Issue): void {
    if (issue.severity === "error") this.errors += 1;
    else this.warnings += 1;
    if (this.issues.length < MAX_ISSUES_SHOWN) this.issues.push({ ...fileIssue(issue), issue });
  }

  set({ transaction, controlNumber, guide, segmentCount, ok }: SetReport): void {
    this.setCount += 1;
    if (this.sets.length === MAX_SETS_SHOWN) return;
    this.sets.push({
      transaction,
      controlNumber,
      segments: segmentCount,
      ok,
      ...(guide === undefined ? {} : { guide }),
    });
  }
}

function fileIssue(issue: Issue): FileIssue {
  const { severity, code, message, snip, set, segment, ordinal, loopPath = [] } = issue;
  const element = elementName(issue);
  return {
    severity,
    code,
    message,
    snip,
    ...(set === undefined ? {} : { set }),
    ...(segment === undefined ? {} : { segment }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(loopPath.length === 0 ? {} : { loop: loopPath.join("/") }),
    ...(element === undefined ? {} : { element }),
  };
}

/** The segment's id, the element in two digits, the component. */
function elementName({ segment, element, component }: Issue): string | undefined {
  if (segment === undefined || element === undefined) return undefined;
  const name = `${segment}${String(element).padStart(2, "0")}`;
  return component === undefined ? name : `${name}-${component}`;
}

function tooLarge(): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The file is over ${MAX_CHECKED_BYTES / 1_000_000} MB.`,
    remedy: "Check it with `claimwright x12 validate`, which reads files of any size.",
  });
}
