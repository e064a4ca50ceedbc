import { Client, type ClientConfig } from "pg";
import { keyProblem, loadMasterKeys, type MasterKeys } from "./master-key.ts";
import { SCHEMA } from "./migrate.ts";
import { type StoreOptions, withOwner } from "./store.ts";
import { nextWrappedKey, rewrapKey, unwrapRing, type WrappedKey } from "./vault.ts";

export interface KeyRotation {
  /** Companies and practices whose keys were wrapped anew. */
  readonly scopes: number;
  /** Data keys that were added: new values are sealed with them from now on. */
  readonly newKeys: number;
}

/**
 * Wraps every data key with the active master key, the first of `master.key` or CLAIMWRIGHT_KEY, and with `dataKeys`
 * adds a new version of each. Earlier versions stay, because what they sealed stays sealed with them. All or nothing.
 * Once it is done, the old master key can be taken out of the list. Stop the program first: a process that runs on
 * does not know a new data key for half a minute.
 *
 * Throws ProblemError `store.key` when a key at hand does not open what is there.
 */
export async function rotateKeys(
  options: StoreOptions,
  add: { readonly dataKeys: boolean },
): Promise<KeyRotation> {
  const master = await loadMasterKeys(options.home, options.masterKey);
  if (master === undefined) throw keyProblem("The master key of this database is missing.", options.home);
  return withOwner(options, (login) => rotate(login, master, add.dataKeys));
}

async function rotate(login: ClientConfig, master: MasterKeys, dataKeys: boolean): Promise<KeyRotation> {
  const client = new Client(login);
  await client.connect();
  try {
    await client.query("begin");
    await client.query(`set local search_path to ${SCHEMA}`);
    const { rows } = await client.query<{ master_key_check: string }>(
      "select master_key_check from installation",
    );
    if (!master.all.some(({ check }) => check === rows[0]?.master_key_check)) {
      throw keyProblem("No master key at hand is the one this database was made with.");
    }
    const scopes = await listScopes(client);
    for (const scope of scopes) await rotateScope(client, master, scope, dataKeys);
    await client.query("update installation set master_key_check = $1", [master.active.check]);
    await client.query("commit");
    return { scopes: scopes.length, newKeys: dataKeys ? scopes.length : 0 };
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

interface Scope {
  readonly kind: "company" | "practice";
  readonly companyId: string;
  readonly id: string;
}

/** Row-level security binds an owner that is no superuser, so each scope is entered as its own tenant. */
async function enter(client: Client, companyId: string, practiceId: string | undefined): Promise<void> {
  await client.query(
    "select set_config('claimwright.company', $1, true), set_config('claimwright.practices', array[$2::text]::text, true)",
    [companyId, practiceId ?? ""],
  );
}

async function listScopes(client: Client): Promise<readonly Scope[]> {
  const { rows: companies } = await client.query<{ id: string }>(
    "select company_id as id from company order by 1",
  );
  const scopes: Scope[] = [];
  for (const { id: companyId } of companies) {
    await enter(client, companyId, undefined);
    const { rows } = await client.query<{ id: string }>(
      "select practice_id as id from practice where company_id = $1 order by 1",
      [companyId],
    );
    scopes.push({ kind: "company", companyId, id: companyId });
    scopes.push(...rows.map(({ id }): Scope => ({ kind: "practice", companyId, id })));
  }
  return scopes;
}

async function rotateScope(
  client: Client,
  master: MasterKeys,
  scope: Scope,
  dataKeys: boolean,
): Promise<void> {
  const { kind, companyId, id } = scope;
  await enter(client, companyId, kind === "practice" ? id : undefined);
  const [table, column] = [`${kind}_key`, `${kind}_id`];
  const { rows } = await client.query<WrappedKey>(
    `select version, master_key_check, wrapped from ${table} where ${column} = $1 for update`,
    [id],
  );
  for (const row of rows) {
    const key = rewrapKey(master, id, row);
    await client.query(
      `update ${table} set master_key_check = $3, wrapped = $4 where ${column} = $1 and version = $2`,
      [id, key.version, key.master_key_check, key.wrapped],
    );
  }
  if (!dataKeys) return;
  const next = nextWrappedKey(master, id, unwrapRing(master, id, rows));
  await client.query(
    `insert into ${table} (${column}, version, master_key_check, wrapped) values ($1, $2, $3, $4)`,
    [id, next.version, next.master_key_check, next.wrapped],
  );
}
