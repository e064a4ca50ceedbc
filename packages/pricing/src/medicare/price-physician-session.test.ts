import { cents, isoDate, sumCents } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitingCharge } from "./practitioner.ts";
import { type PhysicianSession, pricePhysicianSession } from "./price-physician-session.ts";
import { allowed, type Line, scheduleOf, session, total } from "./session.fixture.ts";

describe("bilateral procedures", () => {
  const one = (bilateral: string, fee: string) => scheduleOf({ "20610": { fee, bilateral } });

  it("indicator 0: the two sides share one fee", () => {
    const lines: Line[] = [
      ["20610", "100", "LT"],
      ["20610", "100", "RT"],
    ];
    expect(total(allowed(lines, one("0", "125")))).toBe(12_500);
    expect(allowed([["20610", "200", "50"]], one("0", "125"))).toEqual([12_500]);
  });

  it("indicator 2: the fee stands for both sides, on one line or two", () => {
    const lines: Line[] = [
      ["20610", "100", "LT"],
      ["20610", "100", "RT"],
    ];
    expect(total(allowed(lines, one("2", "125")))).toBe(12_500);
    expect(allowed([["20610", "500", "", 2]], one("2", "125"))).toEqual([12_500]);
  });

  it("indicator 1: one and a half fees, and the charges for both when they are less", () => {
    expect(allowed([["20610", "500", "50"]], one("1", "100"))).toEqual([15_000]);
    expect(allowed([["20610", "120", "50"]], one("1", "100"))).toEqual([12_000]);
    expect(
      total(
        allowed(
          [
            ["20610", "70", "RT"],
            ["20610", "70", "LT"],
          ],
          one("1", "100"),
        ),
      ),
    ).toBe(14_000);
  });

  it("indicator 3: a whole fee for each side", () => {
    const lines: Line[] = [
      ["20610", "80", "LT"],
      ["20610", "80", "RT"],
    ];
    expect(total(allowed(lines, one("3", "100")))).toBe(16_000);
    expect(allowed([["20610", "300", "50"]], one("3", "100"))).toEqual([20_000]);
  });

  it("one side alone, and a code without the concept, are paid once", () => {
    expect(allowed([["20610", "500", "LT"]], one("1", "100"))).toEqual([10_000]);
    expect(allowed([["20610", "500", "50"]], one("9", "100"))).toEqual([10_000]);
  });

  it("comes before ranking: a bilateral procedure may become the highest", () => {
    const schedule = scheduleOf({
      "20610": { fee: "100", bilateral: "1", multipleProcedure: "2" },
      "20611": { fee: "120", multipleProcedure: "2" },
    });
    expect(
      allowed(
        [
          ["20611", "900"],
          ["20610", "900", "50"],
        ],
        schedule,
      ),
    ).toEqual([6_000, 15_000]);
  });
});

describe("several procedures of one day", () => {
  const surgeries = scheduleOf({
    "35301": { fee: "1043.48", multipleProcedure: "2" },
    "35201": { fee: "922.90", multipleProcedure: "2" },
    "35261": { fee: "1010.60", multipleProcedure: "2" },
    "10060": { fee: "100", multipleProcedure: "2" },
    "10061": { fee: "90", multipleProcedure: "2" },
    "10080": { fee: "80", multipleProcedure: "2" },
    "12345": { fee: "500", multipleProcedure: "0" },
  });

  it("are ranked by fee, not by charge or order: 100, 50, 50", () => {
    const lines: Line[] = [
      ["35301", "2000"],
      ["35201", "1000"],
      ["35261", "1050"],
    ];
    expect(allowed(lines, surgeries)).toEqual([104_348, 46_145, 50_530]);
    expect(allowed([...lines].reverse(), surgeries)).toEqual([50_530, 46_145, 104_348]);
  });

  it("after the fifth the contractor decides by report", () => {
    const lines = ["35301", "35261", "35201", "10060", "10061", "10080"].map((code): Line => [code, "2000"]);
    const priced = pricePhysicianSession(session(lines), surgeries);
    expect(priced.map((line) => line.outcome)).toEqual([...Array(5).fill("priced"), "by-report"]);
    expect(priced[4]?.allowed).toBe(4_500);
  });

  it("a procedure outside the rule is neither ranked nor reduced", () => {
    expect(
      allowed(
        [
          ["12345", "2000"],
          ["10060", "2000"],
          ["10061", "2000"],
        ],
        surgeries,
      ),
    ).toEqual([50_000, 10_000, 4_500]);
  });

  it("the old indicator 1 pays 100, 50, 25", () => {
    const old = scheduleOf({
      "00001": { fee: "400", multipleProcedure: "1" },
      "00002": { fee: "200", multipleProcedure: "1" },
      "00003": { fee: "100", multipleProcedure: "1" },
    });
    expect(
      allowed(
        ["00001", "00002", "00003"].map((code): Line => [code, "900"]),
        old,
      ),
    ).toEqual([40_000, 10_000, 2_500]);
  });
});

describe("endoscopies of one family", () => {
  const family = { multipleProcedure: "3", endoscopicBase: "45378" };
  const schedule = scheduleOf({
    "45378": { fee: "255.40", multipleProcedure: "2" },
    "45380": { fee: "285.98", ...family },
    "45385": { fee: "374.56", ...family },
    "10060": { fee: "500", multipleProcedure: "2" },
  });

  it("the highest in full, the next less the base", () => {
    const lines: Line[] = [
      ["45380", "900"],
      ["45385", "900"],
    ];
    expect(allowed(lines, schedule)).toEqual([3_058, 37_456]);
  });

  it("the base beside a member of its family is not paid", () => {
    expect(
      allowed(
        [
          ["45378", "900"],
          ["45385", "900"],
        ],
        schedule,
      ),
    ).toEqual([0, 37_456]);
  });

  it("the family ranks as one with another procedure", () => {
    const lines: Line[] = [
      ["45380", "900"],
      ["10060", "900"],
      ["45385", "900"],
    ];
    // 405.14 for the family is less than 500: the family is paid half.
    expect(allowed(lines, schedule)).toEqual([1_529, 50_000, 18_728]);
  });
});

describe("several tests of one day", () => {
  const pair = (indicator: string) =>
    scheduleOf({
      "70551": { fee: "200", multipleProcedure: indicator, imagingFamily: "88", pcTc: "1" },
      "70551-TC": { fee: "140", multipleProcedure: indicator, imagingFamily: "88", pcTc: "1" },
      "70551-26": { fee: "60", multipleProcedure: indicator, imagingFamily: "88", pcTc: "1" },
      "72141": { fee: "150", multipleProcedure: indicator, imagingFamily: "88", pcTc: "1" },
      "72141-TC": { fee: "80", multipleProcedure: indicator, imagingFamily: "88", pcTc: "1" },
      "72141-26": { fee: "70", multipleProcedure: indicator, imagingFamily: "88", pcTc: "1" },
    });
  const both: Line[] = [
    ["70551", "900"],
    ["72141", "900"],
  ];

  it("imaging: later technical parts at 50 %, later professional parts at 95 %, each ranked apart", () => {
    // 140 + 60 × 95 % = 197.00; 80 × 50 % + 70 = 110.00.
    expect(allowed(both, pair("4"))).toEqual([19_700, 11_000]);
  });

  it("imaging with 26 on both lines touches the professional part alone", () => {
    const lines: Line[] = [
      ["70551", "900", "26"],
      ["72141", "900", "26"],
    ];
    expect(allowed(lines, pair("4"))).toEqual([5_700, 7_000]);
  });

  it("cardiovascular: later technical parts less 25 %; ophthalmology: less 20 %", () => {
    expect(allowed(both, pair("6"))).toEqual([20_000, 6_000 + 7_000]);
    expect(allowed(both, pair("7"))).toEqual([20_000, 6_400 + 7_000]);
  });

  it("a test alone is paid in full", () => {
    expect(allowed([["72141", "900"]], pair("4"))).toEqual([15_000]);
  });
});

describe("therapy of one day", () => {
  const schedule = scheduleOf({
    "97110": { fee: "10", nonFacilityExpense: 800, multipleProcedure: "5", globalDays: "XXX" },
    "97140": { fee: "11", nonFacilityExpense: 600, multipleProcedure: "5", globalDays: "XXX" },
  });

  it("the unit with the highest expense in full, every other with half of its expense", () => {
    const lines: Line[] = [
      ["97110", "900", "GP", 2],
      ["97140", "900", "GP"],
    ];
    // 18.00 + 14.00; 11.00 + 3.00.
    expect(allowed(lines, schedule)).toEqual([3_200, 1_400]);
    expect(allowed([["97110", "900", "GP"]], schedule)).toEqual([1_800]);
  });
});

describe("parts and helpers of a surgery", () => {
  const schedule = scheduleOf({
    "27130": { fee: "1000", assistant: "2", coSurgeon: "1", team: "1" },
    "27132": { fee: "1000", assistant: "1", coSurgeon: "0", team: "0" },
    "27134": { fee: "1000", assistant: "0", coSurgeon: "2", team: "2" },
  });
  const paid = (code: string, modifiers: string) => allowed([[code, "9000", modifiers]], schedule);

  it.each([
    ["80", "27130", 16_000],
    ["81", "27134", 16_000],
    ["82", "27130", 16_000],
    ["AS", "27130", 13_600],
    ["80", "27132", 0],
    ["62", "27130", 62_500],
    ["62", "27134", 62_500],
    ["62", "27132", 0],
    ["66", "27132", 0],
    ["54", "27130", 80_000],
    ["55", "27130", 20_000],
    ["56", "27130", 0],
    ["78", "27130", 70_000],
  ])("modifier %s on %s allows %i cents of 1,000 dollars", (modifier, code, expected) => {
    expect(paid(code, modifier)).toEqual([expected]);
  });

  it("an assistant where the concept does not apply is not paid", () => {
    expect(allowed([["99213", "500", "80"]], scheduleOf({ "99213": { fee: "90" } }))).toEqual([0]);
  });

  it("team surgery is by report", () => {
    const [line] = pricePhysicianSession(session([["27130", "9000", "66"]]), schedule);
    expect([line?.outcome, line?.allowed]).toEqual(["by-report", 0]);
  });
});

describe("who bills", () => {
  const schedule = scheduleOf({ "99213": { fee: "100" }, "27130": { fee: "1000", assistant: "2" } });
  const as = (practitioner: PhysicianSession["practitioner"], participates = true) =>
    allowed([["99213", "500"]], schedule, { practitioner, participates });

  it.each([
    ["physician", 10_000],
    ["nurse-practitioner", 8_500],
    ["physician-assistant", 8_500],
    ["clinical-nurse-specialist", 8_500],
    ["registered-dietitian", 8_500],
    ["clinical-social-worker", 7_500],
    ["certified-nurse-midwife", 10_000],
  ] as const)("a %s", (practitioner, expected) => {
    expect(as(practitioner)).toEqual([expected]);
  });

  it("who does not participate is paid 95 %; the limiting charge is 109.25 % of the fee", () => {
    expect(as("physician", false)).toEqual([9_500]);
    expect(limitingCharge(cents(10_000))).toBe(10_925);
  });

  it("AS holds the 85 % already", () => {
    const practitioner = "physician-assistant" as const;
    expect(allowed([["27130", "9000", "AS"]], schedule, { practitioner })).toEqual([13_600]);
  });
});

describe("what is not priced says why", () => {
  const schedule = scheduleOf({
    "00001": { fee: "0", status: "C" },
    "00002": { fee: "5", status: "B" },
    "00003": { fee: "0", status: "X" },
  });

  it("contractor-priced, bundled, excluded, unknown", () => {
    const lines = ["00001", "00002", "00003", "00004"].map((code): Line => [code, "900"]);
    expect(pricePhysicianSession(session(lines), schedule).map((line) => line.outcome)).toEqual([
      "by-report",
      "not-paid",
      "not-paid",
      "no-row",
    ]);
  });

  it("an unknown locality is a mistake of the caller", () => {
    const nowhere = { ...scheduleOf({}), indices: () => undefined };
    expect(() => pricePhysicianSession(session([]), nowhere)).toThrow(RangeError);
  });
});

describe("what Medicare pays of it", () => {
  const schedule = scheduleOf({ "99213": { fee: "100" }, "99214": { fee: "20" } });
  const split = (line: Line, changes = {}) => {
    const [priced] = pricePhysicianSession(session([line], changes), schedule);
    return priced && [priced.deductible, priced.coinsurance, priced.sequestration, priced.paid];
  };

  it("deductible, coinsurance, then sequestration of the payment alone", () => {
    expect(split(["99213", "500"], { deductibleLeft: cents(5_000) })).toEqual([5_000, 1_000, 80, 3_920]);
    expect(split(["99214", "40"])).toEqual([0, 400, 32, 1_568]);
  });

  it("sequestration by date of service", () => {
    const on = (date: string) => split(["99213", "500"], { date: isoDate(date) })?.[2];
    expect([
      on("2013-03-31"),
      on("2013-04-01"),
      on("2020-05-01"),
      on("2022-04-01"),
      on("2022-07-01"),
    ]).toEqual([0, 160, 0, 80, 160]);
  });

  it("the deductible is used up across lines", () => {
    const lines: Line[] = [
      ["99213", "500"],
      ["99213", "500"],
    ];
    const priced = pricePhysicianSession(session(lines, { deductibleLeft: cents(12_000) }), schedule);
    expect(priced.map((line) => line.deductible)).toEqual([10_000, 2_000]);
  });
});

describe("law: allowed = deductible + coinsurance + sequestration + paid, and never above the charge", () => {
  const schedule = scheduleOf({
    "99213": { fee: "92.47" },
    "20610": { fee: "61.05", bilateral: "1", multipleProcedure: "2" },
    "11042": { fee: "127.33", multipleProcedure: "2" },
    "97110": { fee: "10.11", nonFacilityExpense: 777, multipleProcedure: "5", globalDays: "XXX" },
  });
  const anyLine = fc.record({
    code: fc.constantFrom("99213", "20610", "11042", "97110"),
    charge: fc.integer({ min: 0, max: 40_000 }).map((amount) => cents(amount)),
    units: fc.integer({ min: 1, max: 3 }),
    modifiers: fc.subarray(["50", "80", "LT"]),
  });

  it("for any session", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 7 }), fc.integer({ min: 0, max: 25_700 }), (lines, left) => {
        const services = lines.map((line, index) => ({ ...line, lineNumber: index + 1 }));
        const priced = pricePhysicianSession(
          session([], { services, deductibleLeft: cents(left) }),
          schedule,
        );
        priced.forEach((line, index) => {
          const { deductible, coinsurance, sequestration, paid } = line;
          expect(sumCents([deductible, coinsurance, sequestration, paid])).toBe(line.allowed);
          expect(line.allowed).toBeLessThanOrEqual(services[index]?.charge ?? 0);
          expect(Math.min(deductible, coinsurance, sequestration, paid)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
