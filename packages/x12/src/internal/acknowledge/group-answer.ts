import type { GroupAcknowledgment, SetAcknowledgment } from "../../acknowledge.ts";
import type { Issue, SnipType } from "../../issue.ts";
import type { GroupReport, SetReport } from "../../validation-report.ts";
import { type OutgoingSegment, segment } from "../../write-x12.ts";

/** IK3 may stand often, but an answer that nobody reads to its end helps nobody. */
const MAX_ANSWERED_SEGMENTS = 1_000;
/** AK905 to AK909 and IK502 to IK506. */
const MAX_NOTES = 5;
/** IK502 to IK506, also for what no IK3 can name, such as a segment beyond the limit. */
const SEGMENTS_IN_ERROR = "5";
/** IK303 holds four characters (data element 447): 2010AA is told as 2010. */
const LOOP_WIDTH = 4;
/** How many contexts X231A1 allows an IK3. */
const MAX_CONTEXTS = 9;
/** IK404 shows the faulty text up to this length. */
const MAX_COPY = 99;

/** What a 999 says of one functional group, gathered while its sets pass. */
export class GroupAnswer {
  group: GroupReport;
  readonly #reject: readonly SnipType[];
  readonly #segments: OutgoingSegment[] = [];
  readonly #sets: SetAcknowledgment[] = [];

  constructor(group: GroupReport, reject: readonly SnipType[]) {
    this.group = group;
    this.#reject = reject;
  }

  addSet(set: SetReport): void {
    const status = this.#statusOf(set);
    this.#sets.push({ transaction: set.transaction, controlNumber: set.controlNumber, status });
    this.#segments.push(segment("AK2", set.transaction, set.controlNumber, set.implementation || undefined));
    const told = set.issues.filter((issue) => issue.severity === "error" && issue.segmentCode !== undefined);
    this.#segments.push(...errorSegments(told));
    const notes = [...set.noteCodes];
    if (told.length > 0 || (status === "R" && notes.length === 0)) notes.push(SEGMENTS_IN_ERROR);
    this.#segments.push(segment("IK5", status, ...notes.slice(0, MAX_NOTES)));
  }

  close(group: GroupReport): void {
    this.group = group;
  }

  acknowledgment(): GroupAcknowledgment {
    const { functionalId, controlNumber, version } = this.group;
    const status = this.#groupStatus();
    return { functionalId, controlNumber, version, status, answered: this.isAnswered, sets: this.#sets };
  }

  /** A 999 is not answered by another, and what it could not repeat is answered by a TA1. */
  get isAnswered(): boolean {
    return this.group.functionalId !== "FA" && this.group.answerable;
  }

  segments(): OutgoingSegment[] {
    const { functionalId, controlNumber, version, statedSets, noteCodes } = this.group;
    const received = String(this.#sets.length);
    const stated = /^\d{1,6}$/.test(statedSets) ? statedSets : received;
    const accepted = String(this.#accepted());
    return [
      segment("AK1", functionalId, controlNumber, version),
      ...this.#segments,
      segment("AK9", this.#groupStatus(), stated, received, accepted, ...noteCodes.slice(0, MAX_NOTES)),
    ];
  }

  /** A group whose own envelope is wrong is rejected whole. */
  #groupStatus(): "A" | "E" | "P" | "R" {
    const { noteCodes, answerable } = this.group;
    const accepted = this.#accepted();
    if (!answerable || noteCodes.length > 0 || (accepted === 0 && this.#sets.length > 0)) return "R";
    if (accepted < this.#sets.length) return "P";
    return this.#sets.some((set) => set.status === "E") ? "E" : "A";
  }

  #accepted(): number {
    if (this.group.noteCodes.length > 0) return 0;
    return this.#sets.filter((set) => set.status !== "R").length;
  }

  #statusOf(set: SetReport): SetAcknowledgment["status"] {
    if (set.noteCodes.length > 0) return "R";
    if (set.errorTypes.some((type) => this.#reject.includes(type))) return "R";
    return set.ok ? "A" : "E";
  }
}

/** IK3 for each segment with its IK4s: faults of one segment and loop are told together. */
function errorSegments(issues: readonly Issue[]): OutgoingSegment[] {
  const bySegment = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { segment: id, ordinal, loopPath, segmentCode } = issue;
    const key = `${id}|${ordinal}|${loopPath?.at(-1)}|${segmentCode}`;
    const together = bySegment.get(key);
    if (together) together.push(issue);
    else if (bySegment.size < MAX_ANSWERED_SEGMENTS) bySegment.set(key, [issue]);
  }
  return [...bySegment.values()].flatMap(segmentAnswer);
}

function segmentAnswer(issues: readonly Issue[]): OutgoingSegment[] {
  const [first] = issues;
  if (!first) return [];
  const loop = first.loopPath?.at(-1)?.slice(0, LOOP_WIDTH);
  const ofElements = issues.filter((issue) => issue.elementCode !== undefined && issue.element !== undefined);
  const ofSegment = issues.filter((issue) => !ofElements.includes(issue)).slice(0, MAX_CONTEXTS);
  return [
    segment("IK3", segmentId(first), String(first.ordinal ?? 1), loop, first.segmentCode),
    ...ofSegment.flatMap(situationContext),
    ...unitContext(first),
    ...ofElements.flatMap((issue) => [
      segment("IK4", position(issue), elementNumber(issue), issue.elementCode, copyOf(issue)),
      ...situationContext(issue),
    ]),
  ];
}

/** What brought a situational rule about: CTX01 to CTX06, names and places alone, no value of the file. */
function situationContext({ trigger }: Issue): OutgoingSegment[] {
  if (trigger === undefined) return [];
  const { segment: id, ordinal, loop, element, component, reference } = trigger;
  const place =
    element === undefined ? undefined : [String(element), component === undefined ? "" : String(component)];
  return [
    segment(
      "CTX",
      ["SITUATIONAL TRIGGER"],
      id,
      String(ordinal),
      loop?.slice(0, LOOP_WIDTH),
      place,
      elementNumber({ reference }) === undefined ? undefined : [elementNumber({ reference }) as string],
    ),
  ];
}

/** Which claim or inquiry it lies in, where the caller wants that told. */
function unitContext({ businessUnit }: Issue): OutgoingSegment[] {
  if (businessUnit === undefined) return [];
  return [segment("CTX", [businessUnit.name, businessUnit.value.slice(0, UNIT_WIDTH)])];
}

/** CTX01-2 holds this much; a claim's number may be three longer. */
const UNIT_WIDTH = 35;

/** IK301 holds two or three letters or digits; what else stands in the place of an id is told by its position only. */
const UNWRITABLE_ID = "XXX";

function segmentId({ segment: id }: Issue): string {
  return id !== undefined && /^[A-Za-z0-9]{2,3}$/.test(id) ? id : UNWRITABLE_ID;
}

/** IK402 is the number of a simple element; a composite has none. */
function elementNumber({ reference }: { readonly reference?: string | undefined }): string | undefined {
  return reference !== undefined && /^\d{1,4}$/.test(reference) ? reference : undefined;
}

/** IK401: element, component, repeat. */
function position(issue: Issue): string[] {
  const parts = [String(issue.element)];
  if (issue.component !== undefined || issue.repeat !== undefined) parts.push(String(issue.component ?? ""));
  if (issue.repeat !== undefined) parts.push(String(issue.repeat));
  return parts;
}

function copyOf(issue: Issue): string | undefined {
  return issue.value === undefined || issue.value === "" ? undefined : issue.value.slice(0, MAX_COPY);
}
