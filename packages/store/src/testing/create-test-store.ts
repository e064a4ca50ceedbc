import { randomBytes } from "node:crypto";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Client, type ClientConfig, type QueryResult } from "pg";
import { startEmbeddedServer } from "../embedded/embedded-server.ts";
import { withFolderLock } from "../embedded/folder-lock.ts";
import { openStore, type Store, type StoreOptions } from "../store.ts";
import { TEST_FOLDER_VARIABLE } from "./global-setup.ts";

export interface TestStore {
  readonly store: Store;
  readonly home: string;
  /** A folder of this store alone, with a copy of what the template left in its; gone after `close`. */
  readonly folder: string;
  /** Signs in as the owner, past every policy: to look at what is really stored, or to damage it. */
  readonly ownerConfig: ClientConfig;
  /** The rows of a statement that the owner runs. */
  queryAsOwner<R extends object>(text: string): Promise<R[]>;
  readonly databaseName: string;
  close(): Promise<void>;
}

/** What a store begins with. Whoever asks first in a run makes it, the others get copies. */
export interface TestTemplate {
  /** Lower-case letters and underscores. */
  readonly name: string;
  /** Fills a migrated database, and files in a folder that is copied with it. */
  make(store: Store, folder: string): Promise<void>;
}

/** Migrated and empty. */
const EMPTY: TestTemplate = { name: "empty", make: async () => undefined };

/**
 * A store of its own on the server that the test run shares: a copy of a template, without fsync. The global setup of
 * this package names the folder; see `global-setup.ts`.
 */
export async function createTestStore(template: TestTemplate = EMPTY): Promise<TestStore> {
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
  const folder = join(home, databaseName);
  const admin = { ...server.login, database: "postgres" };
  await copyTemplate(home, admin, template, { databaseName, folder });
  const store = await openStore({ ...inHome(home), databaseName });
  const ownerConfig = { ...server.login, database: databaseName };
  return {
    store,
    home,
    folder,
    databaseName,
    ownerConfig,
    queryAsOwner: async <R extends object>(text: string) => (await run<R>(ownerConfig, text)).rows,
    async close() {
      await store.close();
      await run(admin, `drop database ${databaseName} with (force)`);
      await rm(folder, { recursive: true, force: true });
      await server.release();
    },
  };
}

interface Place {
  readonly databaseName: string;
  readonly folder: string;
}

/** Two copies of one template at a time are refused while the template is being made or read. */
async function copyTemplate(
  home: string,
  admin: ClientConfig,
  template: TestTemplate,
  to: Place,
): Promise<void> {
  const databaseName = `template_${template.name}`;
  const from = { databaseName, folder: join(home, databaseName) };
  await withFolderLock(join(home, `${databaseName}.lock`), async () => {
    if (!(await databaseExists(admin, databaseName))) await makeTemplate(home, admin, template, from);
    await run(admin, `create database ${to.databaseName} template ${databaseName}`);
  });
  await cp(from.folder, to.folder, { recursive: true });
}

/** Made under another name first, so that one which failed half way is never taken for whole. */
async function makeTemplate(
  home: string,
  admin: ClientConfig,
  template: TestTemplate,
  { databaseName, folder }: Place,
): Promise<void> {
  const unfinished = `${databaseName}_unfinished`;
  await run(admin, `drop database if exists ${unfinished} with (force)`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  if (template !== EMPTY) {
    const emptied = join(home, unfinished);
    await copyTemplate(home, admin, EMPTY, { databaseName: unfinished, folder: emptied });
    await rm(emptied, { recursive: true });
  }
  const store = await openStore({ ...inHome(home), databaseName: unfinished });
  try {
    await template.make(store, folder);
  } finally {
    await store.close();
  }
  await run(admin, `alter database ${unfinished} rename to ${databaseName}`);
}

function inHome(home: string): StoreOptions {
  return { home, durable: false, stopWhenUnused: false };
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
