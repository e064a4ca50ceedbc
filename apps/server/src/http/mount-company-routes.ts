import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { permissionsAt, type Session } from "../auth/session.ts";
import { audited, recordCompanyAccess } from "./audit.ts";
import type { CompanyRoute } from "./company-route.ts";
import { orProblem, type RouteServices } from "./mount-routes.ts";
import { NOT_ALLOWED, SIGNED_OUT, sendProblem } from "./problem-reply.ts";
import type { RouteContext } from "./route.ts";

export const COMPANY_PREFIX = "/api/company";

/** Puts routes over several practices on the server: whoever holds the permission at none of them is refused. */
export function mountCompanyRoutes(
  app: FastifyInstance,
  routes: readonly CompanyRoute[],
  services: RouteServices,
): void {
  for (const route of routes) {
    app.get(COMPANY_PREFIX + route.path, (request, reply) =>
      orProblem(app, route.id, reply, () => answer(route, services, request, reply)),
    );
  }
}

async function answer(
  route: CompanyRoute,
  services: RouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const session = await services.sessionOf(request);
  if (session === undefined) return sendProblem(reply, SIGNED_OUT);
  const contexts = await contextsOf(session, services);
  const allowed = contexts.filter(({ desk }) =>
    permissionsAt(session, desk.practiceId).has(route.permission),
  );
  const [first] = allowed;
  if (first === undefined) {
    await recordCompanyAccess(route, contexts, "refused");
    return sendProblem(reply, NOT_ALLOWED);
  }
  const names = new Map(session.practices.map(({ id, name }) => [id, name]));
  const found = await audited(
    (outcome) => recordCompanyAccess(route, allowed, outcome),
    () =>
      route.handle({
        store: first.office.store,
        actor: session.actor,
        practices: allowed.map(({ desk: { practiceId }, today }) => ({
          id: practiceId,
          today,
          name: names.get(practiceId) ?? "",
        })),
      }),
  );
  return reply.header("cache-control", "no-store").send(route.answer.parse(found));
}

async function contextsOf(session: Session, services: RouteServices): Promise<readonly RouteContext[]> {
  const contexts = await Promise.all(session.practices.map(({ id }) => services.contextOf(session, id)));
  return contexts.filter((context) => context !== undefined);
}
