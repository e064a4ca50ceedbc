import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandHome, demoHome } from "./run-command.fixture.ts";

let command: CommandHome;
let visit: string;

beforeAll(async () => {
  command = await demoHome();
  visit = join(command.folder, "demo-output", "ankle-sprain");
});

afterAll(() => command.remove());

const FILES = ["claim-837p.x12", "ack-999.x12", "status-277ca.x12", "remit-835.x12"];

describe("claimwright x12", () => {
  it("validate: every file of the demo is valid, one object a file", () => {
    const result = command.run(
      "x12",
      "validate",
      ...FILES.map((name) => join(visit, name)),
      "--format",
      "json",
    );
    expect(result.exitCode).toBe(0);
    const answers = result.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(Object.keys(answers[0])).toEqual(["file", "ok", "transactions", "issues"]);
  });

  it("validate: a fault is named with its place and never with the patient", () => {
    const broken = join(command.folder, "broken.x12");
    writeFileSync(
      broken,
      readFileSync(join(visit, "claim-837p.x12"), "latin1").replace("DMG*D8*", "DMG*D9*"),
    );
    const result = command.run("x12", "validate", broken, "--format", "json");
    expect(result.exitCode).toBe(1);
    const [issue] = JSON.parse(result.stdout).issues;
    expect(issue).toMatchObject({ severity: "error", segment: "DMG", element: "DMG01", snip: 2 });
    expect(result.stdout).not.toMatch(/Holloway|19980726/i);
  });

  it.each(FILES)("read and write: %s comes back byte for byte", (name) => {
    const facts = join(command.folder, "facts.json");
    writeFileSync(facts, command.run("x12", "read", join(visit, name)).stdout);
    expect(command.run("x12", "write", facts)).toMatchObject({
      exitCode: 0,
      stdout: readFileSync(join(visit, name), "latin1"),
    });
  });

  it("ack: answers with a 999 that is valid itself", () => {
    const out = join(command.folder, "answers");
    expect(command.run("x12", "ack", join(visit, "claim-837p.x12"), "--out", out).exitCode).toBe(0);
    const [answer] = readdirSync(out);
    expect(command.run("x12", "validate", join(out, answer ?? "")).exitCode).toBe(0);
  });

  it("show: covers what identifies the patient unless asked", () => {
    const covered = command.run("x12", "show", join(visit, "claim-837p.x12"));
    expect(covered.stdout).toContain("SV1*HC:99203*220*UN*1***1");
    expect(covered.stdout).not.toMatch(/Holloway|Casimir|SBX700003|19980726|CW00/);
    expect(command.run("x12", "show", "--phi", join(visit, "claim-837p.x12")).stdout).toContain("Holloway");
  });

  it("diff: the same file, and one segment less", () => {
    const claim = join(visit, "claim-837p.x12");
    expect(command.run("x12", "diff", claim, claim)).toMatchObject({ exitCode: 0 });
    const shorter = join(command.folder, "shorter.x12");
    writeFileSync(shorter, readFileSync(claim, "latin1").replace(/PRV\*PE[^~]*~/, ""));
    const result = command.run("x12", "diff", claim, shorter, "--format", "json");
    expect(result.exitCode).toBe(1);
    expect(JSON.parse(result.stdout).differences).toMatchObject([
      { side: "only in the first", segment: "PRV" },
    ]);
  });

  it("split: each set by itself is valid", () => {
    const out = join(command.folder, "parts");
    const result = command.run(
      "x12",
      "split",
      join(visit, "remit-835.x12"),
      "--out",
      out,
      "--format",
      "json",
    );
    const { files } = JSON.parse(result.stdout);
    expect(command.run("x12", "validate", ...files).exitCode).toBe(0);
  });

  it.each([
    [["x12", "validate"], 2],
    [["x12", "validate", "nowhere.x12"], 1],
    [["x12", "read", "nowhere.x12"], 1],
    [["x12", "ack", "nowhere.x12"], 2],
  ])("%j ends with %i", (args, exitCode) => {
    expect(command.run(...args).exitCode).toBe(exitCode);
  });

  it("write: a file that is no transaction is told apart", () => {
    const facts = join(command.folder, "odd.json");
    writeFileSync(facts, '{"kind":"837P"}');
    const result = command.run("x12", "write", facts);
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("odd.json: The object lacks a part");
  });
});
