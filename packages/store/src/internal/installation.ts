import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { createMasterKey, keyProblem, loadMasterKeys, type MasterKeys } from "../master-key.ts";

/**
 * Matches the database with its master key. A new database takes the key that is there, or a new one; a database
 * that has sealed values already opens only with the key it was made with.
 *
 * Throws ProblemError `store.key`.
 */
export async function openInstallation(
  owner: ClientBase,
  home: string,
  keyText: string | undefined,
): Promise<MasterKeys> {
  const known = await masterKeyCheck(owner);
  const loaded = await loadMasterKeys(home, keyText);
  if (known === undefined) {
    const keys = loaded ?? (await createMasterKey(home));
    await owner.query(
      "insert into claimwright.installation (id, master_key_check) values ($1, $2) on conflict do nothing",
      [randomUUID(), keys.active.check],
    );
    return assertSame(keys, await masterKeyCheck(owner));
  }
  if (loaded === undefined) throw keyProblem("The master key of this database is missing.", home);
  return assertSame(loaded, known);
}

async function masterKeyCheck(owner: ClientBase): Promise<string | undefined> {
  const { rows } = await owner.query<{ master_key_check: string }>(
    "select master_key_check from claimwright.installation",
  );
  return rows[0]?.master_key_check;
}

function assertSame(keys: MasterKeys, check: string | undefined): MasterKeys {
  if (keys.all.some((key) => key.check === check)) return keys;
  throw keyProblem("The master key at hand is not the one this database was made with.");
}
