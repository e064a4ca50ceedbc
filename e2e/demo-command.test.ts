import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandHome, type CommandResult, commandHome, ROOT } from "./run-command.fixture.ts";

const NOTES = join(ROOT, "../shared/corpus/notes/aci-bench/encounters.jsonl");
const CODES = join(ROOT, "../shared/data");
const VISIT_FILES = [
  "ack-999.x12",
  "claim-837p.x12",
  "cms1500.pdf",
  "coded-visit.json",
  "remit-835.x12",
  "statement.pdf",
  "status-277ca.x12",
];

let command: CommandHome;

beforeAll(() => {
  command = commandHome();
});

afterAll(() => command.remove());

describe("claimwright demo", () => {
  let first: CommandResult;

  beforeAll(async () => {
    first = command.run("demo");
    await command.keepDatabase();
  });

  it("takes three visits from the note to the bill in a folder that only its owner may enter", () => {
    expect(first.exitCode).toBe(0);
    expect(statSync(command.folder).mode & 0o777).toBe(0o700);
    expect(first.stdout).toContain("read 3 = billed 3 + held 0; the ledger of demo-1 sums to $0.00.");
  });

  it.each(["diabetes-kidney", "urinary-infection", "ankle-sprain"])("writes the folder of %s", (visit) => {
    expect(readdirSync(join(command.folder, "demo-output", visit)).sort()).toEqual(VISIT_FILES);
  });

  it("keeps the answer on stdout and everything else away from it", () => {
    const result = command.run("demo", "--format", "json");
    expect(result.exitCode).toBe(0);
    expect(JSON.parse(result.stdout.trim().split("\n").at(-1) ?? "")).toEqual({
      read: 3,
      billed: 3,
      held: [],
      ledgerSumCents: 0,
    });
  });

  it("visit show prints one visit's thread again from what was kept", () => {
    const shown = command.run("visit", "show", "ankle-sprain");
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toContain("S93.401A");
    expect(shown.stdout).toContain("patient owes $191.20");
    const journey = JSON.parse(command.run("visit", "show", "ankle-sprain", "--format", "json").stdout);
    expect(journey.claims[0].state).toBe("paid");
  });
});

describe("bad input to claimwright", () => {
  const visitsFile = (text: string): string => {
    const file = join(command.folder, "visits.jsonl");
    writeFileSync(file, text);
    return file;
  };

  it("a broken line: the line is named, and nothing of the file is billed", () => {
    const good = JSON.stringify({
      id: "V1",
      age: 54,
      sex: "female",
      cc: "cough",
      note: "ASSESSMENT\nCough.",
    });
    const result = command.run("demo", "--visits", visitsFile(`${good}\n{"id":`));
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("visits.jsonl, line 2: This is not a JSON object.");
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(command.run("visit", "show", "V1")).toMatchObject({ exitCode: 1 });
  });

  it("a file that is not there", () => {
    const result = command.run("demo", "--visits", "nowhere.jsonl");
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("nowhere.jsonl: The file cannot be read.");
  });

  it("a truncated zip among the code files: it is named, and nothing is billed with half a book", () => {
    const codes = join(command.folder, "codes");
    mkdirSync(codes, { recursive: true });
    writeFileSync(
      join(codes, "2026-code-descriptions-tabular-order.zip"),
      Buffer.from("PK\u0003\u0004cut off"),
    );
    const result = command.run("demo", "--codes", codes);
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("2026-code-descriptions-tabular-order.zip");
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("a date outside every release: the visits are held with that reason", () => {
    const result = command.run("demo", "--date", "2019-05-01", "--format", "json");
    const answer = JSON.parse(result.stdout.trim().split("\n").at(-1) ?? "");
    expect(answer).toMatchObject({ read: 3, billed: 0, ledgerSumCents: 0 });
    for (const { reason } of answer.held) expect(reason).toMatch(/release/i);
  });

  it.each([
    [["demo", "--date", "yesterday"]],
    [["demo", "--no-such-option"]],
    [["visit", "show"]],
    [["no-such-command"]],
  ])("wrong use: %j", (args) => {
    const result = command.run(...args);
    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).not.toBe("");
  });

  it("a visit that is not there", () => {
    const result = command.run("visit", "show", "nobody");
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("There is no visit nobody.");
  });

  it("a database that is not there", () => {
    const elsewhere = commandHome({ DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });
    const result = elsewhere.run("visit", "list");
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(result.stderr).toContain("DATABASE_URL");
    return elsewhere.remove();
  });
});

describe.skipIf(!existsSync(NOTES) || !existsSync(CODES))(
  "127 outpatient notes of others with the official releases (needs ../shared beside the repository)",
  () => {
    it("at least 110 are billed, the rest held with reasons, none disappears, the ledger sums to zero", () => {
      const result = command.run(
        "demo",
        "--visits",
        NOTES,
        "--date",
        "2025-11-14",
        "--codes",
        CODES,
        "--format",
        "json",
      );
      expect(result.exitCode).toBe(0);
      const answer = JSON.parse(result.stdout.trim().split("\n").at(-1) ?? "");
      expect(answer.read).toBe(127);
      expect(answer.billed).toBeGreaterThanOrEqual(110);
      expect(answer.billed + answer.held.length).toBe(127);
      expect(answer.ledgerSumCents).toBe(0);
      for (const { reason } of answer.held) expect(reason.length).toBeGreaterThan(20);
    }, 120_000);
  },
);
