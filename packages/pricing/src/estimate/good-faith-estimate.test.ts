import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { businessDaysBetween } from "./business-days.ts";
import { disputeChecks } from "./dispute-check.ts";
import { type EstimateRequest, estimateDueOn, goodFaithEstimate } from "./good-faith-estimate.ts";

const thanksgiving = isoDate("2025-11-27");
const request: EstimateRequest = {
  patient: { name: { last: "Novak", first: "Petra" }, birthDate: isoDate("1990-04-02") },
  primaryService: "Removal of a skin lesion",
  scheduledOn: isoDate("2025-12-15"),
  diagnosisCodes: ["D225"],
  providers: [
    {
      name: "Orchard Family Medicine",
      npi: "1234567893",
      taxId: "391234567",
      place: "Madison, WI",
      items: [
        { code: "11400", description: "Removal of the lesion", units: 1, expectedCharge: cents(32_500) },
        { code: "99213", description: "Office visit", units: 1, expectedCharge: cents(18_000) },
      ],
    },
    {
      name: "Lakeside Pathology",
      npi: "1093817465",
      taxId: "392222222",
      place: "Madison, WI",
      items: [
        { code: "88305", description: "Examination of tissue", units: 1, expectedCharge: cents(16_000) },
      ],
    },
  ],
  scheduledApart: ["Removal of stitches"],
  issuedOn: isoDate("2025-11-25"),
  askedOn: isoDate("2025-11-24"),
  holidays: [thanksgiving],
};

describe("when an estimate is due", () => {
  const due = (asked: string, scheduled?: string) =>
    estimateDueOn(isoDate(asked), scheduled === undefined ? undefined : isoDate(scheduled), [thanksgiving]);

  it("ten business days ahead, or on request: within three, over a holiday and a weekend", () => {
    expect(due("2025-11-24", "2025-12-15")).toBe("2025-11-28");
    expect(due("2025-11-26")).toBe("2025-12-02");
  });

  it("three to nine ahead: within one; sooner: on the day", () => {
    // From Monday the 24th: 25, 26, 28 are three business days.
    expect(due("2025-11-24", "2025-11-28")).toBe("2025-11-25");
    expect(due("2025-11-24", "2025-11-26")).toBe("2025-11-24");
    expect(due("2025-11-24", "2025-12-09")).toBe("2025-11-28");
    expect(due("2025-11-24", "2025-12-08")).toBe("2025-11-25");
  });

  it("counts business days after the first up to the last", () => {
    expect(businessDaysBetween(isoDate("2025-11-21"), isoDate("2025-11-24"), [])).toBe(1);
    expect(businessDaysBetween(isoDate("2025-11-24"), isoDate("2025-11-24"), [])).toBe(0);
  });
});

describe("what an estimate says", () => {
  const estimate = goodFaithEstimate(request);

  it("every provider with itemised charges and totals", () => {
    expect(estimate.providers.map((provider) => provider.total)).toEqual([50_500, 16_000]);
    expect(estimate.total).toBe(66_500);
    expect(estimate.dueOn).toBe("2025-11-28");
    expect(estimate.keepUntil > "2031-11-25").toBe(true);
    expect(estimate.disclaimers).toHaveLength(4);
    expect(estimate.disclaimers.join(" ")).toMatch(/\$400.*dispute|dispute.*\$400/);
  });

  it("recurring services as often as they are planned, for at most twelve months", () => {
    const within = { from: isoDate("2025-12-01"), to: isoDate("2026-11-30") };
    expect(goodFaithEstimate({ ...request, recurring: { times: 3, within } }).total).toBe(3 * 66_500);
    const tooLong = { from: isoDate("2025-12-01"), to: isoDate("2027-01-01") };
    expect(() => goodFaithEstimate({ ...request, recurring: { times: 3, within: tooLong } })).toThrow(
      RangeError,
    );
  });
});

describe("a bill against its estimate", () => {
  const bill = (npi: string, billed: number) =>
    disputeChecks(goodFaithEstimate(request), [
      { npi, billed: cents(billed), billedOn: isoDate("2026-01-10") },
    ])[0];

  it("four hundred dollars above may be disputed, a cent less may not, each provider by itself", () => {
    expect(bill("1234567893", 90_500)?.mayBeDisputed).toBe(true);
    expect(bill("1234567893", 90_499)?.mayBeDisputed).toBe(false);
    expect(bill("1093817465", 90_499)?.mayBeDisputed).toBe(true);
    expect(bill("1234567893", 90_500)?.disputeUntil).toBe("2026-05-10");
  });

  it("a provider who was not estimated compares with zero", () => {
    expect(bill("1999999999", 40_000)).toMatchObject({ estimated: 0, mayBeDisputed: true });
  });
});
