import type { ActorId } from "@claimwright/model";
import type { StoreTransaction } from "../store.ts";

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

/** A session that nobody has ended, however old; the caller knows the limits. */
export async function findSession(
  tx: StoreTransaction,
  tokenDigest: string,
): Promise<UserSession | undefined> {
  const row = await tx.db
    .selectFrom("user_session")
    .select(["user_id", "started_at", "last_seen_at"])
    .where("company_id", "=", tx.companyId)
    .where("token_digest", "=", tokenDigest)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { userId: row.user_id as ActorId, startedAt: row.started_at, lastSeenAt: row.last_seen_at };
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

export async function findApiToken(tx: StoreTransaction, tokenDigest: string): Promise<ApiToken | undefined> {
  const row = await tx.db
    .selectFrom("api_token")
    .selectAll()
    .where("company_id", "=", tx.companyId)
    .where("token_digest", "=", tokenDigest)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    userId: row.user_id as ActorId,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
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
