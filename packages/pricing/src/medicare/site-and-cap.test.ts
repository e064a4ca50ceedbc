import { describe, expect, it } from "vitest";
import { physicianFee, reducedTherapyFee } from "./physician-fee.ts";
import { careSiteOf, type PhysicianFeeRow } from "./physician-fee-schedule.ts";
import { scheduleOf } from "./session.fixture.ts";

const indices = { work: 1_000, practiceExpense: 1_000, malpractice: 1_000 };
const row = (changes: Partial<PhysicianFeeRow>): PhysicianFeeRow => {
  const found = scheduleOf({ "71046": { fee: "10", ...changes } }).row("71046", "");
  if (found === undefined) throw new Error("the schedule lost its row");
  return found;
};

describe("the site of care", () => {
  it("hospitals, centers and telehealth at 02 are facilities; offices, homes and telehealth at 10 are not", () => {
    expect(["02", "19", "21", "22", "23", "24", "31", "61"].map(careSiteOf)).toEqual(
      Array(8).fill("facility"),
    );
    expect(["10", "11", "12", "20", "32", "49", "65", "81"].map(careSiteOf)).toEqual(
      Array(8).fill("non-facility"),
    );
  });

  it("decides which practice expense is paid", () => {
    const visit = row({ nonFacilityExpense: 500, facilityExpense: 200, malpractice: 30 });
    expect(physicianFee(visit, indices, "non-facility")).toEqual({ fee: 1_530, capped: false });
    expect(physicianFee(visit, indices, "facility")).toEqual({ fee: 1_230, capped: false });
  });
});

describe("the OPPS cap on imaging", () => {
  const imaging = (nonFacility: number, malpractice: number) =>
    physicianFee(
      row({ nonFacilityExpense: 500, malpractice: 30, cap: { nonFacility, facility: 9_999, malpractice } }),
      indices,
      "non-facility",
    );

  it("lowers a fee above it, and no other", () => {
    expect(imaging(100, 10)).toEqual({ fee: 1_110, capped: true });
    expect(imaging(520, 10)).toEqual({ fee: 1_530, capped: false });
    expect(imaging(600, 60)).toEqual({ fee: 1_530, capped: false });
  });

  it("is there when either of its values is", () => {
    expect(imaging(0, 0).capped).toBe(false);
    expect(imaging(0, 10)).toEqual({ fee: 1_010, capped: true });
  });
});

describe("a later therapy unit", () => {
  it("is paid with half of its expense, half a cent up", () => {
    expect(reducedTherapyFee(row({ nonFacilityExpense: 433, malpractice: 3 }), indices, "non-facility")).toBe(
      // 10.00 + 4.33 / 2 + 0.03 = 12.195.
      1_220,
    );
    expect(reducedTherapyFee(row({ facilityExpense: 100, malpractice: 0 }), indices, "facility")).toBe(1_050);
  });
});
