import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** One line of an ICD order file. */
const line = (order: number, code: string, flag: string, title: string): string =>
  `${String(order).padStart(5, "0")} ${code.padEnd(7)} ${flag} ${title.padEnd(60)} ${title}`;

/** An order file of a fiscal year with a few codes of diabetes and one that names the year. */
export function orderFile(year: number): string {
  return [
    line(1, "E11", "0", "Type 2 diabetes mellitus"),
    line(2, "E112", "0", "Type 2 diabetes mellitus with kidney complications"),
    line(3, "E1122", "1", "Type 2 diabetes mellitus with diabetic chronic kidney disease"),
    line(4, "E119", "1", `Type 2 diabetes mellitus without complications, ${year}`),
  ].join("\r\n");
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with the files given by name, removed after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder("official-");
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function newHome(): string {
  return newFolder("code-home-");
}

function newFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  made.push(folder);
  return folder;
}

export const FY2026 = "icd10cm_order_2026.txt";
export const FY2027 = "icd10cm_order_2027.txt";
