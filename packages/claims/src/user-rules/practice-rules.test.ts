import { isoDate } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanClaim, serviceLine } from "../clean-claim.fixture.ts";
import { applyPracticeRules, readPracticeRules } from "./apply-practice-rules.ts";
import { RULE_FIELDS } from "./field-catalogue.ts";
import { operatorsOf, type RuleFacts, userRuleOf } from "./rule-facts.ts";
import { tryPracticeRule } from "./try-practice-rule.ts";

const rule = (changes: Partial<RuleFacts> = {}): RuleFacts => ({
  name: "visits-need-25",
  effective: { from: isoDate("2025-01-01") },
  conditions: [{ field: "line.code", operator: "in", values: ["99202-99215"] }],
  actions: [{ kind: "stop", message: "Look at the visit." }],
  ...changes,
});
const visit = cleanClaim({ lines: [serviceLine({ procedureCode: "99214", modifiers: [] })] });
const set25 = rule({ actions: [{ kind: "set", field: "line.modifiers", value: "25" }] });

const readRule = (facts: RuleFacts) => {
  const read = userRuleOf(facts);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe("a practice's own rule", () => {
  it("holds a claim, and says by which rule", () => {
    const { findings } = applyPracticeRules(readPracticeRules([rule()]), visit);
    expect(findings).toMatchObject([{ code: "rule.visits-need-25", severity: "stop" }]);
  });

  it("sets a modifier and keeps why", () => {
    const { claim, whys } = applyPracticeRules(readPracticeRules([set25]), visit);
    expect(claim.lines[0]?.modifiers).toEqual(["25"]);
    expect(whys).toMatchObject([{ rule: "rule.visits-need-25", result: "service line 1, modifiers to 25" }]);
  });

  it("that cannot be read any more holds the claims of its dates", () => {
    const old = rule({ conditions: [{ field: "claim.colour", operator: "is", values: ["red"] }] });
    const rules = readPracticeRules([old]);
    expect(applyPracticeRules(rules, visit).findings).toMatchObject([{ severity: "stop" }]);
    const later = readPracticeRules([{ ...old, effective: { from: isoDate("2099-01-01") } }]);
    expect(applyPracticeRules(later, visit).findings).toEqual([]);
  });

  it.each([
    ["name", rule({ name: "No Name" })],
    ["conditions", rule({ conditions: [] })],
    ["actions", rule({ actions: [] })],
    ["condition 1", rule({ conditions: [{ field: "claim.total", operator: "above", values: ["much"] }] })],
    ["condition 1", rule({ conditions: [{ field: "claim.total", operator: "starts", values: ["1"] }] })],
    ["condition 1", rule({ conditions: [{ field: "line.date", operator: "above", values: ["May"] }] })],
    ["condition 1", rule({ conditions: [{ field: "line.code", operator: "in", values: [] }] })],
    ["action 1", rule({ actions: [{ kind: "set", field: "claim.total", value: "5" }] })],
    ["action 1", rule({ actions: [{ kind: "warn", message: " " }] })],
    ["to", rule({ effective: { from: isoDate("2025-02-01"), to: isoDate("2025-01-01") } })],
  ])("with a faulty %s is refused", (place, facts) => {
    expect(userRuleOf(facts)).toMatchObject({ ok: false, error: { place } });
  });

  it("law: every comparison that the catalogue offers for a field can be read", () => {
    const field = fc.constantFrom(...RULE_FIELDS);
    fc.assert(
      fc.property(field, fc.nat(), (chosen, pick) => {
        const operators = operatorsOf(chosen);
        const operator = operators[pick % operators.length] ?? "is";
        const values = chosen.kind === "date" ? ["2026-01-31"] : ["10"];
        const condition = { field: chosen.name, operator, values };
        expect(userRuleOf(rule({ conditions: [condition] })).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a rule tried on claims that are there", () => {
  it("says which it would hold and which it would change, before its first day too", () => {
    const later = { effective: { from: isoDate("2099-01-01") } };
    const other = cleanClaim({
      patientControlNumber: "V2-1",
      lines: [serviceLine({ procedureCode: "36415", modifiers: [] })],
    });
    expect(tryPracticeRule(readRule(rule(later)), [visit, other])).toMatchObject({
      claims: 2,
      caught: [
        { claimNumber: visit.patientControlNumber, outcome: "held", messages: ["Look at the visit."] },
      ],
    });
    expect(tryPracticeRule(readRule({ ...set25, ...later }), [visit]).caught).toMatchObject([
      { outcome: "changed", changes: [{ field: "service line 1, modifiers", before: "", after: "25" }] },
    ]);
  });

  it("a rule that cannot do what it says is told as failed", () => {
    const full = cleanClaim({
      lines: [serviceLine({ procedureCode: "99214", modifiers: ["GT", "KX", "GP", "QW"] })],
    });
    expect(tryPracticeRule(readRule(set25), [full]).caught).toMatchObject([{ outcome: "failed" }]);
  });
});
