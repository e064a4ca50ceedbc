import { compactDate } from "@claimwright/base";
import type { EligibilityRejection, EligibilityResponse, InsuredPerson } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import { insuredOf, insuredRows } from "../internal/insured-person.ts";
import type { LevelBatch, LevelGuide } from "../internal/level-set.ts";
import { nestLevels } from "../internal/nest-levels.ts";
import { partyOf, partyRow } from "../internal/party.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoop, childLoops, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { periodRow, periodsOf, readBenefit, writeBenefit } from "./benefit-loop.ts";
import { loops271 } from "./loops-270-271.ts";
import { rejectionRow, rejectionsOf } from "./rejection.ts";
import { traceRow } from "./trace.ts";

/** Answers that come from a payer in one set. */
export interface EligibilityResponseBatch extends LevelBatch {
  /** BHT03 of the inquiry. */
  readonly reference: string;
  readonly responses: readonly EligibilityResponse[];
}

/** 271 005010X279A1 (45 CFR 162.1202). */
export const guide271: LevelGuide<EligibilityResponseBatch> = {
  kind: { transaction: "271", guide: "005010X279", name: "271 eligibility response" },
  functionalId: "HB",
  version: "005010X279A1",
  loops: loops271,
  write: writeBatch,
  read: (root) => ({
    reference: required(root, "BHT").get(3),
    responses: childLoops(root, "2000A").flatMap(readPayerLevel),
  }),
};

/** BHT02 11: a response. */
function writeBatch(
  { reference, responses }: EligibilityResponseBatch,
  { date, time }: Envelope,
): WrittenLoop {
  const header = row("BHT", "0022", "11", reference, compactDate(date), time);
  return writtenLoop("ST", [header], nestLevels(responses.map(writeResponse)));
}

function writeResponse(response: EligibilityResponse): WrittenLoop[] {
  const { payer, provider, subscriber, dependent } = response;
  const about = (what: EligibilityRejection["about"]): Row[] =>
    response.rejections.filter((rejection) => rejection.about === what).map(rejectionRow);
  const chain = [
    writtenLoop("2000A", about("payer"), [writtenLoop("2100A", [partyRow(payer), ...about("payer name")])]),
  ];
  if (provider === undefined) return chain;
  chain.push(writtenLoop("2000B", [], [writtenLoop("2100B", [partyRow(provider), ...about("provider")])]));
  if (subscriber === undefined) return chain;
  if (dependent === undefined) {
    return [...chain, writePerson("C", "IL", subscriber, about("subscriber"), response)];
  }
  const insured = writtenLoop("2100C", insuredRows("IL", subscriber, about("subscriber")));
  return [
    ...chain,
    writtenLoop("2000C", [], [insured]),
    writePerson("D", "03", dependent, about("dependent"), response),
  ];
}

/** The level of whoever was asked about, and the benefits. */
function writePerson(
  level: "C" | "D",
  role: string,
  person: InsuredPerson,
  rejections: readonly Row[],
  { traces, dates, benefits }: EligibilityResponse,
): WrittenLoop {
  const about = rows(
    insuredRows(role, person, rejections),
    person.relationship !== undefined && row("INS", "N", person.relationship),
    dates.map(periodRow),
  );
  return writtenLoop(
    `2000${level}`,
    traces.map((trace) => traceRow(trace.origin === "inquiry" ? "2" : "1", trace)),
    [
      writtenLoop(
        `2100${level}`,
        about,
        benefits.map((benefit) => writeBenefit(level, benefit)),
      ),
    ],
  );
}

/** The answers of one payer; one that stops at the payer or the provider is an answer too. */
function readPayerLevel(level: SourceLoop): EligibilityResponse[] {
  const name = requiredLoop(level, "2100A", "The payer");
  const payer = partyOf(opening(name));
  const rejections = [...rejected("payer", level), ...rejected("payer name", name)];
  const providers = childLoops(level, "2000B");
  if (providers.length === 0) return [{ payer, ...NOTHING, rejections }];
  return providers.flatMap((inner) =>
    readProviderLevel(inner).map((response) => ({
      payer,
      ...response,
      rejections: [...rejections, ...response.rejections],
    })),
  );
}

type Answer = Omit<EligibilityResponse, "payer">;

const NOTHING = { traces: [], dates: [], benefits: [] };

function readProviderLevel(level: SourceLoop): Answer[] {
  const name = requiredLoop(level, "2100B", "The provider");
  const provider = partyOf(opening(name));
  const rejections = rejected("provider", name);
  const subscribers = childLoops(level, "2000C");
  if (subscribers.length === 0) return [{ provider, ...NOTHING, rejections }];
  return subscribers.flatMap((inner) =>
    readSubscriberLevel(inner).map((response) => ({
      provider,
      ...response,
      rejections: [...rejections, ...response.rejections],
    })),
  );
}

/** A subscriber's level answers about the subscriber, about dependents below it, or both. */
function readSubscriberLevel(level: SourceLoop): Answer[] {
  const loop = requiredLoop(level, "2100C", "The subscriber");
  const subscriber = insuredOf(loop);
  const rejections = rejected("subscriber", loop);
  const dependents = childLoops(level, "2000D").map((inner) => {
    const person = requiredLoop(inner, "2100D", "The dependent");
    return {
      subscriber,
      dependent: insuredOf(person),
      ...readAnswer("D", inner, person),
      rejections: [...rejections, ...rejected("dependent", person)],
    };
  });
  const own = dependents.length === 0 || childLoop(loop, "2110C") !== undefined;
  return own ? [{ subscriber, ...readAnswer("C", level, loop), rejections }, ...dependents] : dependents;
}

function readAnswer(level: "C" | "D", around: SourceLoop, person: SourceLoop) {
  return {
    traces: findAll(around, "TRN").map((trn) => ({
      origin: trn.get(1) === "1" ? ("payer" as const) : ("inquiry" as const),
      number: trn.get(2),
      originatorId: trn.get(3),
    })),
    dates: periodsOf(person),
    benefits: childLoops(person, `2110${level}`).map((loop) => readBenefit(level, loop)),
  };
}

function rejected(about: EligibilityRejection["about"], loop: SourceLoop): EligibilityRejection[] {
  return rejectionsOf(loop).map((rejection) => ({ about, ...rejection }));
}
