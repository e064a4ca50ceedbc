import { idOf, type PayerId, type Practice, type PracticeId } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { trialBalance } from "./balances.ts";
import { buildStatement } from "./build-statement.ts";
import {
  afterPlan,
  claimPayment,
  coverage,
  PAID,
  planBalances,
  policy,
  remittance,
  reversalOf,
  SERVED,
  service,
  sketchClaim,
  standing,
} from "./ledger.fixture.ts";
import { plannedTransfers, planPosting } from "./plan-posting.ts";
import type { PostingPlan } from "./posting-plan.ts";

describe("money worked out by hand: an office visit of $210.00 and a urinalysis of $25.00", () => {
  // Allowed 127.85 and 4.02; deductible 27.85 on the visit, copay 20.00; the urinalysis paid in full.
  const claim = sketchClaim({ lines: ["99214-25 210.00", "81003 25.00"] });
  const paid = claimPayment({
    lines: [
      service("99214-25", { charge: "210", paid: "80", cas: ["CO-45 82.15", "PR-1 27.85", "PR-3 20"] }),
      service("81003", { charge: "25", paid: "4.02", cas: ["CO-45 20.98"] }),
    ],
  });
  const plan = planPosting(remittance([paid]), [claim], policy());
  const after = afterPlan(claim, plan);

  it("leaves the payer at zero, the patient at $47.85, $103.13 off by contract and $84.02 on its way to the bank", () => {
    expect(standing(after, 0)).toEqual({ primary: 0, patient: 4785 });
    expect(standing(after, 1)).toEqual({ primary: 0, patient: 0 });
    const sums = planBalances(plan);
    expect(sums["adjustment:payer-primary:contractual"]).toBe(10313);
    expect(sums[`cash-clearing:PAYER-PRIMARY/TRACE-1/8402/2025-12-01`]).toBe(8402);
    expect(Object.keys(sums).filter((key) => key.startsWith("unapplied"))).toEqual([]);
  });

  it("charges = payments + adjustments + what is open, and the trial balance is zero", () => {
    expect(23500).toBe(8402 + 10313 + 4785);
    const books = trialBalance([...claim.transfers, ...plannedTransfers(plan)]);
    expect(books.difference).toBe(0);
    expect(books.debits).toBe(23500);
  });

  it("gives each movement a reason, and the same key whenever it is planned again", () => {
    const again = planPosting(remittance([paid]), [claim], policy());
    expect(plannedTransfers(again)).toEqual(plannedTransfers(plan));
    const keys = plannedTransfers(plan).map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { why } of plannedTransfers(plan)) expect(why.reason).toMatch(/\.$/);
  });

  it("does not post a second time on the claim that holds it", () => {
    const again = planPosting(remittance([paid]), [after], policy());
    expect(outcomes(again)).toEqual(["informed already-posted"]);
  });

  it("makes a bill that tells the patient why $47.85 is theirs", () => {
    const statement = buildStatement({
      practice: PRACTICE,
      patient: {
        name: { last: "Collins", first: "Martha" },
        address: PRACTICE.address,
        accountNumber: "A-1",
      },
      statementDate: PAID,
      visits: [
        {
          claimId: after.claimId,
          patientName: after.patientName,
          providerName: "Ada Okafor, MD",
          dateOfService: SERVED,
          payerName: "Sandbox Health Plan",
          lines: after.lines.map((line) => ({
            lineId: line.lineId,
            code: line.procedureCode,
            description: "Service",
          })),
        },
      ],
      transfers: after.transfers,
    });
    expect(statement.amountDue).toBe(4785);
    expect(statement.visits[0]?.lines[0]).toMatchObject({
      charge: 21000,
      discount: 8215,
      planPaid: 8000,
      otherAdjustments: 0,
      patientPaid: 0,
      patientOwes: 4785,
    });
    expect(statement.visits[0]?.lines[0]?.shares.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["deductible", 2785],
      ["copay", 2000],
    ]);
    expect(statement.visits[0]?.lines[0]?.shares[0]?.explanation).toContain("deductible");
    expect(statement.dueDate).toBe("2025-12-31");
  });
});

describe("what does not simply post", () => {
  const claim = sketchClaim();
  const visit = (paid: string, ...cas: string[]) =>
    claimPayment({ lines: [service("99214", { charge: "210", paid, cas })] });

  it("a payment that does not add up is held with the exact difference, and nothing posts", () => {
    const short = remittance([visit("130", "CO-45 80")], { paymentAmount: 12999 as never });
    const plan = planPosting(short, [claim], policy());
    expect(plan.outcome).toBe("held");
    expect(plannedTransfers(plan)).toEqual([]);
    expect(plan.proof.faults[0]).toMatchObject({ level: "transaction", difference: -1 });
  });

  it("a claim that does not add up is held alone; its money stays in unapplied cash", () => {
    const other = sketchClaim({ id: "claim-2" });
    const good = { ...visit("130", "CO-45 80"), patientControlNumber: "CLAIM-2" };
    const plan = planPosting(remittance([visit("130", "CO-45 79"), good]), [claim, other], policy());
    expect(outcomes(plan)).toEqual(["held out-of-balance", "posted"]);
    expect(planBalances(plan)[`unapplied-payer-cash:payer-primary:${plan.paymentKey}`]).toBe(-13000);
  });

  it("a denied line is not written off as contractual: it stays open and is worked", () => {
    const plan = planPosting(remittance([visit("0", "CO-50 210")]), [claim], policy());
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 21000, patient: 0 });
    expect(work(plan)).toEqual(["denial medical-necessity 21000"]);
  });

  it("a reversal and its correction share every number and both post", () => {
    const first = visit("130", "CO-45 80");
    const better = visit("150", "CO-45 60");
    const before = afterPlan(claim, planPosting(remittance([first]), [claim], policy()));
    const file = remittance([reversalOf(first), better], { traceNumber: "TRACE-2" });
    const plan = planPosting(file, [before], policy());
    expect(outcomes(plan)).toEqual(["posted", "posted"]);
    expect(planBalances(plan)[`cash-clearing:${plan.paymentKey}`]).toBe(2000);
    expect(standing(afterPlan(before, plan))).toEqual({ primary: 0, patient: 0 });
  });

  it("a reversal that comes before its payment waits for it", () => {
    const plan = planPosting(remittance([reversalOf(visit("130", "CO-45 80"))]), [claim], policy());
    expect(outcomes(plan)).toEqual(["waits parent"]);
  });

  it("a secondary's answer waits for the primary's, and its OA-23 is never posted", () => {
    const two = sketchClaim({ coverages: [coverage("primary"), coverage("secondary")] });
    const answer = {
      ...visit("20", "OA-23 190"),
      statusCode: "2",
    };
    const file = remittance([answer], { payerName: "payer-secondary" });
    const second = policy({ payerId: idOf<PayerId>("payer-secondary") });
    const early = planPosting(file, [two], second);
    expect(outcomes(early)).toEqual(["waits earlier-coverage"]);
    const primary = planPosting(remittance([visit("110", "CO-45 80", "PR-2 20")]), [two], policy());
    const between = afterPlan(two, primary);
    expect(standing(between)).toEqual({ primary: 0, secondary: 2000, patient: 0 });
    const late = planPosting(file, [between], second);
    expect(outcomes(late)).toEqual(["posted"]);
    expect(standing(afterPlan(between, late))).toEqual({ primary: 0, secondary: 0, patient: 0 });
  });

  it("a claim nobody here sent goes to the queue of the unmatched", () => {
    const stranger = { ...visit("130", "CO-45 80"), patientControlNumber: "ELSEWHERE" };
    expect(outcomes(planPosting(remittance([stranger]), [claim], policy()))).toEqual(["unmatched"]);
  });
});

function outcomes(plan: PostingPlan): readonly string[] {
  if (plan.outcome === "held") return ["payment held"];
  return plan.postings.map((posting) => {
    switch (posting.outcome) {
      case "held":
        return `held ${posting.reason}`;
      case "waits":
        return `waits ${posting.for}`;
      case "informed":
        return `informed ${posting.about}`;
      default:
        return posting.outcome;
    }
  });
}

function work(plan: PostingPlan): readonly string[] {
  if (plan.outcome === "held") return [];
  return plan.postings.flatMap((posting) =>
    posting.outcome === "posted"
      ? posting.work.map(({ kind, denial, amount }) => [kind, denial, amount].filter(Boolean).join(" "))
      : [],
  );
}

const PRACTICE: Practice = {
  id: idOf<PracticeId>("practice-1"),
  name: "Sonoran Family Medicine",
  npi: "1234567893",
  taxId: { kind: "EIN", digits: "861234567" },
  taxonomy: "207Q00000X",
  address: { line1: "1200 N Mesa Dr", city: "Tucson", state: "AZ", zip: "85701" },
  contact: { name: "Billing", phone: "5205550142" },
};
