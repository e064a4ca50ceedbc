import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

/** A new folder with the files given by name. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "official-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function newHome(): string {
  return mkdtempSync(join(tmpdir(), "code-home-"));
}

export const FY2026 = "icd10cm_order_2026.txt";
export const FY2027 = "icd10cm_order_2027.txt";
