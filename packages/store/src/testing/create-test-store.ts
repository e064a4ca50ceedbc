import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Client, type ClientConfig, type QueryResult } from "pg";
import { startEmbeddedServer } from "../embedded/embedded-server.ts";
import { withFolderLock } from "../embedded/folder-lock.ts";
import { openStore, type Store } from "../store.ts";
import { TEST_FOLDER_VARIABLE } from "./global-setup.ts";

export interface TestStore {
  readonly store: Store;
  readonly home: string;
  /** Signs in as the owner, past every policy: to look at what is really stored, or to damage it. */
  readonly ownerConfig: ClientConfig;
  /** The rows of a statement that the owner runs. */
  queryAsOwner<R extends object>(text: string): Promise<R[]>;
  readonly databaseName: string;
  close(): Promise<void>;
}

const TEMPLATE = "claimwright_template";

/**
 * A store of its own on the server that the test run shares: a copy of a migrated database, without fsync. The global
 * setup of this package names the folder; see `global-setup.ts`.
 */
export async function createTestStore(): Promise<TestStore> {
  const home = process.env[TEST_FOLDER_VARIABLE];
  if (home === undefined) {
    throw new Error("add packages/store/src/testing/global-setup.ts to globalSetup in vitest.config.ts");
  }
  await mkdir(home, { recursive: true, mode: 0o700 });
  const server = await startEmbeddedServer({
    folder: join(home, "postgres"),
    durable: false,
    stopWhenUnused: false,
  });
  const databaseName = `test_${randomBytes(6).toString("hex")}`;
  const options = { home, durable: false, stopWhenUnused: false };
  const admin = { ...server.login, database: "postgres" };
  // Two copies of one template at a time are refused while the template is being made or read.
  await withFolderLock(join(home, "template.lock"), async () => {
    if (!(await databaseExists(admin, TEMPLATE))) {
      await (await openStore({ ...options, databaseName: TEMPLATE })).close();
    }
    await run(admin, `create database ${databaseName} template ${TEMPLATE}`);
  });
  const store = await openStore({ ...options, databaseName });
  const ownerConfig = { ...server.login, database: databaseName };
  return {
    store,
    home,
    databaseName,
    ownerConfig,
    queryAsOwner: async <R extends object>(text: string) => (await run<R>(ownerConfig, text)).rows,
    async close() {
      await store.close();
      await run(admin, `drop database ${databaseName} with (force)`);
      await server.release();
    },
  };
}

async function databaseExists(admin: ClientConfig, name: string): Promise<boolean> {
  return (await run(admin, `select from pg_database where datname = '${name}'`)).rowCount === 1;
}

async function run<R extends object>(config: ClientConfig, sql: string): Promise<QueryResult<R>> {
  const client = new Client(config);
  await client.connect();
  try {
    return await client.query<R>(sql);
  } finally {
    await client.end();
  }
}
