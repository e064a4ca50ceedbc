import { existsSync, readFileSync } from "node:fs";
import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { cleanClaim, editContext, serviceLine } from "./clean-claim.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import type { EditTables } from "./edit-tables.ts";
import { globalPeriod } from "./global-period.ts";
import { bypasses } from "./ncci/bypass-modifiers.ts";
import { pairInForce } from "./ncci/pair-in-force.ts";
import { smallTables } from "./small-tables.fixture.ts";
import { therapyUnits, unitsOfTotal } from "./therapy-units.ts";

const shared = new URL("../../../../shared/oracles/", import.meta.url);
const hasShared = existsSync(shared);
const needsShared = hasShared ? "" : " (skipped: ../shared with the cases is absent)";
const casesOf = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, shared), "utf8")) as T;

interface NcciCases {
  readonly bypass_modifiers: readonly string[];
  readonly not_bypass: readonly string[];
  readonly date_truth_table: readonly {
    eff: string | null;
    dos: string | null;
    dele: string | null;
    active: boolean;
  }[];
  readonly semantic_cases: readonly {
    ind: "0" | "1" | "9";
    mods_col1?: string[];
    mods_col2?: string[];
    dos?: string;
    deny_col2: boolean;
  }[];
  readonly mue: {
    cases: readonly { mai: 1 | 2 | 3; mue: number; lines: number[]; dates?: string[]; denied: boolean[] }[];
  };
}

describe.skipIf(!hasShared)(`cases computed by others${needsShared}`, () => {
  const ncci = hasShared ? casesOf<NcciCases>("ncci_mue/cases.json") : undefined;

  it("every NCCI modifier bypasses on the code it belongs to, and no other does", () => {
    const pair = (code: string, modifier: string) =>
      bypasses(
        serviceLine({ procedureCode: "11042" }),
        serviceLine({ procedureCode: code, modifiers: [modifier] }),
        isoDate("2025-11-14"),
      );
    for (const modifier of ncci?.bypass_modifiers ?? []) {
      const code = ["24", "25", "57"].includes(modifier) ? "99214" : "97597";
      expect(pair(code, modifier), modifier).toBe(true);
    }
    for (const modifier of ncci?.not_bypass ?? []) expect(pair("97597", modifier), modifier).toBe(false);
  });

  it("a pair is in force from its first to its last day, both included", () => {
    for (const { eff, dos, dele, active } of ncci?.date_truth_table ?? []) {
      // Without an effective date or a date of service there is nothing to decide; the reader keeps such rows out.
      if (eff === null || dos === null) {
        expect(active).toBe(false);
        continue;
      }
      const row = {
        modifierIndicator: "1" as const,
        effective: isoDate(eff),
        ...(dele === null ? {} : { deletion: isoDate(dele) }),
      };
      expect(pairInForce([row], isoDate(dos)) !== undefined, JSON.stringify({ eff, dos, dele })).toBe(active);
    }
  });

  it("pairs with indicator 0, 1 and 9, before and after July 2019", () => {
    for (const each of ncci?.semantic_cases ?? []) {
      const from = isoDate(each.dos ?? "2025-11-14");
      const pair = { modifierIndicator: each.ind, effective: isoDate("2010-01-01") };
      const table = { pairs: (a: string) => (a === "11042" ? [pair] : []) };
      const tables: EditTables = { ...smallTables(), ptp: { status: "loaded", release: "t", table } };
      const lines = [
        serviceLine({ procedureCode: "11042", modifiers: each.mods_col1 ?? [], dateOfService: { from } }),
        serviceLine({
          lineNumber: 2,
          procedureCode: "97597",
          modifiers: each.mods_col2 ?? [],
          dateOfService: { from },
        }),
      ];
      const denied = editClaim(cleanClaim({ lines }), editContext({ tables })).some((finding) =>
        ["edit.ncci-pair", "edit.ncci-pair-never"].includes(finding.code),
      );
      expect(denied, JSON.stringify(each)).toBe(each.deny_col2);
    }
  });

  it("units over a limit deny all of the line or the day, never a part", () => {
    for (const each of ncci?.mue.cases ?? []) {
      const limit = { units: each.mue, adjudication: each.mai };
      const tables: EditTables = {
        ...smallTables(),
        mue: { status: "loaded", release: "t", table: { limit: () => limit } },
      };
      const lines = each.lines.map((units, index) =>
        serviceLine({
          lineNumber: index + 1,
          procedureCode: "11721",
          units,
          modifiers: index === 0 ? [] : ["76"],
          dateOfService: { from: isoDate(each.dates?.[index] === "d2" ? "2025-11-13" : "2025-11-14") },
        }),
      );
      const findings = editClaim(cleanClaim({ lines }), editContext({ tables }));
      const denied = lines.map((line) =>
        findings.some(
          (finding) => finding.code.startsWith("edit.mue") && finding.place.ordinal === line.lineNumber,
        ),
      );
      expect(denied, JSON.stringify(each)).toEqual(each.denied);
    }
  });

  it("global periods by day", () => {
    interface Case {
      readonly glob: string;
      readonly surgery: string;
      readonly first?: string;
      readonly last: string;
    }
    const all = casesOf<{ cases: Case[] }>("global_period/cases.json").cases;
    expect(all).toHaveLength(8);
    for (const { glob, surgery, first, last } of all) {
      const period = globalPeriod(glob, isoDate(surgery));
      expect(period?.last).toBe(last);
      if (first !== undefined) expect(period?.first).toBe(first);
    }
  });

  it("the 8-minute rule", () => {
    interface Cases {
      readonly interval_table: readonly { units: number; min: number; max: number }[];
      readonly cases: readonly {
        id: string;
        minutes: Record<string, number>;
        total_units: number;
        per_code: Record<string, number> | null;
      }[];
    }
    const all = casesOf<Cases>("therapy_8min/cases.json");
    for (const { units, min, max } of all.interval_table) {
      expect([unitsOfTotal(min), unitsOfTotal(max)]).toEqual([units, units]);
    }
    expect(unitsOfTotal(7)).toBe(0);
    expect(all.cases).toHaveLength(5);
    for (const each of all.cases) {
      const codes = Object.keys(each.minutes);
      const units = therapyUnits(Object.values(each.minutes));
      expect(
        units.reduce((sum, one) => sum + one, 0),
        each.id,
      ).toBe(each.total_units);
      if (each.per_code !== null) {
        expect(Object.fromEntries(codes.map((code, index) => [code, units[index]])), each.id).toEqual(
          each.per_code,
        );
      }
    }
  });
});

describe("traps that public tools fall into", () => {
  it("a fresh unit limit does not trim: three units of two are all denied", () => {
    const lines = [serviceLine({ procedureCode: "11721", units: 3, charge: cents(3_000) })];
    const [finding] = editClaim(cleanClaim({ lines }), editContext()).filter(
      (each) => each.code === "edit.mue-line",
    );
    expect(finding?.message).toContain("all 3");
  });

  it("a leap year moves the last day of ninety", () => {
    expect(globalPeriod("090", isoDate("2024-01-05"))?.last).toBe("2024-04-04");
    expect(globalPeriod("090", isoDate("2025-01-05"))?.last).toBe("2025-04-05");
  });
});
