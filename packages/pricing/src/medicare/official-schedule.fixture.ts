import { existsSync, readFileSync } from "node:fs";
import { isoDate } from "@claimwright/base";
import { type CodeBook, createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";

const shared = new URL("../../../../../shared/", import.meta.url);

/** Why a test that needs the official files is skipped, for its title. */
export const hasShared = existsSync(new URL("data/mpfs/PPRRVU2025_Oct.csv", shared));
export const needsShared = hasShared ? "" : " (skipped: ../shared with the official files is absent)";

export function sharedText(path: string): string {
  return readFileSync(new URL(path, shared), "latin1");
}

const FILES = ["PPRRVU2025_Oct.csv", "GPCI2025.csv", "ANES2025.csv", "ZIP5_OCT2025.zip"];

/** The October 2025 files as published, for 14 November 2025. */
export function officialBook(): CodeBook {
  const { releases } = readOfficialFiles(
    FILES.map((name) => ({ name, bytes: readFileSync(new URL(`data/mpfs/${name}`, shared)) })),
  );
  return createCodeLibrary(releases).at(isoDate("2025-11-14"));
}

/** The decimal as a whole number of its last place. */
export function scaled(text: string, decimals: number): number {
  const [whole = "", fraction = ""] = text.trim().split(".");
  return Number(`${whole}${fraction.padEnd(decimals, "0")}`);
}
