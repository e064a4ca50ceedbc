import { compactDate, type IsoDate, ProblemError } from "@claimwright/base";
import type { ClaimAcknowledgment } from "@claimwright/model";
import {
  acknowledgeInterchange,
  type Envelope,
  type Read837P,
  read270,
  read837P,
  write271,
  write277CABatches,
  write835,
} from "@claimwright/transactions";
import { benefitsFor } from "./internal/benefits-for.ts";
import { decideClaims } from "./internal/decide-claims.ts";
import type { SandboxPayerConfig } from "./sandbox-config.ts";
import { NO_HISTORY, type SandboxHistory } from "./sandbox-history.ts";

/** A payer that answers an interchange of professional claims as a real one would, without network or clock. */
export interface SandboxPayer {
  /**
   * Answers the bytes of one file. What it decided is remembered for the next. Throws ProblemError for a file that
   * holds no interchange to answer, or whose accepted sets cannot be read.
   */
  receive(input: Uint8Array | string, at: ReceivedAt): SandboxAnswer;
  /**
   * Answers a 270 of one interchange with a 271: every inquiry gets benefits or the reason why not. It changes
   * nothing that the payer remembers. Throws ProblemError for a file that holds no inquiry that can be read.
   */
  answerEligibility(input: Uint8Array | string, at: ReceivedAt): string;
  /** Plain data to store and to go on from later (`SandboxPayerConfig.history`). */
  history(): SandboxHistory;
}

export interface ReceivedAt {
  readonly date: IsoDate;
  /** HHMM. */
  readonly time: string;
  /** ISA13 of the 999; the 277CA takes the next number and the 835 the one after it. */
  readonly interchangeControlNumber: number;
}

/** What goes back, each an X12 file of its own. */
export interface SandboxAnswer {
  /** 999 for every functional group, with a TA1 where one is due. */
  readonly acknowledgment999: string;
  /** 277CA with an answer for every claim of the accepted sets; absent when every set was rejected. */
  readonly claimStatus277ca?: string;
  /** 835, one transaction set a billing provider, for the claims that were accepted into adjudication. */
  readonly remittance835?: string;
}

/** The answers depend on the configuration, the file and the time alone: the same again gives the same bytes. */
export function createSandboxPayer(config: SandboxPayerConfig): SandboxPayer {
  let history = config.history ?? NO_HISTORY;
  return {
    history: () => history,
    answerEligibility(input, at) {
      const read = read270(input);
      if (!read.ok) throw new ProblemError(read.error);
      return write271(
        answerEnvelope(read.value.envelope, at, 0),
        read.value.batches.map(({ setControlNumber, reference, inquiries }) => ({
          setControlNumber,
          reference,
          responses: inquiries.map((inquiry) => benefitsFor(inquiry, config, history, at.date)),
        })),
      );
    },
    receive(input, at) {
      const { date, time, interchangeControlNumber } = at;
      const numbers = { interchangeControlNumber, groupControlNumber: interchangeControlNumber };
      const { text, acknowledgments } = acknowledgeInterchange(input, { ...numbers, date, time });
      const statuses = acknowledgments.flatMap((group) => group.sets.map((set) => set.status));
      if (statuses.every((status) => status === "R")) return { acknowledgment999: text };

      const read = read837P(input);
      if (!read.ok) throw new ProblemError(read.error);
      const accepted = read.value.submissions.filter((_, index) => statuses[index] !== "R");
      const decisions = decideClaims(
        accepted.flatMap((submission) => submission.claims),
        config,
        history,
        date,
      );
      history = decisions.history;
      const back = (step: number) => answerEnvelope(read.value.envelope, at, step);
      return {
        acknowledgment999: text,
        claimStatus277ca: write277CABatches(
          back(1),
          batchesOf(accepted, decisions.acknowledgments, config, date),
        ),
        ...(decisions.remittances.length === 0
          ? {}
          : {
              remittance835: write835({
                envelope: back(2),
                remittances: decisions.remittances,
                firstSetControlNumber: 1,
              }),
            }),
      };
    },
  };
}

/** One 277 set for each 837 set, under the reference that the submitter gave it. */
function batchesOf(
  submissions: Read837P["submissions"],
  acknowledgments: readonly ClaimAcknowledgment[],
  { identity }: SandboxPayerConfig,
  date: IsoDate,
): Parameters<typeof write277CABatches>[1] {
  let next = 0;
  return submissions.map((submission, index) => {
    const from = next;
    next += submission.claims.length;
    return {
      setControlNumber: index + 1,
      source: { name: identity.name, identifier: identity.payerIdentifier },
      receiver: { name: submission.submitter.name, identifier: submission.submitter.identifier },
      reference: `${compactDate(date)}${String(index + 1).padStart(4, "0")}`,
      claimReference: submission.reference,
      receivedDate: date,
      processedDate: date,
      acknowledgments: acknowledgments.slice(from, next),
    };
  });
}

/** Whoever sent the file receives the answer. */
function answerEnvelope(asked: Envelope, at: ReceivedAt, step: number): Envelope {
  const number = at.interchangeControlNumber + step;
  return {
    senderQualifier: asked.receiverQualifier,
    senderId: asked.receiverId,
    receiverQualifier: asked.senderQualifier,
    receiverId: asked.senderId,
    applicationSender: asked.applicationReceiver,
    applicationReceiver: asked.applicationSender,
    interchangeControlNumber: number,
    groupControlNumber: number,
    date: at.date,
    time: at.time,
    usage: asked.usage,
  };
}
