import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { ProblemError } from "@claimwright/base";
import { Client, type ClientConfig } from "pg";
import { migrate, readMigrations, SCHEMA } from "../migrate.ts";
import { BACKUP_BATCH, BACKUP_FORMAT, type BackupLine } from "./backup-format.ts";
import { type BackupReport, setTenant } from "./write-backup.ts";

/**
 * Puts a backup into an empty database, all of it or nothing: the digest over every line and the number of rows are
 * proven before the transaction commits. Sign in as the owner; open the store with the master key of the backup.
 *
 * Throws ProblemError `input.unreadable` or `input.layout` for a file that is damaged or cut off, `store.conflict` for
 * a database that holds something, `store.version` for a backup of another schema.
 */
export async function restoreBackup(login: ClientConfig, path: string): Promise<BackupReport> {
  const client = new Client(login);
  await client.connect();
  try {
    await migrate(client, await readMigrations());
    await client.query("begin");
    await client.query(`set local search_path to ${SCHEMA}`);
    await assertEmpty(client);
    const report = await readInto(client, path);
    await client.query("commit");
    return report;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function assertEmpty(client: Client): Promise<void> {
  const { rowCount } = await client.query("select from company union all select from installation");
  if (rowCount === 0) return;
  throw new ProblemError({
    code: "store.conflict",
    message: "The database that the backup should go into is not empty.",
    remedy: "Name a new database or a new home folder.",
  });
}

async function readInto(client: Client, path: string): Promise<BackupReport> {
  const digest = createHash("sha256");
  let table = "";
  let rows = 0;
  let batch: string[] = [];
  let number = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await insertRows(client, table, batch);
    batch = [];
  };
  for await (const text of linesOf(path)) {
    number += 1;
    const line = parseLine(text, path, number);
    if (line.line === "end") {
      await flush();
      await advanceSequences(client);
      const report = { rows, sha256: digest.digest("hex") };
      if (report.rows === line.rows && report.sha256 === line.sha256) return report;
      throw damaged(path, number, "does not add up to what was written");
    }
    digest.update(`${text}\n`);
    if (line.line === "row") {
      rows += 1;
      if (batch.push(line.row) === BACKUP_BATCH) await flush();
      continue;
    }
    await flush();
    if (line.line === "head") await readHead(client, line, path);
    else if (line.line === "company") {
      await advanceSequences(client);
      await setTenant(client, line.companyId, line.practiceIds);
    } else table = line.table;
  }
  throw damaged(path, number, "ends before its end");
}

async function readHead(
  client: Client,
  head: Extract<BackupLine, { line: "head" }>,
  path: string,
): Promise<void> {
  const known = await readMigrations();
  const same =
    head.format === BACKUP_FORMAT &&
    head.migrations.length === known.length &&
    head.migrations.every(({ number, sha256 }) => known[number - 1]?.sha256 === sha256);
  if (!same) {
    throw new ProblemError({
      code: "store.version",
      message: "The backup is of another version of the database.",
      remedy: "Restore it with the program that wrote it, then open it with this one.",
      file: path,
    });
  }
  await client.query("insert into installation (id, master_key_check) values ($1, $2)", [
    head.installation.id,
    head.installation.masterKeyCheck,
  ]);
}

/** PostgreSQL reads its own JSON back, so no value passes through a JavaScript number. */
async function insertRows(client: Client, table: string, rows: readonly string[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  await client.query(
    `insert into ${name} overriding system value
     select r.* from jsonb_array_elements($1::jsonb) e, jsonb_populate_record(null::${name}, e) r`,
    [`[${rows.join(",")}]`],
  );
}

/** Numbers that the database gives go on after the highest of the rows that this tenant brought. */
async function advanceSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; field: string; sequence: string }>(
    `select c.relname as name, a.attname as field,
       pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and a.attidentity <> ''`,
    [SCHEMA],
  );
  for (const { name, field, sequence } of rows) {
    const [table, column] = [client.escapeIdentifier(name), client.escapeIdentifier(field)];
    await client.query(
      `select setval($1, highest) from (select max(${column}) as highest from ${table}) m
       where highest >= (select last_value from ${sequence})`,
      [sequence],
    );
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  createReadStream(path)
    .on("error", (error) => gunzip.destroy(error))
    .pipe(gunzip);
  const decoder = new StringDecoder("utf8");
  let rest = "";
  try {
    for await (const chunk of gunzip) {
      const lines = (rest + decoder.write(chunk as Buffer)).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (cause) {
    const { code } = cause as { code?: string };
    throw new ProblemError(
      {
        code: "input.unreadable",
        message: `The backup cannot be read${code === undefined ? "" : ` (${code})`}.`,
        remedy: "Check the path, and take another copy of the backup if this one is cut off.",
        file: path,
      },
      { cause },
    );
  }
  if (rest !== "") yield rest;
}

function parseLine(text: string, path: string, number: number): BackupLine {
  try {
    return JSON.parse(text) as BackupLine;
  } catch {
    throw damaged(path, number, "is not a line of a backup");
  }
}

function damaged(path: string, number: number, what: string): ProblemError {
  return new ProblemError({
    code: "input.layout",
    message: `The backup ${what}.`,
    remedy: "Take another copy of it; nothing was restored.",
    file: path,
    place: `line ${number}`,
  });
}
