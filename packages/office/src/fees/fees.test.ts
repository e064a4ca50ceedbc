import { cents, isoDate } from "@claimwright/base";
import { demoFeeTable } from "@claimwright/pricing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../sent-visits.fixture.ts";
import { keepFees, listPracticeFees } from "./practice-fees.ts";
import { proposeFees } from "./propose-fees.ts";
import { tryPracticeFees } from "./try-practice-fees.ts";

let test: TestOffice;
/** The day of the visit that is claimed. */
const DAY = isoDate("2025-11-14");
const NEXT = isoDate("2025-11-15");

beforeAll(async () => {
  test = await openTestOffice();
  await keepFees(test.office, test.desk, {
    from: isoDate("2024-01-01"),
    fees: demoFeeTable().entries.filter(({ code }) => code !== "99214"),
  });
  await test.claimVisit(0);
});
afterAll(() => test?.close());

const feeOn = async (code: string, on = DAY) =>
  (await listPracticeFees(test.office, test.desk, on)).fees.find((fee) => fee.code === code)?.amount;

describe("what a practice charges", () => {
  it("is never changed once claims were charged by it: a new fee begins after the last of them", async () => {
    const { office, desk } = test;
    const fees = [{ code: "99213", amount: cents(20_000) }];
    await expect(keepFees(office, desk, { from: DAY, fees })).rejects.toMatchObject({
      problem: { code: "store.conflict", message: expect.stringContaining("99213") },
    });
    await keepFees(office, desk, { from: NEXT, fees });
    expect([await feeOn("99213"), await feeOn("99213", NEXT)]).toEqual([18_000, 20_000]);
    // Nobody was charged by it yet.
    await keepFees(office, desk, { from: NEXT, fees: [{ code: "99213", amount: cents(21_000) }] });
    expect(await feeOn("99213", NEXT)).toBe(21_000);
    const { versions } = await listPracticeFees(office, desk);
    expect(versions).toMatchObject([
      { from: NEXT, fees: 1, isUsed: false },
      { from: "2024-01-01", isUsed: true },
    ]);
  });

  it("is tried on last month's services; a service without a fee is told, and may have one from any day", async () => {
    const { office, desk } = test;
    const draft = { from: NEXT, fees: [{ code: "36415", amount: cents(9_900) }] };
    const before = await tryPracticeFees(office, desk, draft);
    expect(before.services).toBeGreaterThan(0);
    expect(before.uncharged.map(({ code }) => code)).toEqual(["99214"]);
    const fee = { code: "99214", amount: cents(25_500) };
    const priced = await tryPracticeFees(office, desk, { from: DAY, fees: [fee] });
    expect(priced).toMatchObject({ uncharged: [], isPart: false });
    expect(priced.after - priced.before).toBeGreaterThan(0);
    await keepFees(office, desk, { from: DAY, fees: [fee] });
    expect(await feeOn("99214")).toBe(25_500);
  });

  it("is not taken from a schedule of Medicare that nobody installed", async () => {
    const { office, desk } = test;
    const ask = { percent: "150", zip: "62701", on: DAY };
    await expect(proposeFees(office, desk, ask)).rejects.toMatchObject({ problem: { code: "codes.stale" } });
    await expect(proposeFees(office, desk, { ...ask, percent: "half" })).rejects.toMatchObject({
      problem: { code: "input.field", place: "percent" },
    });
  });
});
