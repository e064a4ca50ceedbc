import { compactDate } from "@claimwright/base";
import type { AuthorizationAnswer, AuthorizationRequest } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import type { LevelBatch, LevelGuide } from "../internal/level-set.ts";
import { nestLevels } from "../internal/nest-levels.ts";
import { refuse } from "../internal/refuse.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { row } from "../internal/row.ts";
import { childLoops, type SourceLoop } from "../internal/source-loop.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { readEvent, writeEvent } from "./event-level.ts";
import { loops278 } from "./loops-278.ts";
import { partyLevel, partyLevelOf, personLevel, personLevelOf } from "./person-levels.ts";
import { NO_ANSWER } from "./review-rows.ts";
import { readService } from "./service-level.ts";

/** Requests that go to a payer in one set. */
export interface AuthorizationRequestBatch extends LevelBatch {
  /** BHT03, which the response repeats. */
  readonly reference: string;
  readonly requests: readonly AuthorizationRequest[];
}

/** 278 request 005010X217 (45 CFR 162.1302). */
export const guide278Request: LevelGuide<AuthorizationRequestBatch> = {
  kind: { transaction: "278", guide: "005010X217", name: "278 authorization request" },
  functionalId: "HI",
  version: "005010X217",
  loops: loops278,
  write: writeBatch,
  read: (root) => {
    const bht = required(root, "BHT");
    if (bht.get(2) === "11") refuse(bht, 2, "The set is a response.", "Read it as a 278 response.");
    return { reference: bht.get(3), requests: childLoops(root, "2000A").flatMap(readReviewer) };
  },
};

/** BHT02 13: a request. */
function writeBatch(
  { reference, requests }: AuthorizationRequestBatch,
  { date, time }: Envelope,
): WrittenLoop {
  const header = row("BHT", "0007", "13", reference, compactDate(date), time);
  return writtenLoop("ST", [header], nestLevels(requests.map(writeRequest)));
}

function writeRequest(request: AuthorizationRequest): WrittenLoop[] {
  const { reviewer, requester, subscriber, dependent, event, services } = request;
  return [
    partyLevel("A", reviewer),
    partyLevel("B", requester),
    personLevel("C", subscriber),
    ...(dependent === undefined ? [] : [personLevel("D", dependent)]),
    writeEvent(
      { ...event, ...NO_ANSWER },
      services.map((service) => ({ ...service, ...NO_ANSWER })),
    ),
  ];
}

function readReviewer(level: SourceLoop): AuthorizationRequest[] {
  const reviewer = partyLevelOf(level, "2010A");
  return childLoops(level, "2000B").flatMap((inner) => {
    const requester = partyLevelOf(inner, "2010B");
    return childLoops(inner, "2000C").flatMap((subscriberLevel) => {
      const subscriber = personLevelOf(subscriberLevel, "2010C");
      const dependents = childLoops(subscriberLevel, "2000D");
      const own = childLoops(subscriberLevel, "2000E");
      if (own.length === 0 && dependents.length === 0)
        requiredLoop(subscriberLevel, "2000E", "The patient event");
      return [
        ...own.map((event) => ({ reviewer, requester, subscriber, ...readEventLevel(event) })),
        ...dependents.flatMap((dependentLevel) => {
          const dependent = personLevelOf(dependentLevel, "2010D");
          requiredLoop(dependentLevel, "2000E", "The patient event");
          return childLoops(dependentLevel, "2000E").map((event) => ({
            reviewer,
            requester,
            subscriber,
            dependent,
            ...readEventLevel(event),
          }));
        }),
      ];
    });
  });
}

/** What a request cannot have said stays beside the facts. */
function readEventLevel(level: SourceLoop): Pick<AuthorizationRequest, "event" | "services"> {
  return {
    event: withoutAnswer(readEvent(level)),
    services: childLoops(level, "2000F").map((service) => withoutAnswer(readService(service))),
  };
}

function withoutAnswer<T extends AuthorizationAnswer>(answered: T): Omit<T, keyof AuthorizationAnswer> {
  const { decision, rejections, requestTrace, ...asked } = answered;
  return asked;
}
