import type { IsoDate } from "@claimwright/base";
import type {
  Acknowledgment,
  AcknowledgmentError,
  AcknowledgmentStatus,
  SetAcknowledgment,
} from "@claimwright/model";
import {
  type GroupReport,
  type InterchangeReport,
  type Issue,
  type SetReport,
  type ValidateOptions,
  validateX12,
} from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { refuseFile } from "../internal/refuse.ts";
import { write999 } from "./write-999.ts";

export interface AcknowledgeOptions {
  readonly interchangeControlNumber: number;
  readonly groupControlNumber: number;
  readonly date: IsoDate;
  /** HHMM. */
  readonly time: string;
  readonly validate?: ValidateOptions;
}

export interface AcknowledgedInterchange {
  /** The 999, addressed back to the sender. */
  readonly text: string;
  /** One for each functional group, in file order. */
  readonly acknowledgments: readonly Acknowledgment[];
  /** Whether every set was accepted. */
  readonly accepted: boolean;
}

/**
 * Validates the first interchange of a file against its guides and answers it with a 999. Sets with errors are
 * rejected; warnings do not reach the sender. Throws ProblemError `x12.invalid` when there is nobody to answer.
 */
export function acknowledgeInterchange(
  input: Uint8Array | string,
  options: AcknowledgeOptions,
): AcknowledgedInterchange {
  const [interchange] = validateX12(input, options.validate).interchanges;
  const [group] = interchange?.groups ?? [];
  if (interchange === undefined || group === undefined) {
    refuseFile(
      "The file holds no interchange with a functional group.",
      "Ask the sender for the whole file.",
    );
  }
  const acknowledgments = interchange.groups.map(acknowledgmentOf);
  return {
    text: write999({
      envelope: answerEnvelope(interchange, group, options),
      acknowledgments,
      firstSetControlNumber: 1,
    }),
    acknowledgments,
    accepted: acknowledgments.every(({ groupStatus }) => groupStatus === "A"),
  };
}

function acknowledgmentOf(group: GroupReport): Acknowledgment {
  const sets = group.sets.map(setAcknowledgmentOf);
  return {
    functionalIdentifier: group.functionalId,
    groupControlNumber: group.controlNumber,
    implementationReference: group.version,
    groupStatus: groupStatusOf(sets),
    sets,
  };
}

function setAcknowledgmentOf(set: SetReport): SetAcknowledgment {
  return {
    transactionCode: set.transaction,
    setControlNumber: set.controlNumber,
    ...(set.implementation === "" ? {} : { implementationReference: set.implementation }),
    status: set.ok ? "A" : "R",
    errors: set.issues.filter((issue) => issue.severity === "error").map(errorOf),
  };
}

/** AK901: accepted, rejected, or some of each. */
function groupStatusOf(sets: readonly SetAcknowledgment[]): AcknowledgmentStatus {
  const accepted = sets.filter((set) => set.status === "A").length;
  return accepted === sets.length ? "A" : accepted === 0 ? "R" : "P";
}

function errorOf(issue: Issue): AcknowledgmentError {
  const loop = issue.loopPath?.[issue.loopPath.length - 1];
  const place = {
    segment: issue.segment ?? "ST",
    segmentPosition: issue.ordinal ?? 1,
    ...(loop === undefined ? {} : { loop }),
  };
  if (issue.element === undefined || issue.elementCode === undefined) {
    return { ...place, code: issue.segmentCode ?? "8" };
  }
  return {
    ...place,
    code: issue.elementCode,
    elementPosition: issue.element,
    ...(issue.component === undefined ? {} : { componentPosition: issue.component }),
  };
}

/** The answer goes back: whoever sent is now the receiver. */
function answerEnvelope(
  interchange: InterchangeReport,
  group: GroupReport,
  options: AcknowledgeOptions,
): Envelope {
  const { interchangeControlNumber, groupControlNumber, date, time } = options;
  return {
    senderQualifier: interchange.receiverQualifier.trim(),
    senderId: interchange.receiverId.trim(),
    receiverQualifier: interchange.senderQualifier.trim(),
    receiverId: interchange.senderId.trim(),
    applicationSender: group.receiverCode,
    applicationReceiver: group.senderCode,
    interchangeControlNumber,
    groupControlNumber,
    date,
    time,
    usage: interchange.usage === "P" ? "P" : "T",
  };
}
