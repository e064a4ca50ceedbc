import { randomBytes } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import type { ActorId, CompanyId } from "@claimwright/model";
import {
  appendCompanyEvent,
  endSessions,
  listApiTokens,
  listSessions,
  listUserAccess,
  loadUser,
  revokeApiToken,
  type Store,
  type StoreTransaction,
  updateUser,
} from "@claimwright/store";
import { hashPassword } from "./passwords.ts";
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS } from "./session.ts";

/** By what a person gets in: sessions and keys have a short name of their own, which opens nothing. */
export interface PersonAccess {
  readonly id: ActorId;
  readonly login: string;
  readonly name: string;
  readonly state: "active" | "disabled";
  readonly hasPassword: boolean;
  readonly hasDevice: boolean;
  readonly isLocked: boolean;
  readonly sessions: readonly {
    readonly ref: string;
    readonly startedAt: string;
    readonly lastSeenAt: string;
  }[];
  readonly keys: readonly {
    readonly ref: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly createdAt: string;
    readonly expiresAt: string;
  }[];
}

/** What is done to a person's way in. */
export type AccessChange =
  | { readonly kind: "disable" | "enable" | "reset-password" | "remove-device" | "end-sessions" }
  | { readonly kind: "end-session" | "end-key"; readonly ref: string };

/** 120 bits; it opens the door until the person sets another. */
const FIRST_PASSWORD_BYTES = 15;
/** Of the digest of a token: enough to tell a person's few apart. */
const REF_LENGTH = 12;

export function newFirstPassword(): string {
  return randomBytes(FIRST_PASSWORD_BYTES).toString("base64url");
}

/** Throws ProblemError `input.not-found` for somebody who is not the company's. */
export async function personAccess(
  store: Store,
  companyId: CompanyId,
  by: ActorId,
  userId: ActorId,
  nowMs: number,
): Promise<PersonAccess> {
  return store.withCompany(companyId, by, async (tx) => {
    const user = await loadUser(tx, userId);
    const access = (await listUserAccess(tx)).find((each) => each.userId === userId);
    const sessions = (await listSessions(tx, userId)).filter(
      ({ startedAt, lastSeenAt }) =>
        nowMs - Date.parse(lastSeenAt) <= IDLE_LIMIT_MS && nowMs - Date.parse(startedAt) <= ABSOLUTE_LIMIT_MS,
    );
    const keys = (await listApiTokens(tx, userId)).filter(({ expiresAt }) => Date.parse(expiresAt) > nowMs);
    return {
      ...user,
      hasPassword: access?.hasPassword ?? false,
      hasDevice: access?.hasDevice ?? false,
      isLocked: access?.lockedUntil !== undefined && Date.parse(access.lockedUntil) > nowMs,
      sessions: sessions.map(({ tokenDigest, startedAt, lastSeenAt }) => ({
        ref: refOf(tokenDigest),
        startedAt,
        lastSeenAt,
      })),
      keys: keys.map(({ tokenDigest, name, scopes, createdAt, expiresAt }) => ({
        ref: refOf(tokenDigest),
        name,
        scopes,
        createdAt,
        expiresAt,
      })),
    };
  });
}

/**
 * Does one thing to a person's way in and writes it down. Answers with the first password where one was made; it is
 * shown once. Throws ProblemError `input.not-found` for a person, session or key that is not there, `input.field` for
 * closing one's own login.
 */
export async function changeAccess(
  store: Store,
  companyId: CompanyId,
  by: ActorId,
  userId: ActorId,
  change: AccessChange,
  nowMs: number,
): Promise<{ readonly firstPassword?: string }> {
  if (change.kind === "disable" && by === userId) throw OWN_LOGIN;
  const firstPassword = change.kind === "reset-password" ? newFirstPassword() : undefined;
  return store.withCompany(companyId, by, async (tx) => {
    const { login } = await loadUser(tx, userId);
    const passwordHash = firstPassword === undefined ? undefined : await hashPassword(firstPassword, login);
    await applyChange(tx, userId, change, { passwordHash, at: new Date(nowMs).toISOString() });
    await appendCompanyEvent(tx, { kind: EVENTS[change.kind], subjectKind: "user", subjectId: userId });
    return firstPassword === undefined ? {} : { firstPassword };
  });
}

const EVENTS: Readonly<Record<AccessChange["kind"], string>> = {
  disable: "person.disabled",
  enable: "person.enabled",
  "reset-password": "password.reset",
  "remove-device": "codes.removed",
  "end-sessions": "sessions.ended",
  "end-session": "session.ended",
  "end-key": "api-token.revoked",
};

async function applyChange(
  tx: StoreTransaction,
  userId: ActorId,
  change: AccessChange,
  { passwordHash, at }: { readonly passwordHash: string | undefined; readonly at: string },
): Promise<void> {
  switch (change.kind) {
    case "disable":
      await updateUser(tx, userId, { state: "disabled" });
      return endSessions(tx, { userId }, at);
    case "enable":
      return updateUser(tx, userId, { state: "active", failedAttempts: 0, lockedUntil: null });
    case "reset-password":
      await updateUser(tx, userId, {
        ...(passwordHash === undefined ? {} : { passwordHash, mustChangePassword: true }),
        failedAttempts: 0,
        lockedUntil: null,
      });
      return endSessions(tx, { userId }, at);
    case "remove-device":
      await updateUser(tx, userId, { totpSecret: null, pendingTotpSecret: null });
      return endSessions(tx, { userId }, at);
    case "end-sessions":
      return endSessions(tx, { userId }, at);
    case "end-session":
      return endSessions(tx, { tokenDigest: digestOf(await listSessions(tx, userId), change.ref) }, at);
    case "end-key":
      return revokeApiToken(tx, digestOf(await listApiTokens(tx, userId), change.ref), at);
  }
}

function refOf(tokenDigest: string): string {
  return tokenDigest.slice(0, REF_LENGTH);
}

function digestOf(kept: readonly { readonly tokenDigest: string }[], ref: string): string {
  const found = kept.find(({ tokenDigest }) => refOf(tokenDigest) === ref);
  if (found !== undefined) return found.tokenDigest;
  throw new ProblemError({
    code: "input.not-found",
    message: "This session or key is not there any more.",
    remedy: "Load the page again.",
  });
}

const OWN_LOGIN = new ProblemError({
  code: "input.field",
  message: "You cannot close your own login.",
  remedy: "Ask another manager or administrator.",
});
