import { type Cents, cents, isoDate, parseDollars, sumCents } from "@claimwright/base";
import type { PhysicianFeeRow, PhysicianFeeSchedule } from "./physician-fee-schedule.ts";
import {
  type PhysicianService,
  type PhysicianSession,
  pricePhysicianSession,
} from "./price-physician-session.ts";

export const locality = { carrier: "06302", locality: "00" };

/** A schedule of rows whose fee is the given amount: all of it work, indices of one, a conversion factor of one. */
export function scheduleOf(rows: Readonly<Record<string, Partial<PhysicianFeeRow> & { fee: string }>>) {
  const byKey = new Map(
    Object.entries(rows).map(([key, { fee, ...more }]): [string, PhysicianFeeRow] => {
      const [code = "", modifier = ""] = key.split("-");
      return [
        `${code}-${modifier}`,
        {
          code,
          modifier,
          status: "A",
          work: parseDollars(fee) ?? 0,
          nonFacilityExpense: 0,
          facilityExpense: 0,
          malpractice: 0,
          nonFacilityNotApplicable: false,
          facilityNotApplicable: false,
          pcTc: "0",
          globalDays: "090",
          preoperative: 10,
          intraoperative: 70,
          postoperative: 20,
          multipleProcedure: "0",
          bilateral: "9",
          assistant: "9",
          coSurgeon: "9",
          team: "9",
          endoscopicBase: "",
          conversionFactor: 10_000,
          imagingFamily: "99",
          cap: { nonFacility: 0, facility: 0, malpractice: 0 },
          ...more,
        },
      ];
    }),
  );
  const schedule: PhysicianFeeSchedule = {
    release: "test",
    effective: { from: isoDate("2025-01-01") },
    row: (code, modifier) => byKey.get(`${code}-${modifier}`),
    indices: () => ({ work: 1_000, practiceExpense: 1_000, malpractice: 1_000 }),
  };
  return schedule;
}

export type Line = readonly [code: string, charge: string, modifiers?: string, units?: number];

export function session(lines: readonly Line[], changes: Partial<PhysicianSession> = {}): PhysicianSession {
  return {
    date: isoDate("2025-11-14"),
    placeOfService: "11",
    locality,
    practitioner: "physician",
    participates: true,
    deductibleLeft: cents(0),
    services: lines.map(
      ([code, charge, modifiers = "", units = 1], index): PhysicianService => ({
        lineNumber: index + 1,
        code,
        modifiers: modifiers.split(" ").filter(Boolean),
        units,
        charge: parseDollars(charge) ?? cents(0),
      }),
    ),
    ...changes,
  };
}

export const allowed = (lines: readonly Line[], schedule: PhysicianFeeSchedule, changes = {}) =>
  pricePhysicianSession(session(lines, changes), schedule).map((line) => line.allowed);
export const total = (amounts: readonly Cents[]) => sumCents(amounts);
