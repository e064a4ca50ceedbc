import { readFileSync } from "node:fs";
import { cents, isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { hasShared, needsShared } from "../medicare/official-schedule.fixture.ts";
import { type OutpatientRate, outpatientPayment, wageAdjusted } from "./outpatient-payment.ts";
import { drugPayment, laboratoryFeeOf, outpatientRateOf } from "./rates-of.ts";
import { surgeryCenterPayment } from "./surgery-center-payment.ts";

const RATES: Readonly<Record<string, OutpatientRate>> = {
  "11042": { statusIndicator: "T", rate: cents(40_000) },
  "10060": { statusIndicator: "T", rate: cents(20_000) },
  "71046": { statusIndicator: "Q1", rate: cents(9_000) },
  "93005": { statusIndicator: "S", rate: cents(6_000) },
  "36415": { statusIndicator: "Q4" },
  J1885: { statusIndicator: "N" },
  J0897: { statusIndicator: "K", rate: cents(2_000) },
  "27130": { statusIndicator: "J1", rate: cents(1_200_000) },
  "99213": { statusIndicator: "B" },
  "97110": { statusIndicator: "A" },
  "33533": { statusIndicator: "C" },
};

function visit(...codes: string[]) {
  return outpatientPayment({
    wageIndex: 10_000,
    rateOf: (code) => RATES[code],
    release: "opps 2026-04",
    services: codes.map((text, index) => {
      const [code = "", modifier, units = "1"] = text.split("-");
      return { lineNumber: index + 1, code, modifiers: modifier ? [modifier] : [], units: Number(units) };
    }),
  }).map((line) => [line.outcome, line.payment]);
}

describe("a hospital outpatient visit", () => {
  it("the highest surgery in full, others at half", () => {
    expect(visit("10060", "11042")).toEqual([
      ["paid", 10_000],
      ["paid", 40_000],
    ]);
  });

  it("a comprehensive service packages the rest", () => {
    expect(visit("27130", "93005", "J1885", "97110")).toEqual([
      ["paid", 1_200_000],
      ["packaged", 0],
      ["packaged", 0],
      ["other-schedule", 0],
    ]);
  });

  it("a conditional service is paid alone and packaged beside a major one", () => {
    expect(visit("71046")).toEqual([["paid", 9_000]]);
    expect(visit("71046", "93005")).toEqual([
      ["packaged", 0],
      ["paid", 6_000],
    ]);
  });

  it("drugs by unit, packaged ones not at all", () => {
    expect(visit("J0897--3", "J1885")).toEqual([
      ["paid", 6_000],
      ["packaged", 0],
    ]);
  });

  it("what OPPS does not pay says so", () => {
    expect(visit("99213", "33533", "00000").map(([outcome]) => outcome)).toEqual([
      "not-paid",
      "not-paid",
      "no-rate",
    ]);
  });

  it("an ended procedure is half before anaesthesia and whole after it", () => {
    expect(visit("11042-73")).toEqual([["paid", 20_000]]);
    expect(visit("11042-74")).toEqual([["paid", 40_000]]);
  });

  it("60 % of a rate follows wages", () => {
    // 415.32 × (0.6 × 0.9 + 0.4) = 390.4008.
    expect(wageAdjusted(cents(41_532), 9_000)).toBe(39_040);
  });
});

describe("an ambulatory surgery center", () => {
  const service = (lineNumber: number, rate: number, modifier = "", discounted = true) => ({
    lineNumber,
    code: "66984",
    modifiers: modifier === "" ? [] : [modifier],
    rate: cents(rate),
    discounted,
  });
  const paid = (services: Parameters<typeof surgeryCenterPayment>[0], wageIndex = 10_000) =>
    surgeryCenterPayment(services, wageIndex).map((line) => line.payment);

  it("half of a rate follows wages; the second procedure at half", () => {
    // 1,000.00 × (0.5 × 0.9 + 0.5).
    expect(paid([service(1, 100_000)], 9_000)).toEqual([95_000]);
    expect(paid([service(1, 50_000), service(2, 100_000), service(3, 30_000, "", false)])).toEqual([
      25_000, 100_000, 30_000,
    ]);
  });

  it("73 and 52 at half, 74 whole", () => {
    expect(["73", "52", "74"].map((modifier) => paid([service(1, 100_000, modifier)])[0])).toEqual([
      50_000, 50_000, 100_000,
    ]);
  });
});

describe("rates of the official files", () => {
  it("a drug is paid its average sales price plus 6 %", () => {
    expect(drugPayment(cents(1_234))).toBe(1_308);
  });

  it.skipIf(!hasShared)(`Addendum B of April 2026${needsShared}`, () => {
    const file = new URL("../../../../../shared/data/opps/addendum_b_2026-04.csv", import.meta.url);
    const { releases } = readOfficialFiles([
      { name: "addendum_b_2026-04.csv", bytes: new Uint8Array(readFileSync(file)) },
    ]);
    const library = createCodeLibrary(releases);
    const book = library.at(isoDate("2026-04-15"));
    expect(outpatientRateOf(book, "11042")).toEqual({ statusIndicator: "T", rate: 41_532 });
    expect(outpatientRateOf(book, "99213")).toEqual({ statusIndicator: "B" });
    expect(outpatientRateOf(library.at(isoDate("2027-04-15")), "11042")).toBeUndefined();
    expect(laboratoryFeeOf(book, "80053")).toBeUndefined();
  });
});
