import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { cleanClaim, serviceLine } from "../clean-claim.fixture.ts";
import { applyUserRules } from "./apply-user-rules.ts";
import { parseUserRules } from "./parse-user-rules.ts";
import { tryUserRules } from "./try-user-rules.ts";
import type { UserRule } from "./user-rule.ts";

function rulesOf(text: string): readonly UserRule[] {
  const parsed = parseUserRules(text, "rules.txt");
  if (!parsed.ok) throw new Error(parsed.error.map((problem) => problem.message).join(" "));
  return parsed.value;
}

function faultsOf(text: string): string[] {
  const parsed = parseUserRules(text, "rules.txt");
  return parsed.ok ? [] : parsed.error.map((problem) => `${problem.place}: ${problem.message}`);
}

const VISITS = `
# First Health denies visits without it.
rule visits-need-25
  from 2025-01-01 to 2025-12-31
  when payer.identifier is SBX01
  and line.code in 99202-99215
  and line.modifiers not in 25
  warn Add modifier 25 to the visit.
`;

describe("rules that users write", () => {
  it("catch the lines that they describe, and only in their dates", () => {
    const rules = rulesOf(VISITS);
    const lines = [serviceLine(), serviceLine({ lineNumber: 2, procedureCode: "20610" })];
    const { findings } = applyUserRules(rules, cleanClaim({ lines }));
    expect(findings.map(({ code, severity, place }) => [code, severity, place.ordinal])).toEqual([
      ["rule.visits-need-25", "warn", 1],
    ]);
    expect(
      applyUserRules(rules, cleanClaim({ lines: [serviceLine({ modifiers: ["25"] })] })).findings,
    ).toEqual([]);
    const later = [serviceLine({ dateOfService: { from: isoDate("2026-01-01") } })];
    expect(applyUserRules(rules, cleanClaim({ lines: later })).findings).toEqual([]);
    const other = { name: "X", payerIdentifier: "X" };
    expect(applyUserRules(rules, cleanClaim({ payer: other })).findings).toEqual([]);
  });

  it("set fields, and later rules see what was set", () => {
    const rules = rulesOf(`
rule add-25
  when line.code is 99214
  set line.modifiers 25
rule route-25
  when line.modifiers is 25
  route second look
`);
    const { claim, routes, findings } = applyUserRules(rules, cleanClaim());
    expect([claim.lines[0]?.modifiers, routes, findings]).toEqual([["25"], ["second look"], []]);
  });

  it("hold the claim when an action cannot be done", () => {
    const rules = rulesOf("rule add-25\n when line.code is 99214\n set line.modifiers 25\n");
    const lines = [serviceLine({ modifiers: ["GT", "KX", "GP", "QW"] })];
    const { claim, findings } = applyUserRules(rules, cleanClaim({ lines }));
    expect(findings.map(({ severity }) => severity)).toEqual(["stop"]);
    expect(claim.lines[0]?.modifiers).toHaveLength(4);
  });

  it.each([
    ["claim.total above 254.99", true],
    ["claim.total above 255", false],
    ["claim.total below 255.01", true],
    ["claim.diagnoses is N1832", true],
    ["claim.diagnoses starts with E11", true],
    ["claim.diagnoses starts with E10", false],
    ["claim.authorization missing", true],
    ["claim.authorization present", false],
    ["claim.place is not 11", false],
    ["claim.place in 11, 22", true],
    ["line.date above 2025-11-13", true],
    ["line.date below 2025-11-14", false],
    ["line.units above 0.5", true],
    ["line.diagnoses in E1122", true],
    ["referring.npi missing", true],
  ])("when %s: %s", (condition, expected) => {
    const rules = rulesOf(`rule one\n when ${condition}\n stop Look.`);
    const claim = cleanClaim({ totalCharge: cents(25_500) });
    expect(applyUserRules(rules, claim).findings.length > 0).toBe(expected);
  });
});

describe("a file of rules with faults gives no rules, and names each line", () => {
  it("unknown fields, words, values and dates", () => {
    expect(
      faultsOf(`when claim.place is 11
rule One Rule
rule two
  from 2025-13-01
  when claim.colour is red
  and claim.place red
  and claim.total above much
  set claim.total 5
  explode
rule three
  when claim.place is 11
`),
    ).toEqual([
      "line 1: The line stands before any rule.",
      "line 2: A rule's name is small letters, digits and hyphens.",
      "line 4: The dates are not read.",
      "line 5: There is no field claim.colour.",
      "line 6: After claim.place comes no comparison.",
      "line 7: The comparison of claim.total has no value that fits.",
      "line 8: A rule cannot set claim.total.",
      "line 9: The line begins with explode, which rules do not know.",
      "line 2: The rule One Rule has no condition.",
      "line 2: The rule One Rule does nothing.",
      "line 3: The rule two has no condition.",
      "line 3: The rule two does nothing.",
      "line 10: The rule three does nothing.",
    ]);
  });

  it("two versions of a rule that overlap", () => {
    const version = (dates: string) => `rule one\n ${dates}\n when claim.place is 11\n stop No.\n`;
    expect(faultsOf(version("from 2025-01-01") + version("from 2025-06-01"))).toHaveLength(1);
    expect(faultsOf(version("from 2025-01-01 to 2025-05-31") + version("from 2025-06-01"))).toEqual([]);
  });
});

describe("a trial over past claims", () => {
  it("says what each rule would have caught, and changes nothing", () => {
    const claim = cleanClaim({ lines: [serviceLine({ modifiers: ["GT", "KX", "GP", "QW"] })] });
    const rules = rulesOf(`${VISITS}
rule add-25
  when line.code is 99214
  set line.modifiers 25
`);
    const old = cleanClaim({
      patientControlNumber: "V0-1",
      lines: [serviceLine({ dateOfService: { from: isoDate("2024-05-01") } })],
    });
    expect(tryUserRules(rules, [claim, old])).toEqual([
      { name: "visits-need-25", at: 3, inForce: 1, caught: ["V1-1"], failed: [] },
      { name: "add-25", at: 10, inForce: 2, caught: ["V1-1", "V0-1"], failed: ["V1-1"] },
    ]);
  });
});
