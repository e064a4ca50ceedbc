import { type CharacterPolicy, conformText } from "./characters.ts";
import { X12WriteError } from "./x12-write-error.ts";

/** An element: a text, the components of a composite, or nothing. Repeats are given with `repeated`. */
export type OutgoingElement = string | readonly (string | undefined)[] | Repeated | undefined;

/** A segment to write: its id and its elements in order. */
export type OutgoingSegment = readonly [id: string, ...elements: OutgoingElement[]];

/** An element that is given several times. */
export interface Repeated {
  readonly repeats: readonly (string | readonly (string | undefined)[])[];
}

/** What goes into one interchange; the counts of SE01, GE01 and IEA01 are computed. */
export interface OutgoingInterchange {
  readonly isa: OutgoingIsa;
  /** TA1 segments, which stand before the groups. */
  readonly ta1?: readonly OutgoingSegment[];
  readonly groups: readonly OutgoingGroup[];
}

export interface OutgoingIsa {
  readonly senderQualifier: string;
  readonly senderId: string;
  readonly receiverQualifier: string;
  readonly receiverId: string;
  /** YYMMDD (ISA09). */
  readonly date: string;
  /** HHMM (ISA10). */
  readonly time: string;
  /** Up to nine digits; written with leading zeros (ISA13). */
  readonly controlNumber: string;
  /** ISA14: asks for a TA1. */
  readonly acknowledgmentRequested?: boolean;
  /** ISA15: `P` production, `T` test. */
  readonly usage: "P" | "T";
}

export interface OutgoingGroup {
  /** GS01, `HC` for claims. */
  readonly functionalId: string;
  readonly senderCode: string;
  readonly receiverCode: string;
  /** CCYYMMDD (GS04). */
  readonly date: string;
  /** HHMM or longer (GS05). */
  readonly time: string;
  /** GS06, no leading zeros. */
  readonly controlNumber: string;
  /** GS08, such as `005010X222A1`. */
  readonly version: string;
  readonly sets: readonly OutgoingSet[];
}

export interface OutgoingSet {
  /** ST01, `837`. */
  readonly transaction: string;
  /** ST02 and SE02. */
  readonly controlNumber: string;
  /** ST03; absent in an 835 (X221A1 has no ST03). */
  readonly implementation?: string;
  /** What stands between ST and SE. */
  readonly segments: readonly OutgoingSegment[];
}

export interface WriteOptions {
  /** What to do with characters that X12 does not allow; `refuse` unless said otherwise. */
  readonly characters?: CharacterPolicy;
  /** Written after each terminator; a line end makes the file readable. */
  readonly lineEnd?: "" | "\n" | "\r\n";
}

const ELEMENT = "*";
const COMPONENT = ":";
const REPEAT = "^";
const TERMINATOR = "~";

/** `segment("REF", "F8", number)`: a segment to write. */
export function segment(id: string, ...elements: readonly OutgoingElement[]): OutgoingSegment {
  return [id, ...elements];
}

/** An element that is given several times. */
export function repeated(...repeats: Repeated["repeats"]): Repeated {
  return { repeats };
}

/**
 * Writes one interchange: envelope, groups and sets, with SE01, GE01 and IEA01 counted and trailing empty elements
 * and components left out. Throws X12WriteError when a value holds a delimiter or a character outside the set.
 */
export function writeX12(interchange: OutgoingInterchange, options: WriteOptions = {}): string {
  const writer = new Writer(options);
  const { isa } = interchange;
  const control = isa.controlNumber.padStart(9, "0");
  writer.isa(isa, control);
  for (const ta1 of interchange.ta1 ?? []) writer.segment(ta1);
  for (const group of interchange.groups) writeGroup(writer, group);
  writer.segment(["IEA", String(interchange.groups.length), control]);
  return writer.text();
}

function writeGroup(writer: Writer, group: OutgoingGroup): void {
  const { functionalId, senderCode, receiverCode, date, time, controlNumber, version } = group;
  writer.segment(["GS", functionalId, senderCode, receiverCode, date, time, controlNumber, "X", version]);
  for (const set of group.sets) {
    writer.segment(["ST", set.transaction, set.controlNumber, set.implementation]);
    for (const one of set.segments) writer.segment(one);
    writer.segment(["SE", String(set.segments.length + 2), set.controlNumber]);
  }
  writer.segment(["GE", String(group.sets.length), controlNumber]);
}

class Writer {
  readonly #parts: string[] = [];
  readonly #policy: CharacterPolicy;
  readonly #end: string;

  constructor(options: WriteOptions) {
    this.#policy = options.characters ?? "refuse";
    this.#end = TERMINATOR + (options.lineEnd ?? "");
  }

  isa(isa: OutgoingIsa, control: string): void {
    const elements = [
      ["00", 2],
      ["", 10],
      ["00", 2],
      ["", 10],
      [isa.senderQualifier, 2],
      [isa.senderId, 15],
      [isa.receiverQualifier, 2],
      [isa.receiverId, 15],
      [isa.date, 6],
      [isa.time, 4],
      [REPEAT, 1],
      ["00501", 5],
      [control, 9],
      [isa.acknowledgmentRequested ? "1" : "0", 1],
      [isa.usage, 1],
      [COMPONENT, 1],
    ] as const;
    const fields = elements.map(([value, width], index) => {
      if (value.length > width) throw new X12WriteError("width", "ISA", index + 1);
      const delimiter = index === 10 || index === 15;
      const written = delimiter ? value : this.#value(value, "ISA", index + 1);
      // Transliteration may lengthen (ß becomes ss): the places of ISA stay as wide as they are.
      return written.padEnd(width, " ").slice(0, width);
    });
    this.#parts.push(`ISA${ELEMENT}${fields.join(ELEMENT)}${this.#end}`);
  }

  segment(outgoing: OutgoingSegment): void {
    const [id, ...elements] = outgoing;
    const fields = elements.map((element, index) => this.#element(element, id, index + 1));
    let used = fields.length;
    while (used > 0 && fields[used - 1] === "") used--;
    this.#parts.push([id, ...fields.slice(0, used)].join(ELEMENT) + this.#end);
  }

  text(): string {
    return this.#parts.join("");
  }

  #element(element: OutgoingElement, id: string, position: number): string {
    if (element === undefined) return "";
    if (typeof element === "string") return this.#value(element, id, position);
    if ("repeats" in element) {
      return element.repeats.map((repeat) => this.#element(repeat, id, position)).join(REPEAT);
    }
    const components = element.map((component) => this.#value(component ?? "", id, position));
    let used = components.length;
    while (used > 0 && components[used - 1] === "") used--;
    return components.slice(0, used).join(COMPONENT);
  }

  #value(text: string, id: string, position: number): string {
    return conformText(text, this.#policy, id, position);
  }
}
