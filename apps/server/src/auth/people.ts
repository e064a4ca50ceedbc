import { ProblemError } from "@claimwright/base";
import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import {
  type ApiToken,
  appendCompanyEvent,
  endSessions,
  findApiToken,
  findSession,
  findUserByLogin,
  type GrantedPerson,
  grantRole,
  insertApiToken,
  insertSession,
  insertUser,
  listGrantedPractices,
  listGrants,
  listUsers,
  loadUser,
  type RoleGrant,
  revokeRole,
  type Store,
  type StoreTransaction,
  touchSession,
  type User,
  type UserSecrets,
  updateUser,
} from "@claimwright/store";
import { newTotpSecret, stepOfCode, totpAddress } from "./one-time-codes.ts";
import { hashPassword, passwordFits } from "./passwords.ts";
import { isRole, type Permission } from "./permissions.ts";
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS, type Session } from "./session.ts";
import { companyOfToken, newToken, tokenDigest } from "./tokens.ts";

/** Five wrong tries in a row close a login for a quarter of an hour. */
export const MAX_FAILED_ATTEMPTS = 5;
export const LOCK_MS: number = 15 * 60_000;
export const LONGEST_API_TOKEN_MS: number = 366 * 86_400_000;
/** A session is marked as used once a minute, not at each request. */
const TOUCH_MS = 60_000;
/** Who acts while nobody is known yet. */
const SIGN_IN: ActorId = idOf<ActorId>("sign-in");

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Six digits; asked for once the password fits and the person has set up a device. */
  readonly code?: string;
}

export type SignIn =
  | { readonly outcome: "signed-in"; readonly token: string; readonly session: Session }
  | { readonly outcome: "code-needed" }
  /** It fits, and somebody else has seen it: a new one comes first. */
  | { readonly outcome: "new-password-needed" }
  /** A wrong login, a wrong password, a wrong code and a closed login look the same from outside. */
  | { readonly outcome: "refused" };

/** The people of a company: how they sign in, and what they may do where. */
export class People {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Adds a person; without a password they sign in once a manager has given them one. Throws ProblemError
   * `store.conflict` when the login is taken.
   */
  async add(
    companyId: CompanyId,
    by: ActorId,
    person: Omit<User, "state"> & {
      readonly password?: string;
      /** True for a password that somebody else has made: the first sign-in asks for another. */
      readonly mustChangePassword?: boolean;
      readonly grants: readonly RoleGrant[];
    },
  ): Promise<void> {
    const { id, name, password, mustChangePassword = false, grants } = person;
    const login = person.login.toLowerCase();
    const passwordHash = password === undefined ? undefined : await hashPassword(password, login);
    await this.#store.withCompany(companyId, by, async (tx) => {
      await insertUser(tx, { id, login, name, state: "active" });
      if (passwordHash !== undefined) await updateUser(tx, id, { passwordHash, mustChangePassword });
      for (const grant of grants) await grantRole(tx, id, grant);
      await appendCompanyEvent(tx, {
        kind: "person.added",
        subjectKind: "user",
        subjectId: id,
        data: { grants },
      });
    });
  }

  async signIn(companyId: CompanyId, credentials: Credentials): Promise<SignIn> {
    return this.#store.withCompany(companyId, SIGN_IN, async (tx) => {
      const found = await findUserByLogin(tx, credentials.login);
      const fits = await passwordFits(found?.secrets.passwordHash, credentials.password);
      if (found === undefined) return { outcome: "refused" };
      const { user, secrets } = found;
      if (user.state !== "active" || this.#isLocked(secrets)) return this.#refuse(tx, user, "closed");
      if (!fits) return this.#fail(tx, user, secrets, "password");
      if (secrets.mustChangePassword) return { outcome: "new-password-needed" };
      if (secrets.totpSecret === undefined) return this.#start(tx, user);
      if (credentials.code === undefined) return { outcome: "code-needed" };
      const step = stepOfCode(secrets.totpSecret, credentials.code, this.#now(), secrets.totpStep);
      if (step === undefined) return this.#fail(tx, user, secrets, "code");
      await updateUser(tx, user.id, { totpStep: step });
      return this.#start(tx, user);
    });
  }

  /** Who holds a session token, or undefined: unknown, ended, too old, or of somebody who may no longer sign in. */
  async sessionOf(token: string): Promise<Session | undefined> {
    const companyId = companyOfToken(token);
    if (companyId === undefined) return undefined;
    const digest = tokenDigest(token);
    const found = await findSession(this.#store, companyId, digest);
    if (found === undefined) return undefined;
    const { session, person } = found;
    const idle = this.#now() - Date.parse(session.lastSeenAt);
    const age = this.#now() - Date.parse(session.startedAt);
    if (idle > IDLE_LIMIT_MS || age > ABSOLUTE_LIMIT_MS) {
      await this.#asSignIn(companyId, (tx) => endSessions(tx, { tokenDigest: digest }, this.#instant()));
      return undefined;
    }
    if (idle > TOUCH_MS) await this.#asSignIn(companyId, (tx) => touchSession(tx, digest, this.#instant()));
    return sessionOfPerson(companyId, person);
  }

  async signOut(token: string): Promise<void> {
    const companyId = companyOfToken(token);
    if (companyId === undefined) return;
    await this.#asSignIn(companyId, (tx) =>
      endSessions(tx, { tokenDigest: tokenDigest(token) }, this.#instant()),
    );
  }

  /** Sets a new password and ends every session of the person, the one that asks too (ASVS 5 7.4.3). */
  async changePassword(companyId: CompanyId, login: string, before: string, after: string): Promise<void> {
    if (after === before) throw samePassword();
    const passwordHash = await hashPassword(after, login.toLowerCase());
    const changed = await this.#store.withCompany(companyId, SIGN_IN, async (tx) => {
      const found = await findUserByLogin(tx, login);
      const fits = await passwordFits(found?.secrets.passwordHash, before);
      if (found === undefined || this.#isLocked(found.secrets)) return false;
      const { user, secrets } = found;
      if (!fits) {
        await this.#fail(tx, user, secrets, "password");
        return false;
      }
      await updateUser(tx, user.id, { passwordHash, mustChangePassword: false, failedAttempts: 0 });
      await endSessions(tx, { userId: user.id }, this.#instant());
      await appendCompanyEvent(tx, { kind: "password.changed", subjectKind: "user", subjectId: user.id });
      return true;
    });
    if (changed) return;
    throw new ProblemError({
      code: "access.denied",
      message: "The password that you gave as yours is not, or your login is closed for a while.",
      remedy: "Type it again; after five wrong ones wait a quarter of an hour.",
    });
  }

  /** A secret for the person's device. It counts once the device has shown a code: see `confirmCodes`. */
  async setUpCodes(companyId: CompanyId, userId: ActorId): Promise<{ secret: string; address: string }> {
    const secret = newTotpSecret();
    return this.#store.withCompany(companyId, userId, async (tx) => {
      const user = await loadUser(tx, userId);
      await updateUser(tx, userId, { pendingTotpSecret: secret });
      return { secret, address: totpAddress(secret, user.login) };
    });
  }

  /**
   * Takes the device into use with a code that it shows. From the next sign-in on a code is asked for. Throws
   * ProblemError `input.field` when the code does not fit the secret that was given last.
   */
  async confirmCodes(companyId: CompanyId, userId: ActorId, code: string): Promise<void> {
    await this.#store.withCompany(companyId, userId, async (tx) => {
      const { login } = await loadUser(tx, userId);
      const secret = (await findUserByLogin(tx, login))?.secrets.pendingTotpSecret;
      const step = secret === undefined ? undefined : stepOfCode(secret, code, this.#now(), undefined);
      if (secret === undefined || step === undefined) throw WRONG_CODE;
      await updateUser(tx, userId, { totpSecret: secret, pendingTotpSecret: null });
      await updateUser(tx, userId, { totpStep: step });
      await appendCompanyEvent(tx, { kind: "codes.set-up", subjectKind: "user", subjectId: userId });
    });
  }

  /** Gives or takes a role at one practice; it counts from the person's next request on. */
  async setRole(
    companyId: CompanyId,
    by: ActorId,
    userId: ActorId,
    grant: RoleGrant,
    held: boolean,
  ): Promise<void> {
    await this.#store.withCompany(companyId, by, async (tx) => {
      await loadUser(tx, userId);
      if (held) await grantRole(tx, userId, grant);
      else await revokeRole(tx, userId, grant);
      const kind = held ? "role.granted" : "role.revoked";
      await appendCompanyEvent(tx, { kind, subjectKind: "user", subjectId: userId, data: { ...grant } });
    });
  }

  /** The people who hold a role at one practice, with the roles that they hold there. */
  async peopleAt(
    companyId: CompanyId,
    by: ActorId,
    practiceId: PracticeId,
  ): Promise<readonly (User & { readonly roles: readonly string[] })[]> {
    return this.#store.withCompany(companyId, by, async (tx) => {
      const held: (User & { readonly roles: readonly string[] })[] = [];
      for (const user of await listUsers(tx)) {
        const grants = await listGrants(tx, user.id);
        const roles = grants.filter((grant) => grant.practiceId === practiceId).map(({ role }) => role);
        if (roles.length > 0) held.push({ ...user, roles });
      }
      return held;
    });
  }

  /** A key for a program, shown once. It can do what its scopes name and its person may, nothing more. */
  async createApiToken(
    companyId: CompanyId,
    userId: ActorId,
    token: { readonly name: string; readonly scopes: readonly Permission[]; readonly lifeMs: number },
  ): Promise<string> {
    if (token.lifeMs <= 0 || token.lifeMs > LONGEST_API_TOKEN_MS) {
      throw new RangeError("a key for a program lives a year at most");
    }
    const secret = newToken(companyId);
    const entry: ApiToken = {
      userId,
      name: token.name,
      scopes: token.scopes,
      createdAt: this.#instant(),
      expiresAt: new Date(this.#now() + token.lifeMs).toISOString(),
    };
    await this.#store.withCompany(companyId, userId, async (tx) => {
      await insertApiToken(tx, tokenDigest(secret), entry);
      await appendCompanyEvent(tx, {
        kind: "api-token.created",
        subjectKind: "user",
        subjectId: userId,
        data: { name: token.name, scopes: token.scopes },
      });
    });
    return secret;
  }

  async sessionOfApiToken(token: string): Promise<Session | undefined> {
    const companyId = companyOfToken(token);
    if (companyId === undefined) return undefined;
    const found = await findApiToken(this.#store, companyId, tokenDigest(token));
    if (found === undefined || Date.parse(found.expiresAt) <= this.#now()) return undefined;
    const scopes = found.scopes as readonly Permission[];
    return { ...sessionOfPerson(companyId, found.person), scopes };
  }

  #asSignIn(companyId: CompanyId, work: (tx: StoreTransaction) => Promise<void>): Promise<void> {
    return this.#store.withCompany(companyId, SIGN_IN, work);
  }

  #isLocked(secrets: UserSecrets): boolean {
    return secrets.lockedUntil !== undefined && Date.parse(secrets.lockedUntil) > this.#now();
  }

  async #start(tx: StoreTransaction, user: User): Promise<SignIn> {
    const token = newToken(tx.companyId);
    await updateUser(tx, user.id, { failedAttempts: 0, lockedUntil: null });
    await insertSession(tx, tokenDigest(token), user.id, this.#instant());
    await appendCompanyEvent(tx, { kind: "sign-in.done", subjectKind: "user", subjectId: user.id });
    const practices = await listGrantedPractices(tx, user.id);
    const session = sessionOfPerson(tx.companyId, { userId: user.id, name: user.name, practices });
    return { outcome: "signed-in", token, session };
  }

  async #fail(
    tx: StoreTransaction,
    user: User,
    secrets: UserSecrets,
    wrong: "password" | "code",
  ): Promise<SignIn> {
    const failedAttempts = secrets.failedAttempts + 1;
    const closes = failedAttempts >= MAX_FAILED_ATTEMPTS;
    await updateUser(
      tx,
      user.id,
      closes
        ? { failedAttempts: 0, lockedUntil: new Date(this.#now() + LOCK_MS).toISOString() }
        : { failedAttempts },
    );
    return this.#refuse(tx, user, closes ? "closed now" : wrong);
  }

  async #refuse(tx: StoreTransaction, user: User, reason: string): Promise<SignIn> {
    const event = { kind: "sign-in.refused", subjectKind: "user", subjectId: user.id, data: { reason } };
    await appendCompanyEvent(tx, event);
    return { outcome: "refused" };
  }

  #instant(): string {
    return new Date(this.#now()).toISOString();
  }
}

const WRONG_CODE = new ProblemError({
  code: "input.field",
  place: "code",
  message: "This is not the code that the device should show now.",
  remedy: "Wait for the next six digits and type those; look whether the device's clock is right.",
});

function sessionOfPerson(companyId: CompanyId, { userId, name, practices }: GrantedPerson): Session {
  const known = practices.map((practice) => ({ ...practice, roles: practice.roles.filter(isRole) }));
  return {
    actor: userId,
    name,
    companyId,
    practices: known,
    roles: [...new Set(known.flatMap(({ roles }) => roles))],
  };
}

function samePassword(): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: "The new password is the old one.",
    remedy: "Choose another.",
    place: "newPassword",
  });
}
