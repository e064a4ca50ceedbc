import { addDays, type IsoDate, isoDate } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EnrolmentTerms, enrolmentStanding } from "./enrolment-standing.ts";

const DAY = isoDate("2026-03-02");
const dated = (from: string, to?: string): EnrolmentTerms => ({
  participation: "participating",
  effective: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) },
});

describe("how a provider stands with a payer on a date of service", () => {
  it.each<[string, readonly EnrolmentTerms[], object]>([
    ["nothing is on file", [], { kind: "unknown" }],
    ["it is asked for", [{ participation: "pending" }], { kind: "pending" }],
    ["it covers the day", [dated("2026-03-02")], { kind: "enrolled", participates: true }],
    [
      "it is over now and covered the day",
      [{ ...dated("2025-01-01", "2026-03-02"), participation: "ended" }],
      { kind: "enrolled", participates: true },
    ],
    ["it ended the day before", [dated("2025-01-01", "2026-03-01")], { kind: "ended", on: "2026-03-01" }],
    ["it begins the day after", [dated("2026-03-03")], { kind: "not-yet", from: "2026-03-03" }],
    [
      "it ended and is asked for again",
      [dated("2024-01-01", "2025-01-01"), { participation: "pending" }],
      { kind: "pending" },
    ],
    [
      "outside the contract",
      [{ ...dated("2025-01-01"), participation: "non-participating" }],
      { kind: "enrolled", participates: false },
    ],
  ])("%s", (_, enrolments, expected) => {
    expect(enrolmentStanding(enrolments, DAY)).toEqual(expected);
  });

  it("does not depend on the order in which they were written down", () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days): IsoDate => addDays(DAY, days));
    const terms = fc.record({
      participation: fc.constantFrom("participating" as const, "pending" as const, "ended" as const),
      effective: fc.tuple(day, fc.nat(300)).map(([from, days]) => ({ from, to: addDays(from, days) })),
    });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 5 }), (enrolments) => {
        expect(enrolmentStanding(enrolments.toReversed(), DAY)).toEqual(enrolmentStanding(enrolments, DAY));
      }),
      { numRuns: 60 },
    );
  });
});
