import { cents, isoDate, rate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { createFeeTable, type ServiceToPrice } from "../index.ts";
import type { Contract, ContractClause, ContractRate } from "./contract.ts";
import { expectedAllowed } from "./expected-allowed.ts";
import { reviewCharges } from "./review-charges.ts";

const date = isoDate("2025-11-14");
const from = isoDate("2024-01-01");
const fees = createFeeTable({
  id: "medicare",
  title: "Medicare 2024, Wisconsin",
  entries: [
    { code: "99213", amount: cents(8_491), effective: { from } },
    { code: "27130", amount: cents(100_000), effective: { from } },
    { code: "20610", amount: cents(6_000), effective: { from } },
  ],
});
const clause = (codes: string[], agreed: ContractRate, name = "2.1"): ContractClause => ({
  clause: name,
  codes,
  rate: agreed,
});
const contract = (clauses: ContractClause[], more: Partial<Contract> = {}): Contract => ({
  id: "c",
  title: "Contract with First Health",
  effective: { from, to: isoDate("2025-12-31") },
  clauses,
  lesserOfCharge: true,
  escalators: [],
  ...more,
});
const service = (code: string, charge: number, more: Partial<ServiceToPrice> = {}): ServiceToPrice => ({
  lineNumber: 1,
  code,
  modifiers: [],
  units: 1,
  charge: cents(charge),
  date,
  ...more,
});
const allowed = (agreed: Contract, ...services: ServiceToPrice[]) =>
  expectedAllowed(
    agreed,
    services.map((each, index) => ({ ...each, lineNumber: index + 1 })),
  ).map((line) => line.allowed);

const ofMedicare: ContractRate = { kind: "percent-of-medicare", percent: rate("120"), medicare: fees.lookup };
const table: ContractRate = { kind: "fee-table", lookup: fees.lookup };

describe("what a contract allows", () => {
  it("a percentage of Medicare, half up", () => {
    // 84.91 × 1.2 = 101.892.
    expect(allowed(contract([clause([], ofMedicare)]), service("99213", 18_000))).toEqual([10_189]);
  });

  it("a fee table by unit, and never more than the charge", () => {
    const agreed = contract([clause([], table)]);
    expect(allowed(agreed, service("20610", 50_000, { units: 2 }))).toEqual([12_000]);
    expect(allowed(agreed, service("20610", 5_000))).toEqual([5_000]);
    expect(allowed({ ...agreed, lesserOfCharge: false }, service("20610", 5_000))).toEqual([6_000]);
  });

  it("a percentage of the charge, which no escalator raises", () => {
    const agreed = contract([clause([], { kind: "percent-of-charge", percent: rate("62.5") })], {
      escalators: [{ from: isoDate("2025-01-01"), factor: rate("1.03") }],
    });
    expect(allowed(agreed, service("99213", 10_001))).toEqual([6_251]);
  });

  it("a case rate once for the claim, a per diem once a day", () => {
    const surgery = contract([clause([], { kind: "case-rate", amount: cents(300_000) })]);
    expect(allowed(surgery, service("27130", 900_000), service("20610", 50_000))).toEqual([300_000, 0]);
    const daily = contract([clause([], { kind: "per-diem", amount: cents(20_000) })]);
    const next = isoDate("2025-11-15");
    expect(
      allowed(
        daily,
        service("97110", 30_000),
        service("97140", 30_000),
        service("97110", 30_000, { date: next }),
      ),
    ).toEqual([20_000, 0, 20_000]);
  });

  it("a carve-out stands before the general clause", () => {
    const agreed = contract([
      clause(["99202-99215"], { kind: "percent-of-charge", percent: rate("50") }, "1.4"),
      clause([], table),
    ]);
    const [visit, injection] = expectedAllowed(agreed, [
      service("99213", 10_000),
      service("20610", 9_000, { lineNumber: 2 }),
    ]);
    expect([visit?.allowed, visit?.clause, injection?.clause]).toEqual([5_000, "1.4", "2.1"]);
  });

  it("escalators multiply from their day on", () => {
    const agreed = contract([clause([], table)], {
      escalators: [
        { from: isoDate("2025-01-01"), factor: rate("1.03") },
        { from: isoDate("2025-07-01"), factor: rate("1.02") },
        { from: isoDate("2026-01-01"), factor: rate("1.05") },
      ],
    });
    // 60.00 × 1.03 × 1.02 = 63.036.
    expect(allowed(agreed, service("20610", 50_000))).toEqual([6_304]);
    expect(allowed(agreed, service("20610", 50_000, { date: isoDate("2024-06-01") }))).toEqual([6_000]);
  });

  it("several procedures of a day by the contract's own shares", () => {
    const agreed = contract([clause([], table)], {
      multipleProcedures: { codes: ["20000-29999"], shares: [rate("1"), rate("0.5"), rate("0.25")] },
    });
    expect(
      allowed(
        agreed,
        service("20610", 90_000),
        service("27130", 900_000),
        service("99213", 90_000),
        service("20610", 90_000),
      ),
    ).toEqual([3_000, 100_000, 8_491, 1_500]);
  });

  it("says when it does not price: no clause, no fee, not in force", () => {
    const visits = contract([clause(["99202-99215"], table)]);
    const outcomes = [
      service("20610", 9_000),
      service("99215", 9_000),
      service("99213", 9_000, { date: isoDate("2026-01-01") }),
    ].map((each) => expectedAllowed(visits, [each])[0]?.outcome);
    expect(outcomes).toEqual(["no-clause", "no-fee", "not-in-force"]);
  });
});

describe("the charge master", () => {
  it("warns of prices below what a contract allows, not of percentages of charge", () => {
    const charges = createFeeTable({
      id: "m",
      title: "Charges",
      entries: [
        { code: "99213", amount: cents(8_000), effective: { from } },
        { code: "20610", amount: cents(6_000), effective: { from } },
      ],
    });
    const byCharge = contract([clause([], { kind: "percent-of-charge", percent: rate("90") })]);
    const found = reviewCharges(charges, [contract([clause([], table)]), byCharge], date);
    expect(found.map((finding) => finding.place.field)).toEqual(["99213"]);
  });
});
