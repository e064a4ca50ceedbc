import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { permissionsAt, type Session } from "../auth/session.ts";
import { audited, recordAccess } from "./audit.ts";
import { eventStream } from "./event-stream.ts";
import { type Answered, once, withIdsOf } from "./idempotency.ts";
import { NOT_ALLOWED, problemOf, SIGNED_OUT, sendProblem } from "./problem-reply.ts";
import { isEventStream, type Route, type RouteContext, type SentFile } from "./route.ts";

export const PRACTICE_PREFIX = "/api/practices/:practiceId";

export interface RouteServices {
  readonly sessionOf: (request: FastifyRequest) => Promise<Session | undefined>;
  /** Undefined when the session has no such practice. */
  readonly contextOf: (session: Session, practiceId: string) => Promise<RouteContext | undefined>;
}

/**
 * Puts routes on the server: session, practice and permission first, then the request's parts, the work, the record
 * of the access, and last the answer with what its schema lists.
 */
export function mountRoutes(app: FastifyInstance, routes: readonly Route[], services: RouteServices): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: PRACTICE_PREFIX + route.path,
      handler: (request, reply) =>
        orProblem(app, route.id, reply, () => answer(route, services, request, reply)),
    });
  }
}

/** What the work answers, or the problem that it ended with; one that is a fault of ours goes to the log. */
export async function orProblem(
  app: FastifyInstance,
  routeId: string,
  reply: FastifyReply,
  work: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const document = problemOf(error);
    if (document.status >= 500)
      app.log.error({ route: routeId, error: errorName(error) }, "a request failed");
    return sendProblem(reply, document);
  }
}

async function answer(
  route: Route,
  services: RouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const session = await services.sessionOf(request);
  if (session === undefined) return sendProblem(reply, SIGNED_OUT);
  const { practiceId, ...params } = request.params as Record<string, string> & { practiceId: string };
  const opened = await services.contextOf(session, practiceId);
  if (opened === undefined) return sendProblem(reply, NOT_ALLOWED);
  const key = keyOf(route, request);
  const context = key === undefined ? opened : withIdsOf(key, route, opened);
  if (!permissionsAt(session, practiceId).has(route.permission)) {
    await recordAccess(route, context, params, "refused");
    return sendProblem(reply, NOT_ALLOWED);
  }
  reply.header("cache-control", "no-store");
  const work = () =>
    audited(
      (outcome) => recordAccess(route, context, params, outcome),
      () => handled(route, context, params, request),
    );
  if (route.answer === "pdf") {
    return reply.type("application/pdf").send(Buffer.from((await work()) as Uint8Array));
  }
  if (route.answer === "file") {
    const { name, contentType, bytes } = (await work()) as SentFile;
    return reply
      .type(contentType)
      .header("content-disposition", `attachment; filename="${name}"`)
      .send(Buffer.from(bytes));
  }
  if (isEventStream(route.answer)) {
    const events = (await work()) as AsyncIterable<unknown>;
    return reply.type("text/event-stream").send(eventStream(events, route.answer));
  }
  const { status, answer: text } = await keyed(route, context, params, request, async () => ({
    status: route.status ?? 200,
    answer: JSON.stringify((route.answer as z.ZodType).parse(await work())),
  }));
  return reply
    .status(status)
    .type(status < 400 ? "application/json" : "application/problem+json")
    .send(text);
}

async function handled(
  route: Route,
  context: RouteContext,
  params: Readonly<Record<string, string>>,
  request: FastifyRequest,
): Promise<unknown> {
  return route.handle(context, {
    params: route.params.parse(params),
    query: route.query.parse(request.query),
    body: bodyOf(route, request.body),
  });
}

async function keyed(
  route: Route,
  context: RouteContext,
  params: unknown,
  request: FastifyRequest,
  work: () => Promise<Answered>,
): Promise<Answered> {
  const key = keyOf(route, request);
  if (key === undefined) return work();
  return once(route, context, { key, params, query: request.query, body: request.body }, () =>
    // What is refused by rule is an answer as well: the same request again is refused the same way.
    work().catch((error: unknown) => {
      const document = problemOf(error);
      if (document.status >= 500) throw error;
      return { status: document.status, answer: JSON.stringify(document) };
    }),
  );
}

function keyOf(route: Route, request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  return route.method === "GET" || route.keepsNothing === true || typeof key !== "string" ? undefined : key;
}

function bodyOf(route: Route, body: unknown): unknown {
  if (route.body === "none") return undefined;
  return route.body === "bytes" ? body : route.body.parse(body);
}

/** A failure's kind and place in the program; its message may hold what a person typed. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 5)].join("\n");
}
