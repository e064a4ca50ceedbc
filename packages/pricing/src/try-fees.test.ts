import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { createFeeTable } from "./fee-table.ts";
import { tryFees } from "./try-fees.ts";

const FROM = isoDate("2026-01-01");
const tableOf = (fees: Readonly<Record<string, number>>) =>
  createFeeTable({
    id: "t",
    title: "Fees",
    entries: Object.entries(fees).map(([code, amount]) => ({
      code,
      amount: cents(amount),
      effective: { from: FROM },
    })),
  }).lookup;
const done = (code: string, units = 1) => ({ code, modifiers: [], units, date: FROM });

describe("other fees, tried on services that were done", () => {
  it("tells by code what would change, the largest first, and what nobody charges for", () => {
    const trial = tryFees([done("99213"), done("99213"), done("J1100", 4), done("36415"), done("93000")], {
      before: tableOf({ "99213": 10_000, J1100: 500, "36415": 1_000 }),
      after: tableOf({ "99213": 12_000, J1100: 600, "36415": 1_000 }),
    });
    expect(trial).toEqual({
      services: 5,
      before: 23_000,
      after: 27_400,
      changed: [
        { code: "99213", services: 2, before: 20_000, after: 24_000 },
        { code: "J1100", services: 1, before: 2_000, after: 2_400 },
      ],
      uncharged: [{ code: "93000", services: 1 }],
    });
  });
});
