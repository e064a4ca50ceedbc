import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ProblemError } from "@claimwright/base";
import type { ClientBase } from "pg";
import { sha256Hex } from "./internal/sealing.ts";

/** The schema that holds everything of ours. */
export const SCHEMA = "claimwright";
/** The ordinary role as which the application reads and writes; row-level security binds it. */
export const APPLICATION_ROLE = "claimwright_app";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/**
 * Brings the database to the schema that this program knows. Runs as the owner, alone (advisory lock), each migration
 * in one transaction. Refuses a database that is newer, or whose applied migrations read differently today.
 *
 * Throws ProblemError `store.version`, or `store.unavailable` when the role may pass over row-level security.
 */
export async function migrate(owner: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await owner.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
  try {
    await ensureRole(owner);
    await owner.query(`create schema if not exists ${SCHEMA}`);
    await owner.query(`set search_path to ${SCHEMA}`);
    await owner.query(
      `create table if not exists applied_migration (number integer primary key, name text not null,
       sha256 text not null, applied_at timestamptz not null default now())`,
    );
    const { rows: applied } = await owner.query<AppliedMigration>(
      "select number, name, sha256 from applied_migration order by number",
    );
    assertKnown(applied, migrations);
    for (const migration of migrations.slice(applied.length)) await apply(owner, migration);
  } finally {
    await owner.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
  }
}

/** Reads the migrations beside the program: a folder each, `0001-purpose`, its SQL files in order of name. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const root = fileURLToPath(new URL("../migrations/", import.meta.url));
  const folders = (await readdir(root)).filter((name) => /^\d{4}-/.test(name)).sort();
  return Promise.all(
    folders.map(async (name, index) => {
      const number = Number(name.slice(0, 4));
      if (number !== index + 1) throw new Error(`migration ${name} is out of order`);
      const files = (await readdir(`${root}${name}`)).filter((file) => file.endsWith(".sql")).sort();
      const parts = await Promise.all(files.map((file) => readFile(`${root}${name}/${file}`, "utf8")));
      const sql = parts.join("\n");
      return { number, name: name.slice(5), sql, sha256: sha256Hex(sql) };
    }),
  );
}

/** Any number will do, so long as it never changes. */
const MIGRATION_LOCK = 830_212_754;

interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

function assertKnown(applied: readonly AppliedMigration[], known: readonly Migration[]): void {
  const last = applied.at(-1);
  if (last !== undefined && last.number > known.length) {
    throw new ProblemError({
      code: "store.version",
      message: `The database has schema ${last.number} (${last.name}); this program knows ${known.length}.`,
      remedy: "Run the newer program that made it, or point DATABASE_URL or CLAIMWRIGHT_HOME elsewhere.",
    });
  }
  const changed = applied.find((row) => known[row.number - 1]?.sha256 !== row.sha256);
  if (changed !== undefined) {
    throw new ProblemError({
      code: "store.version",
      message: `Migration ${changed.number} (${changed.name}) was applied in another form than this program has.`,
      remedy: "Restore the released migration; a migration is never edited after its release.",
    });
  }
}

/** Roles belong to the whole server, so another database of it may have made ours already. */
async function ensureRole(owner: ClientBase): Promise<void> {
  await owner.query(
    `do $$ begin
       create role ${APPLICATION_ROLE} nosuperuser nobypassrls nocreatedb nocreaterole;
     exception when duplicate_object or unique_violation then null;
     end $$`,
  );
  const { rows } = await owner.query<{ ordinary: boolean; member: boolean }>(
    `select not (rolsuper or rolbypassrls) as ordinary, pg_has_role(current_user, oid, 'member') as member
     from pg_roles where rolname = $1`,
    [APPLICATION_ROLE],
  );
  if (rows[0]?.ordinary !== true) {
    throw new ProblemError({
      code: "store.unavailable",
      message: `The role ${APPLICATION_ROLE} may pass over row-level security.`,
      remedy: `Take the rights away: alter role ${APPLICATION_ROLE} nosuperuser nobypassrls.`,
    });
  }
  if (!rows[0].member) await owner.query(`grant ${APPLICATION_ROLE} to current_user`);
}

async function apply(owner: ClientBase, migration: Migration): Promise<void> {
  await owner.query("begin");
  try {
    await owner.query(migration.sql);
    await owner.query("insert into applied_migration (number, name, sha256) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      migration.sha256,
    ]);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback").catch(() => undefined);
    throw error;
  }
}
