import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { openStore, type Store } from "@claimwright/store";

/** Where the embedded database, keys and codes live: CLAIMWRIGHT_HOME, or `.claimwright` in the working folder. */
export function homeFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.CLAIMWRIGHT_HOME ?? ".claimwright");
}

/** Opens the database for one command and closes it however the command ends. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { DATABASE_URL: databaseUrl, CLAIMWRIGHT_KEY: masterKey } = process.env;
  const store = await openStore({
    home: homeFolder(),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(masterKey === undefined ? {} : { masterKey }),
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export function newId(): string {
  return randomUUID();
}
