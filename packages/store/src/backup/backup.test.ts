import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { cents, isoDate } from "@claimwright/base";
import { type ActorId, type ClaimId, idOf } from "@claimwright/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appendEvent,
  backupStore,
  insertClaim,
  insertTransfers,
  loadClaim,
  loadEncounter,
  loadPatient,
  openStore,
  proveLedger,
  reservePracticeNumbers,
  restoreStore,
  rotateKeys,
  type StoreOptions,
  sealEvents,
  verifyEvents,
} from "../index.ts";
import { TEST_FOLDER_VARIABLE } from "../testing/global-setup.ts";
import { insertSamplePractice, type SamplePractice, sampleClaim } from "../testing/index.ts";

const ACTOR: ActorId = idOf("tester");
const CLAIM: ClaimId = idOf("claim-1");
let root: string;
let from: StoreOptions;
let path: string;
let samples: readonly SamplePractice[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backup-"));
  from = newDatabase();
  path = join(root, "backup.gz");
  const store = await openStore(from);
  samples = [await insertSamplePractice(store, "alder"), await insertSamplePractice(store, "birch")];
  for (const sample of samples) {
    const { id } = sample.practice;
    await store.withPractices([id], ACTOR, async (tx) => {
      await insertClaim(tx, id, {
        id: CLAIM,
        encounterId: sample.encounter.id,
        claim: sampleClaim(sample, "PCN1", cents(12_500)),
        state: "ready",
        reason: "passed",
        acceptedBy: "person",
      });
      const why = { rule: "r", reason: "Because.", source: "s", inputs: {}, result: 1 };
      const transfer = {
        debit: { kind: "receivable" },
        credit: { kind: "charges" },
        amount: cents(12_500),
        effectiveOn: isoDate("2025-11-14"),
        kind: "charge",
        why,
        document: { kind: "claim", id: CLAIM },
        idempotencyKey: "charge/1",
      };
      await insertTransfers(tx, id, [transfer], ({ kind }) => kind);
      await reservePracticeNumbers(tx, id, "pcn", 41);
      await appendEvent(tx, id, { kind: "claim.built", subjectKind: "claim", subjectId: CLAIM });
      await sealEvents(tx, id);
    });
  }
  await backupStore(from, path, new Date("2026-01-02T03:04:05Z"));
  await store.close();
});
afterAll(async () => rm(root, { recursive: true, force: true }));

const KEY = Buffer.alloc(32, 3).toString("base64");

/** A database of its own on the server that the test run shares, with the key of the backup. */
function newDatabase(masterKey = KEY): StoreOptions {
  const home = process.env[TEST_FOLDER_VARIABLE];
  if (home === undefined) throw new Error("the global setup names the folder");
  const databaseName = `backup_${randomBytes(6).toString("hex")}`;
  return { home, databaseName, masterKey, durable: false, stopWhenUnused: false };
}

describe("a backup", () => {
  it("comes back whole in another home: facts, money, seals, and numbers that go on", async () => {
    const to = newDatabase();
    const report = await restoreStore(to, path);
    expect(report.rows).toBeGreaterThan(30);
    const store = await openStore(to);
    for (const sample of samples) {
      const { id } = sample.practice;
      await store.withPractices([id], ACTOR, async (tx) => {
        expect((await loadPatient(tx, id, sample.patient.id)).patient).toEqual(sample.patient);
        expect((await loadEncounter(tx, id, sample.encounter.id)).encounter).toEqual(sample.encounter);
        expect((await loadClaim(tx, id, CLAIM)).claim.totalCharge).toBe(12_500);
        expect(await proveLedger(tx, id)).toEqual({ transfers: 1, sum: 0, wrongBalances: [] });
        expect(await verifyEvents(tx, id)).toEqual({ sealedEvents: 1, unsealedEvents: 0 });
        expect(await reservePracticeNumbers(tx, id, "pcn")).toBe(42);
        await appendEvent(tx, id, { kind: "later", subjectKind: "claim", subjectId: CLAIM });
        expect(await sealEvents(tx, id)).toBe(1);
      });
    }
    await store.close();
  });

  it("holds nothing readable, lies in a file of its owner, and cannot be opened without its master key", async () => {
    const text = gunzipSync(await readFile(path)).toString();
    for (const secret of ["Quillfeather", "900123456", "Dysuria", "SHP00777123"]) {
      expect(text.includes(secret) || text.includes(Buffer.from(secret).toString("hex"))).toBe(false);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const to = newDatabase(Buffer.alloc(32, 4).toString("base64"));
    await restoreStore(to, path);
    await expect(openStore(to)).rejects.toMatchObject({ problem: { code: "store.key" } });
  });

  it("that is cut off, changed, or not there restores nothing", async () => {
    const to = newDatabase();
    const whole = await readFile(path);
    const text = gunzipSync(whole).toString();
    const damaged: readonly (readonly [Buffer, string])[] = [
      [whole.subarray(0, whole.length / 2), "input.unreadable"],
      [gzipSync(text.split("\n").slice(0, -4).join("\n")), "input.layout"],
      [gzipSync(text.replace("12500", "12501")), "input.layout"],
      [Buffer.from("hello"), "input.unreadable"],
    ];
    const file = join(root, "damaged.gz");
    for (const [bytes, code] of damaged) {
      await writeFile(file, bytes);
      await expect(restoreStore(to, file)).rejects.toMatchObject({ problem: { code, file } });
    }
    await expect(restoreStore(to, join(root, "none"))).rejects.toMatchObject({
      problem: { code: "input.unreadable" },
    });
    await restoreStore(to, path);
    await expect(restoreStore(to, path)).rejects.toMatchObject({ problem: { code: "store.conflict" } });
  });
});

describe("key rotation", () => {
  it("moves to a new master key and new data keys; the old master key then opens nothing and is not needed", async () => {
    const to = newDatabase();
    await restoreStore(to, path);
    const next = Buffer.alloc(32, 5).toString("base64");
    await expect(rotateKeys({ ...to, masterKey: next }, { dataKeys: true })).rejects.toMatchObject({
      problem: { code: "store.key" },
    });
    const both = { ...to, masterKey: `${next},${KEY}` };
    expect(await rotateKeys(both, { dataKeys: true })).toEqual({ scopes: 4, newKeys: 4 });
    await expect(openStore(to)).rejects.toMatchObject({ problem: { code: "store.key" } });
    const store = await openStore({ ...to, masterKey: next });
    const [sample] = samples;
    await store.withPractices([sample!.practice.id], ACTOR, async (tx) => {
      const { patient } = await loadPatient(tx, sample!.practice.id, sample!.patient.id);
      expect(patient).toEqual(sample!.patient);
      const sealed = tx.vault.seal({ scope: sample!.practice.id, table: "t", row: "r", column: "c" }, 1);
      expect(sealed.readUInt32BE(1)).toBe(2);
    });
    await store.close();
  });
});
