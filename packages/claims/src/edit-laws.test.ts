import { cents, isoDate } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanClaim, editContext, serviceLine } from "./clean-claim.fixture.ts";
import { EDIT_CATALOGUE } from "./edit-catalogue.ts";
import { editClaim } from "./edit-claim.ts";
import { medicareProfile } from "./payer-profile.ts";

const code = fc.oneof(
  fc.constantFrom(
    "99214",
    "99203",
    "G2211",
    "20610",
    "97110",
    "00142",
    "J3301",
    "90471",
    "11042",
    "97597",
    "",
    "?",
  ),
  fc.stringMatching(/^[0-9A-Z]{5}$/),
);
const modifier = fc.constantFrom("25", "59", "50", "LT", "RT", "26", "TC", "GP", "GA", "JW", "XS", "zz");
const line = fc.record({
  procedureCode: code,
  modifiers: fc.array(modifier, { maxLength: 5 }),
  units: fc.constantFrom(0, 0.5, 1, 2, 60),
  charge: fc.integer({ min: -5, max: 90_000 }).map((amount) => cents(amount)),
  unitMeasure: fc.constantFrom("UN" as const, "MJ" as const),
  diagnosisPointers: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }),
  dateOfService: fc
    .constantFrom("2025-11-12", "2025-11-14", "2021-12-31", "2026-12-01")
    .map((from) => ({ from: isoDate(from) })),
});
const claim = fc
  .record({
    lines: fc.array(line, { maxLength: 5 }),
    diagnoses: fc.array(fc.constantFrom("E1122", "E109", "N1832", "H42", "W010XXA", "X", ""), {
      maxLength: 13,
    }),
    placeOfService: fc.constantFrom("11", "21", "02", "10", "22", "ZZ"),
    frequencyCode: fc.constantFrom("1", "7", "8", ""),
  })
  .map(({ lines, ...rest }) =>
    cleanClaim({
      ...rest,
      lines: lines.map((each, index) => serviceLine({ lineNumber: index + 1, ...each })),
    }),
  );

const kinds = new Map(EDIT_CATALOGUE.map((rule) => [rule.code, rule]));
const profiles = [
  editContext().payerProfile,
  medicareProfile({ payerIdentifier: "MCARE", name: "Medicare Part B" }),
];

describe("laws of editing", () => {
  it("any claim, however faulty, is answered: the same again, from the catalogue, without a patient's data", () => {
    fc.assert(
      fc.property(claim, claim, fc.constantFrom(...profiles), (edited, other, payerProfile) => {
        const context = editContext({
          payerProfile,
          otherClaims: [{ ...other, patientControlNumber: "V0-9" }],
        });
        const findings = editClaim(edited, context);
        expect(editClaim(edited, context)).toEqual(findings);
        for (const finding of findings) {
          expect(kinds.get(finding.code)?.severity).toBe(finding.severity);
          expect(finding.message).toMatch(/\.$/);
          expect(finding.message).not.toMatch(/Collins|Martha|SBX100001|1961-03-09|undefined|NaN/);
        }
      }),
      { numRuns: 300, seed: 20_251_114 },
    );
  });

  it("an edit that is off says nothing, whatever the claim", () => {
    fc.assert(
      fc.property(claim, fc.constantFrom(...EDIT_CATALOGUE), (edited, rule) => {
        const payerProfile = { ...editContext().payerProfile, editsOff: [rule.code] };
        const codes = editClaim(edited, editContext({ payerProfile })).map((finding) => finding.code);
        expect(codes).not.toContain(rule.code);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
