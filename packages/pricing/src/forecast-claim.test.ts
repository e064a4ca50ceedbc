import { cents, isoDate, rate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { createFeeTable, forecastClaim, NOTHING_MET, type ServiceToPrice } from "./index.ts";

const date = isoDate("2025-11-14");
const fees = createFeeTable({
  id: "c",
  title: "Contract fees",
  entries: [
    { code: "99213", amount: cents(9_000), effective: { from: date } },
    { code: "J3301", amount: cents(100), effective: { from: date } },
  ],
});
const terms = {
  contract: {
    id: "c",
    title: "Contract",
    effective: { from: date },
    clauses: [{ clause: "1", codes: [], rate: { kind: "fee-table", lookup: fees.lookup } as const }],
    lesserOfCharge: true,
    escalators: [],
  },
  plan: {
    id: "p",
    name: "Plan",
    source: "Plan",
    deductible: cents(0),
    outOfPocketMaximum: cents(1_000_000),
    benefits: [],
    otherServices: {
      category: "all",
      title: "services",
      codes: [],
      covered: true,
      deductibleApplies: true,
      copay: cents(0),
      coinsurance: rate("0.2"),
    },
  },
  met: NOTHING_MET,
};
const service = (lineNumber: number, code: string, charge: number, units = 1): ServiceToPrice => ({
  lineNumber,
  code,
  modifiers: [],
  units,
  charge: cents(charge),
  date,
});

describe("what a claim will bring", () => {
  it("allowed, plan and patient by contract and plan; units are priced once", () => {
    const forecast = forecastClaim([service(1, "99213", 18_000), service(2, "J3301", 900, 4)], terms, []);
    expect([forecast.allowed, forecast.planPays, forecast.patientPays, forecast.expectedPayment]).toEqual([
      9_400, 7_520, 1_880, 7_520,
    ]);
  });

  it("the highest risk of a line weighs its payment and is named", () => {
    const risks = [
      { lineNumber: 1, probability: rate("0.1"), because: "edit.modifier-25-alone" },
      { lineNumber: 1, probability: rate("0.25"), because: "denied 3 of 12 times" },
      { lineNumber: 2, probability: rate("0.9"), because: "another line" },
    ];
    const { lines, expectedPayment } = forecastClaim([service(1, "99213", 18_000)], terms, risks);
    expect([lines[0]?.risk?.because, expectedPayment]).toEqual(["denied 3 of 12 times", 5_400]);
  });

  it("a line that the contract does not price brings nothing and says so", () => {
    const { lines, expectedPayment } = forecastClaim([service(1, "27130", 900_000)], terms, []);
    expect([lines[0]?.contract.outcome, lines[0]?.share.outcome, expectedPayment]).toEqual([
      "no-fee",
      "no-fee",
      0,
    ]);
  });
});
