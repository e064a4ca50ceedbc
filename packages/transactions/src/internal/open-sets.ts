import { type FunctionalGroup, type Interchange, type Issue, parseX12, type Segment } from "@claimwright/x12";
import { type Envelope, envelopeOf } from "../envelope.ts";
import { refuse, refuseFile } from "./refuse.ts";
import { type Separators, TextSegment } from "./text-segment.ts";

/** A transaction set of a file, with the envelope around it. */
export interface OpenSet {
  readonly envelope: Envelope;
  readonly st: Segment;
  readonly controlNumber: number;
  /** Between ST and SE. */
  readonly segments: readonly TextSegment[];
}

/** Which sets a reader is for: ST01, and the guide by the number that all its errata share (`005010X222`). */
export interface SetKind {
  readonly transaction: string;
  readonly guide: string;
  /** As people say it: `837P professional claim`. */
  readonly name: string;
}

export interface OpenFile {
  readonly sets: readonly OpenSet[];
  /** Faults of the envelope that do not stand in the way of reading, such as a wrong count. */
  readonly issues: readonly Issue[];
}

/** Opens a file that must hold sets of one kind and no others, at least one. */
export function openSets(input: Uint8Array | string, kind: SetKind): OpenFile {
  const file = parseX12(input);
  const standing = file.issues.find(standsInTheWay);
  if (standing !== undefined)
    refuseFile(standing.message, "Ask the sender for the whole file again.", placeOf(standing));
  const sets = file.interchanges.flatMap((interchange) =>
    interchange.groups.flatMap((group) => setsOf(interchange, group, kind)),
  );
  if (sets.length === 0)
    refuseFile(`The file holds no ${kind.name}.`, "Give a file with at least one transaction set.");
  return { sets, issues: file.issues };
}

function setsOf(interchange: Interchange, group: FunctionalGroup, kind: SetKind): OpenSet[] {
  const envelope = envelopeOf(interchange, group);
  const separators = separatorsOf(interchange);
  return group.sets.map(({ segments }) => {
    const [st] = segments;
    if (st === undefined)
      refuse(group.gs, undefined, "A group holds an empty set.", "Ask the sender for a new file.");
    checkKind(st, group.gs, kind);
    return {
      envelope,
      st,
      controlNumber: Number(st.get(2)),
      segments: segments.slice(1, -1).map((segment) => new TextSegment(segment, separators)),
    };
  });
}

function separatorsOf({ delimiters }: Interchange): Separators {
  const { component, repeat } = delimiters;
  return {
    component: String.fromCharCode(component),
    repeat: repeat === undefined ? undefined : String.fromCharCode(repeat),
  };
}

/** ST03 names the guide; where a set leaves it out, as the 835 must, GS08 does. */
export function checkKind(st: Segment, gs: Segment, kind: SetKind): void {
  if (st.get(1) !== kind.transaction) {
    refuse(st, 1, `The set is not an ${kind.name}.`, "Read it with the reader of its own transaction.");
  }
  const guide = st.get(3) === "" ? gs.get(8) : st.get(3);
  if (!guide.startsWith(kind.guide)) {
    refuse(
      st,
      3,
      `The set does not follow guide ${kind.guide} (${kind.name}).`,
      "Ask the sender for that version.",
    );
  }
}

const STANDS_IN_THE_WAY: ReadonlySet<string> = new Set([
  "file.no-interchange",
  "file.cut-off",
  "isa.broken",
  "isa.delimiters",
  "envelope.missing-iea",
  "envelope.missing-ge",
  "envelope.missing-se",
  "envelope.misplaced",
  "envelope.outside-set",
]);

function standsInTheWay({ code, severity }: Issue): boolean {
  return severity === "error" && (STANDS_IN_THE_WAY.has(code) || code.startsWith("limit."));
}

function placeOf({ segment, ordinal, offset }: Issue): string {
  if (segment === undefined) return `byte ${offset}`;
  return ordinal === undefined ? `segment ${segment}, byte ${offset}` : `segment ${ordinal} (${segment})`;
}
