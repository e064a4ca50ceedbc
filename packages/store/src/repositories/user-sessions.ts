import type { ActorId, CompanyId } from "@claimwright/model";
import type { Store, StoreTransaction } from "../store.ts";
import type { GrantedPractices } from "./users.ts";

/** Instants are ISO 8601. The token itself is known to its holder only. */
export interface UserSession {
  readonly userId: ActorId;
  readonly startedAt: string;
  readonly lastSeenAt: string;
}

export async function insertSession(
  tx: StoreTransaction,
  tokenDigest: string,
  userId: ActorId,
  at: string,
): Promise<void> {
  await tx.db
    .insertInto("user_session")
    .values({
      company_id: tx.companyId,
      token_digest: tokenDigest,
      user_id: userId,
      started_at: at,
      last_seen_at: at,
      ended_at: null,
    })
    .execute();
}

/** A person who may sign in, and the practices at which they hold roles, by name. */
export interface GrantedPerson {
  readonly userId: ActorId;
  readonly name: string;
  readonly practices: GrantedPractices;
}

/** A session that nobody has ended, however old, and whose it is; the caller knows the limits. */
export async function findSession(
  store: Store,
  companyId: CompanyId,
  tokenDigest: string,
): Promise<{ readonly session: UserSession; readonly person: GrantedPerson } | undefined> {
  const [row] = await store.call<PersonRow & { started_at: string; last_seen_at: string }>("find_session", [
    companyId,
    tokenDigest,
  ]);
  if (row === undefined) return undefined;
  const person = personOf(row);
  return {
    session: { userId: person.userId, startedAt: row.started_at, lastSeenAt: row.last_seen_at },
    person,
  };
}

interface PersonRow {
  readonly user_id: string;
  readonly name: string;
  readonly practices: GrantedPractices;
}

function personOf({ user_id, name, practices }: PersonRow): GrantedPerson {
  return { userId: user_id as ActorId, name, practices };
}

/** The sessions of a person that nobody has ended, the last used first; the caller knows which are too old. */
export async function listSessions(
  tx: StoreTransaction,
  userId: ActorId,
): Promise<readonly (UserSession & { readonly tokenDigest: string })[]> {
  const rows = await tx.db
    .selectFrom("user_session")
    .select(["token_digest", "started_at", "last_seen_at"])
    .where("company_id", "=", tx.companyId)
    .where("user_id", "=", userId)
    .where("ended_at", "is", null)
    .orderBy("last_seen_at", "desc")
    .execute();
  return rows.map((row) => ({
    userId,
    tokenDigest: row.token_digest,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
  }));
}

export async function touchSession(tx: StoreTransaction, tokenDigest: string, at: string): Promise<void> {
  await tx.db
    .updateTable("user_session")
    .set({ last_seen_at: at })
    .where("company_id", "=", tx.companyId)
    .where("token_digest", "=", tokenDigest)
    .execute();
}

/** Ends one session, or with no digest all of the person's. */
export async function endSessions(
  tx: StoreTransaction,
  of: { readonly tokenDigest: string } | { readonly userId: ActorId },
  at: string,
): Promise<void> {
  const ended = tx.db
    .updateTable("user_session")
    .set({ ended_at: at })
    .where("company_id", "=", tx.companyId)
    .where("ended_at", "is", null);
  if ("userId" in of) await ended.where("user_id", "=", of.userId).execute();
  else await ended.where("token_digest", "=", of.tokenDigest).execute();
}

/** A key for a program that acts as a person, within some of that person's permissions. */
export interface ApiToken {
  readonly userId: ActorId;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

export async function insertApiToken(
  tx: StoreTransaction,
  tokenDigest: string,
  token: ApiToken,
): Promise<void> {
  await tx.db
    .insertInto("api_token")
    .values({
      company_id: tx.companyId,
      token_digest: tokenDigest,
      user_id: token.userId,
      name: token.name,
      scopes: [...token.scopes],
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      revoked_at: null,
    })
    .execute();
}

/** A key that nobody has taken back, however old, and whose it is. */
export async function findApiToken(
  store: Store,
  companyId: CompanyId,
  tokenDigest: string,
): Promise<
  | { readonly scopes: readonly string[]; readonly expiresAt: string; readonly person: GrantedPerson }
  | undefined
> {
  const [row] = await store.call<PersonRow & { scopes: string[]; expires_at: string }>("find_api_token", [
    companyId,
    tokenDigest,
  ]);
  if (row === undefined) return undefined;
  return { scopes: row.scopes, expiresAt: row.expires_at, person: personOf(row) };
}

/** The keys of a person that nobody has taken back, the newest first. */
export async function listApiTokens(
  tx: StoreTransaction,
  userId: ActorId,
): Promise<readonly (ApiToken & { readonly tokenDigest: string })[]> {
  const rows = await tx.db
    .selectFrom("api_token")
    .selectAll()
    .where("company_id", "=", tx.companyId)
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    userId,
    tokenDigest: row.token_digest,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

export async function revokeApiToken(tx: StoreTransaction, tokenDigest: string, at: string): Promise<void> {
  await tx.db
    .updateTable("api_token")
    .set({ revoked_at: at })
    .where("company_id", "=", tx.companyId)
    .where("token_digest", "=", tokenDigest)
    .execute();
}
