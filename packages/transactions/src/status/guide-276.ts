import { compactDate } from "@claimwright/base";
import type { ClaimStatusInquiry, InsuredPerson } from "@claimwright/model";
import { referenceRow } from "../claim/claim-rows.ts";
import type { Envelope } from "../envelope.ts";
import { demographicRow } from "../internal/insured-person.ts";
import type { LevelBatch, LevelGuide } from "../internal/level-set.ts";
import { nestLevels } from "../internal/nest-levels.ts";
import { partyOf, partyRow, personRow } from "../internal/party.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { row, rows } from "../internal/row.ts";
import { childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountText, given, optionalAmountAt, periodAt, periodElements, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { loops276 } from "./loops-276-277.ts";
import { serviceDetailRows, serviceRow, statusLineOf } from "./status-line.ts";
import { statusPersonOf } from "./status-person.ts";

/** Inquiries that go to a payer in one set. */
export interface ClaimStatusInquiryBatch extends LevelBatch {
  /** BHT03. */
  readonly reference: string;
  readonly inquiries: readonly ClaimStatusInquiry[];
}

/** 276 005010X212 (45 CFR 162.1402). */
export const guide276: LevelGuide<ClaimStatusInquiryBatch> = {
  kind: { transaction: "276", guide: "005010X212", name: "276 claim status inquiry" },
  functionalId: "HR",
  version: "005010X212",
  loops: loops276,
  write: writeBatch,
  read: (root) => ({
    reference: required(root, "BHT").get(3),
    inquiries: childLoops(root, "2000A").flatMap(readPayerLevel),
  }),
};

/** BHT02 13: a request. */
function writeBatch(
  { reference, inquiries }: ClaimStatusInquiryBatch,
  { date, time }: Envelope,
): WrittenLoop {
  const header = row("BHT", "0010", "13", reference, compactDate(date), time);
  return writtenLoop("ST", [header], nestLevels(inquiries.map(writeInquiry)));
}

/** The levels down to the person, and the claim that is asked for. */
function writeInquiry(inquiry: ClaimStatusInquiry): WrittenLoop[] {
  const { payer, receiver, provider, subscriber, patient } = inquiry;
  const around = [
    writtenLoop("2000A", [], [writtenLoop("2100A", [partyRow(payer)])]),
    writtenLoop("2000B", [], [writtenLoop("2100B", [partyRow(receiver)])]),
    writtenLoop("2000C", [], [writtenLoop("2100C", [partyRow(provider)])]),
    writePerson("D", "IL", subscriber),
  ];
  if (patient === undefined) return [...around, writeClaim("D", inquiry, subscriber)];
  return [...around, writePerson("E", "QC", patient), writeClaim("E", inquiry, patient)];
}

function writePerson(level: "D" | "E", role: string, person: InsuredPerson): WrittenLoop {
  const name = writtenLoop(`2100${level}`, [personRow(role, person.name, "MI", person.memberId)]);
  return writtenLoop(`2000${level}`, rows(demographicRow(person)), [name]);
}

function writeClaim(
  level: "D" | "E",
  inquiry: ClaimStatusInquiry,
  { groupNumber }: InsuredPerson,
): WrittenLoop {
  const { totalCharge, servicePeriod, lines } = inquiry;
  return writtenLoop(
    `2200${level}`,
    rows(
      row("TRN", "1", inquiry.traceNumber),
      referenceRow("1K", inquiry.payerClaimControlNumber),
      referenceRow("BLT", inquiry.billType),
      referenceRow("6P", groupNumber),
      referenceRow("EJ", inquiry.patientControlNumber),
      totalCharge !== undefined && row("AMT", "T3", amountText(totalCharge)),
      servicePeriod !== undefined && row("DTP", "472", ...periodElements(servicePeriod)),
    ),
    lines.map((line) => writtenLoop(`2210${level}`, [serviceRow(line), ...serviceDetailRows(line)])),
  );
}

function readPayerLevel(level: SourceLoop): ClaimStatusInquiry[] {
  const payer = partyOf(opening(requiredLoop(level, "2100A", "The payer")));
  return childLoops(level, "2000B").flatMap((inner) => {
    const receiver = partyOf(opening(requiredLoop(inner, "2100B", "The receiver")));
    return childLoops(inner, "2000C").flatMap((providerLevel) => {
      const provider = partyOf(opening(requiredLoop(providerLevel, "2100C", "The provider")));
      return childLoops(providerLevel, "2000D")
        .flatMap(readSubscriberLevel)
        .map((inquiry) => ({ payer, receiver, provider, ...inquiry }));
    });
  });
}

function readSubscriberLevel(
  level: SourceLoop,
): Omit<ClaimStatusInquiry, "payer" | "receiver" | "provider">[] {
  const subscriber = statusPersonOf(level, "2100D");
  const own = childLoops(level, "2200D").map((claim) => readClaim(claim, "2210D"));
  const dependents = childLoops(level, "2000E").flatMap((inner) => {
    const patient = statusPersonOf(inner, "2100E");
    return childLoops(inner, "2200E").map((claim) => {
      const { groupNumber, ...asked } = readClaim(claim, "2210E");
      return { subscriber, patient: { ...patient, ...given("groupNumber", groupNumber) }, ...asked };
    });
  });
  const asked = own.map(({ groupNumber, ...claim }) => ({
    subscriber: { ...subscriber, ...given("groupNumber", groupNumber) },
    ...claim,
  }));
  return [...asked, ...dependents];
}

function readClaim(loop: SourceLoop, lineId: string) {
  const reference = (qualifier: string) => textAt(find(loop, "REF", qualifier), 2);
  const service = find(loop, "DTP", "472");
  return {
    traceNumber: opening(loop).get(2),
    ...given("payerClaimControlNumber", reference("1K")),
    ...given("billType", reference("BLT")),
    ...given("groupNumber", reference("6P")),
    ...given("patientControlNumber", reference("EJ")),
    ...given("totalCharge", optionalAmountAt(find(loop, "AMT", "T3"), 2)),
    ...given("servicePeriod", service === undefined ? undefined : periodAt(service, 2, 3)),
    lines: childLoops(loop, lineId).map(statusLineOf),
  };
}
