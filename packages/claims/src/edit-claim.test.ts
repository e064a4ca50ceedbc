import { cents, isoDate } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { cleanClaim, editContext, serviceLine } from "./clean-claim.fixture.ts";
import { NO_TABLES } from "./edit-tables.ts";
import { EDIT_CATALOGUE, type EditContext, editClaim } from "./index.ts";
import { smallBook } from "./small-book.fixture.ts";

const codesOf = (claim: ProfessionalClaim, context: Partial<EditContext> = {}) =>
  editClaim(claim, editContext(context)).map((finding) => `${finding.severity} ${finding.code}`);

describe("edits of a claim", () => {
  it("a clean claim stops on nothing and says that CPT could not be verified without a licence", () => {
    expect(codesOf(cleanClaim())).toEqual(["inform edit.procedure-unverified"]);
    expect(codesOf(cleanClaim(), { tables: NO_TABLES })).toEqual([
      "inform edit.procedure-unverified",
      "inform edit.table-missing",
    ]);
  });

  it("an edit that the payer has off does not run; one that it weighs differently does", () => {
    const claim = cleanClaim({ totalCharge: cents(1) });
    const profile = editContext().payerProfile;
    expect(codesOf(claim, { payerProfile: { ...profile, editsOff: ["edit.charges-sum"] } })).not.toContain(
      "stop edit.charges-sum",
    );
    const severities = { "edit.charges-sum": "warn" } as const;
    expect(codesOf(claim, { payerProfile: { ...profile, severities } })).toContain("warn edit.charges-sum");
  });

  it("a diagnosis outside the loaded release is stale, not wrong", () => {
    const found = codesOf(cleanClaim(), { book: smallBook(isoDate("2026-10-02")) });
    expect(found).toContain("stop edit.diagnosis-stale");
    expect(found).not.toContain("stop edit.diagnosis-valid");
  });

  it("two excluding diagnoses warn, and a coder who states that they are unrelated may go on", () => {
    const claim = cleanClaim({ diagnoses: ["E1122", "E109"] });
    expect(codesOf(claim)).toContain("warn edit.excludes1");
    const override = { code: "edit.excludes1", statement: "Two conditions, both documented." };
    expect(codesOf(claim, { overrides: [override] })).toContain("inform edit.excludes1");
    const elsewhere = { ...override, place: "diagnosis 1, code" };
    expect(codesOf(claim, { overrides: [elsewhere] })).toContain("warn edit.excludes1");
    expect(codesOf(claim, { overrides: [{ ...override, statement: " " }] })).toContain("warn edit.excludes1");
  });

  it("an edit without a way to override it ignores an override", () => {
    const claim = cleanClaim({ totalCharge: cents(1) });
    const overrides = [{ code: "edit.charges-sum", statement: "It is fine." }];
    expect(codesOf(claim, { overrides })).toContain("stop edit.charges-sum");
  });

  it("a duplicate of another claim stops, its replacement does not", () => {
    const sent = cleanClaim({ patientControlNumber: "V1-0" });
    expect(codesOf(cleanClaim(), { otherClaims: [sent] })).toContain("stop edit.duplicate-claim");
    const replacement = cleanClaim({ frequencyCode: "7", payerClaimControlNumber: "SBX1" });
    expect(codesOf(replacement, { otherClaims: [sent] })).not.toContain("stop edit.duplicate-claim");
    const otherDay = cleanClaim({
      lines: [serviceLine({ dateOfService: { from: isoDate("2025-11-13") } })],
    });
    expect(codesOf(otherDay, { otherClaims: [sent] })).not.toContain("stop edit.duplicate-claim");
  });

  it("the last day of the filing limit is in time, the next is late", () => {
    expect(codesOf(cleanClaim(), { today: isoDate("2026-11-14") })).not.toContain("stop edit.timely-filing");
    expect(codesOf(cleanClaim(), { today: isoDate("2026-11-15") })).toContain("stop edit.timely-filing");
  });
});

describe("faults that stop or warn", () => {
  const clean = cleanClaim();
  const billing = clean.billingProvider;
  const faults: readonly (readonly [string, Partial<ProfessionalClaim>])[] = [
    ["stop edit.billing-npi", { billingProvider: { ...billing, npi: "1234567890" } }],
    ["stop edit.provider-npi", { renderingProvider: { name: { last: "R", first: "A" }, npi: "1234567890" } }],
    ["stop edit.rendering-npi-missing", { renderingProvider: { name: { last: "R", first: "A" } } }],
    [
      "stop edit.billing-street-address",
      { billingProvider: { ...billing, address: { ...billing.address, line1: "P.O. Box 9" } } },
    ],
    [
      "stop edit.billing-zip",
      { billingProvider: { ...billing, address: { ...billing.address, zip: "53703" } } },
    ],
    ["stop edit.tax-id", { billingProvider: { ...billing, taxId: { kind: "EIN", digits: "39-123456" } } }],
    ["stop edit.member-id", { subscriber: { ...clean.subscriber, memberId: " " } }],
    ["stop edit.payer-identifier", { payer: { name: "X", payerIdentifier: "" } }],
    ["stop edit.patient-loop", { subscriber: { ...clean.subscriber, isPatient: false } }],
    ["stop edit.diagnosis-count", { diagnoses: [] }],
    ["stop edit.diagnosis-valid", { diagnoses: ["E11"] }],
    ["stop edit.diagnosis-valid", { diagnoses: ["E1199"] }],
    ["stop edit.diagnosis-duplicate", { diagnoses: ["E1122", "E1122"] }],
    ["stop edit.manifestation-first", { diagnoses: ["H42", "E1122"] }],
    ["stop edit.external-cause-first", { diagnoses: ["W010XXA", "E1122"] }],
    ["warn edit.diagnosis-age", { diagnoses: ["P073"] }],
    ["stop edit.no-lines", { lines: [] }],
    ["stop edit.diagnosis-pointers", { lines: [serviceLine({ diagnosisPointers: [3] })] }],
    ["stop edit.diagnosis-pointers", { lines: [serviceLine({ diagnosisPointers: [] })] }],
    ["stop edit.procedure-valid", { lines: [serviceLine({ procedureCode: "G9999" })] }],
    ["stop edit.procedure-valid", { lines: [serviceLine({ procedureCode: "9921" })] }],
    ["stop edit.modifier-shape", { lines: [serviceLine({ modifiers: ["25", "25"] })] }],
    ["stop edit.units", { lines: [serviceLine({ units: 0 })] }],
    ["stop edit.place-of-service", { placeOfService: "98" }],
    [
      "stop edit.date-of-service",
      { lines: [serviceLine({ dateOfService: { from: isoDate("2025-11-21") } })] },
    ],
    ["stop edit.charges-sum", { totalCharge: cents(25_499) }],
    ["stop edit.charge-negative", { lines: [serviceLine({ charge: cents(-1) })] }],
    ["warn edit.charge-zero", { lines: [serviceLine({ charge: cents(0) })] }],
    ["stop edit.patient-paid", { patientPaid: cents(25_501) }],
    ["warn edit.duplicate-line", { lines: [serviceLine(), serviceLine({ lineNumber: 2 })] }],
    ["stop edit.frequency-code", { frequencyCode: "6" }],
    ["stop edit.original-reference", { frequencyCode: "7" }],
    ["stop edit.patient-control-number", { patientControlNumber: "" }],
  ];

  it.each(faults)("%s", (expected, changes) => {
    expect(codesOf(clean)).not.toContain(expected);
    expect(codesOf(cleanClaim(changes))).toContain(expected);
  });

  it("the patient who is the subscriber needs address, birth date and sex", () => {
    const { address, birthDate, sex, ...bare } = clean.subscriber;
    const found = codesOf(cleanClaim({ subscriber: bare }));
    expect([address, birthDate, sex].every((value) => value !== undefined)).toBe(true);
    expect(found.filter((code) => code === "stop edit.subscriber-demographics")).toHaveLength(3);
  });
});

describe("the catalogue", () => {
  it("has a row for each code, once, with a remedy and a source", () => {
    const codes = EDIT_CATALOGUE.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const rule of EDIT_CATALOGUE) {
      expect(rule.code).toMatch(/^edit\.[a-z0-9-]+$/);
      expect(rule.remedy.length, rule.code).toBeGreaterThan(10);
      expect(rule.source.length, rule.code).toBeGreaterThan(3);
    }
  });
});
