import { cents, parseDollars } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { anesthesiaFactorOf, localityOfZip, physicianFeeScheduleOf } from "./fee-schedule-of.ts";
import { hasShared, needsShared, officialBook, sharedText } from "./official-schedule.fixture.ts";
import { pricePhysicianSession } from "./price-physician-session.ts";
import { allowed, type Line, locality, scheduleOf, session, total } from "./session.fixture.ts";

describe("with the official files of October 2025", () => {
  it.skipIf(!hasShared)(`prices a real day in Wisconsin${needsShared}`, () => {
    const book = officialBook();
    expect(localityOfZip(book, "537031234")).toEqual(locality);
    expect(anesthesiaFactorOf(book, locality)).toBe(1_929);
    const answer = physicianFeeScheduleOf(book);
    if (answer.status !== "loaded") throw new Error(answer.status);
    const { schedule } = answer;
    const [visit, exercise] = pricePhysicianSession(
      session([
        ["99213", "500"],
        ["97110", "500", "GP", 2],
      ]),
      schedule,
    );
    // 99213: 1.30 × 1 + 1.35 × 0.957 + 0.10 × 0.331 = 2.62505; × 32.3465 = 84.9110.
    expect(visit?.allowed).toBe(8_491);
    // 97110: (0.45 + 0.43 × 0.957 + 0.01 × 0.331) × 32.3465 = 27.9738; half its expense: 21.3185.
    expect(exercise?.allowed).toBe(2_797 + 2_132);
  });
});

const cases = <T>(path: string): T => JSON.parse(sharedText(path)) as T;

/** A family of endoscopies over 45378, each charged far above its fee. */
function endoscopyTotal(fees: Readonly<Record<string, string>>): number {
  const schedule = scheduleOf(
    Object.fromEntries(
      Object.entries(fees).map(([code, fee]) => [
        code,
        { fee, multipleProcedure: "3", endoscopicBase: code === "45378" ? "" : "45378" },
      ]),
    ),
  );
  return total(
    allowed(
      Object.keys(fees).map((code): Line => [code, "900"]),
      schedule,
    ),
  );
}

describe("cases computed by others", () => {
  it.skipIf(!hasShared)(`multiple, bilateral and endoscopy${needsShared}`, () => {
    interface Case {
      readonly id: string;
      readonly indicator?: number;
      readonly fs?: string | Record<string, string>;
      readonly lines?: readonly { code?: string; mod?: string; charge: string; fs?: string }[];
      readonly expected_allowed?: Record<string, string>;
      readonly expected_total_allowed?: string;
      readonly family_base?: string;
      readonly charge_both?: string;
      readonly charge_each?: string;
      readonly rvu?: Record<string, string>;
      readonly expected_rvu?: string;
    }
    const all = cases<{ cases: Case[] }>("oracles/pfs_multiple_bilateral/cases.json").cases;
    const ids = all.map((each) => each.id);
    expect(ids).toHaveLength(7);
    for (const each of all.filter((one) => one.id.startsWith("bilat") && one.lines !== undefined)) {
      const schedule = scheduleOf({
        "20610": { fee: String(each.fs), bilateral: String(each.indicator) },
      });
      const lines = (each.lines ?? []).map((line): Line => ["20610", line.charge, line.mod ?? ""]);
      expect(total(allowed(lines, schedule)), each.id).toBe(parseDollars(each.expected_total_allowed ?? ""));
    }
    const caseOf = (id: string): Case => {
      const found = all.find((one) => one.id === id);
      if (found === undefined) throw new Error(`no case ${id}`);
      return found;
    };
    const ranked = caseOf("mult2_mac");
    const rankedSchedule = scheduleOf(
      Object.fromEntries(
        (ranked.lines ?? []).map(({ code = "", fs = "" }) => [code, { fee: fs, multipleProcedure: "2" }]),
      ),
    );
    const rankedLines = (ranked.lines ?? []).map(({ code = "", charge }): Line => [code, charge]);
    expect(allowed(rankedLines, rankedSchedule)).toEqual(
      rankedLines.map(([code]) => parseDollars(ranked.expected_allowed?.[code] ?? "")),
    );
    const both = caseOf("bilat1_rule");
    const bothSides = scheduleOf({ "20610": { fee: String(both.fs), bilateral: "1" } });
    expect(total(allowed([["20610", both.charge_both ?? "", "50"]], bothSides))).toBe(
      parseDollars(both.expected_total_allowed ?? ""),
    );
    const each = caseOf("bilat3_rule");
    const eachSide = scheduleOf({ "20610": { fee: String(each.fs), bilateral: "3" } });
    const sides = ["LT", "RT"].map((side): Line => ["20610", each.charge_each ?? "", side]);
    expect(total(allowed(sides, eachSide))).toBe(parseDollars(each.expected_total_allowed ?? ""));
    const iom = caseOf("endo_iom_VERIFY");
    expect(endoscopyTotal(iom.fs as Record<string, string>)).toBe(
      parseDollars(iom.expected_total_allowed ?? ""),
    );
    // Relative values stand in for fees: the family rule is the same sum.
    const rvu = caseOf("endo_rvu_aapc");
    expect(endoscopyTotal(rvu.rvu ?? {})).toBe(parseDollars(rvu.expected_rvu ?? ""));
  });

  it.skipIf(!hasShared)(`sequestration${needsShared}`, () => {
    interface Case {
      readonly allowed: string;
      readonly deductible: string;
      readonly coins: string;
      readonly co253: string;
      readonly paid: string;
    }
    const all = cases<{ cases: Case[] }>("oracles/sequestration/cases.json").cases;
    expect(all).toHaveLength(3);
    for (const each of all) {
      const schedule = scheduleOf({ "99213": { fee: each.allowed } });
      const deductibleLeft = parseDollars(each.deductible) ?? cents(0);
      const [line] = pricePhysicianSession(session([["99213", "9000"]], { deductibleLeft }), schedule);
      expect(line && [line.deductible, line.coinsurance, line.sequestration, line.paid]).toEqual(
        [each.deductible, each.coins, each.co253, each.paid].map(parseDollars),
      );
    }
  });
});
