import type { Issue, SnipType } from "./issue.ts";

/** What the validation of one file found. */
export interface ValidationReport {
  /** True when no issue is an error. */
  readonly ok: boolean;
  readonly interchanges: readonly InterchangeReport[];
  /** All issues in the order of the file, up to the limit. */
  readonly issues: readonly Issue[];
  /** How many there were, those beyond the limit too. */
  readonly issueCount: number;
}

export interface InterchangeReport {
  readonly controlNumber: string;
  readonly senderQualifier: string;
  readonly senderId: string;
  readonly receiverQualifier: string;
  readonly receiverId: string;
  readonly date: string;
  readonly time: string;
  /** ISA15. */
  readonly usage: string;
  /** ISA14. */
  readonly acknowledgmentRequested: boolean;
  readonly groups: readonly GroupReport[];
  /** TA105: `000` when the envelope holds. */
  readonly noteCode: string;
}

export interface GroupReport {
  /** GS01. */
  readonly functionalId: string;
  readonly senderCode: string;
  readonly receiverCode: string;
  readonly controlNumber: string;
  /** GS08. */
  readonly version: string;
  readonly sets: readonly SetReport[];
  /** GE01, as the file states it. */
  readonly statedSets: string;
  /** AK905 and so on: what is wrong with the group itself. */
  readonly noteCodes: readonly string[];
  /**
   * False where a 999 could not repeat what GS and ST say, or has no code for what is wrong with the group: a TA1
   * with note 024 answers the interchange.
   */
  readonly answerable: boolean;
}

export interface SetReport {
  /** ST01. */
  readonly transaction: string;
  /** ST02. */
  readonly controlNumber: string;
  /** ST03. */
  readonly implementation: string;
  /** The guide that was used; absent when none is known. */
  readonly guide?: string;
  readonly segmentCount: number;
  readonly ok: boolean;
  /** The SNIP types of its errors. */
  readonly errorTypes: readonly SnipType[];
  /** Its issues, up to the limit. */
  readonly issues: readonly Issue[];
  /** IK502 and so on: what is wrong with ST and SE. */
  readonly noteCodes: readonly string[];
}
