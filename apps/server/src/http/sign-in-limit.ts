import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { type ProblemDocument, sendProblem } from "./problem-reply.ts";

/** Sign-ins and new passwords a minute from one address: an office behind one address is well below. */
export const SIGN_INS_A_MINUTE = 120;

/**
 * Slows down who guesses at many logins from one address; a single login closes by itself after a few wrong tries. An
 * argon2id hash also costs the server tens of milliseconds, which nobody should be able to ask for without end.
 */
export async function limitSignIns(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, { global: false });
  const limiter = app.createRateLimit({ max: SIGN_INS_A_MINUTE, timeWindow: "1 minute" });
  app.addHook("onRequest", async (request, reply) => {
    const guesses =
      request.method === "POST" && request.routeOptions.url?.startsWith("/api/session") === true;
    if (!guesses) return;
    const limit = await limiter(request);
    if (!limit.isAllowed && limit.isExceeded) {
      reply.header("retry-after", Math.ceil(limit.ttlInSeconds));
      return sendProblem(reply, TOO_MANY);
    }
  });
}

const TOO_MANY: ProblemDocument = {
  type: "urn:claimwright:access.too-many",
  title: "Too many sign-ins",
  status: 429,
  detail: "Too many sign-ins came from this address within a minute.",
  remedy: "Wait a minute and try again.",
};
