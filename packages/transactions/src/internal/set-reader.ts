import { createReader, type Delimiters, type Issue, type Segment, type X12Consumer } from "@claimwright/x12";
import { type Envelope, envelopeOf } from "../envelope.ts";
import { encodeText } from "./encode-text.ts";
import { refuse, refuseFile } from "./refuse.ts";
import { type Separators, TextSegment } from "./text-segment.ts";

/** Which sets a reader is for: ST01, and the guide by the number that all its errata share (`005010X222`). */
export interface SetKind {
  readonly transaction: string;
  readonly guide: string;
  /** As people say it: `837P professional claim`. */
  readonly name: string;
}

/** What is known of a set when it begins. */
export interface SetContext {
  readonly envelope: Envelope;
  /** ST02. */
  readonly setControlNumber: number;
}

/** Takes the segments between ST and SE. */
export interface SetHandler {
  add(segment: TextSegment): void;
  end(): void;
}

/**
 * Reads a stream that must hold sets of one kind and no others. `push` and `end` throw ProblemError for a file that is
 * cut off or of another kind; lesser faults of the envelope go to `onIssue`.
 */
export function createSetReader(
  kind: SetKind,
  open: (context: SetContext) => SetHandler,
  onIssue: (issue: Issue) => void = () => {},
): X12Consumer {
  const envelope = new OpenEnvelope();
  let handler: SetHandler | undefined;
  let sets = 0;
  const reader = createReader({
    interchangeStart: (isa, delimiters) => envelope.enterInterchange(isa, delimiters),
    groupStart: (gs) => envelope.enterGroup(gs),
    setStart: (st) => {
      checkKind(st, envelope.version, kind);
      sets += 1;
      handler = open({ envelope: envelope.facts(), setControlNumber: Number(st.get(2)) });
    },
    segment: (segment) => handler?.add(envelope.textOf(segment)),
    setEnd: () => handler?.end(),
    issue: (issue) => {
      if (!standsInTheWay(issue)) return onIssue(issue);
      return refuseFile(issue.message, "Ask the sender for the whole file again.", placeOf(issue));
    },
  });
  return {
    push: (chunk) => reader.push(chunk),
    end: () => {
      reader.end();
      if (sets === 0) refuseFile(`The file holds no ${kind.name}.`, "Give a file with at least one set.");
    },
  };
}

/** Reads a whole file and answers the lesser faults of its envelope, up to a limit. Throws ProblemError. */
export function readSets(
  input: Uint8Array | string,
  kind: SetKind,
  open: (context: SetContext) => SetHandler,
): readonly Issue[] {
  const issues: Issue[] = [];
  const reader = createSetReader(kind, open, (issue) => {
    if (issues.length < MAX_ISSUES) issues.push(issue);
  });
  reader.push(typeof input === "string" ? encodeText(input) : input);
  reader.end();
  return issues;
}

/** Envelope faults that a reading answers; what is beyond repeats what was said. */
const MAX_ISSUES = 1000;

class OpenEnvelope {
  #isa: TextSegment | undefined;
  #gs: TextSegment | undefined;
  #separators: Separators = { component: ":", repeat: "^" };

  get version(): string {
    return this.#gs?.get(8) ?? "";
  }

  enterInterchange(isa: Segment, { component, repeat }: Delimiters): void {
    this.#separators = {
      component: String.fromCharCode(component),
      repeat: repeat === undefined ? undefined : String.fromCharCode(repeat),
    };
    this.#isa = this.textOf(isa);
  }

  enterGroup(gs: Segment): void {
    this.#gs = this.textOf(gs);
  }

  facts(): Envelope {
    if (this.#isa === undefined || this.#gs === undefined) throw new Error("a set stands inside a group");
    return envelopeOf(this.#isa, this.#gs);
  }

  textOf(segment: Segment): TextSegment {
    return new TextSegment(segment, this.#separators);
  }
}

/** ST03 names the guide; where a set leaves it out, as the 835 must, GS08 does. */
function checkKind(st: Segment, version: string, kind: SetKind): void {
  if (st.get(1) !== kind.transaction) {
    refuse(st, 1, `The set is not an ${kind.name}.`, "Read it with the reader of its own transaction.");
  }
  const guide = st.get(3) === "" ? version : st.get(3);
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
