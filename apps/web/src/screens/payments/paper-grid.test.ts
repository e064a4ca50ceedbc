import { describe, expect, it } from "vitest";
import { EMPTY_PAPER, EMPTY_ROW, paperOf, type TypedPaper, withCell } from "./paper-grid.ts";

const typed: TypedPaper = {
  payerId: "sandbox",
  checkNumber: " 4711 ",
  checkDate: "2026-03-02",
  checkAmount: "80",
  rows: [
    {
      claim: "CW0000001",
      service: "99213-25",
      day: "2026-02-01",
      charge: "120.00",
      paid: "80.00",
      adjusted: "CO-45 20.00, pr-1 20",
    },
    EMPTY_ROW,
  ],
};

describe("a paper remittance as it is keyed", () => {
  it("becomes cents, codes and modifiers; the empty last row does not count", () => {
    const read = paperOf(typed);
    expect("paper" in read ? read.paper : read).toMatchObject({
      checkNumber: "4711",
      checkAmount: 8_000,
      rows: [
        {
          procedureCode: "99213",
          modifiers: ["25"],
          charge: 12_000,
          adjustments: [
            { group: "CO", reason: "45", amount: 2_000 },
            { group: "PR", reason: "1", amount: 2_000 },
          ],
        },
      ],
    });
  });

  it.each([
    ["adjusted", "45 twenty", "adjustments are written as"],
    ["charge", "1.2.3", "charge and paid are dollars"],
    ["claim", "", "the claim's number is missing"],
  ] as const)("says in which row %s cannot be read", (field, value, message) => {
    const read = paperOf(withCell(typed, 0, field, value));
    expect("fault" in read ? read.fault : "").toMatch(new RegExp(`^Row 1: ${message}`));
  });

  it("begins the next row by itself", () => {
    expect(withCell(EMPTY_PAPER, 0, "claim", "CW1").rows).toHaveLength(2);
    expect(withCell(typed, 0, "claim", "CW2").rows).toHaveLength(2);
  });
});
