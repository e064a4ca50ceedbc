import { isoDate } from "@claimwright/base";
import type { EditTables, ProcedureIndicators } from "./edit-tables.ts";
import { createPtpTable } from "./ncci/packed-ptp-table.ts";

const from = isoDate("2020-01-01");

/** Tables of a few rows each, invented where a fact is not the point. */
export function smallTables(changes: Partial<EditTables> = {}): EditTables {
  return {
    ptp: {
      status: "loaded",
      release: "ptp-practitioner 2025q4",
      table: createPtpTable([
        { column1: "11042", column2: "97597", modifierIndicator: "1", effective: from },
        { column1: "80053", column2: "80048", modifierIndicator: "0", effective: from },
        { column1: "11720", column2: "11719", modifierIndicator: "9", effective: from, deletion: from },
        { column1: "20610", column2: "99214", modifierIndicator: "1", effective: from },
      ]),
    },
    mue: {
      status: "loaded",
      release: "mue-practitioner 2025q4",
      table: { limit: (code) => MUE[code] },
    },
    addOns: { status: "loaded", release: "add-on 2025q4", table: { entry: (code) => ADD_ONS[code] } },
    indicators: {
      status: "loaded",
      release: "mpfs 2025-10",
      table: { row: (code, modifier) => (modifier === "" ? INDICATORS[code] : undefined) },
    },
    ages: {
      status: "loaded",
      release: "mce-age 2021",
      table: { limits: (code) => (code.startsWith("P") ? { from: 0, to: 0 } : undefined) },
    },
    sexes: {
      status: "loaded",
      release: "mce-sex 2021",
      table: { sex: (code) => (code === "N401" ? "M" : undefined) },
    },
    coverage: {
      status: "loaded",
      release: "lcd 2025-11",
      table: {
        policies: (code) =>
          code === "82306"
            ? [
                {
                  id: "L00001",
                  kind: "LCD",
                  contractors: ["06302"],
                  effective: { from },
                  supported: [
                    { first: "E55", last: "E55" },
                    { first: "N18", last: "N18" },
                  ],
                  excluded: [{ first: "Z00", last: "Z00" }],
                  frequency: { units: 1, days: 365 },
                },
              ]
            : [],
      },
    },
    ...changes,
  };
}

const MUE: Readonly<Record<string, { units: number; adjudication: 1 | 2 | 3 }>> = {
  "11721": { units: 2, adjudication: 1 },
  "93000": { units: 2, adjudication: 2 },
  "36415": { units: 2, adjudication: 3 },
};

const ADD_ONS: Readonly<Record<string, { type: 1 | 2 | 3; primaries: readonly string[] }>> = {
  "11045": { type: 1, primaries: ["11042"] },
  "99292": { type: 1, primaries: ["99291"] },
  "22840": { type: 2, primaries: [] },
  "11001": { type: 3, primaries: ["11000"] },
};

const row = (changes: Partial<ProcedureIndicators> = {}): ProcedureIndicators => ({
  status: "A",
  pcTc: "0",
  globalDays: "XXX",
  bilateral: "0",
  assistant: "0",
  coSurgeon: "0",
  team: "0",
  ...changes,
});

const INDICATORS: Readonly<Record<string, ProcedureIndicators>> = {
  "99213": row(),
  "99214": row(),
  "10060": row({ globalDays: "010" }),
  "20610": row({ globalDays: "000", bilateral: "1", assistant: "1" }),
  "27130": row({ globalDays: "090", bilateral: "1", assistant: "2", coSurgeon: "1", team: "1" }),
  "27132": row({ globalDays: "090", bilateral: "1", assistant: "0", coSurgeon: "9", team: "9" }),
  "71046": row({ pcTc: "1", bilateral: "3" }),
  "96372": row({ pcTc: "5" }),
  "99070": row({ status: "B" }),
  "99417": row({ status: "I" }),
  "99397": row({ status: "N" }),
};
