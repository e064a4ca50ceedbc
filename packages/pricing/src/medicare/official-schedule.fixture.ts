import { existsSync, readFileSync } from "node:fs";
import { isoDate } from "@claimwright/base";
import type { GeographicIndices, PhysicianFeeRow, PhysicianFeeSchedule } from "./physician-fee-schedule.ts";

const shared = new URL("../../../../../shared/", import.meta.url);

/** Why a test that needs the official files is skipped, for its title. */
export const hasShared = existsSync(new URL("data/mpfs/PPRRVU2025_Oct.csv", shared));
export const needsShared = hasShared ? "" : " (skipped: ../shared with the official files is absent)";

export function sharedText(path: string): string {
  return readFileSync(new URL(path, shared), "latin1");
}

/** The October 2025 files as published. */
export function officialSchedule(): PhysicianFeeSchedule {
  const rows = new Map<string, PhysicianFeeRow>();
  for (const line of sharedText("data/mpfs/PPRRVU2025_Oct.csv").split("\n").slice(10)) {
    const cells = csvCells(line.trimEnd());
    if (cells.length > 28 && /^[0-9A-Z]{5}$/.test(cells[0] ?? "")) {
      const row = rowOf(cells);
      rows.set(`${row.code}${row.modifier}`, row);
    }
  }
  const indices = new Map<string, GeographicIndices>();
  for (const line of sharedText("data/mpfs/GPCI2025.csv").split("\n").slice(3)) {
    const [carrier = "", , locality = "", , work = "", expense = "", malpractice = ""] = line
      .trim()
      .split(",");
    if (/^\d{5}$/.test(carrier)) {
      indices.set(`${carrier} ${locality}`, {
        work: scaled(work, 3),
        practiceExpense: scaled(expense, 3),
        malpractice: scaled(malpractice, 3),
      });
    }
  }
  return {
    release: "mpfs 2025-10 (from 2025-10-01)",
    effective: { from: isoDate("2025-10-01"), to: isoDate("2025-12-31") },
    row: (code, modifier) => rows.get(`${code}${modifier}`),
    indices: ({ carrier, locality }) => indices.get(`${carrier} ${locality}`),
  };
}

/** The decimal as a whole number of its last place. */
export function scaled(text: string, decimals: number): number {
  const [whole = "", fraction = ""] = text.trim().split(".");
  return Number(`${whole}${fraction.padEnd(decimals, "0")}`);
}

export function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? "");
}

function rowOf(cells: readonly string[]): PhysicianFeeRow {
  const text = (index: number): string => (cells[index] ?? "").trim();
  const value = (index: number): number => scaled(text(index), 2);
  return {
    code: text(0),
    modifier: text(1),
    status: text(3),
    work: value(5),
    nonFacilityExpense: value(6),
    nonFacilityNotApplicable: text(7) === "NA",
    facilityExpense: value(8),
    facilityNotApplicable: text(9) === "NA",
    malpractice: value(10),
    pcTc: text(13),
    globalDays: text(14),
    preoperative: value(15),
    intraoperative: value(16),
    postoperative: value(17),
    multipleProcedure: text(18),
    bilateral: text(19),
    assistant: text(20),
    coSurgeon: text(21),
    team: text(22),
    endoscopicBase: text(23),
    conversionFactor: scaled(text(24), 4),
    imagingFamily: text(27),
    cap: { nonFacility: value(28), facility: value(29), malpractice: value(30) },
  };
}
