import type { Practice } from "@claimwright/model";
import type { Envelope } from "@claimwright/transactions";
import { type Office, todayOf } from "../office.ts";

/**
 * The envelope of a file from a practice to a payer, made now: one number for interchange and group, parties known by
 * numbers both agreed on (ISA05 and ISA07 `ZZ`).
 */
export function outgoingEnvelope(
  office: Office,
  practice: Practice,
  file: { readonly payerIdentifier: string; readonly number: number; readonly usage: Envelope["usage"] },
): Envelope {
  return {
    senderQualifier: "ZZ",
    senderId: practice.npi,
    receiverQualifier: "ZZ",
    receiverId: file.payerIdentifier,
    applicationSender: practice.npi,
    applicationReceiver: file.payerIdentifier,
    interchangeControlNumber: file.number,
    groupControlNumber: file.number,
    date: todayOf(office),
    time: office.now().toISOString().slice(11, 16).replace(":", ""),
    usage: file.usage,
  };
}
