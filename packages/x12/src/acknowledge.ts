import { conformText } from "./characters.ts";
import { GroupAnswer } from "./internal/acknowledge/group-answer.ts";
import { encodeText } from "./internal/text.ts";
import type { Issue, SnipType } from "./issue.ts";
import { createValidator, type ValidateOptions, type X12Consumer } from "./validate-x12.ts";
import type { ValidationListener } from "./validation-listener.ts";
import type { GroupReport, InterchangeReport, SetReport } from "./validation-report.ts";
import { type OutgoingInterchange, type OutgoingSegment, segment, writeX12 } from "./write-x12.ts";

export interface AcknowledgeOptions extends ValidateOptions {
  /** Numbers of what is written, each used once and counted up by one. */
  readonly controlNumbers: AcknowledgmentNumbers;
  /** YYYYMMDD, the day of writing. */
  readonly date: string;
  /** HHMM. */
  readonly time: string;
  /**
   * Which SNIP types of error reject a set. The others accept it with errors, and the claim is answered in the
   * 277CA instead. Types 1, 2 and 4 unless said otherwise.
   */
  readonly reject?: readonly SnipType[];
  /** `when-asked`: a TA1 for each interchange that asks (ISA14) or whose envelope is wrong; or `always`, or `never`. */
  readonly ta1?: "when-asked" | "always" | "never";
}

export interface AcknowledgmentNumbers {
  /** ISA13 of the first interchange that is written. */
  readonly interchange: number;
  /** GS06. */
  readonly group: number;
  /** ST02 of the first 999. */
  readonly set: number;
}

/** The answer to one file. */
export interface AcknowledgmentFile {
  /** The TA1 and 999 as they are sent; empty when the file holds no interchange to answer. */
  readonly text: string;
  readonly groups: readonly GroupAcknowledgment[];
  /** What was found in the file, up to the limit. */
  readonly issues: readonly Issue[];
}

export interface GroupAcknowledgment {
  readonly functionalId: string;
  readonly controlNumber: string;
  readonly version: string;
  /** AK901: accepted, with errors, partially, rejected. A group that only a TA1 can answer is rejected. */
  readonly status: "A" | "E" | "P" | "R";
  /** False where there is no 999: for a group of acknowledgements, and where a TA1 alone can answer. */
  readonly answered: boolean;
  readonly sets: readonly SetAcknowledgment[];
}

export interface SetAcknowledgment {
  readonly transaction: string;
  readonly controlNumber: string;
  /** IK501. */
  readonly status: "A" | "E" | "R";
}

/**
 * Validates a file and writes its acknowledgement in the same pass: for each interchange one with a TA1 where it is
 * due, and a 999 (005010X231A1) for each of its groups. Groups of acknowledgements (FA) are not answered, and those
 * that a 999 could not repeat are answered by the TA1 alone, with note 024.
 */
export function acknowledge(input: Uint8Array | string, options: AcknowledgeOptions): AcknowledgmentFile {
  const { acknowledger, finish } = createAcknowledger(options);
  acknowledger.push(typeof input === "string" ? encodeText(input) : input);
  acknowledger.end();
  return finish();
}

/** The same for a stream of bytes. Memory grows with the answer, not with the file. */
export function createAcknowledger(
  options: AcknowledgeOptions,
  listener: ValidationListener = {},
): { acknowledger: X12Consumer; finish: () => AcknowledgmentFile } {
  const answer = new AnswerBuilder(options, listener);
  return { acknowledger: createValidator(answer, options), finish: () => answer.finish() };
}

/** The version of ISA12 and of the 999 that is written. */
const IMPLEMENTATION = "005010X231A1";

class AnswerBuilder implements ValidationListener {
  readonly #options: AcknowledgeOptions;
  readonly #listener: ValidationListener;
  readonly #texts: string[] = [];
  readonly #acknowledgments: GroupAcknowledgment[] = [];
  readonly #issues: Issue[] = [];
  #answers: GroupAnswer[] = [];
  #current: GroupAnswer | undefined;
  #interchanges = 0;
  #groups = 0;
  #sets = 0;

  constructor(options: AcknowledgeOptions, listener: ValidationListener) {
    this.#options = options;
    this.#listener = listener;
  }

  interchangeStart(interchange: InterchangeReport): void {
    this.#answers = [];
    this.#listener.interchangeStart?.(interchange);
  }

  groupStart(group: GroupReport): void {
    this.#current = new GroupAnswer(group, this.#options.reject ?? [1, 2, 4]);
    this.#listener.groupStart?.(group);
  }

  issue(issue: Issue): void {
    if (this.#issues.length < (this.#options.limits?.issues ?? MAX_KEPT_ISSUES)) this.#issues.push(issue);
    this.#listener.issue?.(issue);
  }

  setEnd(set: SetReport, group: GroupReport): void {
    this.#current?.addSet(set);
    this.#listener.setEnd?.(set, group);
  }

  groupEnd(group: GroupReport, interchange: InterchangeReport): void {
    if (this.#current) {
      this.#current.close(group);
      this.#answers.push(this.#current);
    }
    this.#current = undefined;
    this.#listener.groupEnd?.(group, interchange);
  }

  interchangeEnd(interchange: InterchangeReport): void {
    const text = this.#write(interchange);
    if (text !== undefined) this.#texts.push(text);
    this.#listener.interchangeEnd?.(interchange);
  }

  finish(): AcknowledgmentFile {
    return { text: this.#texts.join(""), groups: this.#acknowledgments, issues: this.#issues };
  }

  #write(interchange: InterchangeReport): string | undefined {
    this.#acknowledgments.push(...this.#answers.map((answer) => answer.acknowledgment()));
    const answered = this.#answers.filter((answer) => answer.isAnswered);
    const ta1 = this.#ta1Due(interchange) ? [ta1Segment(interchange)] : [];
    if (answered.length === 0 && ta1.length === 0) return undefined;
    const { date, time, controlNumbers } = this.#options;
    const outgoing: OutgoingInterchange = {
      isa: {
        senderQualifier: qualifier(interchange.receiverQualifier),
        senderId: identifier(interchange.receiverId),
        receiverQualifier: qualifier(interchange.senderQualifier),
        receiverId: identifier(interchange.senderId),
        date: date.slice(2),
        time,
        controlNumber: String(controlNumbers.interchange + this.#interchanges++),
        usage: interchange.usage === "T" ? "T" : "P",
      },
      ta1,
      groups: answered.map((answer) => ({
        functionalId: "FA",
        senderCode: answer.group.receiverCode,
        receiverCode: answer.group.senderCode,
        date,
        time,
        controlNumber: String(controlNumbers.group + this.#groups++),
        version: IMPLEMENTATION,
        sets: [
          {
            transaction: "999",
            controlNumber: String(controlNumbers.set + this.#sets++).padStart(4, "0"),
            implementation: IMPLEMENTATION,
            segments: answer.segments(),
          },
        ],
      })),
    };
    // What is answered may hold any character; the answer holds only those that X12 allows.
    return writeX12(outgoing, { characters: "transliterate" });
  }

  #ta1Due(interchange: InterchangeReport): boolean {
    const policy = this.#options.ta1 ?? "when-asked";
    if (policy === "never") return false;
    return policy === "always" || interchange.acknowledgmentRequested || interchange.noteCode !== "000";
  }
}

/** ISA05 and ISA07 as they may be written: where the file's own is no qualifier, ZZ, mutually defined. */
function qualifier(text: string): string {
  return ISA_QUALIFIER.test(text) ? text : "ZZ";
}

const ISA_QUALIFIER = /^(?:01|14|20|27|28|29|30|33|ZZ)$/;

/** ISA06 and ISA08 have a fixed width and are never blank, whatever a broken ISA holds. */
function identifier(text: string): string {
  const written = conformText(text.slice(0, 15), "transliterate", "ISA", 6);
  return written.trim() === "" ? "UNKNOWN" : text.slice(0, 15);
}

const MAX_KEPT_ISSUES = 10_000;

/** TA104: accepted, or rejected. */
function ta1Segment(interchange: InterchangeReport): OutgoingSegment {
  const { controlNumber, date, time, noteCode } = interchange;
  return segment("TA1", controlNumber, date, time, noteCode === "000" ? "A" : "R", noteCode);
}
