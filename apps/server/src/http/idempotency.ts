import { createHash } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import { claimRequestKey, DatabaseFault, finishRequestKey } from "@claimwright/store";
import { problemDocument } from "./problem-reply.ts";
import type { Route, RouteContext } from "./route.ts";

export interface Answered {
  readonly status: number;
  /** JSON text. */
  readonly answer: string;
}

const KEY_SHAPE = /^[\x21-\x7e]{8,200}$/;

const UNIQUE_VIOLATION = "23505";

/**
 * The same work within which new things get ids that follow from the key. When an attempt dies after its effect and
 * before its answer is kept, the next one would make the same things again: they are there, and it is refused.
 */
export function withIdsOf(key: string, route: Route, context: RouteContext): RouteContext {
  const { practiceId, actor } = context.desk;
  let made = 0;
  const newId = (): string => {
    made += 1;
    return uuidFrom(JSON.stringify([practiceId, actor, route.id, key, made]));
  };
  return { ...context, office: { ...context.office, newId } };
}

/** A UUID of version 8 (RFC 9562): 122 bits of a hash. */
function uuidFrom(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Does a write once for each `Idempotency-Key` of a person. The same request again gets the first answer; another
 * request under the key, or one whose first attempt has not finished, is a conflict. An attempt that died gives the key
 * free after five minutes; the work is then done again with the same ids, see `withIdsOf`.
 */
export async function once(
  route: Route,
  { office, desk }: RouteContext,
  request: {
    readonly key: string;
    readonly params: unknown;
    readonly query: unknown;
    readonly body: unknown;
  },
  work: () => Promise<Answered>,
): Promise<Answered> {
  const { key, params, query, body } = request;
  if (!KEY_SHAPE.test(key)) throw malformedKey();
  const { practiceId, actor } = desk;
  const inPractice = <T>(act: Parameters<typeof office.store.withPractices<T>>[2]): Promise<T> =>
    office.store.withPractices([practiceId], actor, act);
  const sha256 = createHash("sha256")
    .update(JSON.stringify([params, query, Buffer.isBuffer(body) ? undefined : body]))
    .update(Buffer.isBuffer(body) ? body : "")
    .digest("hex");
  const claim = await inPractice((tx) => claimRequestKey(tx, practiceId, { key, route: route.id, sha256 }));
  switch (claim.state) {
    case "done":
      return claim;
    case "running":
      throw conflict(
        "The first request with this key has not finished.",
        "Ask again with the same key in a while; after five minutes it is done again.",
        "Idempotency-Key, running",
      );
    case "other-request":
      throw conflict(
        "This key was used for another request.",
        "Use a new key for each thing that you want done.",
      );
    case "new":
    case "again": {
      const answered = await work().catch((error: unknown) => {
        if (claim.state === "again" && isThereAlready(error)) return MADE_BEFORE;
        throw error;
      });
      await inPractice((tx) => finishRequestKey(tx, practiceId, key, answered));
      return answered;
    }
  }
}

/** By the ids that follow from the key: what is there was made by the attempt that died. */
function isThereAlready(error: unknown): boolean {
  return error instanceof DatabaseFault && error.sqlState === UNIQUE_VIOLATION;
}

function conflict(message: string, remedy: string, place = "Idempotency-Key"): ProblemError {
  return new ProblemError({ code: "store.conflict", message, remedy, place });
}

const MADE_BEFORE: Answered = {
  status: 409,
  answer: JSON.stringify(
    problemDocument(
      conflict(
        "An earlier attempt with this key did it before the server stopped.",
        "Look at the record: it is there. Use a new key for anything else.",
      ).problem,
    ),
  ),
};

function malformedKey(): ProblemError {
  return new ProblemError({
    code: "usage.wrong",
    message: "An idempotency key is 8 to 200 printable characters.",
    remedy: "Send a UUID.",
    place: "Idempotency-Key",
  });
}
