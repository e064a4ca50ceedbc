import { createHmac } from "node:crypto";
import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import type { Kysely } from "kysely";
import { Client, Pool } from "pg";
import type { Database } from "./database.ts";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded/embedded-server.ts";
import { inBoundTransaction } from "./internal/bound-transaction.ts";
import { cleanError, unavailable } from "./internal/database-fault.ts";
import { openInstallation } from "./internal/installation.ts";
import { KeyRings, settingsOf, type TransactionScope } from "./internal/key-rings.ts";
import { TYPE_PARSERS } from "./internal/type-parsers.ts";
import type { MasterKeys } from "./master-key.ts";
import { APPLICATION_ROLE, migrate, readMigrations, SCHEMA } from "./migrate.ts";
import type { Vault } from "./vault.ts";

export interface StoreOptions {
  /** The folder of the embedded server and of the master key: `.claimwright` or CLAIMWRIGHT_HOME. */
  readonly home: string;
  /** A PostgreSQL 15 or newer of the user's own instead of the embedded one. */
  readonly databaseUrl?: string;
  /** CLAIMWRIGHT_KEY: the master key as text instead of the file. */
  readonly masterKey?: string;
  readonly maxConnections?: number;
  /** The database inside the embedded server. Default `claimwright`. */
  readonly databaseName?: string;
  /** False for tests only. */
  readonly durable?: boolean;
  /** False leaves the embedded server running at close. Default true. */
  readonly stopWhenUnused?: boolean;
}

/** One transaction as the application's role, bound to its company, its practices and who acts. */
export interface StoreTransaction {
  /** The transaction's own connection: statements run in the order in which they are sent; several may be under way. */
  readonly db: Kysely<Database>;
  readonly actor: ActorId;
  readonly companyId: CompanyId;
  readonly practiceIds: readonly PracticeId[];
  readonly vault: Vault;
  readonly masterKeys: MasterKeys;
}

export interface Store {
  /**
   * Runs `work` in one transaction that sees and writes the rows of these practices and of their company. Everything
   * of it happens, or nothing. Throws ProblemError `input.not-found` when a practice is not there.
   */
  withPractices<T>(
    practiceIds: readonly PracticeId[],
    actor: ActorId,
    work: (tx: StoreTransaction) => Promise<T>,
  ): Promise<T>;
  /** The same for the company's own tables: files, deposits, code sets, the list of practices. */
  withCompany<T>(
    companyId: CompanyId,
    actor: ActorId,
    work: (tx: StoreTransaction) => Promise<T>,
  ): Promise<T>;
  /**
   * The same store for a practice that lives by a clock of its own, such as an invented one: claims change their state
   * and payments are posted at its moments. What is audited keeps the true time.
   */
  withClock(now: () => Date): Store;
  /**
   * Calls one of the schema's functions that bind themselves to their company or practice: one round trip for what
   * every request does. The rows that it answers, by column.
   */
  call<Row extends object>(name: StoreFunction, values: readonly unknown[]): Promise<readonly Row[]>;
  /** The companies of this installation; the only question that no company has to ask. */
  companyIds(): Promise<readonly CompanyId[]>;
  /** How a library that brings connections of its own, such as the job queue, signs in. */
  logins(): { readonly owner: DatabaseLogin; readonly application: DatabaseLogin };
  /** True when the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** The schema's functions that stand for a transaction; the repository that calls one says what it does. */
export type StoreFunction = "find_session" | "find_api_token" | "record_event";

const DEFAULT_MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
const OLDEST_SERVER = 150_000;

/**
 * Opens the database: the embedded PostgreSQL, or the one that `databaseUrl` names, brought to today's schema.
 *
 * Throws ProblemError `store.unavailable`, `store.version` or `store.key`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const place =
    options.databaseUrl === undefined ? await embeddedPlace(options) : externalPlace(options.databaseUrl);
  try {
    const masterKeys = await prepareDatabase(place.owner, options, place.applicationPassword);
    return new PostgresStore(place, masterKeys, options.maxConnections ?? DEFAULT_MAX_CONNECTIONS);
  } catch (error) {
    await place.server?.release();
    throw cleanError(error);
  }
}

/** Runs work that is the owner's, such as a backup, with the sign-in of the role that owns the database. */
export async function withOwner<T>(
  options: StoreOptions,
  work: (login: DatabaseLogin) => Promise<T>,
): Promise<T> {
  const place =
    options.databaseUrl === undefined ? await embeddedPlace(options) : externalPlace(options.databaseUrl);
  try {
    return await work(place.owner);
  } catch (error) {
    throw cleanError(error);
  } finally {
    await place.server?.release();
  }
}

/** How to reach and sign in to the database: by address, or by host and name. */
export interface DatabaseLogin {
  readonly connectionString?: string;
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  /** Settings that the session starts with. */
  readonly options?: string;
}

interface DatabasePlace {
  readonly owner: DatabaseLogin;
  readonly application: DatabaseLogin;
  readonly server?: EmbeddedServer;
  /** Set where we own the server and let the application sign in as its own role. */
  readonly applicationPassword?: string;
  /** Set where one login serves both and has to take the application's role. */
  readonly role?: string;
}

async function embeddedPlace(options: StoreOptions): Promise<DatabasePlace> {
  const server = await startEmbeddedServer({
    folder: join(options.home, "postgres"),
    durable: options.durable ?? true,
    stopWhenUnused: options.stopWhenUnused ?? true,
  });
  const database = options.databaseName ?? "claimwright";
  try {
    await ensureDatabase(server, database);
  } catch (error) {
    await server.release();
    throw cleanError(error);
  }
  const password = createHmac("sha256", server.login.password).update(APPLICATION_ROLE).digest("base64url");
  return {
    server,
    owner: { ...server.login, database },
    application: { ...server.login, database, user: APPLICATION_ROLE, password },
    applicationPassword: password,
  };
}

function externalPlace(databaseUrl: string): DatabasePlace {
  const config = { connectionString: databaseUrl };
  // Our own transactions take the role themselves, because a pooler in between may drop what a session was started with.
  return { owner: config, application: config, role: APPLICATION_ROLE };
}

async function ensureDatabase(server: EmbeddedServer, name: string): Promise<void> {
  const client = new Client({ ...server.login, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Another process was first.
    if ((error as { code?: string }).code !== "42P04" && (error as { code?: string }).code !== "23505") {
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function prepareDatabase(
  owner: DatabaseLogin,
  options: StoreOptions,
  applicationPassword: string | undefined,
): Promise<MasterKeys> {
  const client = new Client({ ...owner, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
  } catch (error) {
    throw unavailable(error);
  }
  try {
    await assertVersion(client);
    await migrate(client, await readMigrations());
    if (applicationPassword !== undefined) await allowSignIn(client, applicationPassword);
    return await openInstallation(client, options.home, options.masterKey);
  } finally {
    await client.end();
  }
}

async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const version = Number(rows[0]?.version);
  if (version >= OLDEST_SERVER) return;
  throw new ProblemError({
    code: "store.version",
    message: `DATABASE_URL names a PostgreSQL ${Math.trunc(version / 10_000)}; 15 or newer is needed.`,
    remedy: "Upgrade that server, name another one, or unset DATABASE_URL to use the embedded one.",
  });
}

/** Under the lock of the migrations, because two starts at once would both write the role. */
async function allowSignIn(client: Client, password: string): Promise<void> {
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock(830212755)");
  await client.query(`alter role ${APPLICATION_ROLE} login password ${client.escapeLiteral(password)}`);
  await client.query("commit");
}

class PostgresStore implements Store {
  readonly #pool: Pool;
  readonly #place: DatabasePlace;
  readonly #masterKeys: MasterKeys;
  readonly #rings: KeyRings;
  #closed: Promise<void> | undefined;

  constructor(place: DatabasePlace, masterKeys: MasterKeys, maxConnections: number) {
    this.#pool = new Pool({
      ...place.application,
      max: maxConnections,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      types: TYPE_PARSERS,
      pipeline: true,
      application_name: "claimwright",
    });
    // A connection that breaks while idle is replaced; the next use tells when there is no server.
    this.#pool.on("error", () => undefined);
    this.#place = place;
    this.#masterKeys = masterKeys;
    this.#rings = new KeyRings(masterKeys);
  }

  async withPractices<T>(
    practiceIds: readonly PracticeId[],
    actor: ActorId,
    work: (tx: StoreTransaction) => Promise<T>,
  ): Promise<T> {
    if (practiceIds.length === 0) throw new RangeError("a transaction of practices names at least one");
    return this.#transaction({ practiceIds, actor }, work);
  }

  async withCompany<T>(
    companyId: CompanyId,
    actor: ActorId,
    work: (tx: StoreTransaction) => Promise<T>,
  ): Promise<T> {
    return this.#transaction({ practiceIds: [], actor, companyId }, work);
  }

  withClock(now: () => Date): Store {
    return {
      withPractices: (practiceIds, actor, work) =>
        this.#transaction({ practiceIds, actor, now: now().toISOString() }, work),
      withCompany: (companyId, actor, work) =>
        this.#transaction({ practiceIds: [], actor, companyId, now: now().toISOString() }, work),
      withClock: (other) => this.withClock(other),
      call: (name, values) => this.call(name, values),
      companyIds: () => this.companyIds(),
      logins: () => this.logins(),
      isReady: () => this.isReady(),
      close: () => this.close(),
    };
  }

  async call<Row extends object>(name: StoreFunction, values: readonly unknown[]): Promise<readonly Row[]> {
    const places = values.map((_value, index) => `$${index + 1}`).join(", ");
    const { rows } = await this.#query<Row>(`select * from ${SCHEMA}.${name}(${places})`, values);
    return rows;
  }

  async companyIds(): Promise<readonly CompanyId[]> {
    const { rows } = await this.#query<{ company_id: string }>(
      `select company_id from ${SCHEMA}.company order by 1`,
    );
    return rows.map((row) => idOf<CompanyId>(row.company_id));
  }

  logins(): { readonly owner: DatabaseLogin; readonly application: DatabaseLogin } {
    const { owner, application, role } = this.#place;
    return {
      owner,
      application: role === undefined ? application : { ...application, options: `-c role=${role}` },
    };
  }

  async isReady(): Promise<boolean> {
    return this.#query("select 1").then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    this.#closed ??= this.#pool.end().then(() => this.#place.server?.release());
    return this.#closed;
  }

  async #query<R extends object>(sql: string, values: readonly unknown[] = []): Promise<{ rows: R[] }> {
    try {
      return await this.#pool.query<R>(sql, [...values]);
    } catch (error) {
      throw cleanError(error);
    }
  }

  async #transaction<T>(scope: TransactionScope, work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    try {
      const known = this.#rings.companyOf(scope);
      return await inBoundTransaction(this.#pool, settingsOf(scope, known), async (db) => {
        const { companyId, vault } = await this.#rings.enter(db, scope, known);
        const { actor, practiceIds } = scope;
        return work({ db, actor, practiceIds, companyId, vault, masterKeys: this.#masterKeys });
      });
    } catch (error) {
      throw cleanError(error);
    }
  }
}
