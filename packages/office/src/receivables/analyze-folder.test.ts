import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilesAnalysis } from "./analyze-files.ts";
import { analyzeFolder } from "./analyze-folder.ts";
import { oldClaims, oldPayments } from "./old-files.fixture.ts";

let folder = "";
let found: FilesAnalysis;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimwright-analyze-"));
  await writeFile(join(folder, "claims.837"), oldClaims());
  const file = oldPayments();
  await writeFile(join(folder, "pay.835"), file);
  await writeFile(join(folder, "pay-again.835"), file);
  await writeFile(join(folder, "letter.txt"), "Dear payer,");
  await writeFile(join(folder, "cut.835"), file.slice(0, 600));
  await writeFile(join(folder, "old.835"), file.replaceAll("005010X221A1", "004010X091A1"));
  found = await analyzeFolder(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a folder of old files", () => {
  it("accounts for every file by name, kind and outcome", () => {
    expect(found.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["claims.837", "analyzed"],
      ["cut.835", "unreadable"],
      ["letter.txt", "not-x12"],
      ["old.835", "other-guide"],
      ["pay-again.835", "analyzed"],
      ["pay.835", "analyzed"],
    ]);
    for (const { detail } of found.files) expect(detail).not.toBe("");
    expect(found.files.find(({ name }) => name === "old.835")?.detail).toBe(
      "Its guide is 004010X091; of 835 files 005010X221 is read.",
    );
  });

  it("counts a payment that came in two files once, and names both", () => {
    expect(found.analysis.duplicates).toEqual([{ file: "pay.835", sameAs: "pay-again.835" }]);
    expect(found.analysis).toMatchObject({ payments: 1, claimPayments: 7, paid: 56_000, claimsSent: 8 });
  });

  it("finds the denial, what was paid low against the payer's median, and the claim without an answer", () => {
    expect(found.analysis.denials).toMatchObject([
      { reason: "CO-197", denial: "authorization", amount: 21_000 },
    ]);
    expect(found.analysis.lowPayments).toMatchObject([
      { patientControlNumber: "OLD6", allowed: 8_000, usual: 12_000, shortfall: 4_000, basis: "median" },
    ]);
    expect(found.analysis.aging.reduce((sum, row) => sum + row.claims, 0)).toBe(1);
  });

  it("finds the share that a second payer was never asked for", () => {
    expect(found.analysis.lostSecondaries).toEqual([
      { patientControlNumber: "OLD5", payer: "Payer", nextPayer: "Mesa Supplemental", amount: 2_000 },
    ]);
  });

  it("says how long the payer takes", () => {
    expect(found.analysis.lags).toEqual([{ payer: "Payer", claims: 7, medianDays: 30, p90Days: 30 }]);
  });

  it("a folder that is not there is one clear message", async () => {
    await expect(analyzeFolder(join(folder, "nowhere"))).rejects.toThrow(/no such folder/);
  });
});

const CORPUS = new URL("../../../../../shared/corpus/x12/", import.meta.url).pathname;

it.skipIf(!existsSync(CORPUS))(
  "the whole corpus in under 20 s, every file accounted for (skipped without ../shared)",
  async () => {
    const started = Date.now();
    const corpus = await analyzeFolder(CORPUS);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(corpus.files.length).toBeGreaterThan(390);
    expect(corpus.files.every(({ kind, detail }) => kind !== "" && detail !== "")).toBe(true);
  },
);
