import { type IsoDate, parseCompactDate } from "@claimwright/base";
import type { Segment } from "@claimwright/x12";
import { refuse } from "./internal/refuse.ts";

/** Who sends to whom, under which control numbers and when: the facts of ISA and GS. */
export interface Envelope {
  /** ISA05, such as `ZZ` mutually defined, `30` tax id. */
  readonly senderQualifier: string;
  /** ISA06, at most 15 characters. */
  readonly senderId: string;
  readonly receiverQualifier: string;
  readonly receiverId: string;
  /** GS02, at most 15 characters. */
  readonly applicationSender: string;
  /** GS03. */
  readonly applicationReceiver: string;
  /** ISA13, up to nine digits. */
  readonly interchangeControlNumber: number;
  /** GS06. */
  readonly groupControlNumber: number;
  readonly date: IsoDate;
  /** HHMM. */
  readonly time: string;
  /** ISA15: production or test. */
  readonly usage: "P" | "T";
}

/** The envelope of one functional group. Date and time are those of the group (GS04, GS05), which has the century. */
export function envelopeOf(isa: Segment, gs: Segment): Envelope {
  const date = parseCompactDate(gs.get(4));
  if (date === undefined)
    refuse(gs, 4, "The date of the group is not a calendar day.", "Write it as CCYYMMDD.");
  return {
    senderQualifier: isa.get(5).trim(),
    senderId: isa.get(6).trim(),
    receiverQualifier: isa.get(7).trim(),
    receiverId: isa.get(8).trim(),
    applicationSender: gs.get(2),
    applicationReceiver: gs.get(3),
    interchangeControlNumber: Number(isa.get(13)),
    groupControlNumber: Number(gs.get(6)),
    date,
    time: gs.get(5).slice(0, 4),
    usage: isa.get(15) === "P" ? "P" : "T",
  };
}
