import { isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { dispositionTable } from "./disposition.ts";
import { afterPlan, claimPayment, planBalances, service, sketchClaim, standing } from "./ledger.fixture.ts";
import { unappliedAfter } from "./plan-posting.ts";
import { answer, post, says, visit, worked } from "./remittance-scenarios.fixture.ts";
import { STANDARD_DISPOSITIONS } from "./standard-dispositions.ts";

describe("a payer answers once", () => {
  it("paid in full: nothing is left with anyone", () => {
    const claim = sketchClaim();
    expect(standing(afterPlan(claim, post(claim, answer("210"))))).toEqual({ primary: 0, patient: 0 });
  });

  it("paid with a contractual reduction and a copay", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("110", "CO-45 80", "PR-3 20"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 2000 });
    expect(worked(plan)).toEqual([]);
  });

  it("all of it to the deductible: the payer pays nothing and that is no denial", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("0", "CO-45 80", "PR-1 130"), { paymentMethod: "NON" });
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 13000 });
    expect(worked(plan)).toEqual([]);
  });

  it("zero-pay remittance: no deposit, the reasons still post", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("0", "CO-45 80", "PR-1 130"));
    expect(plan.outcome === "planned" && plan.deposit).toEqual([]);
    expect(says(plan)).toEqual(["posted"]);
  });

  it("one line paid and one denied: only the denied one stays open and is worked", () => {
    const claim = sketchClaim({ lines: ["99214 210", "93000 60"] });
    const plan = post(
      claim,
      claimPayment({
        lines: [visit("130", "CO-45 80"), service("93000", { charge: "60", paid: "0", cas: ["CO-97 60"] })],
      }),
    );
    const after = afterPlan(claim, plan);
    expect(standing(after, 0)).toEqual({ primary: 0, patient: 0 });
    expect(standing(after, 1)).toEqual({ primary: 6000, patient: 0 });
    expect(worked(plan)).toEqual(["denial 6000"]);
  });

  it("Medicare sequestration is taken off and never asked of the patient", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("101.92", "CO-45 80", "PR-2 26", "CO-253 2.08"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 2600 });
    expect(planBalances(plan)["adjustment:payer-primary:sequestration"]).toBe(208);
  });

  it("a quality bonus comes as a negative reason and raises the payment", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("135", "CO-45 80", "CO-144 -5"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 0 });
    expect(planBalances(plan)["adjustment:payer-primary:incentive"]).toBe(-500);
  });

  it("paid more than charged (CO-94 negative): the line ends at zero", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("230", "CO-94 -20"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 0 });
  });

  it("capitation: the visit is covered by the monthly payment (CO-24)", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("0", "CO-24 190", "PR-3 20"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 2000 });
    expect(planBalances(plan)["adjustment:payer-primary:capitation"]).toBe(19000);
  });

  it("claim-level only: amounts are spread over the lines to the cent", () => {
    const claim = sketchClaim({ lines: ["99214 100", "93000 50", "36415 0.01"] });
    const plan = post(
      claim,
      claimPayment({ charge: "150.01", paid: "100", cas: ["CO-45 40.01", "PR-2 10"] }),
    );
    const after = afterPlan(claim, plan);
    const lines = [0, 1, 2].map((line) => standing(after, line));
    expect(lines.map(({ primary }) => primary)).toEqual([0, 0, 0]);
    expect(lines.reduce((sum, line) => sum + (line.patient ?? 0), 0)).toBe(1000);
  });

  it("claim-level only: no line ends a cent below zero because another was left a cent", () => {
    const claim = sketchClaim({ lines: ["99214 0.13", "36415 0.01"] });
    const plan = post(
      claim,
      claimPayment({ charge: "0.14", paid: "0.07", cas: ["CO-45 0.03", "PR-2 0.04"] }),
    );
    const after = afterPlan(claim, plan);
    expect([0, 1].map((line) => standing(after, line).primary)).toEqual([0, 0]);
  });

  it("a claim-level deductible beside paid lines comes out of what the lines paid", () => {
    const claim = sketchClaim();
    const payment = claimPayment({ lines: [visit("130", "CO-45 80")], cas: ["PR-1 30"] });
    expect(payment.paid).toBe(10000);
    const plan = post(claim, payment);
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 3000 });
  });

  it("PR-96 without a signed notice is no bill", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("0", "PR-96 210"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 21000, patient: 0 });
    expect(worked(plan)).toEqual(["not-billable-to-patient 21000"]);
  });

  it("PR-96 with a signed notice (GA) is the patient's", () => {
    const claim = sketchClaim({ lines: ["99214-GA 210"] });
    const plan = post(
      claim,
      claimPayment({ lines: [service("99214-GA", { charge: "210", paid: "0", cas: ["PR-96 210"] })] }),
    );
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 21000 });
  });

  it("a QMB patient is never billed coinsurance, but a Medicaid copay is theirs", () => {
    const claim = sketchClaim({ patientProtected: true });
    const plan = post(claim, answer("100", "CO-45 80", "PR-2 27", "PR-3 3"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 2700, patient: 300 });
    expect(worked(plan)).toEqual(["not-billable-to-patient 2700"]);
  });

  it("a reason that no rule knows is worked, whatever its group says", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("110", "CO-45 80", "CO-999 20"));
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 2000, patient: 0 });
    expect(worked(plan)).toEqual(["denial 2000"]);
  });

  it("a payer's own row goes before everyone's, and a remark's before any remark", () => {
    const own = dispositionTable("practice rows", [
      ...STANDARD_DISPOSITIONS,
      {
        payerIdentifier: "PAYER-PRIMARY",
        group: "CO",
        reason: "97",
        remark: "M15",
        effective: { from: isoDate("2025-01-01") },
        disposition: { kind: "write-off", category: "contractual" },
      },
    ]);
    const claim = sketchClaim();
    const bundled = (remarkCodes: string[]) =>
      claimPayment({ lines: [{ ...visit("0", "CO-97 210"), remarkCodes }] });
    const open = (remarks: string[]) =>
      standing(afterPlan(claim, post(claim, bundled(remarks), {}, { dispositions: own }))).primary;
    expect(open(["M15"])).toBe(0);
    expect(open([])).toBe(21000);
  });

  it("a row counts only for payments in its time", () => {
    const dated = dispositionTable("dated", [
      {
        group: "CO",
        reason: "45",
        effective: { from: isoDate("2026-01-01") },
        disposition: { kind: "write-off", category: "contractual" },
      },
    ]);
    const claim = sketchClaim();
    const plan = post(claim, answer("130", "CO-45 80"), {}, { dispositions: dated });
    expect(standing(afterPlan(claim, plan)).primary).toBe(8000);
  });

  it("cents survive: 0.30 charged, 0.10 paid, 0.20 off", () => {
    const claim = sketchClaim({ lines: ["99214 0.30"] });
    const plan = post(
      claim,
      claimPayment({ lines: [service("99214", { charge: "0.30", paid: "0.10", cas: ["CO-45 0.20"] })] }),
    );
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, patient: 0 });
  });

  it("a line that the remittance does not mention stays as it was: adjusting one line asks no reasons for all", () => {
    const claim = sketchClaim({ lines: ["99214 210", "93000 60"] });
    const plan = post(claim, claimPayment({ charge: "210", lines: [visit("130", "CO-45 80")] }));
    expect(standing(afterPlan(claim, plan), 1)).toEqual({ primary: 6000, patient: 0 });
  });
});

describe("finding the claim and its lines", () => {
  it("the remittance leaves out a billed modifier: the line is found by code, day and charge", () => {
    const claim = sketchClaim({ lines: ["99214-25 210", "11042-59 120"] });
    const plan = post(
      claim,
      claimPayment({ lines: [visit("130", "CO-45 80"), service("11042", { charge: "120", paid: "120" })] }),
    );
    expect(says(plan)).toEqual(["posted"]);
    expect(standing(afterPlan(claim, plan), 1).primary).toBe(0);
  });

  it("two lines of one code and charge each get their own answer", () => {
    const claim = sketchClaim({ lines: ["97110 50", "97110 50"] });
    const plan = post(
      claim,
      claimPayment({
        lines: [
          service("97110", { charge: "50", paid: "40", cas: ["CO-45 10"] }),
          service("97110", { charge: "50", paid: "0", cas: ["CO-151 50"] }),
        ],
      }),
    );
    const after = afterPlan(claim, plan);
    expect([standing(after, 0).primary, standing(after, 1).primary]).toEqual([0, 5000]);
  });

  it("the line item control number decides, even against the order", () => {
    const claim = sketchClaim({ lines: ["97110 50", "97110 50"] });
    const plan = post(
      claim,
      claimPayment({
        lines: [
          service("97110", {
            charge: "50",
            paid: "0",
            cas: ["CO-151 50"],
            lineItemControlNumber: "claim-1-L2",
          }),
          service("97110", { charge: "50", paid: "50", lineItemControlNumber: "claim-1-L1" }),
        ],
      }),
    );
    const after = afterPlan(claim, plan);
    expect([standing(after, 0).primary, standing(after, 1).primary]).toEqual([0, 5000]);
  });

  it("bundled: two tests paid as one panel, the billed codes in SVC06", () => {
    const claim = sketchClaim({ lines: ["82465 40", "83718 30"] });
    const plan = post(
      claim,
      claimPayment({
        lines: [
          service("80061", { charge: "40", paid: "45", cas: ["CO-94 -5"], billedProcedureCode: "82465" }),
          service("80061", { charge: "30", paid: "0", cas: ["CO-97 30"], billedProcedureCode: "83718" }),
        ],
      }),
    );
    const after = afterPlan(claim, plan);
    expect(says(plan)).toEqual(["posted"]);
    expect([standing(after, 0).primary, standing(after, 1).primary]).toEqual([0, 3000]);
  });

  it("split: one panel paid as its parts, both on the one line", () => {
    const claim = sketchClaim({ lines: ["80061 100"] });
    const plan = post(
      claim,
      claimPayment({
        lines: [
          service("82465", { charge: "100", paid: "20", cas: ["CO-45 80"], billedProcedureCode: "80061" }),
          service("83718", { charge: "0", paid: "15", cas: ["CO-94 -15"], billedProcedureCode: "80061" }),
        ],
      }),
    );
    expect(says(plan)).toEqual(["posted"]);
    expect(standing(afterPlan(claim, plan)).primary).toBe(0);
  });

  it("a service that fits no line holds the claim and says which", () => {
    const claim = sketchClaim();
    const plan = post(
      claim,
      claimPayment({ charge: "210", lines: [service("71046", { charge: "210", paid: "210" })] }),
    );
    expect(says(plan)).toEqual(["held line-unmatched"]);
    expect(plan.outcome === "planned" && plan.postings[0]?.why.reason).toContain("Service payment 1");
  });

  it("the control number is lost: patient, day, code and charge find it at a confidence of 80", () => {
    const claim = sketchClaim();
    const payment = {
      ...answer("130", "CO-45 80"),
      patientControlNumber: "0",
      servicePeriod: { from: isoDate("2025-11-14") },
    };
    const plan = post(claim, payment);
    expect(says(plan)).toEqual(["posted"]);
    expect(plan.outcome === "planned" && plan.postings[0]).toMatchObject({
      match: { confidence: 80, basis: "facts" },
    });
  });

  it("the same number on another patient's claim: not posted, offered as a candidate", () => {
    const claim = sketchClaim();
    const plan = post(claim, {
      ...answer("130", "CO-45 80"),
      patientName: { last: "Abernathy", first: "Zoe" },
    });
    expect(says(plan)).toEqual(["unmatched"]);
    expect(plan.outcome === "planned" && plan.postings[0]).toMatchObject({
      candidates: [{ confidence: 50 }],
    });
  });

  it("two claims fit equally well (invoice numbers repeat): a person chooses", () => {
    const claims = [
      sketchClaim({ id: "claim-1" }),
      { ...sketchClaim({ id: "claim-2" }), patientControlNumber: "CLAIM-1" },
    ];
    expect(says(post(claims, answer("130", "CO-45 80")))).toEqual(["unmatched"]);
  });

  it("a payer that shortens and capitalises names still finds its patient", () => {
    const claim = { ...sketchClaim(), patientName: { last: "Núñez-Collins", first: "Martha" } };
    const plan = post(claim, { ...answer("130", "CO-45 80"), patientName: { last: "NUNEZCOL", first: "M" } });
    expect(says(plan)).toEqual(["posted"]);
  });

  it("a person matches what nothing else could: it posts on the claim they chose", () => {
    const claim = sketchClaim();
    const payment = { ...answer("130", "CO-45 80"), patientControlNumber: "SMUDGED" };
    const unmatched = post(claim, payment);
    expect(says(unmatched)).toEqual(["unmatched"]);
    const key = unmatched.outcome === "planned" ? (unmatched.postings[0]?.occurrenceKey ?? "") : "";
    const plan = post(
      claim,
      payment,
      {},
      { matchedByHand: new Map([[key, claim.claimId]]), autoPost: false },
    );
    expect(says(plan)).toEqual(["posted"]);
    expect(standing(afterPlan(claim, plan)).primary).toBe(0);
  });

  it("money of an unmatched claim is seen as unapplied, not lost", () => {
    const plan = post([], answer("130", "CO-45 80"));
    expect(unappliedAfter(plan)).toBe(13000);
    expect(planBalances(plan)[`unapplied-payer-cash:payer-primary:${plan.paymentKey}`]).toBe(-13000);
  });
});
