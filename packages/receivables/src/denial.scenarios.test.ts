import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { claimSilence } from "./claim-silence.ts";
import { CAUTIOUS_REMEDIES, denialTask, MEDICARE_PART_B_REMEDIES } from "./denial-task.ts";
import {
  claimPayment,
  PAID,
  policy,
  remittance,
  SERVED,
  service,
  sketchClaim,
  usd,
} from "./ledger.fixture.ts";
import { planPosting } from "./plan-posting.ts";
import { agingReport, bucketOf } from "./reports/aging.ts";
import { keyFigures } from "./reports/key-figures.ts";
import { allowedAmount, findUnderpayment } from "./underpayment.ts";

function denied(reason: string) {
  const claim = sketchClaim();
  const paid = claimPayment({
    lines: [service("99214", { charge: "210", paid: "0", cas: [`${reason} 210`] })],
  });
  const plan = planPosting(remittance([paid]), [claim], policy());
  const [posting] = plan.outcome === "planned" ? plan.postings : [];
  const [item] = posting?.outcome === "posted" ? posting.work : [];
  if (item === undefined) throw new Error("a denial makes something to work");
  return item;
}

const dates = { decidedOn: PAID, serviceOn: SERVED };

describe("what to do about a denial", () => {
  it.each([
    ["CO-27", "eligibility", "verify-eligibility", "front-desk"],
    ["CO-22", "coordination", "bill-other-payer", "front-desk"],
    ["CO-197", "authorization", "appeal", "appeals"],
    ["CO-11", "coding", "replace", "coder"],
    ["CO-97", "bundling", "replace", "coder"],
    ["CO-50", "medical-necessity", "appeal", "appeals"],
    ["CO-29", "timely-filing", "appeal", "appeals"],
    ["OA-18", "duplicate", "confirm-duplicate", "biller"],
    ["CO-16", "information", "send-records", "biller"],
    ["CO-96", "non-covered", "decide", "supervisor"],
    ["CO-119", "benefit-limit", "decide", "supervisor"],
    ["CO-B7", "provider", "replace", "biller"],
    ["CO-999", "unknown", "decide", "supervisor"],
  ])("%s is %s: %s by the %s", (reason, denial, action, owner) => {
    const task = denialTask(denied(reason), CAUTIOUS_REMEDIES, dates);
    expect(task).toMatchObject({ denial, action, owner, valueAtStake: 21000 });
    expect(task.due > PAID).toBe(true);
    expect(task.step).toMatch(/\.$/);
  });

  it("Medicare Part B takes no replacement: a clerical error is reopened within a year", () => {
    const task = denialTask(denied("CO-11"), MEDICARE_PART_B_REMEDIES, dates);
    expect(task).toMatchObject({ action: "reopen", due: "2026-12-01" });
  });

  it("Medicare Part B is appealed within 120 days", () => {
    expect(denialTask(denied("CO-50"), MEDICARE_PART_B_REMEDIES, dates).due).toBe("2026-03-31");
  });

  it("a payer that takes neither replacement nor reopening is appealed", () => {
    const strict = { takesReplacement: false, appealDays: 60, filingDays: 90 };
    expect(denialTask(denied("CO-4"), strict, dates).action).toBe("appeal");
  });
});

describe("claims that nobody hears of", () => {
  const terms = { answerDays: 30, filingDays: 90 };
  const sent = { sentOn: isoDate("2025-11-20"), serviceOn: SERVED };

  it("rejected by the 277CA: fixed and sent as new before the filing limit", () => {
    const state = claimSilence(
      { ...sent, acknowledged: { on: isoDate("2025-11-21"), accepted: false } },
      terms,
      PAID,
    );
    expect(state).toMatchObject({ kind: "rejected", due: "2026-02-12" });
  });

  it("its whole file rejected by the 999", () => {
    expect(claimSilence({ ...sent, fileRejectedOn: isoDate("2025-11-20") }, terms, PAID).kind).toBe(
      "rejected",
    );
  });

  it("no 277CA in two days comes up, not before", () => {
    expect(claimSilence(sent, terms, isoDate("2025-11-22")).kind).toBe("under-way");
    expect(claimSilence(sent, terms, isoDate("2025-11-23"))).toMatchObject({
      kind: "no-acknowledgement",
      owner: "biller",
    });
  });

  it("accepted and no 835 in the payer's time: a status inquiry", () => {
    const accepted = { ...sent, acknowledged: { on: isoDate("2025-11-21"), accepted: true } };
    expect(claimSilence(accepted, terms, isoDate("2025-12-21")).kind).toBe("under-way");
    const late = claimSilence(accepted, terms, isoDate("2025-12-22"));
    expect(late.kind).toBe("no-answer");
    expect("why" in late && late.why.reason).toContain("status inquiry");
  });
});

describe("underpayments against the contract", () => {
  const why = { rule: "test", reason: "By contract.", source: "contract", inputs: {}, result: 13000 };
  const expected = { allowed: usd("130"), clause: "2.1", why };

  it("allowed at $110.00 where the contract says $130.00", () => {
    const line = service("99214", { charge: "210", paid: "90", cas: ["CO-45 100", "PR-2 20"] });
    const found = findUnderpayment(line, expected);
    expect(found).toMatchObject({ procedureCode: "99214", allowed: 11000, shortfall: 2000, clause: "2.1" });
    expect(found?.why.reason).toBe("99214 was allowed $110.00; 2.1 allows $130.00.");
  });

  it("sequestration is law and no underpayment", () => {
    const line = service("99214", {
      charge: "210",
      paid: "101.92",
      cas: ["CO-45 80", "PR-2 26", "CO-253 2.08"],
    });
    expect(findUnderpayment(line, expected)).toBeUndefined();
  });

  it("a line denied at the patient's cost, after coverage ended, was not allowed at its charge", () => {
    expect(allowedAmount(service("99214", { charge: "210", paid: "0", cas: ["PR-27 210"] }))).toBe(0);
    expect(allowedAmount(service("99214", { charge: "210", paid: "80", cas: ["CO-45 80", "PR-1 50"] }))).toBe(
      13_000,
    );
  });

  it("a denied line is a denial and no underpayment; a few cents are rounding", () => {
    expect(
      findUnderpayment(service("99214", { charge: "210", paid: "0", cas: ["CO-50 210"] }), expected),
    ).toBeUndefined();
    expect(
      findUnderpayment(service("99214", { charge: "210", paid: "129.50", cas: ["CO-45 80.50"] }), expected),
    ).toBeUndefined();
  });

  it("up to the tolerance it says nothing; a cent above it does", () => {
    const paid = (amount: string) =>
      findUnderpayment(service("99214", { charge: "210", paid: amount, cas: ["PR-2 20"] }), expected);
    expect(paid("109")).toBeUndefined();
    expect(paid("108.99")).toMatchObject({ shortfall: 101 });
  });

  it("a denial for the patient to pay is no underpayment, with a share beside it or without", () => {
    for (const cas of [["PR-96 40"], ["PR-96 40", "PR-2 20"]]) {
      expect(findUnderpayment(service("99214", { charge: "210", paid: "0", cas }), expected)).toBeUndefined();
    }
  });
});

describe("reports", () => {
  it("a day decides the bucket", () => {
    expect([0, 30, 31, 60, 61, 90, 91, 120, 121, 4000].map(bucketOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it("age from service, submission and responsibility are three different ages", () => {
    const item = {
      claimId: "c",
      lineId: "l",
      open: cents(5000),
      serviceOn: isoDate("2025-08-01"),
      submittedOn: isoDate("2025-09-15"),
      responsibleSince: isoDate("2025-11-20"),
    };
    const bucket = (from: "service" | "submission" | "responsibility") =>
      agingReport([item], "payer", from, isoDate("2025-11-30"))[0]?.buckets.findIndex((amount) => amount > 0);
    expect([bucket("service"), bucket("submission"), bucket("responsibility")]).toEqual([4, 2, 0]);
  });

  it("every figure says its formula, and a rate of nothing has no value", () => {
    const zero = {
      from: isoDate("2025-11-01"),
      to: isoDate("2025-11-30"),
      ...Object.fromEntries(
        [
          "openReceivables",
          "openOver90",
          "grossCharges",
          "netCharges",
          "payments",
          "refunds",
          "claimsSent",
          "claimsAcceptedFirst",
          "claimsAnswered",
          "claimsPaidFirst",
          "claimsDenied",
          "deniedAmount",
          "badDebt",
          "charity",
          "denialWriteOffs",
          "creditBalances",
          "unsentCharges",
          "patientPayments",
          "patientPaymentsAtService",
          "claimPayments",
          "claimPaymentsPostedAlone",
          "claimPaymentsCorrected",
          "claimPaymentsReversed",
        ].map((name) => [name, 0]),
      ),
    } as never;
    const figures = keyFigures(zero);
    expect(figures.every(({ formula, value }) => formula.includes("÷") && value === undefined)).toBe(true);
  });

  it("days in A/R: $6,000 open at $200 a day is 30 days", () => {
    const facts = {
      from: isoDate("2025-11-01"),
      to: isoDate("2025-11-30"),
      openReceivables: usd("6000"),
      openOver90: usd("300"),
      netCharges: usd("6000"),
      grossCharges: usd("10000"),
      payments: usd("5700"),
      refunds: usd("0"),
      claimsSent: 100,
      claimsAcceptedFirst: 97,
      claimsAnswered: 90,
      claimsPaidFirst: 81,
      claimsDenied: 9,
      deniedAmount: usd("500"),
      badDebt: usd("0"),
      charity: usd("0"),
      denialWriteOffs: usd("60"),
      creditBalances: usd("100"),
      unsentCharges: usd("1000"),
      patientPayments: usd("400"),
      patientPaymentsAtService: usd("100"),
      claimPayments: 200,
      claimPaymentsPostedAlone: 195,
      claimPaymentsCorrected: 1,
      claimPaymentsReversed: 2,
    };
    const values = Object.fromEntries(keyFigures(facts).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({
      "days-in-ar": 30,
      "ar-over-90": 5,
      "clean-claim-rate": 97,
      "denial-rate": 10,
      "first-pass-rate": 90,
      "net-collection-rate": 95,
      "denial-write-offs": 1,
      "point-of-service": 25,
      "days-not-submitted": 3,
      "credit-balance-days": 0.5,
      "auto-post-rate": 97.5,
      "reversal-rate": 1,
    });
  });
});
