import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Tables read like the document they stand for, however long that is; a generated file is read by nobody. */
const TABLES = /\/(guides|starter|rules|lists|tables|cases|lexicon|examples)\/|\/(own-terms|generated)\.ts$/;
const MAX_LINES = 500;
const MAX_TEST_LINES = 800;
const MEDIAN_LINES = 110;

const files = spawnSync("git", ["ls-files", "*.ts", "*.tsx"], { cwd: root, encoding: "utf8" })
  .stdout.split("\n")
  .filter((file) => file !== "");
const sources = files.filter((file) => !file.endsWith(".test.ts"));

describe("the house is tidy", () => {
  it("has sources to look at", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it("no source file is longer than its cap, tables apart", () => {
    const long = files.filter((file) => !TABLES.test(file) && lineCount(file) > capOf(file));
    expect(long).toEqual([]);
  });

  it("half of the source files are short", () => {
    const counts = sources
      .filter((file) => !TABLES.test(file))
      .map(lineCount)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  it("file names are kebab-case", () => {
    const odd = files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/i.test(basenameOf(file)));
    expect(odd).toEqual([]);
  });

  it("nothing is silenced, skipped for good or left for later", () => {
    const marks = [
      /@ts-(ignore|nocheck)/,
      /\b(TO)(DO)\b/,
      /\bFIX(ME)\b/,
      /\b(it|test|describe)\.(only|todo)\b/,
    ];
    const found = files
      .filter((file) => marks.some((mark) => mark.test(read(file))))
      .filter((file) => !isThisFile(file));
    expect(found).toEqual([]);
  });

  it("each migration has the number after the one before it", () => {
    const folders = readdirSync(join(root, "packages/store/migrations")).sort();
    expect(folders.map((folder) => Number(folder.slice(0, 4)))).toEqual(folders.map((_, index) => index + 1));
  });

  it("pure packages read no clock and no chance", () => {
    const pure = sources.filter(
      (file) => !file.endsWith(".fixture.ts") && !/^(packages\/(store|exchange|office)|apps)\//.test(file),
    );
    const impure = pure.filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|from "node:/.test(read(file)),
    );
    expect(
      impure.filter((file) => /^packages\//.test(file) && !/\/(tools|training|bench|examples)\//.test(file)),
    ).toEqual([]);
  });
});

function capOf(file: string): number {
  return /\.(test|fixture)\.tsx?$/.test(file) ? MAX_TEST_LINES : MAX_LINES;
}

function lineCount(file: string): number {
  return read(file).split("\n").length;
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function basenameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function isThisFile(file: string): boolean {
  return file === "test/tidy.test.ts";
}
