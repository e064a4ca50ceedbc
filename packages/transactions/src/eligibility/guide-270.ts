import { compactDate } from "@claimwright/base";
import type { EligibilityInquiry, InsuredPerson } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import { insuredOf, insuredRows } from "../internal/insured-person.ts";
import type { LevelBatch, LevelGuide } from "../internal/level-set.ts";
import { nestLevels } from "../internal/nest-levels.ts";
import { partyOf, partyRow } from "../internal/party.ts";
import { procedureElement, procedureOf } from "../internal/procedure.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { given, periodAt, periodElements } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { loops270 } from "./loops-270-271.ts";
import { traceOf, traceRow } from "./trace.ts";

/** Inquiries that go to a payer in one set. In real time it is one. */
export interface EligibilityInquiryBatch extends LevelBatch {
  /** BHT03, which the answer repeats. */
  readonly reference: string;
  readonly inquiries: readonly EligibilityInquiry[];
}

/** 270 005010X279A1 (45 CFR 162.1202). */
export const guide270: LevelGuide<EligibilityInquiryBatch> = {
  kind: { transaction: "270", guide: "005010X279", name: "270 eligibility inquiry" },
  functionalId: "HS",
  version: "005010X279A1",
  loops: loops270,
  write: writeBatch,
  read: (root) => ({
    reference: required(root, "BHT").get(3),
    inquiries: childLoops(root, "2000A").flatMap(readPayerLevel),
  }),
};

/** BHT02 13: a request. */
function writeBatch(
  { reference, inquiries }: EligibilityInquiryBatch,
  { date, time }: Envelope,
): WrittenLoop {
  const header = row("BHT", "0022", "13", reference, compactDate(date), time);
  return writtenLoop("ST", [header], nestLevels(inquiries.map(writeInquiry)));
}

function writeInquiry(inquiry: EligibilityInquiry): WrittenLoop[] {
  const { payer, provider, subscriber, dependent } = inquiry;
  const around = [
    writtenLoop("2000A", [], [writtenLoop("2100A", [partyRow(payer)])]),
    writtenLoop("2000B", [], [writtenLoop("2100B", [partyRow(provider)])]),
  ];
  if (dependent === undefined) return [...around, writePerson("C", "IL", subscriber, inquiry)];
  const insured = writtenLoop("2000C", [], [writtenLoop("2100C", insuredRows("IL", subscriber))]);
  return [...around, insured, writePerson("D", "03", dependent, inquiry)];
}

/** The level of whoever is asked about, and the questions. */
function writePerson(
  level: "C" | "D",
  role: string,
  person: InsuredPerson,
  inquiry: EligibilityInquiry,
): WrittenLoop {
  const { trace, date } = inquiry;
  const about = rows(
    insuredRows(role, person),
    person.relationship !== undefined && row("INS", "N", person.relationship),
    date !== undefined && row("DTP", "291", ...periodElements(date)),
  );
  const questions = questionRows(inquiry).map((eq) => writtenLoop(`2110${level}`, [eq]));
  return writtenLoop(`2000${level}`, rows(trace !== undefined && traceRow("1", trace)), [
    writtenLoop(`2100${level}`, about, questions),
  ]);
}

function questionRows({ serviceTypeCodes, procedure }: EligibilityInquiry): Row[] {
  const service = serviceTypeCodes.map((code) => row("EQ", code));
  if (procedure === undefined) return service;
  return [
    ...service,
    row("EQ", "", procedureElement(procedure.qualifier, procedure.code, procedure.modifiers)),
  ];
}

function readPayerLevel(level: SourceLoop): EligibilityInquiry[] {
  const payer = partyOf(opening(requiredLoop(level, "2100A", "The payer")));
  return childLoops(level, "2000B").flatMap((inner) => {
    const provider = partyOf(opening(requiredLoop(inner, "2100B", "The provider")));
    return childLoops(inner, "2000C").flatMap((subscriber) =>
      readSubscriberLevel(subscriber).map((inquiry) => ({ payer, provider, ...inquiry })),
    );
  });
}

type AboutPerson = Omit<EligibilityInquiry, "payer" | "provider">;

/** A subscriber's level asks about the subscriber, about dependents below it, or both. */
function readSubscriberLevel(level: SourceLoop): AboutPerson[] {
  const loop = requiredLoop(level, "2100C", "The subscriber");
  const subscriber = insuredOf(loop);
  const dependents = childLoops(level, "2000D").map((inner) => {
    const person = requiredLoop(inner, "2100D", "The dependent");
    return { subscriber, dependent: insuredOf(person), ...readQuestions(inner, person, "2110D") };
  });
  const own = dependents.length === 0 || childLoop(loop, "2110C") !== undefined;
  return own ? [{ subscriber, ...readQuestions(level, loop, "2110C") }, ...dependents] : dependents;
}

function readQuestions(level: SourceLoop, person: SourceLoop, id: string) {
  const questions = childLoops(person, id).map(opening);
  const asked = find(person, "DTP", "291");
  const procedures = questions.map((eq) => procedureOf(eq, 2));
  return {
    ...given("trace", traceOf(find(level, "TRN", "1"))),
    ...given("date", asked === undefined ? undefined : periodAt(asked, 2, 3)),
    serviceTypeCodes: questions.flatMap((eq) =>
      Array.from({ length: eq.repeats(1) }, (_, index) => eq.get(1, 1, index + 1)),
    ),
    ...given(
      "procedure",
      procedures.find((procedure) => procedure !== undefined),
    ),
  };
}
