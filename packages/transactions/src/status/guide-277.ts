import { compactDate } from "@claimwright/base";
import type { ClaimStatusResponse, InsuredPerson } from "@claimwright/model";
import { referenceRow } from "../claim/claim-rows.ts";
import type { Envelope } from "../envelope.ts";
import type { LevelBatch, LevelGuide } from "../internal/level-set.ts";
import { nestLevels } from "../internal/nest-levels.ts";
import { partyOf, partyRow, personRow } from "../internal/party.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { row, rows } from "../internal/row.ts";
import { childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountAt, amountText, given, periodAt, periodElements, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { loops277 } from "./loops-276-277.ts";
import { serviceDetailRows, serviceRow, statusLineOf } from "./status-line.ts";
import { statusPersonOf } from "./status-person.ts";
import { claimStatusesOf, claimStatusRow } from "./status-row.ts";

/** Answers that come from a payer in one set. */
export interface ClaimStatusResponseBatch extends LevelBatch {
  /** BHT03. */
  readonly reference: string;
  readonly responses: readonly ClaimStatusResponse[];
}

/** 277 005010X212 (45 CFR 162.1402). */
export const guide277: LevelGuide<ClaimStatusResponseBatch> = {
  kind: { transaction: "277", guide: "005010X212", name: "277 claim status response" },
  functionalId: "HN",
  version: "005010X212",
  loops: loops277,
  write: writeBatch,
  read: (root) => ({
    reference: required(root, "BHT").get(3),
    responses: childLoops(root, "2000A").flatMap(readPayerLevel),
  }),
};

/** BHT02 08: status. */
function writeBatch(
  { reference, responses }: ClaimStatusResponseBatch,
  { date, time }: Envelope,
): WrittenLoop {
  const header = row("BHT", "0010", "08", reference, compactDate(date), time, "DG");
  return writtenLoop("ST", [header], nestLevels(responses.map(writeResponse)));
}

/** The levels as far down as the answer goes, and the status at the last of them. */
function writeResponse(response: ClaimStatusResponse): WrittenLoop[] {
  const { payer, receiver, provider, subscriber, patient } = response;
  const chain = [
    writtenLoop("2000A", [], [writtenLoop("2100A", [partyRow(payer)])]),
    writtenLoop("2000B", [], [writtenLoop("2100B", [partyRow(receiver)])]),
  ];
  if (provider === undefined) return [...chain, writeStatus("B", response)];
  chain.push(writtenLoop("2000C", [], [writtenLoop("2100C", [partyRow(provider)])]));
  if (subscriber === undefined) return [...chain, writeStatus("C", response)];
  chain.push(writePerson("D", "IL", subscriber));
  if (patient === undefined) return [...chain, writeStatus("D", response)];
  return [...chain, writePerson("E", "QC", patient), writeStatus("E", response)];
}

function writePerson(level: "D" | "E", role: string, { name, memberId }: InsuredPerson): WrittenLoop {
  return writtenLoop(
    `2000${level}`,
    [],
    [writtenLoop(`2100${level}`, [personRow(role, name, "MI", memberId)])],
  );
}

/** TRN01 is 1 where the provider level has no inquiry to name (X212 2200C), else 2. */
function writeStatus(level: "B" | "C" | "D" | "E", response: ClaimStatusResponse): WrittenLoop {
  const { servicePeriod, statuses, lines } = response;
  return writtenLoop(
    `2200${level}`,
    rows(
      row("TRN", level === "C" ? "1" : "2", response.traceNumber),
      statuses.map(claimStatusRow),
      referenceRow("1K", response.payerClaimControlNumber),
      referenceRow("BLT", response.billType),
      referenceRow("EJ", response.patientControlNumber),
      servicePeriod !== undefined && row("DTP", "472", ...periodElements(servicePeriod)),
    ),
    lines.map((line) =>
      writtenLoop(`2220${level}`, [
        serviceRow(line, amountText(line.paid)),
        ...line.statuses.map(claimStatusRow),
        ...serviceDetailRows(line),
      ]),
    ),
  );
}

type Answer = Omit<ClaimStatusResponse, "payer">;

function readPayerLevel(level: SourceLoop): ClaimStatusResponse[] {
  const payer = partyOf(opening(requiredLoop(level, "2100A", "The payer")));
  return childLoops(level, "2000B")
    .flatMap(readReceiverLevel)
    .map((answer) => ({ payer, ...answer }));
}

function readReceiverLevel(level: SourceLoop): Answer[] {
  const receiver = partyOf(opening(requiredLoop(level, "2100B", "The receiver")));
  const own = childLoops(level, "2200B").map((loop) => ({ receiver, ...readStatus(loop, "2220B") }));
  const below = childLoops(level, "2000C").flatMap((inner) => {
    const provider = partyOf(opening(requiredLoop(inner, "2100C", "The provider")));
    const asked = childLoops(inner, "2200C").map((loop) => readStatus(loop, "2220C"));
    const people = childLoops(inner, "2000D").flatMap(readSubscriberLevel);
    return [...asked, ...people].map((answer) => ({ receiver, provider, ...answer }));
  });
  return [...own, ...below];
}

function readSubscriberLevel(level: SourceLoop) {
  const subscriber = statusPersonOf(level, "2100D");
  const own = childLoops(level, "2200D").map((loop) => ({ subscriber, ...readStatus(loop, "2220D") }));
  const dependents = childLoops(level, "2000E").flatMap((inner) => {
    const patient = statusPersonOf(inner, "2100E");
    return childLoops(inner, "2200E").map((loop) => ({ subscriber, patient, ...readStatus(loop, "2220E") }));
  });
  return [...own, ...dependents];
}

function readStatus(loop: SourceLoop, lineId: string) {
  const reference = (qualifier: string) => textAt(find(loop, "REF", qualifier), 2);
  const service = find(loop, "DTP", "472");
  return {
    traceNumber: opening(loop).get(2),
    statuses: claimStatusesOf(loop),
    ...given("payerClaimControlNumber", reference("1K")),
    ...given("billType", reference("BLT")),
    ...given("patientControlNumber", reference("EJ")),
    ...given("servicePeriod", service === undefined ? undefined : periodAt(service, 2, 3)),
    lines: childLoops(loop, lineId).map((line) => ({
      ...statusLineOf(line),
      paid: amountAt(opening(line), 3),
      statuses: claimStatusesOf(line),
    })),
  };
}
