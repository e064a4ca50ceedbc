import { describe, expect, it } from "vitest";
import { INSTITUTIONAL_CASES, inpatientBill, outpatientBill } from "../cases/institutional-cases.fixture.ts";
import { editContext } from "../clean-claim.fixture.ts";
import { editInstitutionalClaim } from "./edit-institutional-claim.ts";
import type { InstitutionalContext } from "./institutional-edit.ts";
import { INSTITUTIONAL_EDITS } from "./rules/institutional-edits.ts";

const context: InstitutionalContext = editContext();
const codesOf = (claim: ReturnType<typeof outpatientBill>, more: Partial<InstitutionalContext> = {}) =>
  editInstitutionalClaim(claim, { ...context, ...more }).map(({ code, severity }) => `${severity} ${code}`);

describe("the matrix of facility edits", () => {
  it("has a case for each rule and for nothing else", () => {
    expect(INSTITUTIONAL_CASES.map((each) => each.code).sort()).toEqual(
      INSTITUTIONAL_EDITS.map((rule) => rule.code).sort(),
    );
  });

  it("a clean visit and a clean stay stop on nothing", () => {
    expect(codesOf(outpatientBill())).toEqual([]);
    expect(codesOf(inpatientBill())).toEqual([]);
  });

  it.each(INSTITUTIONAL_CASES.map((each) => [`${each.code}: ${each.about}`, each] as const))(
    "%s: must fire, its twin must not; yields only where the rule has an override",
    (_, { code, fires, twin }) => {
      const rule = INSTITUTIONAL_EDITS.find((each) => each.code === code);
      expect(codesOf(fires)).toContain(`${rule?.severity} ${code}`);
      expect(codesOf(twin).filter((found) => found.endsWith(code))).toEqual([]);
      const overrides = [{ code, statement: "Checked by a person." }];
      const yielded = rule?.override === undefined ? rule?.severity : "inform";
      expect(codesOf(fires, { overrides })).toContain(`${yielded} ${code}`);
    },
  );
});
