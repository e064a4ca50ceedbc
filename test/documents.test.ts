import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const documents = spawnSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" })
  .stdout.split("\n")
  .filter((file) => file !== "");
const scripts = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts);

describe("the documents tell the truth", () => {
  it("there are documents", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]));
  });

  it.each(documents)("%s: every link to a file leads to one", (document) => {
    const links = [...textOf(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? "");
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(join(root, dirname(document), link)));
    expect(broken).toEqual([]);
  });

  it.each(documents)("%s: every npm script it names is there", (document) => {
    const named = [...textOf(document).matchAll(/npm run ([a-z][\w:-]*[\w])(?! -w)\b/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it("docs/security/asvs.md names every requirement once, and only files that are there", () => {
    const page = textOf("docs/security/asvs.md");
    const asked = page.matchAll(/^\| (\d+\.\d+\.\d+) \|/gm);
    const notHere = (page.split("## Not here")[1] ?? "").split("##")[0]?.matchAll(/\b\d+\.\d+\.\d+\b/g) ?? [];
    const numbers = [...[...asked].map(([, number]) => number), ...[...notHere].map(([number]) => number)];
    expect(numbers).toHaveLength(253);
    expect(new Set(numbers).size).toBe(253);
    const files = [...page.matchAll(/`((?:apps|packages|docs|e2e|test)\/[^`]+)`/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("docs/faults-of-others.md names a test for every fault, and only tests that are there", () => {
    const rows = [...textOf("docs/faults-of-others.md").matchAll(/^\| (?!what went|---)(.+) \|$/gm)].map(
      ([, cells = ""]) => cells.split(" | "),
    );
    expect(rows.length).toBeGreaterThan(45);
    const absent = rows.filter(([, link = "", test = ""]) => {
      const file = /\]\(\.\.\/(\S+\.test\.ts)\)$/.exec(link)?.[1] ?? "";
      return test.length < 10 || !existsSync(join(root, file)) || !textOf(file).includes(test);
    });
    expect(absent).toEqual([]);
  });

  it("every package says what it is for", () => {
    const folders = spawnSync("git", ["ls-files", "packages/*/package.json"], { cwd: root, encoding: "utf8" })
      .stdout.split("\n")
      .filter((file) => file !== "")
      .map((file) => dirname(file));
    expect(folders.filter((folder) => !existsSync(join(root, folder, "README.md")))).toEqual([]);
  });

  it("no document or source names a folder of somebody's machine", () => {
    const found = [
      ...grep("-E", "(^|[^a-z.])/(home|Users|root)/[a-z]"),
      // The folder that this copy stands in, wherever that is.
      ...grep("-F", `${root}/`),
    ];
    expect(found.filter((line) => !line.startsWith("test/documents.test.ts"))).toEqual([]);
  });
});

function textOf(document: string): string {
  return readFileSync(join(root, document), "utf8");
}

function grep(kind: "-E" | "-F", pattern: string): string[] {
  const { stdout } = spawnSync("git", ["grep", "-nI", kind, "-e", pattern, "--", "."], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => line !== "");
}
