import { compactDate } from "@claimwright/base";
import type { AuthorizationResponse } from "@claimwright/model";
import { rejectionRow, rejectionsOf } from "../eligibility/rejection.ts";
import type { Envelope } from "../envelope.ts";
import type { LevelBatch, LevelGuide } from "../internal/level-set.ts";
import { nestLevels } from "../internal/nest-levels.ts";
import { refuse } from "../internal/refuse.ts";
import { required } from "../internal/required.ts";
import { type Row, row } from "../internal/row.ts";
import { childLoop, childLoops, type SourceLoop } from "../internal/source-loop.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { readEvent, writeEvent } from "./event-level.ts";
import { loops278 } from "./loops-278.ts";
import { partyLevel, partyLevelOf, personLevel, personLevelOf } from "./person-levels.ts";
import { readService } from "./service-level.ts";

/** Responses that come from a payer in one set. */
export interface AuthorizationResponseBatch extends LevelBatch {
  /** BHT03 of the request. */
  readonly reference: string;
  /** BHT06: `18` the decision is complete, `19` more will follow. */
  readonly completeness: string;
  readonly responses: readonly AuthorizationResponse[];
}

/** 278 response 005010X217 (45 CFR 162.1302). */
export const guide278Response: LevelGuide<AuthorizationResponseBatch> = {
  kind: { transaction: "278", guide: "005010X217", name: "278 authorization response" },
  functionalId: "HI",
  version: "005010X217",
  loops: loops278,
  write: writeBatch,
  read: (root) => {
    const bht = required(root, "BHT");
    if (bht.get(2) !== "11") refuse(bht, 2, "The set is not a response.", "Read it as a 278 request.");
    const responses = childLoops(root, "2000A").flatMap(readReviewer);
    return { reference: bht.get(3), completeness: bht.get(6), responses };
  },
};

/** BHT02 11: a response. */
function writeBatch(batch: AuthorizationResponseBatch, { date, time }: Envelope): WrittenLoop {
  const header = row("BHT", "0007", "11", batch.reference, compactDate(date), time, batch.completeness);
  return writtenLoop("ST", [header], nestLevels(batch.responses.map(writeResponse)));
}

/** The levels as far down as the response goes. */
function writeResponse(response: AuthorizationResponse): WrittenLoop[] {
  const { reviewer, requester, subscriber, dependent, event, services } = response;
  const about = (what: Refused["about"]): Row[] =>
    response.rejections.filter((rejection) => rejection.about === what).map(rejectionRow);
  const chain = [partyLevel("A", reviewer, about("reviewer name"), about("reviewer"))];
  if (requester !== undefined) chain.push(partyLevel("B", requester, about("requester")));
  if (subscriber !== undefined) chain.push(personLevel("C", subscriber, about("subscriber")));
  if (dependent !== undefined) chain.push(personLevel("D", dependent, about("dependent")));
  if (event !== undefined) chain.push(writeEvent(event, services));
  return chain;
}

type Refused = AuthorizationResponse["rejections"][number];
type Answer = Omit<AuthorizationResponse, "reviewer">;

/** Reads a level and what is below it; a response that stops there answers as far as it goes. */
function readReviewer(level: SourceLoop): AuthorizationResponse[] {
  const reviewer = partyLevelOf(level, "2010A");
  const refused = [...refusedBy("reviewer", level), ...refusedBy("reviewer name", childLoop(level, "2010A"))];
  const below = childLoops(level, "2000B").flatMap(readRequester);
  return orHere(below, {}, refused).map((answer) => ({ reviewer, ...answer }));
}

function readRequester(level: SourceLoop): Answer[] {
  const requester = partyLevelOf(level, "2010B");
  const below = childLoops(level, "2000C").flatMap(readSubscriber);
  return orHere(below, { requester }, refusedBy("requester", childLoop(level, "2010B")));
}

function readSubscriber(level: SourceLoop): Answer[] {
  const subscriber = personLevelOf(level, "2010C");
  const own = childLoops(level, "2000E").map(readEventLevel);
  const below = [...own, ...childLoops(level, "2000D").flatMap(readDependent)];
  return orHere(below, { subscriber }, refusedBy("subscriber", childLoop(level, "2010C")));
}

function readDependent(level: SourceLoop): Answer[] {
  const dependent = personLevelOf(level, "2010D");
  const below = childLoops(level, "2000E").map(readEventLevel);
  return orHere(below, { dependent }, refusedBy("dependent", childLoop(level, "2010D")));
}

function readEventLevel(level: SourceLoop): Answer {
  return { event: readEvent(level), services: childLoops(level, "2000F").map(readService), rejections: [] };
}

/** The answers from below with this level's party and rejections before theirs, or this level's own answer. */
function orHere(below: readonly Answer[], party: Partial<Answer>, rejections: readonly Refused[]): Answer[] {
  const answers = below.length === 0 ? [{ services: [], rejections: [] }] : below;
  return answers.map((answer) => ({
    ...party,
    ...answer,
    rejections: [...rejections, ...answer.rejections],
  }));
}

function refusedBy(about: Refused["about"], loop: SourceLoop | undefined): Refused[] {
  return rejectionsOf(loop).map((rejection) => ({ about, ...rejection }));
}
