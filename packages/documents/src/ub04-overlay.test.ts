import { cents, isoDate } from "@claimwright/base";
import { PDF } from "@libpdf/core";
import { describe, expect, it } from "vitest";
import { facilityClaim } from "./facility-claim.fixture.ts";
import { renderUb04 } from "./render-ub04.ts";
import { type PlacedText, ub04Overlay } from "./ub04-overlay.ts";

const MADE = isoDate("2025-11-20");
const COLUMNS = 85;
const ROWS = 66;

/** A bill that fills every place of the form. */
const fullBill = () => {
  const claim = facilityClaim(22);
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, i) => make(i));
  return {
    ...claim,
    billingProvider: {
      ...claim.billingProvider,
      payToAddress: { line1: "PO Box 1234567890", city: "Tucson", state: "AZ", zip: "857029876" },
    },
    accidentState: "AZ",
    conditionCodes: many(11, (index) => `0${index % 10}`),
    occurrences: many(8, () => ({ code: "A3", date: MADE })),
    occurrenceSpans: many(4, () => ({ code: "74", period: { from: MADE, to: MADE } })),
    values: many(12, () => ({ code: "A1", value: "1234567.89" })),
    diagnoses: many(18, () => ({ code: "S52501A", presentOnAdmission: "Y" })),
    reasonsForVisit: ["R1032", "S52501A", "R0789"],
    externalCauses: many(3, () => ({ code: "W109XXA", presentOnAdmission: "Y" })),
    procedures: many(6, () => ({ code: "0DTJ4ZZ", date: MADE })),
    otherOperatingPhysician: {
      name: { last: "Montenegro-Villanueva", first: "Guadalupe" },
      npi: "1003000126",
    },
    renderingProvider: { name: { last: "Montenegro-Villanueva", first: "Guadalupe" }, npi: "1003000126" },
    estimatedAmountDue: cents(123_456_789),
    note: "x".repeat(120),
    lines: claim.lines.map((line) => ({
      ...line,
      modifiers: line.procedureCode === undefined ? [] : ["25", "59", "LT", "GA"],
      charge: cents(123_456_789),
      nonCoveredCharge: cents(123_456_789),
      units: 1_234_567,
    })),
  };
};

describe("the data over a red UB-04", () => {
  it("law: no two values of a form touch, and none leaves the page, however full the bill", () => {
    for (const claim of [facilityClaim(), facilityClaim(30), fullBill()]) {
      for (const page of ub04Overlay(claim, MADE)) {
        for (const each of page) {
          expect(each.column + each.width, where(each)).toBeLessThanOrEqual(COLUMNS);
          expect(each.row, where(each)).toBeLessThan(ROWS);
          const clash = page.find((other) => other !== each && overlaps(each, other));
          expect(clash === undefined ? "" : `${where(each)} and ${where(clash)}`).toBe("");
        }
      }
    }
  });

  it("stands inside the boxes of the form, within two points, cents right of their line", () => {
    const [page = []] = ub04Overlay(facilityClaim(), MADE);
    const left = (locator: string, nth = 0) => page.filter((each) => each.locator === locator)[nth];
    // Measured on the form: the printed boxes in tenths of an inch from the page's left edge, and their row.
    for (const [locator, nth, box, row] of [
      ["4", 0, [78.6, 83.7], 2],
      ["10", 0, [1.5, 10.5], 8],
      ["35", 1, [44.6, 51.6], 10],
      ["39", 1, [47.6, 57.6], 13],
      ["42", 0, [1.5, 6.2], 18],
      ["43", 0, [6.2, 31.2], 19],
      ["44", 0, [31.2, 46.1], 19],
      ["45", 0, [46.1, 53.2], 18],
      ["46", 0, [53.2, 61.2], 18],
      ["47", 0, [61.2, 71.2], 18],
      ["56", 0, [68.6, 83.7], 41],
      ["60", 0, [30.5, 50.5], 46],
      ["67", 2, [10.6, 17.6], 53],
      ["74", 1, [9.5, 16.5], 57],
      ["76", 0, [60.2, 70.5], 56],
    ] as const) {
      const place = left(locator, nth);
      expect(place?.row, locator).toBe(row);
      // Two points are .28 of a character.
      expect(place?.column, locator).toBeGreaterThanOrEqual(box[0] - 0.28);
      expect((place?.column ?? 0) + (place?.width ?? 99), locator).toBeLessThanOrEqual(box[1] + 0.28);
    }
    // The dotted line between dollars and cents falls on the blank or the edge before the cents.
    for (const [locator, nth, line] of [
      ["39", 1, 55.6],
      ["47", 0, 68.7],
    ] as const) {
      const place = left(locator, nth);
      const cents = (place?.column ?? 0) + (place?.width ?? 0) - 2;
      expect(line, locator).toBeGreaterThan(cents - 1);
      expect(line, locator).toBeLessThanOrEqual(cents);
    }
    const total = page.filter(({ locator }) => locator === "47").at(-1);
    expect(total).toMatchObject({ row: 40, text: "10000 00", right: true });
  });

  it("counts stand left of the cents' line, amounts on both sides", () => {
    const [page = []] = ub04Overlay(facilityClaim(), MADE);
    const values = page.filter(({ locator }) => locator === "39" || locator === "40").map(({ text }) => text);
    expect(values).toEqual(["80", "3   ", "A1", "1676 00"]);
  });

  it("prints only the data, and moves it to suit a printer", async () => {
    const bytes = await renderUb04(facilityClaim(30), {
      variant: "overlay",
      createdOn: MADE,
      alignment: { rightPt: 3, downPt: -2 },
    });
    const pages = (await PDF.load(bytes)).getPages();
    expect(pages).toHaveLength(2);
    const text = pages[0]?.extractText().text ?? "";
    expect(text).toContain("COLLINS-NÚÑEZ");
    expect(text).not.toContain("Plain copy");
  });
});

const where = ({ locator, row, column, width }: PlacedText) =>
  `${locator} at row ${row}, columns ${column}-${column + width}`;

/** Whether two values share a place; a value shorter than its place leaves the rest of it free for nobody. */
function overlaps(a: PlacedText, b: PlacedText): boolean {
  return a.row === b.row && a.column < b.column + b.width - 0.01 && b.column < a.column + a.width - 0.01;
}
