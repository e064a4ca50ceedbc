import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { idOf, type PracticeId } from "@claimwright/model";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backupStore, loadPatient, openStore, restoreStore, rotateKeys, type Store } from "./index.ts";
import { insertSamplePractice } from "./testing/index.ts";

const run = promisify(execFile);
const DEBIAN = "/usr/lib/postgresql/15/bin";
const USABLE = existsSync(join(DEBIAN, "initdb")) && process.getuid?.() === 0;

describe.skipIf(!USABLE)("a PostgreSQL 15 of the user's own (needs Debian's postgresql-15 and root)", () => {
  let root: string;
  let port: number;
  let store: Store;
  const asServer = (program: string, args: readonly string[]) =>
    run(join(DEBIAN, program), [...args], { uid: 65534, gid: 65534, cwd: "/" });
  const url = (database: string) => `postgresql://owner:secret@127.0.0.1:${port}/${database}`;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "external-"));
    await chmod(root, 0o755);
    await chown(root, 65534, 65534);
    port = await freePort();
    const data = join(root, "data");
    await asServer("initdb", ["-D", data, "-U", "root", "--auth=trust", "--no-sync"]);
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c fsync=off -c unix_socket_directories=${root}`;
    await asServer("pg_ctl", ["start", "-w", "-D", data, "-l", join(root, "log"), "-o", settings]);
    const client = new Client({ host: "127.0.0.1", port, user: "root", database: "postgres" });
    await client.connect();
    await client.query("create role owner login password 'secret' createrole");
    await client.query("create database office owner owner");
    await client.query("create database branch owner owner");
    await client.end();
    store = await openStore({ home: join(root, "home"), databaseUrl: url("office") });
  });
  afterAll(async () => {
    await store?.close();
    await asServer("pg_ctl", ["stop", "-m", "immediate", "-D", join(root, "data")]);
    await rm(root, { recursive: true, force: true });
  });

  it("holds the same facts behind the same walls, though its user is no superuser", async () => {
    const ours = await insertSamplePractice(store, "ours");
    const theirs = await insertSamplePractice(store, "theirs");
    await store.withPractices([ours.practice.id], idOf("tester"), async (tx) => {
      expect((await loadPatient(tx, ours.practice.id, ours.patient.id)).patient).toEqual(ours.patient);
      expect(await tx.db.selectFrom("patient").select("practice_id").execute()).toHaveLength(1);
    });
    const write = store.withPractices([ours.practice.id], idOf("tester"), (tx) =>
      tx.db
        .insertInto("provider")
        .values({ practice_id: theirs.practice.id, provider_id: "x", npi: "1", facts: "{}" })
        .execute(),
    );
    await expect(write).rejects.toMatchObject({ sqlState: "42501" });
    expect(await store.companyIds()).toEqual(["ours-company", "theirs-company"]);
  });

  it("is backed up and restored by its owner, whom row-level security binds too", async () => {
    const home = join(root, "home");
    const path = join(root, "backup.gz");
    const taken = await backupStore({ home, databaseUrl: url("office") }, path, new Date());
    expect(taken.rows).toBeGreaterThan(15);
    expect(await restoreStore({ home, databaseUrl: url("branch") }, path)).toEqual(taken);
    const to = { home, databaseUrl: url("branch") };
    expect(await rotateKeys(to, { dataKeys: true })).toEqual({ scopes: 4, newKeys: 4 });
    const restored = await openStore(to);
    const practice = idOf<PracticeId>("theirs-practice");
    await restored.withPractices([practice], idOf("tester"), async (tx) => {
      expect((await loadPatient(tx, practice, idOf("theirs-patient"))).patient.name.last).toBe(
        "Quillfeather",
      );
    });
    await restored.close();
  });

  it("is told when its schema is newer than the program, or was changed under it", async () => {
    const client = new Client({ host: "127.0.0.1", port, user: "root", database: "office" });
    await client.connect();
    const open = () => openStore({ home: join(root, "home"), databaseUrl: url("office") });
    await client.query("insert into claimwright.applied_migration values (99, 'later', 'x')");
    await expect(open()).rejects.toThrow(/schema 99 \(later\)/);
    await expect(open()).rejects.toMatchObject({ problem: { code: "store.version" } });
    await client.query("delete from claimwright.applied_migration where number = 99");
    await client.query("update claimwright.applied_migration set sha256 = 'y' where number = 1");
    await expect(open()).rejects.toThrow(/applied in another form/);
    await client.end();
  });
});

describe("a database that is not there", () => {
  it("is one sentence that says what to do, without the password of the address", async () => {
    const port = await freePort();
    const open = openStore({ home: tmpdir(), databaseUrl: `postgresql://me:hunter2@127.0.0.1:${port}/x` });
    const error = await open.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ problem: { code: "store.unavailable" } });
    expect(String(error)).toContain("DATABASE_URL");
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("hunter2");
  });
});

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
