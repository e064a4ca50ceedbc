import { compactDate, ProblemError } from "@claimwright/base";
import {
  type CharacterPolicy,
  type OutgoingElement,
  type OutgoingGroup,
  type OutgoingSegment,
  writeX12,
  X12WriteError,
} from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { COMPONENT, REPEAT, type Row } from "./row.ts";

/** One transaction set between ST and SE. */
export interface WrittenSet {
  readonly transaction: string;
  readonly controlNumber: number;
  /** ST03; an 835 has none. */
  readonly implementation?: string;
  readonly rows: readonly Row[];
}

/** What all sets of a functional group share: GS01 and GS08. */
export interface GroupKind {
  readonly functionalId: string;
  readonly version: string;
}

/** One interchange with one functional group. A value that X12 cannot carry is a problem with its place. */
export function writeGroup(
  envelope: Envelope,
  kind: GroupKind,
  sets: readonly WrittenSet[],
  characters: CharacterPolicy = "refuse",
): string {
  const group: OutgoingGroup = {
    ...kind,
    senderCode: envelope.applicationSender,
    receiverCode: envelope.applicationReceiver,
    date: compactDate(envelope.date),
    time: envelope.time,
    controlNumber: String(envelope.groupControlNumber),
    sets: sets.map(({ rows, controlNumber, ...set }) => ({
      ...set,
      controlNumber: setControlNumber(controlNumber),
      segments: rows.map(outgoing),
    })),
  };
  return writeInterchange(envelope, [], [group], characters);
}

/** One interchange with TA1 segments, groups, or both. */
export function writeInterchange(
  envelope: Envelope,
  ta1: readonly Row[],
  groups: readonly OutgoingGroup[],
  characters: CharacterPolicy = "refuse",
): string {
  const { senderQualifier, senderId, receiverQualifier, receiverId, time, usage } = envelope;
  const isa = {
    senderQualifier,
    senderId,
    receiverQualifier,
    receiverId,
    date: compactDate(envelope.date).slice(2),
    time,
    controlNumber: String(envelope.interchangeControlNumber),
    usage,
  };
  try {
    return writeX12({ isa, ta1: ta1.map(outgoing), groups }, { characters });
  } catch (error) {
    if (!(error instanceof X12WriteError)) throw error;
    throw new ProblemError(
      {
        code: "input.field",
        message: error.message,
        remedy: "Correct the field that is written there.",
        place: `${error.segment}${String(error.element).padStart(2, "0")}`,
      },
      { cause: error },
    );
  }
}

/** ST02: at least four characters, unique in its group. */
export function setControlNumber(number: number): string {
  return String(number).padStart(4, "0");
}

function outgoing({ id, elements }: Row): OutgoingSegment {
  return [id, ...elements.map(outgoingElement)];
}

function outgoingElement(text: string): OutgoingElement {
  if (text.includes(REPEAT)) return { repeats: text.split(REPEAT).map((repeat) => repeat.split(COMPONENT)) };
  return text.includes(COMPONENT) ? text.split(COMPONENT) : text;
}
