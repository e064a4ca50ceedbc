import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { permissionsOf } from "../auth/permissions.ts";
import type { Session } from "../auth/session.ts";
import { NOT_ALLOWED, problemOf, SIGNED_OUT, sendProblem } from "./problem-reply.ts";
import type { Route, RouteContext } from "./route.ts";

export const PRACTICE_PREFIX = "/api/practices/:practiceId";

export interface RouteServices {
  readonly sessionOf: (request: FastifyRequest) => Session | undefined;
  /** Undefined when the session has no such practice. */
  readonly contextOf: (session: Session, practiceId: string) => Promise<RouteContext | undefined>;
}

/** Puts routes on the server: session, practice and permission first, then the request's parts, then the answer's. */
export function mountRoutes(app: FastifyInstance, routes: readonly Route[], services: RouteServices): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: PRACTICE_PREFIX + route.path,
      handler: async (request, reply) => {
        try {
          return await answer(route, services, request, reply);
        } catch (error) {
          const document = problemOf(error);
          if (document.status >= 500)
            app.log.error({ route: route.id, error: nameOf(error) }, "a request failed");
          return sendProblem(reply, document);
        }
      },
    });
  }
}

async function answer(
  route: Route,
  services: RouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const session = services.sessionOf(request);
  if (session === undefined) return sendProblem(reply, SIGNED_OUT);
  const { practiceId, ...params } = request.params as { practiceId: string };
  const context = await services.contextOf(session, practiceId);
  if (context === undefined || !permissionsOf(session.roles).has(route.permission)) {
    return sendProblem(reply, NOT_ALLOWED);
  }
  const result = await route.handle(context, {
    params: route.params.parse(params),
    query: route.query.parse(request.query),
    body: bodyOf(route, request.body),
  });
  reply.header("cache-control", "no-store");
  if (route.answer === "pdf") return reply.type("application/pdf").send(Buffer.from(result as Uint8Array));
  return reply.type("application/json").send(JSON.stringify((route.answer as z.ZodType).parse(result)));
}

function bodyOf(route: Route, body: unknown): unknown {
  if (route.body === "none") return undefined;
  return route.body === "bytes" ? body : route.body.parse(body);
}

/** A failure's kind and place in the program; its message may hold what a person typed. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...(error.stack ?? "").split("\n").slice(1, 6)].join("\n");
}
