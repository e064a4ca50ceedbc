import { compactDate } from "@claimwright/base";
import type { Contact } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import { contactOf, contactRow, identifierOf, organizationRow } from "../internal/party.ts";
import { requiredLoop } from "../internal/required.ts";
import { row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Who sends the claims (loop 1000A). */
export interface Submitter {
  readonly name: string;
  /** The number that the receiver gave the sender (NM109 under 46). */
  readonly identifier: string;
  readonly contact: Contact;
}

/** To whom the claims go (loop 1000B). */
export interface Receiver {
  readonly name: string;
  readonly identifier: string;
}

/** What a claim set says before its first claim. */
export interface SubmissionHeader {
  readonly submitter: Submitter;
  readonly receiver: Receiver;
  /** BHT03: the sender's own number for this set of claims. */
  readonly reference: string;
}

/** BHT and loops 1000A and 1000B: an original (`00`) batch of chargeable claims (`CH`). */
export function writeSubmissionHeader(header: SubmissionHeader, envelope: Envelope): WrittenLoop {
  const { submitter, receiver, reference } = header;
  return writtenLoop(
    "ST",
    [row("BHT", "0019", "00", reference, compactDate(envelope.date), envelope.time, "CH")],
    [
      writtenLoop(
        "1000A",
        rows(
          organizationRow("41", submitter.name, "46", submitter.identifier),
          contactRow(submitter.contact),
        ),
      ),
      writtenLoop("1000B", [organizationRow("40", receiver.name, "46", receiver.identifier)]),
    ],
  );
}

export function readSubmissionHeader(set: SourceLoop): SubmissionHeader {
  const submitter = requiredLoop(set, "1000A", "The submitter");
  const receiver = requiredLoop(set, "1000B", "The receiver");
  return {
    submitter: {
      name: opening(submitter).get(3),
      identifier: identifierOf(submitter),
      contact: contactOf(submitter) ?? { name: "", phone: "" },
    },
    receiver: { name: opening(receiver).get(3), identifier: identifierOf(receiver) },
    reference: find(set, "BHT")?.get(3) ?? "",
  };
}
