import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SCOPE = "@claimwright/";

const folders = ["packages", "apps"].flatMap((room) =>
  readdirSync(join(root, room))
    .map((name) => join(room, name))
    .filter((folder) => existsSync(join(root, folder, "package.json"))),
);
const table = arrowTable();

describe("the arrows of the house", () => {
  it("every package has a row in ARCHITECTURE.md and every row a package", () => {
    expect([...table.keys()].sort()).toEqual(folders.map((folder) => basename(folder)).sort());
  });

  it.each(folders)("%s: package.json, tsconfig.json and the table name the same packages", (folder) => {
    const row = [...(table.get(basename(folder)) ?? [])].sort();
    const manifest = readJson(join(folder, "package.json"));
    const declared = Object.keys(manifest.dependencies ?? {})
      .filter((name) => name.startsWith(SCOPE))
      .map((name) => name.slice(SCOPE.length));
    const references = (readJson(join(folder, "tsconfig.json")).references ?? []).map(
      (reference: { path: string }) => basename(reference.path),
    );
    expect(declared.sort()).toEqual(row);
    expect(references.sort()).toEqual(row);
  });

  it.each(folders)("%s: its sources import only what it declares", (folder) => {
    const allowed = table.get(basename(folder)) ?? [];
    const strangers = sourceFiles(join(root, folder, "src"))
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => importedPackages(file).map((name) => `${file.slice(root.length + 1)} → ${name}`))
      .filter((arrow) => !allowed.includes(arrow.split(" → ")[1] ?? ""));
    expect(strangers).toEqual([]);
  });

  it("has no cycle", () => {
    const done = new Set<string>();
    let progress = true;
    while (progress) {
      progress = false;
      for (const [name, uses] of table) {
        if (done.has(name) || !uses.every((used) => done.has(used))) continue;
        done.add(name);
        progress = true;
      }
    }
    expect([...table.keys()].filter((name) => !done.has(name))).toEqual([]);
  });

  it("x12 depends on nothing", () => {
    expect(readJson("packages/x12/package.json").dependencies ?? {}).toEqual({});
  });

  it("the root tsconfig builds every package", () => {
    const built = readJson("tsconfig.json").references.map((reference: { path: string }) => reference.path);
    expect(built.sort()).toEqual([...folders].sort());
  });
});

function arrowTable(): Map<string, string[]> {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const rows = (text.split("<!-- arrows -->")[1] ?? "").split("<!-- /arrows -->")[0]?.split("\n") ?? [];
  return new Map(
    rows
      .filter((row) => row.startsWith("|") && !row.startsWith("|---") && !row.startsWith("| package"))
      .map((row) => row.split("|").map((cell) => cell.trim()))
      .map(([, name = "", uses = ""]) => [name, uses === "" ? [] : uses.split(", ")]),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importedPackages(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(/from "@claimwright\/([a-z0-9]+)[^"]*"/g);
  return [...imports].map((match) => match[1] ?? "");
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
