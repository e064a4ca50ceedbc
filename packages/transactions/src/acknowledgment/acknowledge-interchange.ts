import { compactDate, type IsoDate, ProblemError } from "@claimwright/base";
import type { Acknowledgment } from "@claimwright/model";
import { acknowledge, type SnipType } from "@claimwright/x12";
import { refuseFile } from "../internal/refuse.ts";
import { read999 } from "./read-999.ts";

export interface AcknowledgeInterchangeOptions {
  /** ISA13 of the answer; a file of several interchanges is answered by as many, counted up. */
  readonly interchangeControlNumber: number;
  /** GS06 of the first 999. */
  readonly groupControlNumber: number;
  readonly date: IsoDate;
  /** HHMM. */
  readonly time: string;
  /** SNIP types of error that reject a set; the others accept it with errors. 1, 2 and 4 unless said otherwise. */
  readonly reject?: readonly SnipType[];
}

export interface AcknowledgedInterchange {
  /** The 999, with a TA1 where one is due, addressed back to the sender. */
  readonly text: string;
  /** One for each functional group that a 999 could answer, in file order; a TA1 alone answers the others. */
  readonly acknowledgments: readonly Acknowledgment[];
  /** Whether every set was accepted, with errors or without. */
  readonly accepted: boolean;
}

/**
 * Validates a file against its guides and answers it, in one pass. Throws ProblemError `x12.invalid` when there is
 * nobody to answer: no interchange, or one that acknowledges itself.
 */
export function acknowledgeInterchange(
  input: Uint8Array | string,
  options: AcknowledgeInterchangeOptions,
): AcknowledgedInterchange {
  const { interchangeControlNumber, groupControlNumber, date, time, reject } = options;
  const { text, groups } = acknowledge(input, {
    controlNumbers: { interchange: interchangeControlNumber, group: groupControlNumber, set: 1 },
    date: compactDate(date),
    time,
    ...(reject === undefined ? {} : { reject }),
  });
  if (text === "") {
    refuseFile("The file holds no interchange to answer.", "Ask the sender for the whole file.");
  }
  const acknowledgments = groups.some((group) => group.answered) ? readBack(text) : [];
  const asked = groups.filter(({ functionalId }) => functionalId !== "FA");
  const accepted = asked.length > 0 && asked.every(({ status }) => status === "A" || status === "E");
  return { text, acknowledgments, accepted };
}

/** The facts of the answer are read from the answer, so that both always say the same. */
function readBack(text: string): readonly Acknowledgment[] {
  const read = read999(text);
  if (!read.ok) throw new ProblemError(read.error);
  return read.value.acknowledgments;
}
