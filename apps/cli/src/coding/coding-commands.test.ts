import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ProblemError } from "@claimwright/base";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { registerCodingCommands } from "./register.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimwright-coding-"));
  vi.stubEnv("CLAIMWRIGHT_HOME", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

async function run(...words: readonly string[]): Promise<string> {
  let written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerCodingCommands(program);
  await program.parseAsync(["node", "claimwright", ...words]);
  return written;
}

async function problemOf(...words: readonly string[]): Promise<string> {
  try {
    await run(...words);
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.message}`;
    throw error;
  }
  return "none";
}

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const DATE = ["--date", "2025-11-14"];

describe("claimwright code", () => {
  it("answers with the codes, their words and the rules", async () => {
    const note = file("a.txt", "ASSESSMENT\n1. Type 2 diabetes.\n2. Chronic kidney disease stage 3a.\n");
    const answer = await run("code", note, ...DATE, "--age", "60", "--sex", "F", "--explain");
    expect(answer).toMatch(/E11\.22 .*\n\s+"Type 2 diabetes"/);
    expect(answer).toContain("ICD-10-CM Guidelines I.A.15");
  });

  it("answers a batch line by line in the same order", async () => {
    const lines = [
      { id: "b", text: "ASSESSMENT\n1. Gout.\n", age: "61", sex: "male", date: "2025-11-14" },
      { id: "a", text: "", date: "2025-11-14" },
      { id: 3, text: "ASSESSMENT\n1. Right knee pain.\n", age: 40, sex: "F", date: "2025-11-14" },
    ];
    const batch = file("batch.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const answers = (await run("code", "--batch", batch))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((each) => each.id)).toEqual(["b", "a", 3]);
    expect(answers[0].suggestions[0]).toMatchObject({
      code: "M109",
      accepted: true,
      evidence: [{ start: 14, end: 18 }],
    });
    expect(answers[1].unbillable.reason).toBe("The note is empty.");
    expect(answers[2].suggestions[0].code).toBe("M25561");
  });

  it.each([
    ["a note that is not there", ["code", "absent.txt", ...DATE], "input.not-found"],
    ["a date that is none", ["code", "a.txt", "--date", "2025-02-30"], "usage.wrong"],
    ["neither a note nor a batch", ["code"], "usage.wrong"],
    ["a profile that is none", ["code", "x", "--profile", "all"], "usage.wrong"],
    ["a setting that is none", ["code", "a.txt", ...DATE, "--setting", "moon"], "usage.wrong"],
  ])("%s is told in one sentence", async (_name, words, code) => {
    const given = words.map((word) => (word === "a.txt" ? path.join(folder, word) : word));
    expect(await problemOf(...given)).toContain(`${code}: `);
  });

  it("a faulty line of a batch is named, and no line is answered", async () => {
    const batch = file("faulty.jsonl", '{"id":"a","text":"x","date":"2025-11-14"}\n{"id":"b"}\n');
    expect(await problemOf("code", "--batch", batch)).toMatch(
      /input\.line: .*faulty\.jsonl, line 2: The field "text"/,
    );
  });

  it("bytes that are no text are refused", async () => {
    const full = path.join(folder, "binary.txt");
    writeFileSync(full, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    expect(await problemOf("code", full, ...DATE)).toContain("input.unreadable");
  });
});

describe("claimwright em, practice and coding report", () => {
  it("em answers three elements and time", async () => {
    expect(await run("em", "--problems", "low", "--data", "low", "--risk", "moderate")).toContain("99213");
    expect(await run("em", "--minutes", "75", "--status", "new")).toMatch(/99205[\s\S]*99417 × 1/);
  });

  it("practice grades an answer and says why", async () => {
    const answer = await run(
      "practice",
      "grade",
      "injury-07",
      "--diagnoses",
      "M77.12",
      "--services",
      "99203",
    );
    expect(answer).toMatch(/^80 of 100\n.*wrong-side/);
  });

  it("coding report counts agreement and writes versions side by side", async () => {
    const line = (signed: readonly string[]) => ({
      suggested: [{ code: "I10", score: 0.9, accepted: true }],
      signed,
      seconds: 20,
    });
    const decisions = file(
      "d.jsonl",
      [line(["I10"]), line([]), line(["I10"])].map((each) => JSON.stringify(each)).join("\n"),
    );
    const reliability = path.join(folder, "reliability.json");
    expect(await run("coding", "report", decisions, "--refit", reliability)).toContain(
      "I10       signed 2 of 3",
    );
    await run("coding", "report", decisions, "--refit", reliability);
    const { readFileSync } = await import("node:fs");
    expect(JSON.parse(readFileSync(`${reliability}.1`, "utf8")).version).toBe(1);
    expect(JSON.parse(readFileSync(reliability, "utf8"))).toMatchObject({ version: 2, basedOn: 1 });
  });
});
