import { compactDate, type IsoDate } from "@claimwright/base";
import type { ClaimPatient, ClaimPayer, ClaimSubscriber, Sex } from "@claimwright/model";
import {
  addressOf,
  addressRows,
  identifierOf,
  NO_ADDRESS,
  organizationRow,
  personNameOf,
  personRow,
} from "../internal/party.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { type Draft, dateAt, given, optionalDateAt, put, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { rankCode, rankOf } from "./rank.ts";

/** Loop 2000B without its HL: whose coverage it is and who is asked to pay. */
export function writeSubscriber(subscriber: ClaimSubscriber, payer: ClaimPayer): WrittenLoop {
  return writtenLoop(
    "2000B",
    [subscriberRow(subscriber)],
    [
      writtenLoop(
        "2010BA",
        rows(
          personRow("IL", subscriber.name, "MI", subscriber.memberId),
          addressRows(subscriber.address),
          demographicRow(subscriber.birthDate, subscriber.sex),
        ),
      ),
      writePayer("2010BB", payer),
    ],
  );
}

export function readSubscriber(level: SourceLoop): ClaimSubscriber {
  const sbr = required(level, "SBR");
  const loop = requiredLoop(level, "2010BA", "The subscriber");
  const demographics = find(loop, "DMG");
  const facts: Draft<ClaimSubscriber> = {
    rank: rankOf(sbr),
    name: personNameOf(opening(loop)),
    memberId: identifierOf(loop),
    claimFilingCode: sbr.get(9),
    isPatient: sbr.get(2) === "18",
  };
  put(facts, "groupNumber", textAt(sbr, 3));
  put(facts, "planName", textAt(sbr, 4));
  put(facts, "insuranceTypeCode", textAt(sbr, 5));
  put(facts, "birthDate", optionalDateAt(demographics, 2));
  put(facts, "sex", demographics === undefined ? undefined : optionalSex(demographics));
  put(facts, "address", addressOf(loop));
  return facts;
}

/** Loop 2000C without its HL: the patient, when that is not the subscriber. */
export function writePatient(patient: ClaimPatient): WrittenLoop {
  return writtenLoop(
    "2000C",
    [row("PAT", patient.relationship)],
    [
      writtenLoop(
        "2010CA",
        rows(
          personRow("QC", patient.name),
          addressRows(patient.address),
          demographicRow(patient.birthDate, patient.sex),
        ),
      ),
    ],
  );
}

export function readPatient(level: SourceLoop): ClaimPatient {
  const pat = required(level, "PAT");
  const loop = requiredLoop(level, "2010CA", "The patient");
  const demographics = required(loop, "DMG");
  return {
    relationship: pat.get(1),
    name: personNameOf(opening(loop)),
    birthDate: dateAt(demographics, 2),
    sex: optionalSex(demographics) ?? "U",
    address: addressOf(loop) ?? NO_ADDRESS,
  };
}

export function writePayer(loopId: string, payer: ClaimPayer, extra: readonly Row[] = []): WrittenLoop {
  return writtenLoop(loopId, [
    organizationRow("PR", payer.name, "PI", payer.payerIdentifier),
    ...addressRows(payer.address),
    ...extra,
  ]);
}

export function readPayer(loop: SourceLoop): ClaimPayer {
  return {
    name: opening(loop).get(3),
    payerIdentifier: identifierOf(loop),
    ...given("address", addressOf(loop)),
  };
}

/** SBR04, the name of the plan, is used only where SBR03, the group's number, is not (X222A1 2000B SBR04). */
function subscriberRow(subscriber: ClaimSubscriber): Row {
  const { rank, isPatient, groupNumber, planName, insuranceTypeCode, claimFilingCode } = subscriber;
  const plan = groupNumber === undefined ? planName : "";
  return row(
    "SBR",
    rankCode(rank),
    isPatient ? "18" : "",
    groupNumber,
    plan,
    insuranceTypeCode,
    "",
    "",
    "",
    claimFilingCode,
  );
}

function demographicRow(birthDate: IsoDate | undefined, sex: Sex | undefined): Row | undefined {
  return birthDate === undefined ? undefined : row("DMG", "D8", compactDate(birthDate), sex);
}

function optionalSex(demographics: Parameters<typeof textAt>[0]): Sex | undefined {
  const code = textAt(demographics, 3);
  return code === "F" || code === "M" || code === "U" ? code : undefined;
}
