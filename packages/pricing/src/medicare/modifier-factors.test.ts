import { existsSync, readFileSync } from "node:fs";
import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { anesthesiaFee } from "./anesthesia.ts";
import type { PhysicianFeeRow, PhysicianFeeSchedule } from "./physician-fee-schedule.ts";
import type { PractitionerKind } from "./practitioner.ts";
import { pricePhysicianSession } from "./price-physician-session.ts";

const file = new URL("../../../../../shared/oracles/pfs_modifier_factors/factors.json", import.meta.url);
const hasShared = existsSync(file);
const needsShared = hasShared ? "" : " (skipped: ../shared with the cases is absent)";

type Row = readonly [string, string | null, unknown, number | string | null, string];

const FEE = 10_000;

function allowed(
  indicators: Partial<PhysicianFeeRow>,
  lines: readonly (readonly [modifier: string, units?: number])[],
  practitioner: PractitionerKind = "physician",
): number {
  const row: PhysicianFeeRow = {
    code: "20610",
    modifier: "",
    status: "A",
    work: FEE,
    nonFacilityExpense: 0,
    facilityExpense: 0,
    malpractice: 0,
    nonFacilityNotApplicable: false,
    facilityNotApplicable: false,
    pcTc: "0",
    globalDays: "000",
    preoperative: 0,
    intraoperative: 0,
    postoperative: 0,
    multipleProcedure: "0",
    bilateral: "9",
    assistant: "9",
    coSurgeon: "9",
    team: "9",
    endoscopicBase: "",
    conversionFactor: 10_000,
    imagingFamily: "99",
    cap: { nonFacility: 0, facility: 0, malpractice: 0 },
    ...indicators,
  };
  const schedule: PhysicianFeeSchedule = {
    release: "test",
    effective: { from: isoDate("2025-01-01") },
    row: (_, modifier) => (modifier === "" ? row : undefined),
    indices: () => ({ work: 1_000, practiceExpense: 1_000, malpractice: 1_000 }),
  };
  const session = {
    date: isoDate("2025-11-14"),
    placeOfService: "11",
    locality: { carrier: "06302", locality: "00" },
    practitioner,
    participates: true,
    deductibleLeft: cents(0),
    services: lines.map(([modifier, units = 1], index) => ({
      lineNumber: index + 1,
      code: "20610",
      modifiers: modifier === "" ? [] : [modifier],
      units,
      charge: cents(100_000),
    })),
  };
  return pricePhysicianSession(session, schedule).reduce((sum, line) => sum + line.allowed, 0) / FEE;
}

function anesthesia(modifier: string): number {
  const service = { modifiers: [modifier], baseUnits: 5, minutes: 75, presentAtInduction: false };
  return anesthesiaFee(service, cents(FEE / 10)).fee / FEE;
}

/** How each row of the collection is asked here; a row without an entry has no amount in CMS's text. */
const ASKED: Readonly<Record<string, () => number>> = {
  none: () => allowed({}, [[""]]),
  "80/81/82 asst 0 or 2": () => allowed({ assistant: "2" }, [["80"]]),
  "80/81/82 asst 1": () => allowed({ assistant: "1" }, [["81"]]),
  "AS asst 0/2": () => allowed({ assistant: "0" }, [["AS"]]),
  "AS asst 1": () => allowed({ assistant: "1" }, [["AS"]]),
  "62 cosurg 0": () => allowed({ coSurgeon: "0" }, [["62"]]),
  "62 cosurg 1/2": () => allowed({ coSurgeon: "1" }, [["62"]]),
  "66 team 0": () => allowed({ team: "0" }, [["66"]]),
  "QX/QY/QK anesthesia": () => anesthesia("QX"),
  "QS anesthesia": () => anesthesia("QS"),
  "QZ/AA anesthesia": () => anesthesia("QZ"),
  "NP/CNS taxonomy": () => allowed({}, [[""]], "nurse-practitioner"),
  PA: () => allowed({}, [[""]], "physician-assistant"),
  LCSW: () => allowed({}, [[""]], "clinical-social-worker"),
  "RD/nutrition": () => allowed({}, [[""]], "registered-dietitian"),
  CNM: () => allowed({}, [[""]], "certified-nurse-midwife"),
  "CRNA non-anesthesia": () => allowed({}, [[""]]),
  "50 bilat 0": () => allowed({ bilateral: "0" }, [["50"]]),
  "50 bilat 1": () => allowed({ bilateral: "1" }, [["50"]]),
  "50 bilat 2": () => allowed({ bilateral: "2" }, [["50"]]),
  "50 bilat 3": () => allowed({ bilateral: "3" }, [["50"]]),
  "units 2 bilat 1": () => allowed({ bilateral: "1" }, [["", 2]]),
  "units 2 bilat 2": () => allowed({ bilateral: "2" }, [["", 2]]),
  "LT+RT lines bilat 2": () => allowed({ bilateral: "2" }, [["LT"], ["RT"]]),
  "LT+RT lines bilat 0": () => allowed({ bilateral: "0" }, [["LT"], ["RT"]]),
};

describe("modifier factors by the text of CMS", () => {
  it.skipIf(!hasShared)(
    `equal the collected factors, also where a public suite deviates${needsShared}`,
    () => {
      const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: readonly Row[] };
      const numbers = rows.filter(([, , , factor]) => typeof factor === "number");
      const keyOf = ([modifier, condition]: Row) => [modifier, condition].filter(Boolean).join(" ");
      // Multiple procedures 4, 6 and 7 name the technical part alone; their amounts are held in the session's tests.
      const asked = numbers.filter(([modifier]) => !modifier.startsWith("mult "));
      expect(asked.map(keyOf).filter((key) => ASKED[key] === undefined)).toEqual([]);
      for (const row of asked) expect(ASKED[keyOf(row)]?.(), keyOf(row)).toBeCloseTo(Number(row[3]), 4);
    },
  );
});
