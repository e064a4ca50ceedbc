import { describe, expect, it } from "vitest";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { codeList } from "./code-list.ts";
import { type ValidateOptions, validateX12 } from "./validate-x12.ts";

/** A claim in a group of 14 November 2025 with a place of service. */
function listIssues(place: string, options: ValidateOptions = {}) {
  const text = claimFile([claimSegments()]).replace("*11:B:1*", `*${place}:B:1*`);
  return validateX12(text, options).issues.map(({ code, severity, snip }) => `${severity} ${code} ${snip}`);
}

describe("published lists", () => {
  it("warns of a code that the built-in list lacks", () => {
    expect(listIssues("11")).toEqual([]);
    expect(listIssues("98")).toEqual(["warning element.list 5"]);
  });

  it("makes it an error, or nothing, at the user's word", () => {
    expect(listIssues("98", { unknownCodes: "error" })).toEqual(["error element.list 5"]);
    expect(listIssues("98", { unknownCodes: "off" })).toEqual([]);
  });

  it("takes the caller's list instead of its own", () => {
    const lists = new Map([["pos", codeList(["98"])]] as const);
    expect(listIssues("98", { lists })).toEqual([]);
    expect(listIssues("11", { lists })).toEqual(["warning element.list 5"]);
  });

  it.each([
    ["ended the day before", { until: "20251113" }, ["warning element.list-period 5"]],
    ["ended on the day", { until: "20251114" }, []],
    ["begins the day after", { from: "20251115" }, ["warning element.list-period 5"]],
    ["begins on the day", { from: "20251114" }, []],
  ])("asks a dated code for the day of the group: %s", (_, period, expected) => {
    expect(listIssues("98", { lists: new Map([["pos", new Map([["98", period]])]] as const) })).toEqual(
      expected,
    );
  });
});
