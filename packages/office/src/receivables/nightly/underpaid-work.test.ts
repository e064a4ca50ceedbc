import { cents, isoDate } from "@claimwright/base";
import type { ClaimPayment, ServicePayment } from "@claimwright/model";
import { type Contract, createFeeTable } from "@claimwright/pricing";
import { describe, expect, it } from "vitest";
import { underpaidWork } from "./underpaid-work.ts";

const from = isoDate("2024-01-01");
const fees = createFeeTable({
  id: "agreed",
  title: "Agreed fees",
  entries: [
    { code: "99213", amount: cents(8_491), effective: { from } },
    { code: "20610", amount: cents(6_000), effective: { from } },
    { code: "27130", amount: cents(100_000), effective: { from } },
  ],
});
const contract: Contract = {
  id: "c",
  title: "Contract with First Health",
  effective: { from },
  clauses: [{ clause: "2.1", codes: [], rate: { kind: "fee-table", lookup: fees.lookup } }],
  lesserOfCharge: true,
  escalators: [],
};

function line(
  procedureCode: string,
  charge: number,
  paid: number,
  others: readonly (readonly ["CO" | "PR", string, number])[],
): ServicePayment {
  const rest = others.reduce((left, [, , amount]) => left - amount, charge - paid);
  const adjustments = [...others, ["CO", "45", rest] as const];
  return {
    procedureQualifier: "HC",
    procedureCode,
    modifiers: [],
    charge: cents(charge),
    paid: cents(paid),
    adjustments: adjustments.map(([group, reason, amount]) => ({ group, reason, amount: cents(amount) })),
    remarkCodes: [],
  };
}

function found(...lines: readonly ServicePayment[]) {
  const payment: ClaimPayment = {
    occurrence: 1,
    patientControlNumber: "V1-1",
    statusCode: "1",
    totalCharge: cents(0),
    paid: cents(0),
    payerClaimControlNumber: "X",
    adjustments: [],
    remarkCodes: [],
    lines,
  };
  const place = { claimId: "c-1", paymentId: "p-1", occurrenceKey: "o-1" };
  return underpaidWork(payment, contract, { ...place, due: from, servedOn: isoDate("2025-11-14") });
}

describe("what was paid below the contract", () => {
  it("names line, amount and clause", () => {
    const work = found(
      line("99213", 18_000, 6_491, [["PR", "2", 2_000]]),
      line("20610", 20_000, 4_000, [["PR", "2", 1_000]]),
      line("27130", 900_000, 0, []),
    );
    expect(work.map(({ effectKey, amount, step }) => [effectKey, amount, step])).toEqual([
      ["underpaid/p-1/o-1/2", 1_000, "Ask for the difference under 2.1."],
    ]);
  });

  it("a line that the contract does not price makes no work", () => {
    expect(found(line("99999", 18_000, 100, []))).toEqual([]);
  });

  it("what sequestration took of a payment is law and nothing to appeal", () => {
    const paid = line("27130", 150_000, 78_400, [
      ["PR", "2", 20_000],
      ["CO", "253", 1_600],
    ]);
    expect(found(paid)).toEqual([]);
  });
});
