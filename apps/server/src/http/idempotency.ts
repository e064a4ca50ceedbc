import { createHash } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import { claimRequestKey, finishRequestKey } from "@claimwright/store";
import type { Route, RouteContext } from "./route.ts";

export interface Answered {
  readonly status: number;
  /** JSON text. */
  readonly answer: string;
}

const KEY_SHAPE = /^[\x21-\x7e]{8,200}$/;

/**
 * Does a write once for each `Idempotency-Key` of a person. The same request again gets the first answer; another
 * request under the key, or one whose first attempt has not finished, is a conflict. An attempt that died gives the key
 * free after five minutes.
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
    case "new": {
      const answered = await work();
      await inPractice((tx) => finishRequestKey(tx, practiceId, key, answered));
      return answered;
    }
  }
}

function conflict(message: string, remedy: string, place = "Idempotency-Key"): ProblemError {
  return new ProblemError({ code: "store.conflict", message, remedy, place });
}

function malformedKey(): ProblemError {
  return new ProblemError({
    code: "usage.wrong",
    message: "An idempotency key is 8 to 200 printable characters.",
    remedy: "Send a UUID.",
    place: "Idempotency-Key",
  });
}
