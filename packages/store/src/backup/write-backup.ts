import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { CompanyId, PracticeId } from "@claimwright/model";
import { Client, type ClientConfig } from "pg";
import { practicesSetting } from "../internal/key-rings.ts";
import { APPLICATION_ROLE, SCHEMA } from "../migrate.ts";
import { BACKUP_BATCH, BACKUP_FORMAT, type BackupLine } from "./backup-format.ts";
import { tenantTables } from "./tenant-tables.ts";

export interface BackupReport {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * Writes everything of the database as it was at one moment (one repeatable-read snapshot) to a file, whole or not at
 * all, while others go on working. Keep the master key elsewhere: without it the backup cannot be read.
 */
export async function writeBackup(login: ClientConfig, path: string, takenAt: string): Promise<BackupReport> {
  const client = new Client(login);
  await client.connect();
  const unfinished = `${path}.unfinished`;
  try {
    await client.query("begin transaction isolation level repeatable read read only");
    const writer = new LineWriter(unfinished);
    await writeHead(client, writer, takenAt);
    const tables = await tenantTables(client);
    await client.query(`set local role ${APPLICATION_ROLE}`);
    await client.query(`set local search_path to ${SCHEMA}`);
    for (const companyId of await companies(client)) await writeCompany(client, writer, companyId, tables);
    const report = await writer.end();
    await rename(unfinished, path);
    return report;
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}

async function writeHead(client: Client, writer: LineWriter, takenAt: string): Promise<void> {
  const { rows: migrations } = await client.query<{ number: number; sha256: string }>(
    `select number, sha256 from ${SCHEMA}.applied_migration order by number`,
  );
  const { rows } = await client.query<{ id: string; master_key_check: string }>(
    `select id, master_key_check from ${SCHEMA}.installation`,
  );
  const [installation] = rows;
  if (installation === undefined) throw new Error("an opened database has its installation row");
  const { id, master_key_check: masterKeyCheck } = installation;
  await writer.write({
    line: "head",
    format: BACKUP_FORMAT,
    takenAt,
    installation: { id, masterKeyCheck },
    migrations,
  });
}

async function companies(client: Client): Promise<readonly CompanyId[]> {
  const { rows } = await client.query<{ company_id: CompanyId }>("select company_id from company order by 1");
  return rows.map((row) => row.company_id);
}

/** Row-level security does the choosing: what the company and its practices see is what is theirs. */
async function writeCompany(
  client: Client,
  writer: LineWriter,
  companyId: CompanyId,
  tables: readonly string[],
): Promise<void> {
  await setTenant(client, companyId, []);
  const { rows } = await client.query<{ practice_id: PracticeId }>(
    "select practice_id from practice order by 1",
  );
  const practiceIds = rows.map((row) => row.practice_id);
  await setTenant(client, companyId, practiceIds);
  await writer.write({ line: "company", companyId, practiceIds });
  for (const table of tables) {
    await writer.write({ line: "table", table });
    const name = client.escapeIdentifier(table);
    await client.query(
      `declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from ${name} t`,
    );
    for (;;) {
      const batch = await client.query<{ row: string }>(`fetch ${BACKUP_BATCH} from backup_rows`);
      for (const { row } of batch.rows) await writer.write({ line: "row", row });
      if (batch.rows.length < BACKUP_BATCH) break;
    }
    await client.query("close backup_rows");
  }
  await setTenant(client, undefined, []);
}

export async function setTenant(
  client: Client,
  companyId: CompanyId | undefined,
  practiceIds: readonly PracticeId[],
): Promise<void> {
  await client.query(
    "select set_config('claimwright.company', $1, true), set_config('claimwright.practices', $2, true)",
    [companyId ?? "", practicesSetting(practiceIds)],
  );
}

class LineWriter {
  readonly #gzip = createGzip();
  readonly #digest = createHash("sha256");
  readonly #written: Promise<void>;
  #rows = 0;

  constructor(path: string) {
    const file = createWriteStream(path, { mode: 0o600, flags: "w" });
    this.#written = finished(this.#gzip.pipe(file));
    // A full disk is told by `write` and `end`, which wait for this.
    this.#written.catch(() => this.#gzip.destroy());
  }

  async write(line: BackupLine): Promise<void> {
    const text = `${JSON.stringify(line)}\n`;
    this.#digest.update(text);
    if (line.line === "row") this.#rows += 1;
    if (!this.#gzip.write(text)) await Promise.race([once(this.#gzip, "drain"), this.#written]);
  }

  async end(): Promise<BackupReport> {
    const report = { rows: this.#rows, sha256: this.#digest.digest("hex") };
    this.#gzip.end(`${JSON.stringify({ line: "end", ...report })}\n`);
    await this.#written;
    return report;
  }
}
