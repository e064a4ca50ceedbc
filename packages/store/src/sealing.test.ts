import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorId } from "@claimwright/model";
import { idOf } from "@claimwright/model";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendEvents, loadPatient, openStore, sealEvents, verifyEvents } from "./index.ts";
import { sealBytes } from "./internal/sealing.ts";
import { createMasterKey, loadMasterKeys } from "./master-key.ts";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  type TestStore,
} from "./testing/index.ts";
import { newWrappedKey, nextWrappedKey, rewrapKey, type SealedPlace, unwrapRing, Vault } from "./vault.ts";

const ACTOR: ActorId = idOf("tester");
let test: TestStore;
let sample: SamplePractice;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sealing-"));
  test = await createTestStore();
  sample = await insertSamplePractice(test.store);
});
afterAll(async () => {
  await test?.close();
  await rm(folder, { recursive: true });
});

const asOwner = (text: string): Promise<Record<string, unknown>[]> => test.queryAsOwner(text);

describe("a sealed value", () => {
  const place: SealedPlace = { scope: "p1", table: "patient", row: "r1", column: "sealed" };

  async function vaultOf(scope: string): Promise<Vault> {
    const master = await createMasterKey(folder);
    const vault = new Vault();
    vault.addRing(scope, unwrapRing(master, scope, [newWrappedKey(master, scope)]));
    return vault;
  }

  it("opens at its place to what went in, whatever that was", async () => {
    const vault = await vaultOf("p1");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const sealed = vault.sealBytes(place, bytes);
        expect(Buffer.compare(vault.openBytes(place, sealed), bytes)).toBe(0);
      }),
      { numRuns: 50, seed: 8 },
    );
  });

  it("opens nowhere else: another table, row or column is told as a key problem", async () => {
    const vault = await vaultOf("p1");
    const sealed = vault.seal(place, { ssn: "900123456" });
    for (const other of [{ table: "note" }, { row: "r2" }, { column: "other" }]) {
      expect(() => vault.open({ ...place, ...other }, sealed)).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: "store.key" }) }) as Error,
      );
    }
  });

  it("does not open after any one of its bits was turned", async () => {
    const vault = await vaultOf("p1");
    const sealed = vault.seal(place, "Quillfeather");
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const turned = Buffer.from(sealed);
        turned[bit >> 3] = turned[bit >> 3]! ^ (1 << (bit & 7));
        expect(() => vault.open(place, turned)).toThrow();
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it("stays readable and findable when the data key is rotated and when the master key is", async () => {
    const master = await createMasterKey(folder);
    const first = newWrappedKey(master, "p1");
    const old = new Vault();
    const ring = unwrapRing(master, "p1", [first]);
    old.addRing("p1", ring);
    const sealed = old.seal(place, "before");
    const second = nextWrappedKey(master, "p1", ring);
    const next = (await loadMasterKeys(
      folder,
      [Buffer.alloc(32, 7), master.active.bytes].map((key) => key.toString("base64")).join(","),
    ))!;
    const rewrapped = [first, second].map((key) => rewrapKey(next, "p1", key));
    const onlyNew = (await loadMasterKeys(folder, Buffer.alloc(32, 7).toString("base64")))!;
    const vault = new Vault();
    vault.addRing("p1", unwrapRing(onlyNew, "p1", rewrapped));
    expect(vault.open(place, sealed)).toBe("before");
    expect(vault.seal(place, "after").readUInt32BE(1)).toBe(2);
    expect(vault.lookupHash("p1", "ssn", "900123456")).toEqual(old.lookupHash("p1", "ssn", "900123456"));
  });

  it("never repeats: the same text sealed twice differs", () => {
    const key = Buffer.alloc(32, 1);
    const seal = () => sealBytes(key, 1, "place", Buffer.from("same")).toString("hex");
    expect(seal()).not.toBe(seal());
  });
});

describe("in the database", () => {
  it("no patient's name, birth date, number, note or member id stands readable in any row", async () => {
    const tables = await asOwner(
      "select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'claimwright' and relkind = 'r'",
    );
    const secrets = [
      "Quillfeather",
      "Marisol",
      "900123456",
      "SHP00777123",
      "1961-03-09",
      "Dysuria",
      "Larkspur",
    ];
    for (const { relname } of tables) {
      const rows = await asOwner(`select t::text as line from claimwright.${relname as string} t`);
      // bytea prints as hex, so what was only hidden in bytes is looked for in that form too.
      const text = rows.map((row) => row.line as string).join("\n");
      const readable = secrets.filter(
        (secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString("hex")),
      );
      expect([relname, readable]).toEqual([relname, []]);
    }
  });

  it("a sealed value that was moved to another patient does not open there", async () => {
    await asOwner(
      `insert into claimwright.patient select practice_id, 'moved', 'A-2', ssn_hash, birth_date_hash, name_tokens, sealed
       from claimwright.patient where patient_id = '${sample.patient.id}'`,
    );
    const read = test.store.withPractices([sample.practice.id], ACTOR, (tx) =>
      loadPatient(tx, sample.practice.id, idOf("moved")),
    );
    await expect(read).rejects.toMatchObject({ problem: { code: "store.key" } });
  });

  it("a refusal names the table and the constraint, never the value", async () => {
    const write = test.store.withPractices([sample.practice.id], ACTOR, (tx) =>
      tx.db
        .insertInto("encounter")
        .values({
          practice_id: sample.practice.id,
          encounter_id: "e9",
          patient_id: "Quillfeather",
          rendering_provider_id: sample.provider.id,
          date_of_service: "2025-01-01",
          state: "signed",
          facts: "{}",
        })
        .execute(),
    );
    const error = await write.catch((caught: unknown) => caught);
    expect(String(error)).toContain("23503");
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("Quillfeather");
  });
});

describe("the master key", () => {
  it("lies in a file that only its owner may read", async () => {
    expect((await stat(join(test.home, "master.key"))).mode & 0o777).toBe(0o600);
  });

  const open = (masterKey: string) =>
    openStore({
      home: test.home,
      databaseName: test.databaseName,
      durable: false,
      stopWhenUnused: false,
      masterKey,
    });

  it("of another database, or one that is no key, is refused at the door", async () => {
    const problem = { problem: { code: "store.key" } };
    await expect(open(Buffer.alloc(32, 9).toString("base64"))).rejects.toMatchObject(problem);
    await expect(open("short")).rejects.toMatchObject(problem);
  });

  it("that is missing stops the start; no new one is made for a database that has sealed values", async () => {
    // A home of its own: the one of the test run holds the key of every other test's database.
    const home = await mkdtemp(join(folder, "home-"));
    const { user, password, host, port } = test.ownerConfig;
    const databaseUrl = `postgres://${user}:${password}@${host}:${port}/${test.databaseName}`;
    await expect(openStore({ home, databaseUrl })).rejects.toMatchObject({ problem: { code: "store.key" } });
    await expect(stat(join(home, "master.key"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("file with text that is no key is told with its path", async () => {
    const home = await mkdtemp(join(folder, "home-"));
    await writeFile(join(home, "master.key"), "hello");
    await expect(loadMasterKeys(home)).rejects.toMatchObject({
      problem: { code: "store.key", file: join(home, "master.key") },
    });
  });
});

describe("sealed events", () => {
  const inPractice = <T>(work: Parameters<typeof test.store.withPractices<T>>[2]): Promise<T> =>
    test.store.withPractices([sample.practice.id], ACTOR, work);
  const event = (n: number) => ({ kind: "test", subjectKind: "claim", subjectId: `c${n}`, data: { n } });

  it("are proven batch by batch, and a change or a gap shows", async () => {
    const { id } = sample.practice;
    for (const first of [1, 4]) {
      await inPractice((tx) => appendEvents(tx, id, [event(first), event(first + 1), event(first + 2)]));
      expect(await inPractice((tx) => sealEvents(tx, id))).toBe(3);
    }
    await inPractice((tx) => appendEvents(tx, id, [event(7)]));
    expect(await inPractice((tx) => verifyEvents(tx, id))).toEqual({ sealedEvents: 6, unsealedEvents: 1 });
    const tamper = (statement: string) =>
      asOwner(
        `alter table claimwright.event disable trigger append_only; ${statement};
         alter table claimwright.event enable trigger append_only`,
      );
    await tamper(`update claimwright.event set actor = 'nobody' where subject_id = 'c5'`);
    expect(await inPractice((tx) => verifyEvents(tx, id))).toMatchObject({ brokenSeal: 2 });
    await tamper(`update claimwright.event set actor = 'tester' where subject_id = 'c5'`);
    expect(await inPractice((tx) => verifyEvents(tx, id))).toMatchObject({ sealedEvents: 6 });
    await tamper(`delete from claimwright.event where subject_id = 'c1'`);
    expect(await inPractice((tx) => verifyEvents(tx, id))).toMatchObject({ brokenSeal: 1 });
  });

  it("wait for writers that are not done, so that no event slips in behind a seal", async () => {
    const other = await insertSamplePractice(test.store, "slow");
    const { id } = other.practice;
    const run = <T>(work: Parameters<typeof test.store.withPractices<T>>[2]): Promise<T> =>
      test.store.withPractices([id], ACTOR, work);
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = run(async (tx) => {
      await appendEvents(tx, id, [event(1)]);
      await held;
    });
    await run((tx) => appendEvents(tx, id, [event(2)]));
    const seal = run((tx) => sealEvents(tx, id));
    const first = await Promise.race([
      seal.then(() => "sealed"),
      new Promise((resolve) => setTimeout(() => resolve("waits"), 150)),
    ]);
    expect(first).toBe("waits");
    finish();
    await slow;
    expect(await seal).toBe(2);
  });
});
