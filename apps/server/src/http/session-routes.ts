import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { permissionsOf } from "../auth/permissions.ts";
import { ABSOLUTE_LIMIT_MS, type Session, type SessionBook } from "../auth/session.ts";
import { problemDocument, SIGNED_OUT, sendProblem } from "./problem-reply.ts";

const COOKIE = "claimwright_session";
const COOKIE_RULES = { path: "/", httpOnly: true, sameSite: "strict" } as const;
const link = z.object({ token: z.string().min(20).max(100) });

/** Signing in by link, who is signed in, signing out. */
export function mountSessionRoutes(app: FastifyInstance, book: SessionBook): void {
  app.post("/api/session", (request, reply) => {
    const parsed = link.safeParse(request.body);
    const token = parsed.success ? book.openLink(parsed.data.token) : undefined;
    if (token === undefined) return sendProblem(reply, LINK_REFUSED);
    return reply
      .setCookie(COOKIE, token, { ...COOKIE_RULES, maxAge: ABSOLUTE_LIMIT_MS / 1_000 })
      .send(sessionAnswer(book.find(token)));
  });
  app.get("/api/session", (request, reply) => {
    const session = sessionOf(book, request);
    return session === undefined ? sendProblem(reply, SIGNED_OUT) : reply.send(sessionAnswer(session));
  });
  app.delete("/api/session", (request, reply) => {
    book.end(request.cookies[COOKIE] ?? "");
    return reply.clearCookie(COOKIE, COOKIE_RULES).status(204).send();
  });
}

export function sessionOf(book: SessionBook, request: FastifyRequest): Session | undefined {
  const token = request.cookies[COOKIE];
  return token === undefined ? undefined : book.find(token);
}

function sessionAnswer(session: Session | undefined): Record<string, unknown> {
  if (session === undefined) throw new Error("a session that was just opened is there");
  const { name, practices, roles } = session;
  return { name, practices, roles, permissions: [...permissionsOf(roles)] };
}

const LINK_REFUSED = problemDocument({
  code: "access.denied",
  message: "This sign-in link is not valid any more.",
  remedy: "Use the link that the server printed when it started, or start it again.",
});
