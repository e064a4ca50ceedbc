import { cents, isoDate } from "@claimwright/base";
import { idOf, type PayerId } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { keyedRemittance } from "./keyed-remittance.ts";
import {
  afterPlan,
  claimPayment,
  coverage,
  planBalances,
  policy,
  remittance,
  reversalOf,
  service,
  sketchClaim,
  standing,
  usd,
} from "./ledger.fixture.ts";
import { planPosting, unappliedAfter } from "./plan-posting.ts";
import {
  answer,
  FROM_SECONDARY,
  post,
  SECONDARY,
  says,
  twoPayers,
  visit,
  worked,
} from "./remittance-scenarios.fixture.ts";

describe("the same money again", () => {
  it("the same payment in two files posts once", () => {
    const claim = sketchClaim();
    const first = post(claim, answer("130", "CO-45 80"));
    const again = post(afterPlan(claim, first), answer("130", "CO-45 80"));
    expect(says(again)).toEqual(["informed"]);
  });

  it("the same payment sent again in another order of claims posts nothing", () => {
    const claims = [sketchClaim({ id: "claim-1" }), sketchClaim({ id: "claim-2" })];
    const payments = [
      answer("130", "CO-45 80"),
      { ...answer("120", "CO-45 90"), patientControlNumber: "CLAIM-2" },
    ];
    const first = post(claims, payments);
    const after = claims.map((claim) => afterPlan(claim, first));
    expect(says(post(after, [...payments].reverse()))).toEqual(["informed", "informed"]);
  });

  it("a payment that came before with other claims in it is held for a person", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("130", "CO-45 80"), {}, { seenOccurrences: new Set(["something-else"]) });
    expect(says(plan)).toEqual(["held payment-changed"]);
  });

  it("a second check for the same claim waits for a reversal of the first instead of overpaying it", () => {
    const claim = sketchClaim();
    const after = afterPlan(claim, post(claim, answer("130", "CO-45 80")));
    const plan = post(after, answer("130", "CO-45 80"), { traceNumber: "TRACE-2" });
    expect(says(plan)).toEqual(["waits reversal"]);
  });

  it("a denied claim that is paid later needs no reversal", () => {
    const claim = sketchClaim();
    const denied = afterPlan(claim, post(claim, answer("0", "CO-50 210")));
    const plan = post(denied, answer("130", "CO-45 80"), { traceNumber: "TRACE-2" });
    expect(says(plan)).toEqual(["posted"]);
    expect(standing(afterPlan(denied, plan))).toEqual({ primary: 0, patient: 0 });
  });

  it("a claim paid in two parts, line by line in two checks", () => {
    const claim = sketchClaim({ lines: ["99214 210", "93000 60"] });
    const first = afterPlan(
      claim,
      post(claim, claimPayment({ charge: "210", lines: [visit("130", "CO-45 80")] })),
    );
    const rest = claimPayment({ charge: "60", lines: [service("93000", { charge: "60", paid: "60" })] });
    const plan = post(first, rest, { traceNumber: "TRACE-2" });
    expect(says(plan)).toEqual(["posted"]);
  });

  it("two equal claim payments in one payment are two occurrences, not one", () => {
    const claims = [sketchClaim({ id: "claim-1" })];
    const plan = post(claims, [answer("0", "CO-50 210"), answer("0", "CO-50 210")]);
    expect(plan.outcome === "planned" && new Set(plan.postings.map((each) => each.occurrenceKey)).size).toBe(
      2,
    );
  });
});

describe("reversals and corrections", () => {
  const first = answer("130", "CO-45 80");
  const better = answer("110", "CO-45 80", "PR-2 20");

  it("taken back and not paid again: the claim is open as on the first day", () => {
    const claim = sketchClaim();
    const paid = afterPlan(claim, post(claim, first));
    const plan = post(paid, reversalOf(first), { traceNumber: "TRACE-2", plb: ["FB -130"] });
    expect(standing(afterPlan(paid, plan))).toEqual({ primary: 21000, patient: 0 });
  });

  it("the correction stands before its reversal in the file and both post", () => {
    const claim = sketchClaim();
    const paid = afterPlan(claim, post(claim, first));
    const plan = post(paid, [better, reversalOf(first)], { traceNumber: "TRACE-2", plb: ["FB -20"] });
    expect(says(plan)).toEqual(["posted", "posted"]);
    expect(standing(afterPlan(paid, plan))).toEqual({ primary: 0, patient: 2000 });
  });

  it("a reversal of something never posted waits; the next payment sets it free", () => {
    const claim = sketchClaim();
    const early = post(claim, reversalOf(first), { traceNumber: "TRACE-2", plb: ["FB -130"] });
    expect(says(early)).toEqual(["waits parent"]);
    const waiting = early.outcome === "planned" ? early.postings : [];
    const late = planPosting(remittance([first]), [claim], policy(), waiting);
    expect(says(late)).toEqual(["posted", "posted"]);
    expect(standing(afterPlan(claim, late))).toEqual({ primary: 21000, patient: 0 });
  });

  it("a patient who paid what the reversal takes back has a credit that is seen", () => {
    const claim = sketchClaim();
    const owed = answer("110", "CO-45 80", "PR-2 20");
    const paid = afterPlan(claim, post(claim, owed));
    const back = afterPlan(paid, post(paid, reversalOf(owed), { traceNumber: "T-2", plb: ["FB -110"] }));
    expect(standing(back)).toEqual({ primary: 21000, patient: 0 });
  });

  it("PR amounts of a reversal come back from the patient although CLP05 says nothing of them", () => {
    const claim = sketchClaim();
    const owed = answer("110", "CO-45 80", "PR-2 20");
    const paid = afterPlan(claim, post(claim, owed));
    const plan = post(
      paid,
      { ...reversalOf(owed), patientResponsibility: cents(0) },
      { traceNumber: "T-2", plb: ["FB -110"] },
    );
    expect(says(plan)).toEqual(["posted"]);
    expect(standing(afterPlan(paid, plan)).patient).toBe(0);
  });

  it("paid, taken back by mistake, paid the same again, taken back again: each step counts", () => {
    const claim = sketchClaim();
    const back = { traceNumber: "T-2", plb: ["FB -130"] };
    const one = afterPlan(claim, post(claim, first, { traceNumber: "T-1" }));
    const two = afterPlan(one, post(one, reversalOf(first), back));
    const three = afterPlan(two, post(two, first, { traceNumber: "T-3" }));
    expect(standing(three)).toEqual({ primary: 0, patient: 0 });
    const four = afterPlan(three, post(three, reversalOf(first), { ...back, traceNumber: "T-4" }));
    expect(standing(four)).toEqual({ primary: 21000, patient: 0 });
    expect(says(post(four, reversalOf(first), { ...back, traceNumber: "T-5" }))).toEqual(["waits parent"]);
  });

  it("a reversal that states other reasons than any answer waits for a person", () => {
    const claim = sketchClaim();
    const paid = afterPlan(claim, post(claim, first));
    const other = reversalOf(answer("130", "CO-131 80"));
    expect(says(post(paid, other, { traceNumber: "T-2", plb: ["FB -130"] }))).toEqual(["waits parent"]);
  });
});

describe("more than one payer", () => {
  const primary = answer("110", "CO-45 80", "PR-2 20");
  const secondary = (paid: string, ...cas: string[]) => ({ ...answer(paid, ...cas), statusCode: "2" });
  const afterPrimary = () => {
    const claim = twoPayers();
    return afterPlan(claim, post(claim, primary));
  };

  it("the primary's coinsurance goes to the secondary, not to the patient", () => {
    expect(standing(afterPrimary())).toEqual({ primary: 0, secondary: 2000, patient: 0 });
  });

  it("the secondary pays all that is left", () => {
    const claim = afterPrimary();
    const plan = post(claim, secondary("20", "OA-23 190"), FROM_SECONDARY, SECONDARY);
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, secondary: 0, patient: 0 });
  });

  it("the secondary leaves its own copay to the patient", () => {
    const claim = afterPrimary();
    const plan = post(claim, secondary("15", "OA-23 190", "PR-3 5"), FROM_SECONDARY, SECONDARY);
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, secondary: 0, patient: 500 });
  });

  it("the secondary's CO-45 restates the primary's: cut to what is open, and said so", () => {
    const claim = afterPrimary();
    const plan = post(claim, secondary("16", "CO-45 84", "OA-23 110"), FROM_SECONDARY, SECONDARY);
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, secondary: 0, patient: 0 });
    expect(planBalances(plan)["adjustment:payer-secondary:contractual"]).toBe(400);
    expect(worked(plan)).toEqual(["capped 8000"]);
  });

  it("the secondary denies: it stays open there and is worked, not billed to the patient", () => {
    const claim = afterPrimary();
    const plan = post(claim, secondary("0", "OA-23 190", "CO-27 20"), FROM_SECONDARY, SECONDARY);
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, secondary: 2000, patient: 0 });
    expect(worked(plan)).toEqual(["denial 2000"]);
  });

  it("the secondary says OA-23 for everything and pays nothing: the rest is shown as unexplained", () => {
    const claim = afterPrimary();
    const plan = post(claim, secondary("0", "OA-23 210"), FROM_SECONDARY, SECONDARY);
    expect(worked(plan)).toEqual(["unexplained-residue 2000"]);
  });

  it("the secondary answers first and waits; the primary sets it free", () => {
    const claim = twoPayers();
    const early = post(claim, secondary("20", "OA-23 190"), FROM_SECONDARY, SECONDARY);
    expect(says(early)).toEqual(["waits earlier-coverage"]);
    const waiting = early.outcome === "planned" ? early.postings : [];
    const late = planPosting(remittance([primary]), [claim], policy(), waiting);
    expect(says(late)).toEqual(["posted", "posted"]);
    expect(standing(afterPlan(claim, late))).toEqual({ primary: 0, secondary: 0, patient: 0 });
  });

  it("crossover: the primary says it forwarded the claim (CLP02 19) and its answer posts as primary", () => {
    const claim = twoPayers();
    const plan = post(claim, { ...primary, statusCode: "19", crossoverTo: "payer-secondary" });
    expect(standing(afterPlan(claim, plan))).toEqual({ primary: 0, secondary: 2000, patient: 0 });
  });

  it("not our claim, forwarded (CLP02 23): nothing moves", () => {
    const claim = twoPayers();
    expect(says(post(claim, { ...answer("0", "OA-109 210"), statusCode: "23" }))).toEqual(["informed"]);
  });

  it("three payers in a row, the last one's rest to the patient", () => {
    const claim = sketchClaim({
      coverages: [coverage("primary"), coverage("secondary"), coverage("tertiary")],
    });
    const one = afterPlan(claim, post(claim, answer("100", "CO-45 80", "PR-2 30")));
    const two = afterPlan(one, post(one, secondary("20", "OA-23 180", "PR-2 10"), FROM_SECONDARY, SECONDARY));
    const third = { ...answer("6", "OA-23 200", "PR-3 4"), statusCode: "3" };
    const plan = post(
      two,
      third,
      { payerName: "payer-tertiary" },
      { payerId: idOf<PayerId>("payer-tertiary") },
    );
    expect(standing(afterPlan(two, plan))).toEqual({ primary: 0, secondary: 0, tertiary: 0, patient: 400 });
  });

  it("the primary corrects after the secondary answered: the difference shows with the secondary", () => {
    const one = afterPrimary();
    const two = afterPlan(one, post(one, secondary("20", "OA-23 190"), FROM_SECONDARY, SECONDARY));
    const correction = answer("100", "CO-45 80", "PR-2 30");
    const plan = post(two, [reversalOf(primary), correction], { traceNumber: "T-9", plb: ["FB -10"] });
    expect(standing(afterPlan(two, plan))).toEqual({ primary: 0, secondary: 1000, patient: 0 });
  });

  it("a payer that names itself differently is known by the rank in CLP02", () => {
    const claim = afterPrimary();
    const plan = post(
      claim,
      secondary("20", "OA-23 190"),
      { payerName: "renamed" },
      { payerId: idOf<PayerId>("renamed") },
    );
    expect(standing(afterPlan(claim, plan)).secondary).toBe(0);
  });
});

describe("the payment as a whole", () => {
  it("interest for late payment (L6) is income, and the claims still take their own", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("130", "CO-45 80"), { plb: ["L6 -1.25"] });
    expect(plan.proof.payment).toBe(13125);
    expect(planBalances(plan)["interest:payer-primary"]).toBe(-125);
    expect(unappliedAfter(plan)).toBe(0);
  });

  it("an old overpayment is recovered from other claims (WO): the claims are paid in full all the same", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("130", "CO-45 80"), { plb: ["WO 50 ICN-OLD"] });
    expect(plan.proof.payment).toBe(8000);
    expect(standing(afterPlan(claim, plan)).primary).toBe(0);
    expect(planBalances(plan)["provider-level:payer-primary:WO:ICN-OLD"]).toBe(5000);
  });

  it("a refund by check (72) answers its recovery: both on one account, at zero", () => {
    const plan = post([], [], { plb: ["WO 50 ICN-OLD", "72 -50 ICN-OLD"] });
    expect(planBalances(plan)).toEqual({});
  });

  it("a negative balance is carried forward (FB) and settled by the next payment", () => {
    const claim = sketchClaim();
    const paid = answer("130", "CO-45 80");
    const one = post(claim, paid);
    const two = post(afterPlan(claim, one), reversalOf(paid), { traceNumber: "T-2", plb: ["FB -130"] });
    const other = sketchClaim({ id: "claim-2" });
    const three = post(
      other,
      { ...answer("200", "CO-45 10"), patientControlNumber: "CLAIM-2" },
      { traceNumber: "T-3", plb: ["FB 130"] },
    );
    expect(two.proof.payment).toBe(0);
    expect(planBalances(two, three)["provider-level:payer-primary:FB:"]).toBeUndefined();
  });

  it("a capitation payment (CT) with no claims at all is income", () => {
    const plan = post([], [], { plb: ["CT -5000"] });
    expect(planBalances(plan)["capitation:payer-primary"]).toBe(-500000);
  });

  it.each(["CS", "LE", "IR", "J1", "AP", "C5", "50", "ZZ"])(
    "a provider adjustment of reason %s is booked and shown to a person",
    (reason) => {
      const plan = post([], [], { plb: [`${reason} -10 REF`] });
      expect(plan.outcome === "planned" && plan.providerAdjustments.map(({ work }) => work)).toEqual([true]);
      expect(planBalances(plan)[`provider-level:payer-primary:${reason}:REF`]).toBe(-1000);
    },
  );

  it("BPR02 a cent off: the payment is held and the difference named", () => {
    const claim = sketchClaim();
    const plan = post(claim, answer("130", "CO-45 80"), { paymentAmount: usd("130.01") });
    expect(says(plan)).toEqual(["the payment is held"]);
    expect(plan.proof.faults[0]?.message).toContain("a difference of $0.01");
  });

  it("a payer's debit (BPR03 D) takes money and still proves", () => {
    const claim = sketchClaim();
    const paid = answer("130", "CO-45 80");
    const after = afterPlan(claim, post(claim, paid));
    const plan = post(after, reversalOf(paid), {
      traceNumber: "T-2",
      paymentAmount: usd("130"),
      creditDebit: "D",
    });
    expect(says(plan)).toEqual(["posted"]);
    expect(planBalances(plan)[`cash-clearing:${plan.paymentKey}`]).toBe(-13000);
  });

  it("a predetermination (CLP02 25) tells a price and moves nothing", () => {
    const claim = sketchClaim();
    expect(says(post(claim, { ...answer("0", "OA-101 210"), statusCode: "25" }))).toEqual(["informed"]);
  });

  it("CLP05 that disagrees with the patient's reasons never holds a payment", () => {
    const claim = sketchClaim();
    const plan = post(claim, { ...answer("110", "CO-45 80", "PR-3 20"), patientResponsibility: usd("55") });
    expect(says(plan)).toEqual(["posted"]);
  });

  it("a payer whose payments a person posts: held by policy with the match shown", () => {
    const claim = sketchClaim();
    expect(says(post(claim, answer("130", "CO-45 80"), {}, { autoPost: false }))).toEqual(["held policy"]);
  });

  it("a paper remittance keyed in a grid is proven like any other", () => {
    const claim = sketchClaim();
    const keyed = (checkAmount: string) =>
      keyedRemittance({
        payer: { name: "payer-primary", identifier: "PAYER-PRIMARY" },
        payee: { name: "Us", identifier: "1234567893", identifierKind: "NPI" },
        checkNumber: "5501",
        checkAmount: usd(checkAmount),
        checkDate: isoDate("2025-12-01"),
        rows: [
          {
            patientControlNumber: "CLAIM-1",
            procedureCode: "99214",
            dateOfService: isoDate("2025-11-14"),
            charge: usd("210"),
            paid: usd("130"),
            adjustments: [{ group: "CO", reason: "45", amount: usd("80") }],
          },
        ],
      });
    const good = planPosting(keyed("130"), [claim], policy());
    expect(standing(afterPlan(claim, good)).primary).toBe(0);
    expect(planPosting(keyed("103"), [claim], policy()).outcome).toBe("held");
  });
});
