import { createHash, randomBytes } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import type { ActorId, CompanyId, PracticeId } from "@claimwright/model";
import { type Permission, permissionsOf, type Role } from "./permissions.ts";

/** Who is signed in, for which practices. */
export interface Session {
  readonly actor: ActorId;
  readonly name: string;
  readonly companyId: CompanyId;
  readonly practices: readonly SessionPractice[];
  /** All roles together, at whatever practice. */
  readonly roles: readonly Role[];
  /** Set for a program's key: the most that it may do, whatever its person may. */
  readonly scopes?: readonly Permission[];
}

export interface SessionPractice {
  readonly id: PracticeId;
  readonly name: string;
  /** What the person is at this practice; absent means the roles of the session. */
  readonly roles?: readonly Role[];
}

/** What a session may do at one practice; nothing at one that is not among its own. */
export function permissionsAt(session: Session, practiceId: string): ReadonlySet<Permission> {
  const practice = session.practices.find(({ id }) => id === practiceId);
  if (practice === undefined) return new Set();
  const permissions = permissionsOf(practice.roles ?? session.roles);
  const { scopes } = session;
  return scopes === undefined ? permissions : new Set(scopes.filter((scope) => permissions.has(scope)));
}

/** A program's key may not change how its person gets in. Throws ProblemError `access.denied`. */
export function assertPerson({ scopes }: Session): void {
  if (scopes === undefined) return;
  throw new ProblemError({
    code: "access.denied",
    message: "A program's key cannot change its person's way in.",
    remedy: "Sign in as the person.",
  });
}

/** 45 CFR 164.312(a)(2)(iii) asks for automatic logoff; thirty minutes without a request, twelve hours in all. */
export const IDLE_LIMIT_MS: number = 30 * 60_000;
export const ABSOLUTE_LIMIT_MS: number = 12 * 3_600_000;
/** A link that was printed is good for one day, as often as it is opened. */
export const LINK_LIMIT_MS: number = 24 * 3_600_000;
const MAX_SESSIONS = 10_000;

interface Kept {
  readonly session: Session;
  readonly startedAt: number;
  lastSeenAt: number;
}

/**
 * Sessions of one process, by the digest of their token: whoever reads the memory finds no token in it. A link opens a
 * session without a password; it is printed on the machine that the server runs on, for whoever started it.
 */
export class SessionBook {
  readonly #sessions = new Map<string, Kept>();
  readonly #links = new Map<string, { readonly session: Session; readonly until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  createLink(session: Session): string {
    const token = newToken();
    this.#links.set(digest(token), { session, until: this.#now() + LINK_LIMIT_MS });
    return token;
  }

  /** The token of a new session, or undefined for a link that is not known or too old. */
  openLink(token: string): string | undefined {
    const link = this.#links.get(digest(token));
    if (link === undefined || link.until < this.#now()) return undefined;
    return this.#start(link.session);
  }

  find(token: string): Session | undefined {
    const key = digest(token);
    const kept = this.#sessions.get(key);
    if (kept === undefined) return undefined;
    const now = this.#now();
    if (now - kept.lastSeenAt > IDLE_LIMIT_MS || now - kept.startedAt > ABSOLUTE_LIMIT_MS) {
      this.#sessions.delete(key);
      return undefined;
    }
    kept.lastSeenAt = now;
    return kept.session;
  }

  end(token: string): void {
    this.#sessions.delete(digest(token));
  }

  #start(session: Session): string {
    const oldest = this.#sessions.keys().next().value;
    if (this.#sessions.size >= MAX_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
    const token = newToken();
    const now = this.#now();
    this.#sessions.set(digest(token), { session, startedAt: now, lastSeenAt: now });
    return token;
  }
}

function newToken(): string {
  return randomBytes(32).toString("base64url");
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
