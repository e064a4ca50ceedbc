import { sumCents } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { DIAGNOSIS_CASES, SERVICE_CASES, TABLE_CASES } from "./cases/clinical-cases.fixture.ts";
import type { EditCase, Situation } from "./cases/edit-case.fixture.ts";
import { ANESTHESIA_CASES, NCCI_CASES, SURGERY_CASES, THERAPY_CASES } from "./cases/ncci-cases.fixture.ts";
import { FILING_CASES, PARTY_CASES } from "./cases/party-cases.fixture.ts";
import {
  COORDINATION_CASES,
  COVERAGE_CASES,
  DRUG_CASES,
  PERMISSION_CASES,
  PLACE_CASES,
  VISIT_CASES,
} from "./cases/payer-cases.fixture.ts";
import { cleanClaim, editContext, serviceLine } from "./clean-claim.fixture.ts";
import { EDIT_CATALOGUE } from "./edit-catalogue.ts";
import { editClaim } from "./edit-claim.ts";
import type { EditInput } from "./edit-rule.ts";

const CASES: readonly EditCase[] = [
  ...PARTY_CASES,
  ...DIAGNOSIS_CASES,
  ...SERVICE_CASES,
  ...NCCI_CASES,
  ...SURGERY_CASES,
  ...VISIT_CASES,
  ...THERAPY_CASES,
  ...ANESTHESIA_CASES,
  ...DRUG_CASES,
  ...PLACE_CASES,
  ...COVERAGE_CASES,
  ...PERMISSION_CASES,
  ...COORDINATION_CASES,
  ...FILING_CASES,
  ...TABLE_CASES,
];

function claimOf({ claim, lines }: Situation): ProfessionalClaim {
  const built = lines?.map((changes, index) => serviceLine({ lineNumber: index + 1, ...changes }));
  if (built === undefined) return cleanClaim(claim);
  const totalCharge = sumCents(built.map((line) => line.charge));
  return cleanClaim({ lines: built, totalCharge, ...claim });
}

function found(code: string, situation: Situation, more: Partial<EditInput> = {}) {
  const findings = editClaim(claimOf(situation), { ...editContext(), ...situation.context, ...more });
  return findings.filter((finding) => finding.code === code);
}

describe("the matrix of edits", () => {
  it("has a case for each rule of the catalogue, at least ninety, and for nothing else", () => {
    const inMatrix = new Set(CASES.map((each) => each.code));
    expect([...inMatrix].sort()).toEqual(EDIT_CATALOGUE.map((rule) => rule.code).sort());
    expect(EDIT_CATALOGUE.length).toBeGreaterThanOrEqual(90);
  });

  const rows = CASES.map((each) => [`${each.code}: ${each.about}`, each] as const);

  it.each(rows)("%s: must fire, its twin must not", (_, { code, fires, twin }) => {
    expect(found(code, fires).length).toBeGreaterThan(0);
    expect(found(code, twin)).toEqual([]);
  });

  it.each(rows)("%s: yields to an override only where the rule has one", (_, { code, fires }) => {
    const rule = EDIT_CATALOGUE.find((each) => each.code === code);
    const overrides = [{ code, statement: "Checked by a person." }];
    const severities = new Set(found(code, fires, { overrides }).map((finding) => finding.severity));
    expect(severities).toEqual(new Set([rule?.override === undefined ? rule?.severity : "inform"]));
  });
});
