import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { openStore, type Store, type StoreOptions } from "@claimwright/store";

/** Where the embedded database, keys and codes live: CLAIMWRIGHT_HOME, or `.claimwright` in the working folder. */
export function homeFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.CLAIMWRIGHT_HOME ?? ".claimwright");
}

/** Opens the database for one command and closes it however the command ends. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(storeOptions());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Where the data is: CLAIMWRIGHT_HOME, DATABASE_URL and CLAIMWRIGHT_KEY say. */
export function storeOptions(): StoreOptions {
  const { DATABASE_URL: databaseUrl, CLAIMWRIGHT_KEY: masterKey } = process.env;
  return {
    home: homeFolder(),
    ...(databaseUrl === undefined || databaseUrl === "" ? {} : { databaseUrl }),
    ...(masterKey === undefined || masterKey === "" ? {} : { masterKey }),
  };
}

export function newId(): string {
  return randomUUID();
}
