import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerCodesCommands } from "./register.ts";

let written = "";
let home = "";

beforeEach(() => {
  written = "";
  home = mkdtempSync(join(tmpdir(), "codes-cli-"));
  vi.stubEnv("CLAIMWRIGHT_HOME", home);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
  process.exitCode = 0;
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = 0;
});

async function run(...words: string[]): Promise<string> {
  const program = new Command("claimwright").exitOverride().configureOutput({ writeErr: () => undefined });
  registerCodesCommands(program);
  await program.parseAsync(["codes", ...words], { from: "user" });
  return written;
}

const batch = (lines: readonly unknown[]): string => {
  const file = join(home, "batch.jsonl");
  writeFileSync(
    file,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return file;
};
const answers = (): unknown[] =>
  written
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const ON = ["--on", "2025-11-14"];

describe("codes, with nothing installed", () => {
  it("show: what the code is, where it stands, what its notes ask", async () => {
    const page = await run("show", "E11.22", ...ON);
    for (const line of [
      "E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease",
      "may be reported",
      "chapter 4:",
      "use additional code",
      "(N18.1-N18.6)",
    ]) {
      expect(page).toContain(line);
    }
  });

  it("show: a heading lists the codes below it that may be reported", async () => {
    const page = await run("show", "S93.40", ...ON);
    expect(page).toContain("9 codes below it may be reported");
    expect(page).toContain("S93.401A");
    expect(page).toContain("A initial encounter");
  });

  it("search: hits with their reason, as text and as JSON", async () => {
    expect(await run("search", "heart", "attack", ...ON, "--limit", "1")).toBe(
      'I21.9  Acute myocardial infarction, unspecified\n    everyday words "heart attack"\n',
    );
    written = "";
    await run("search", "heart attack", ...ON, "--limit", "1", "--format", "json");
    expect(answers()).toMatchObject([
      { query: "heart attack", hits: [{ code: "I219", why: 'everyday words "heart attack"' }] },
    ]);
  });

  it("search --batch: one answer a line, in order, faults included", async () => {
    const file = batch([
      { id: "a", query: "uti" },
      { id: "b", query: "crutches", set: "hcpcs" },
      { id: "c" },
      { id: "d", query: "x", set: "icd10pcs" },
    ]);
    await run("search", "--batch", file, ...ON, "--limit", "1");
    expect(answers()).toMatchObject([
      { id: "a", hits: [{ code: "N390" }] },
      { id: "b", hits: [{ code: "E0114" }] },
      { id: "c", problem: 'the line has no "query"' },
      { id: "d", problem: expect.stringContaining("No release of icd10pcs") },
    ]);
  });

  it("a batch line that is no JSON stops with its place", async () => {
    const work = run("search", "--batch", batch([{ id: 1, query: "uti" }, "not json"]), ...ON);
    await expect(work).rejects.toMatchObject({ problem: { code: "input.line", place: "line 2" } });
  });

  it.each([
    ["E11.22", "may be reported", 0],
    ["E11.2", "is a heading", 1],
    ["E11.2299", "is not in", 1],
  ])("check %s: %s", async (code, words, exitCode) => {
    expect(await run("check", code, ...ON)).toContain(words);
    expect(process.exitCode).toBe(exitCode);
  });

  it("check --batch: a date of its own on each line", async () => {
    const file = batch([
      { id: 1, code: "E11.22" },
      { id: 2, code: "e11" },
      { id: 3, code: "E11.22", on: "2026-05-01" },
      { id: 4, code: "E11.22", on: "yesterday" },
      { id: 5, code: "A4253" },
    ]);
    await run("check", "--batch", file, ...ON);
    expect(answers()).toMatchObject([
      { id: 1, code: "E1122", status: "valid" },
      { id: 2, status: "heading" },
      { id: 3, status: "stale" },
      { id: 4, status: "faulty" },
      { id: 5, set: "hcpcs", status: "valid" },
    ]);
  });

  it("a date without a release is told, with the release at hand", async () => {
    await expect(run("search", "uti", "--on", "2026-11-24")).rejects.toThrow(
      /2026, answers from 2025-10-01 to 2026-03-31/,
    );
  });

  it("browse: chapters, sections, categories, codes", async () => {
    expect(await run("browse", ...ON)).toContain("chapter 4  Endocrine");
    expect(await run("browse", "4", ...ON)).toContain("E08-E13  Diabetes mellitus");
    expect(await run("browse", "E08-E13", ...ON)).toContain("E11 +  Type 2 diabetes mellitus");
    expect(await run("browse", "E11.2", ...ON)).toContain(
      "E11.22  Type 2 diabetes mellitus with diabetic chronic",
    );
  });

  it.each([
    ["a date that is none", ["check", "E11", "--on", "2025-02-30"]],
    ["a set that is none", ["search", "x", "--set", "icd9"]],
    ["a limit that is none", ["search", "x", "--limit", "0"]],
  ])("%s is wrong use", async (_, words) => {
    await expect(run(...words)).rejects.toMatchObject({ code: "commander.invalidArgument" });
  });

  it("install without a source is wrong use", async () => {
    await expect(run("install")).rejects.toBeInstanceOf(ProblemError);
  });
});

const DATA = new URL("../../../../../shared/data/", import.meta.url);

describe.skipIf(!existsSync(DATA))("codes install (needs ../shared/data)", () => {
  it("installs a folder, names what it does not know, and answers from it", async () => {
    const report = await run("install", "--from", join(DATA.pathname, "hcpcs"));
    expect(report).toContain("installed hcpcs 2025-10: 2025-10-01 to 2025-12-31, 8463 rows");
    expect(report).toContain("not known: hcpcs_level2_2026q3_codes_only.txt");
    written = "";
    expect(await run("list")).toContain("hcpcs-modifier 2025-10");
    expect(await run("show", "A4253", ...ON)).toContain("coverage: D");
  });
});
