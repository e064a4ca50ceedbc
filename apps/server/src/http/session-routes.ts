import type { CompanyId } from "@claimwright/model";
import { SEED_COMPANY } from "@claimwright/office";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { People } from "../auth/people.ts";
import { permissionsOf } from "../auth/permissions.ts";
import { ABSOLUTE_LIMIT_MS, permissionsAt, type Session, type SessionBook } from "../auth/session.ts";
import { type ProblemDocument, problemDocument, SIGNED_OUT, sendProblem } from "./problem-reply.ts";

/** Where people are known, and how the browser is told to keep their token. */
export interface SignInParts {
  readonly sessions: SessionBook;
  /** Absent where only printed links open sessions. */
  readonly people?: People;
  /** The companies that sign in here. A request names its own where there are several. */
  readonly companyIds?: () => Promise<readonly CompanyId[]>;
  /** True where the server is reached by HTTPS, as everywhere but on its own machine. */
  readonly secureCookies?: boolean;
}

const COOKIE = "claimwright_session";

/** With HTTPS the name says that no other host and no plain connection set it (ASVS 5 3.3.3). */
function cookieName({ secureCookies }: SignInParts): string {
  return secureCookies === true ? `__Host-${COOKIE}` : COOKIE;
}

const COOKIE_RULES = { path: "/", httpOnly: true, sameSite: "strict" } as const;
const link = z.object({ token: z.string().min(20).max(100) });
const text = z.string().min(1).max(512);
const company = text.optional();
const credentials = z.object({ company, login: text, password: text, code: z.string().max(10).optional() });
const newPassword = z.object({ company, login: text, password: text, newPassword: text });

/** Signing in by password or printed link, who is signed in, a new password, a device for codes, signing out. */
export function mountSessionRoutes(app: FastifyInstance, parts: SignInParts): void {
  const cookie = cookieName(parts);
  const rules = { ...COOKIE_RULES, secure: parts.secureCookies ?? false };
  const answer = (reply: FastifyReply, token: string, session: Session): FastifyReply =>
    reply
      .setCookie(cookie, token, { ...rules, maxAge: ABSOLUTE_LIMIT_MS / 1_000 })
      .header("cache-control", "no-store")
      .send(sessionAnswer(session));

  app.post("/api/session", async (request, reply) => {
    const byLink = link.safeParse(request.body);
    if (byLink.success) {
      const token = parts.sessions.openLink(byLink.data.token);
      const session = token === undefined ? undefined : parts.sessions.find(token);
      if (token === undefined || session === undefined) return sendProblem(reply, LINK_REFUSED);
      return answer(reply, token, session);
    }
    const byPassword = credentials.safeParse(request.body);
    if (!byPassword.success || parts.people === undefined) return sendProblem(reply, LINK_REFUSED);
    const { login, password, code } = byPassword.data;
    const companyId = await companyOf(parts, byPassword.data.company);
    if (companyId === undefined) return sendProblem(reply, REFUSED);
    const signIn = await parts.people.signIn(companyId, {
      login,
      password,
      ...(code === undefined ? {} : { code }),
    });
    if (signIn.outcome === "signed-in") return answer(reply, signIn.token, signIn.session);
    return sendProblem(reply, NOT_SIGNED_IN[signIn.outcome]);
  });
  app.get("/api/session", async (request, reply) => {
    const session = await sessionOf(parts, request);
    if (session === undefined) return sendProblem(reply, SIGNED_OUT);
    return reply.header("cache-control", "no-store").send(sessionAnswer(session));
  });
  app.delete("/api/session", async (request, reply) => {
    const token = request.cookies[cookie] ?? "";
    parts.sessions.end(token);
    await parts.people?.signOut(token);
    return reply.clearCookie(cookie, rules).status(204).send();
  });
  mountPasswordRoutes(app, parts);
}

/** The one that was named; else the only one there is, the invented one apart. */
async function companyOf(parts: SignInParts, named: string | undefined): Promise<CompanyId | undefined> {
  const companies = (await parts.companyIds?.()) ?? [];
  if (named !== undefined) return companies.find((id) => id === named);
  const real = companies.filter((id) => id !== SEED_COMPANY);
  if (real.length > 1) return undefined;
  return real[0] ?? companies[0];
}

/** By the cookie of a browser, or by the key of a program (`Authorization: Bearer …`). */
export async function sessionOf(parts: SignInParts, request: FastifyRequest): Promise<Session | undefined> {
  const [scheme, key] = (request.headers.authorization ?? "").split(" ");
  if (scheme?.toLowerCase() === "bearer" && key !== undefined) return parts.people?.sessionOfApiToken(key);
  const token = request.cookies[cookieName(parts)];
  if (token === undefined) return undefined;
  return parts.sessions.find(token) ?? parts.people?.sessionOf(token);
}

function mountPasswordRoutes(app: FastifyInstance, parts: SignInParts): void {
  const { people } = parts;
  if (people === undefined) return;
  app.post("/api/session/password", async (request, reply) => {
    const body = newPassword.parse(request.body);
    const companyId = await companyOf(parts, body.company);
    if (companyId === undefined) return sendProblem(reply, REFUSED);
    await people.changePassword(companyId, body.login, body.password, body.newPassword);
    return reply.status(204).send();
  });
  app.post("/api/session/codes", async (request, reply) => {
    const session = await sessionOf(parts, request);
    // A program's key may not change how its person signs in.
    if (session === undefined || session.scopes !== undefined) return sendProblem(reply, SIGNED_OUT);
    const device = await people.setUpCodes(session.companyId, session.actor);
    return reply.header("cache-control", "no-store").send(device);
  });
  app.post("/api/session/codes/confirm", async (request, reply) => {
    const session = await sessionOf(parts, request);
    if (session === undefined || session.scopes !== undefined) return sendProblem(reply, SIGNED_OUT);
    const { code } = z.object({ code: z.string().max(10) }).parse(request.body);
    await people.confirmCodes(session.companyId, session.actor, code);
    return reply.status(204).send();
  });
}

function sessionAnswer(session: Session): Record<string, unknown> {
  const { actor, name, roles } = session;
  const practices = session.practices.map((practice) => ({
    id: practice.id,
    name: practice.name,
    permissions: [...permissionsAt(session, practice.id)],
  }));
  return { id: actor, name, practices, roles, permissions: [...permissionsOf(roles)] };
}

const LINK_REFUSED = problemDocument({
  code: "access.denied",
  message: "This sign-in link is not valid any more.",
  remedy: "Use the link that the server printed when it started, or start it again.",
});

const REFUSED = problemDocument({
  code: "access.denied",
  message: "Login, password or code do not fit, or the login is closed for a while.",
  remedy: "Type them again; after five wrong ones wait a quarter of an hour.",
});

const CODE_NEEDED: ProblemDocument = {
  type: "urn:claimwright:access.code-needed",
  title: "A one-time code is needed",
  status: 401,
  detail: "The password fits; the six digits from your device are missing.",
  remedy: "Send login, password and code together.",
};

const NEW_PASSWORD_NEEDED: ProblemDocument = {
  type: "urn:claimwright:access.new-password-needed",
  title: "A new password is needed",
  status: 401,
  detail: "The password fits; it was made for you, and only you should know yours.",
  remedy: "Choose one of your own, then sign in with it.",
};

const NOT_SIGNED_IN = {
  refused: REFUSED,
  "code-needed": CODE_NEEDED,
  "new-password-needed": NEW_PASSWORD_NEEDED,
} as const;
