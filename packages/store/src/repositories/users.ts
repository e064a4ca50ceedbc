import type { ActorId, PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { found, inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** A person who may sign in. What they may do at a practice stands in their grants. */
export interface User {
  readonly id: ActorId;
  /** Lower case; unique in the company. */
  readonly login: string;
  readonly name: string;
  readonly state: "active" | "disabled";
}

/** What signing in checks. */
export interface UserSecrets {
  /** argon2id in its own text form; absent until the person has chosen a password. */
  readonly passwordHash?: string;
  /** Base32, as the person's device has it; absent until they have set one up. */
  readonly totpSecret?: string;
  /** The secret of a device that has not shown a code yet. */
  readonly pendingTotpSecret?: string;
  /** The last time step whose code was taken. */
  readonly totpStep?: number;
  readonly failedAttempts: number;
  /** Somebody else has seen the password: it is good for setting another, and for nothing else. */
  readonly mustChangePassword: boolean;
  /** ISO 8601 instant. */
  readonly lockedUntil?: string;
}

export interface RoleGrant {
  readonly practiceId: PracticeId;
  readonly role: string;
}

export async function insertUser(tx: StoreTransaction, user: User): Promise<void> {
  await inserting("user", user.id, () =>
    tx.db
      .insertInto("app_user")
      .values({
        company_id: tx.companyId,
        user_id: user.id,
        login: user.login.toLowerCase(),
        name: user.name,
        password_hash: null,
        sealed_totp: null,
        sealed_totp_pending: null,
        totp_step: null,
        state: user.state,
        locked_until: null,
      })
      .execute(),
  );
}

export async function findUserByLogin(
  tx: StoreTransaction,
  login: string,
): Promise<{ readonly user: User; readonly secrets: UserSecrets } | undefined> {
  const row = await tx.db
    .selectFrom("app_user")
    .selectAll()
    .where("company_id", "=", tx.companyId)
    .where("login", "=", login.toLowerCase())
    // Attempts at one login are counted one after the other, so that many at once cannot outrun the lock.
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { sealed_totp: totp, sealed_totp_pending: pending } = row;
  return {
    user: userOf(row),
    secrets: {
      failedAttempts: row.failed_attempts,
      mustChangePassword: row.must_change_password,
      ...(row.password_hash === null ? {} : { passwordHash: row.password_hash }),
      ...(totp === null ? {} : { totpSecret: tx.vault.open<string>(totpPlace(tx, row.user_id), totp) }),
      ...(pending === null
        ? {}
        : { pendingTotpSecret: tx.vault.open<string>(pendingTotpPlace(tx, row.user_id), pending) }),
      ...(row.totp_step === null ? {} : { totpStep: row.totp_step }),
      ...(row.locked_until === null ? {} : { lockedUntil: row.locked_until }),
    },
  };
}

export async function loadUser(tx: StoreTransaction, id: ActorId): Promise<User> {
  const row = await userRows(tx).where("user_id", "=", id).executeTakeFirst();
  return userOf(found(row, "user", id));
}

export async function listUsers(tx: StoreTransaction): Promise<readonly User[]> {
  return (await userRows(tx).orderBy("login").execute()).map(userOf);
}

/** How each person's signing in stands, nothing of it secret. */
export interface UserAccess {
  readonly userId: ActorId;
  readonly hasPassword: boolean;
  /** A device for one-time codes is set up. */
  readonly hasDevice: boolean;
  /** ISO 8601 instant until which the login is closed. */
  readonly lockedUntil?: string;
  /** When a session of theirs was last used. */
  readonly lastSeenAt?: string;
}

export async function listUserAccess(tx: StoreTransaction): Promise<readonly UserAccess[]> {
  const rows = await tx.db
    .selectFrom("app_user")
    .select((eb) => [
      "user_id",
      "locked_until",
      eb("password_hash", "is not", null).as("has_password"),
      eb("sealed_totp", "is not", null).as("has_device"),
      eb
        .selectFrom("user_session")
        .select(({ fn }) => fn.max("last_seen_at").as("at"))
        .whereRef("user_session.company_id", "=", "app_user.company_id")
        .whereRef("user_session.user_id", "=", "app_user.user_id")
        .as("last_seen_at"),
    ])
    .where("company_id", "=", tx.companyId)
    .execute();
  return rows.map((row) => ({
    userId: row.user_id as ActorId,
    hasPassword: Boolean(row.has_password),
    hasDevice: Boolean(row.has_device),
    ...(row.locked_until === null ? {} : { lockedUntil: row.locked_until }),
    ...(row.last_seen_at === null ? {} : { lastSeenAt: row.last_seen_at }),
  }));
}

/** Sets only what is named; a null takes it away. */
export async function updateUser(
  tx: StoreTransaction,
  id: ActorId,
  change: {
    readonly state?: User["state"];
    readonly passwordHash?: string;
    readonly mustChangePassword?: boolean;
    readonly totpSecret?: string | null;
    readonly pendingTotpSecret?: string | null;
    readonly totpStep?: number;
    readonly failedAttempts?: number;
    readonly lockedUntil?: string | null;
  },
): Promise<void> {
  const { totpSecret, pendingTotpSecret } = change;
  const sealed = (place: SealedPlace, secret: string | null): Buffer | null =>
    secret === null ? null : tx.vault.seal(place, secret);
  const columns = {
    ...(change.state === undefined ? {} : { state: change.state }),
    ...(change.passwordHash === undefined ? {} : { password_hash: change.passwordHash }),
    ...(totpSecret === undefined
      ? {}
      : { sealed_totp: sealed(totpPlace(tx, id), totpSecret), totp_step: null }),
    ...(pendingTotpSecret === undefined
      ? {}
      : { sealed_totp_pending: sealed(pendingTotpPlace(tx, id), pendingTotpSecret) }),
    ...(change.mustChangePassword === undefined ? {} : { must_change_password: change.mustChangePassword }),
    ...(change.totpStep === undefined ? {} : { totp_step: change.totpStep }),
    ...(change.failedAttempts === undefined ? {} : { failed_attempts: change.failedAttempts }),
    ...(change.lockedUntil === undefined ? {} : { locked_until: change.lockedUntil }),
  };
  if (Object.keys(columns).length === 0) return;
  await tx.db
    .updateTable("app_user")
    .set(columns)
    .where("company_id", "=", tx.companyId)
    .where("user_id", "=", id)
    .execute();
}

/** Throws ProblemError `input.not-found` for a practice that is not the company's. */
export async function grantRole(tx: StoreTransaction, id: ActorId, grant: RoleGrant): Promise<void> {
  const practice = await tx.db
    .selectFrom("practice")
    .select("practice_id")
    .where("company_id", "=", tx.companyId)
    .where("practice_id", "=", grant.practiceId)
    .executeTakeFirst();
  found(practice, "practice", grant.practiceId);
  const columns = { granted_by: tx.actor, revoked_at: null };
  await tx.db
    .insertInto("user_role")
    .values({
      company_id: tx.companyId,
      user_id: id,
      granted_practice: grant.practiceId,
      role: grant.role,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(["company_id", "user_id", "granted_practice", "role"]).doUpdateSet(columns),
    )
    .execute();
}

export async function revokeRole(tx: StoreTransaction, id: ActorId, grant: RoleGrant): Promise<void> {
  await tx.db
    .updateTable("user_role")
    .set({ revoked_at: new Date().toISOString() })
    .where("company_id", "=", tx.companyId)
    .where("user_id", "=", id)
    .where("granted_practice", "=", grant.practiceId)
    .where("role", "=", grant.role)
    .execute();
}

export async function listGrants(tx: StoreTransaction, id: ActorId): Promise<readonly RoleGrant[]> {
  const rows = await tx.db
    .selectFrom("user_role")
    .select(["granted_practice", "role"])
    .where("company_id", "=", tx.companyId)
    .where("user_id", "=", id)
    .where("revoked_at", "is", null)
    .orderBy("granted_practice")
    .orderBy("role")
    .execute();
  return rows.map((row) => ({ practiceId: row.granted_practice as PracticeId, role: row.role }));
}

/** The practices at which a person holds a role, each with what they are there, by name. */
export async function listGrantedPractices(tx: StoreTransaction, id: ActorId): Promise<GrantedPractices> {
  const { rows } = await sql<{ practices: GrantedPractices }>`
    select granted_practices(${tx.companyId}, ${id}) as practices`.execute(tx.db);
  return rows[0]?.practices ?? [];
}

export type GrantedPractices = readonly {
  readonly id: PracticeId;
  readonly name: string;
  readonly roles: readonly string[];
}[];

interface UserRow {
  readonly user_id: string;
  readonly login: string;
  readonly name: string;
  readonly state: "active" | "disabled";
}

function userRows(tx: StoreTransaction) {
  return tx.db
    .selectFrom("app_user")
    .select(["user_id", "login", "name", "state"])
    .where("company_id", "=", tx.companyId);
}

function userOf(row: UserRow): User {
  return { id: row.user_id as ActorId, login: row.login, name: row.name, state: row.state };
}

function totpPlace(tx: StoreTransaction, userId: string): SealedPlace {
  return { scope: tx.companyId, table: "app_user", row: userId, column: "sealed_totp" };
}

function pendingTotpPlace(tx: StoreTransaction, userId: string): SealedPlace {
  return { scope: tx.companyId, table: "app_user", row: userId, column: "sealed_totp_pending" };
}
