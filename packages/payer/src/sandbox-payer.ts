import type { IsoDate } from "@claimwright/base";
import type { SandboxHistory } from "./sandbox-history.ts";

/** A payer that answers an interchange of professional claims as a real one would, without network or clock. */
export interface SandboxPayer {
  /** Answers the bytes of one file. What it decided is remembered for the next. */
  receive(input: Uint8Array | string, at: ReceivedAt): SandboxAnswer;
  /** Plain data to store and to go on from later (`SandboxPayerConfig.history`). */
  history(): SandboxHistory;
}

export interface ReceivedAt {
  readonly date: IsoDate;
  /** HHMM. */
  readonly time: string;
  /**
   * ISA13 of the first answer; each further answer takes the next number. At most four answers are written to one
   * file, so the caller goes on with this number plus four.
   */
  readonly interchangeControlNumber: number;
}

/** What goes back, each an X12 file of its own. */
export interface SandboxAnswer {
  /** TA1, when the interchange itself could not be read or asked for one (ISA14). */
  readonly interchangeAck?: string;
  /** 999 for every functional group. */
  readonly acknowledgment999?: string;
  /** 277CA with an answer for every claim of the accepted sets. */
  readonly claimStatus277ca?: string;
  /** 835, one transaction set a billing provider, for the claims that were accepted into adjudication. */
  readonly remittance835?: string;
}
