import { ProblemError } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { assertMayGo } from "./assert-may-go.ts";

const sandbox = { id: "sandbox", isSandbox: true };
const clearinghouse = { id: "clearinghouse", isSandbox: false };

describe("where a claim may go", () => {
  it("codes that a person signed may go anywhere", () => {
    for (const destination of [sandbox, clearinghouse]) {
      expect(() =>
        assertMayGo({ patientControlNumber: "CW1", acceptedBy: "person" }, destination),
      ).not.toThrow();
    }
  });

  it("codes that a machine accepted go to the sandbox and nowhere else", () => {
    const claim = { patientControlNumber: "CW1", acceptedBy: "machine" } as const;
    expect(() => assertMayGo(claim, sandbox)).not.toThrow();
    expect(() => assertMayGo(claim, clearinghouse)).toThrow(ProblemError);
    expect(() => assertMayGo(claim, clearinghouse)).toThrow(/may not go to clearinghouse/);
  });
});
