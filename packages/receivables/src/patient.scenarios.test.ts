import { addDays, cents, isoDate, ProblemError } from "@claimwright/base";
import {
  type ActorId,
  type ClaimId,
  idOf,
  type PatientId,
  type PayerId,
  type ServiceLineId,
} from "@claimwright/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, balances, trialByKind } from "./balances.ts";
import { matchDeposits } from "./bank-deposit.ts";
import { buildStatement } from "./build-statement.ts";
import { closeDay, daysToClose } from "./day-close.ts";
import { nextDunningStep } from "./dunning.ts";
import {
  afterPlan,
  claimPayment,
  keyed,
  PAID,
  policy,
  remittance,
  SERVED,
  service,
  sketchClaim,
  usd,
} from "./ledger.fixture.ts";
import type { PatientReceivable } from "./ledger-account.ts";
import { openingTransfers } from "./opening-balance.ts";
import {
  adjustPatientDebt,
  applyPatientCash,
  type PatientDebt,
  type PatientPayment,
  patientDebts,
  receivePatientPayment,
  recoverBadDebt,
  returnPatientPayment,
  writeOffBadDebt,
} from "./patient-money.ts";
import { planInstallments, planStanding } from "./payment-plan.ts";
import { planPosting } from "./plan-posting.ts";
import { approveRefund, overpaymentClock, payRefund, unclaimedPropertyDue } from "./refund.ts";

const PATIENT = idOf<PatientId>("patient-1");
const ANA = idOf<ActorId>("ana");
const BEN = idOf<ActorId>("ben");
const DAY = isoDate("2025-12-10");

const payment = (amount: string, sketch: Partial<PatientPayment> = {}): PatientPayment => ({
  paymentId: "pay-1",
  patientId: PATIENT,
  amount: usd(amount),
  receivedOn: SERVED,
  method: "card",
  purpose: "time-of-service",
  ...sketch,
});

const debt = (line: string, owed: string, day = "2025-11-14"): PatientDebt => ({
  account: {
    kind: "patient-receivable",
    claimId: idOf<ClaimId>("claim-1"),
    lineId: idOf<ServiceLineId>(line),
    patientId: PATIENT,
  },
  owed: usd(owed),
  dateOfService: isoDate(day),
});

describe("money of patients", () => {
  it("a copay at the desk waits as the patient's own money until the plan says it is due", () => {
    const claim = sketchClaim();
    const copay = receivePatientPayment(payment("20"));
    const answered = afterPlan(
      claim,
      planPosting(
        remittance([
          claimPayment({
            lines: [service("99214", { charge: "210", paid: "110", cas: ["CO-45 80", "PR-3 20"] })],
          }),
        ]),
        [claim],
        policy(),
      ),
    );
    const books = [...answered.transfers, ...copay];
    const owed = patientDebts(balances(books), PATIENT, () => SERVED);
    const applied = applyPatientCash(PATIENT, usd("20"), owed, { effectiveOn: PAID, documentId: "pay-1" });
    const after = keyed([...books, ...applied]);
    expect(after["patient-receivable:claim-1:claim-1-L1"]).toBeUndefined();
    expect(after["unapplied-patient-cash:patient-1"]).toBeUndefined();
    const statement = buildStatement({
      practice: { name: "P", address: ADDRESS, contact: { name: "B", phone: "5205550142" } } as never,
      patient: { name: { last: "Collins", first: "Martha" }, address: ADDRESS, accountNumber: "A-1" },
      statementDate: PAID,
      visits: [
        {
          claimId: claim.claimId,
          patientName: claim.patientName,
          providerName: "Ada Okafor",
          dateOfService: SERVED,
          payerName: "payer-primary",
          lines: claim.lines.map(({ lineId }) => ({ lineId, code: "99214", description: "Office visit" })),
        },
      ],
      transfers: [...books, ...applied],
    });
    expect(statement.visits[0]?.lines[0]).toMatchObject({
      patientPaid: 2000,
      patientOwes: 0,
      planPaid: 11000,
      discount: 8000,
    });
  });

  it("the oldest service is paid first and nothing is paid twice", () => {
    const moves = applyPatientCash(
      PATIENT,
      usd("50"),
      [debt("new", "30", "2025-11-20"), debt("old", "40", "2025-10-01")],
      {
        effectiveOn: DAY,
        documentId: "pay-1",
      },
    );
    expect(moves.map(({ credit, amount }) => [(credit as PatientReceivable).lineId, amount])).toEqual([
      ["old", 4000],
      ["new", 1000],
    ]);
  });

  it("paying too much leaves the rest as the patient's credit", () => {
    const moves = applyPatientCash(PATIENT, usd("100"), [debt("a", "30")], {
      effectiveOn: DAY,
      documentId: "pay-1",
    });
    const sums = keyed([...receivePatientPayment(payment("100")), ...moves]);
    expect(sums["unapplied-patient-cash:patient-1"]).toBe(-7000);
  });

  it("a bounced check: the service is owed again and the cash is gone", () => {
    const received = receivePatientPayment(payment("30", { method: "check" }));
    const applied = applyPatientCash(PATIENT, usd("30"), [debt("a", "30")], {
      effectiveOn: DAY,
      documentId: "pay-1",
    });
    const back = returnPatientPayment(payment("30", { method: "check" }), applied, DAY);
    expect(keyed([...received, ...applied, ...back])).toEqual({});
  });

  it("a payment of nothing is refused with what to do", () => {
    expect(() => receivePatientPayment(payment("0"))).toThrow(ProblemError);
  });

  it.each(["small-balance", "charity", "sliding-scale", "prompt-pay", "courtesy"] as const)(
    "%s comes off what the patient owes and is reported by its name",
    (category) => {
      const moves = adjustPatientDebt(debt("a", "4.99"), usd("4.99"), category, {
        decisionId: "d-1",
        decidedOn: DAY,
        reason: "By the practice's policy.",
      });
      expect(keyed(moves)).toEqual({
        [`adjustment::${category}`]: 499,
        "patient-receivable:claim-1:a": -499,
      });
    },
  );

  it("nobody may take off more than is owed", () => {
    const over = () =>
      adjustPatientDebt(debt("a", "5"), usd("5.01"), "courtesy", {
        decisionId: "d",
        decidedOn: DAY,
        reason: "x",
      });
    expect(over).toThrow(/within the \$5\.00/);
  });

  it("bad debt goes to its account; what the agency brings is booked and paid", () => {
    const given = writeOffBadDebt(debt("a", "80"), {
      decisionId: "d-2",
      decidedOn: DAY,
      reason: "Final notice unpaid.",
    });
    const alive = recoverBadDebt(debt("a", "80").account, usd("50"), { recoveryId: "r-1", recoveredOn: DAY });
    const received = receivePatientPayment(payment("50", { paymentId: "agency-1" }));
    const applied = applyPatientCash(PATIENT, usd("50"), [debt("a", "50")], {
      effectiveOn: DAY,
      documentId: "agency-1",
    });
    const sums = keyed([...given, ...alive, ...received, ...applied]);
    expect(sums["bad-debt"]).toBe(3000);
    expect(sums["patient-receivable:claim-1:a"]).toBe(-8000);
  });

  it("an opening balance of the earlier system is owed like any other", () => {
    const moves = openingTransfers({
      account: debt("a", "0").account,
      open: usd("61.20"),
      asOf: DAY,
      documentId: "old-report",
    });
    expect(keyed(moves)).toEqual({ "opening-balance": -6120, "patient-receivable:claim-1:a": 6120 });
  });

  it("an opening credit is a credit here too", () => {
    const moves = openingTransfers({
      account: debt("a", "0").account,
      open: usd("-10"),
      asOf: DAY,
      documentId: "old-report",
    });
    expect(keyed(moves)["patient-receivable:claim-1:a"]).toBe(-1000);
  });
});

const ADDRESS = { line1: "17 Palo Verde Ln", city: "Tucson", state: "AZ", zip: "85705" };

describe("refunds", () => {
  const request = {
    refundId: "rf-1",
    party: { kind: "patient", patientId: PATIENT } as const,
    amount: usd("70"),
    from: { kind: "unapplied-patient-cash", patientId: PATIENT } as const,
    fromBalance: usd("-70"),
    requestedBy: ANA,
    requestedOn: DAY,
    reason: "Paid too much.",
  };

  it("the one who asks may not approve", () => {
    expect(() => approveRefund(request, ANA, DAY)).toThrow(/another person/);
  });

  it("never more than the credit that is there", () => {
    expect(() => approveRefund({ ...request, amount: usd("70.01") }, BEN, DAY)).toThrow(
      /more than the credit/,
    );
  });

  it("approved by another and paid: the credit is gone and the bank has less", () => {
    const sums = keyed([
      ...receivePatientPayment(payment("70")),
      ...approveRefund(request, BEN, DAY),
      ...payRefund(request, "ops", DAY),
    ]);
    expect(sums).toEqual({ "cash-clearing:patient/pay-1": 7000, "bank:ops": -7000 });
  });

  it("approved twice is owed once", () => {
    const keys = [...approveRefund(request, BEN, DAY), ...approveRefund(request, BEN, PAID)].map(
      ({ idempotencyKey }) => idempotencyKey,
    );
    expect(new Set(keys).size).toBe(1);
  });

  it("an overpayment found on 1 March is due back on 30 April", () => {
    expect(overpaymentClock({ identifiedOn: isoDate("2025-03-01") }, isoDate("2025-03-31"))).toEqual({
      returnBy: "2025-04-30",
      daysLeft: 30,
      state: "running",
    });
  });

  it("an investigation holds the clock for at most 180 days", () => {
    const open = { identifiedOn: isoDate("2025-01-01"), investigation: { from: isoDate("2025-01-01") } };
    expect(overpaymentClock(open, isoDate("2025-02-01"))).toMatchObject({
      state: "investigating",
      returnBy: "2025-08-29",
    });
    expect(overpaymentClock(open, isoDate("2025-09-01"))).toMatchObject({ state: "overdue" });
    const ended = {
      ...open,
      investigation: { from: isoDate("2025-01-01"), concludedOn: isoDate("2025-02-01") },
    };
    expect(overpaymentClock(ended, isoDate("2025-02-02")).returnBy).toBe("2025-04-02");
  });

  it("a credit that nobody claims goes to the state after its years", () => {
    expect(unclaimedPropertyDue(isoDate("2024-02-29"), 3)).toBe("2027-03-01");
  });
});

describe("payment plans", () => {
  it("$100.00 in three months is 33.34, 33.33 and 33.33", () => {
    const plan = planInstallments(usd("100"), 3, isoDate("2026-01-31"));
    expect(plan.installments).toEqual([
      { dueOn: "2026-01-31", amount: 3334 },
      { dueOn: "2026-02-28", amount: 3333 },
      { dueOn: "2026-03-31", amount: 3333 },
    ]);
  });

  it("law: the instalments sum to the balance, whatever the balance and the count", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (balance, count) => {
          const { installments } = planInstallments(cents(balance), count, DAY);
          expect(installments.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });

  it("is on time within the days of grace, behind after them, complete when paid", () => {
    const plan = planInstallments(usd("90"), 3, isoDate("2026-01-10"));
    expect(planStanding(plan, usd("0"), isoDate("2026-01-15"))).toMatchObject({
      state: "on-time",
      overdue: 3000,
    });
    expect(planStanding(plan, usd("0"), isoDate("2026-01-21"))).toMatchObject({
      state: "behind",
      overdue: 3000,
    });
    expect(planStanding(plan, usd("45"), isoDate("2026-02-01"))).toMatchObject({
      state: "on-time",
      overdue: 0,
      next: { dueOn: "2026-02-10" },
    });
    expect(planStanding(plan, usd("90"), isoDate("2026-02-01"))).toMatchObject({
      state: "complete",
      remaining: 0,
    });
  });

  it("two instalments missed: the promise is broken; each instalment says what was paid on it", () => {
    const plan = planInstallments(usd("90"), 3, isoDate("2026-01-10"));
    const { state, installments } = planStanding(plan, usd("20"), isoDate("2026-02-21"));
    expect(state).toBe("broken");
    expect(installments.map((each) => [each.state, each.paid])).toEqual([
      ["missed", 2000],
      ["missed", 0],
      ["later", 0],
    ]);
  });

  it("refuses a plan of no months", () => {
    expect(() => planInstallments(usd("90"), 0, DAY)).toThrow(ProblemError);
  });
});

describe("bills and reminders", () => {
  const rules = { cycleDays: 30, minimumBalance: usd("5"), statements: 3, finalNoticeDays: 30 };
  const account = { balance: usd("80"), statementsSent: [] };
  const kinds = (sent: readonly string[], today: string, more = {}) =>
    nextDunningStep({ ...account, statementsSent: sent.map(isoDate), ...more }, rules, isoDate(today)).kind;

  it("the first bill goes out, the second after a cycle and not before", () => {
    expect(kinds([], "2025-12-01")).toBe("statement");
    expect(kinds(["2025-12-01"], "2025-12-20")).toBe("wait");
    expect(kinds(["2025-12-01"], "2025-12-31")).toBe("statement");
  });

  it("three bills, a final notice, then a person decides: nothing goes to an agency by itself", () => {
    const three = ["2025-09-01", "2025-10-01", "2025-11-01"];
    expect(kinds(three, "2025-12-01")).toBe("final-notice");
    expect(kinds(three, "2025-12-20", { finalNoticeOn: isoDate("2025-12-01") })).toBe("wait");
    expect(kinds(three, "2025-12-31", { finalNoticeOn: isoDate("2025-12-01") })).toBe("agency-review");
  });

  it("no bill below the minimum, and none while a plan or a dispute runs", () => {
    expect(kinds([], "2025-12-01", { balance: usd("4.99") })).toBe("wait");
    expect(kinds([], "2025-12-01", { hold: "payment-plan" })).toBe("wait");
    expect(kinds([], "2025-12-01", { hold: "dispute" })).toBe("wait");
  });
});

describe("the bank and the day's end", () => {
  const claim = sketchClaim();
  const plan = planPosting(
    remittance([
      claimPayment({ lines: [service("99214", { charge: "210", paid: "130", cas: ["CO-45 80"] })] }),
    ]),
    [claim],
    policy({ payerId: idOf<PayerId>("payer-primary") }),
  );
  const expected = { payment: plan.paymentKey, amount: usd("130"), expectedOn: PAID, traceNumber: "TRACE-1" };
  const deposit = {
    depositId: "b-1",
    bankAccount: "ops",
    amount: usd("130"),
    postedOn: isoDate("2025-12-02"),
    traceNumber: "TRACE-1",
  };

  it("cash is final when the bank has what BPR02 and TRN02 announced", () => {
    const { matched, differences } = matchDeposits([deposit], [expected], DAY);
    expect(differences).toEqual([]);
    const books = [
      ...(plan.outcome === "planned" ? plan.deposit : []),
      ...matched.flatMap(({ transfers }) => transfers),
    ];
    expect(balanceOf(balances(books), { kind: "bank", bankAccount: "ops" })).toBe(13000);
    expect(keyed(books)[`cash-clearing:${plan.paymentKey}`]).toBeUndefined();
  });

  it("the bank has another amount: nothing moves and the difference is listed", () => {
    const { matched, differences } = matchDeposits([{ ...deposit, amount: usd("125") }], [expected], DAY);
    expect(matched).toEqual([]);
    expect(differences).toMatchObject([{ kind: "amount-differs", difference: -500 }]);
  });

  it("money that no remittance announces, and a remittance whose money never came", () => {
    const { differences } = matchDeposits(
      [{ ...deposit, traceNumber: "OTHER", amount: usd("9") }],
      [expected],
      DAY,
    );
    expect(differences.map(({ kind }) => kind)).toEqual(["not-announced", "not-arrived"]);
  });

  it("a bank line without a trace number is matched only by a single equal amount", () => {
    const { traceNumber: _none, ...untraced } = deposit;
    expect(matchDeposits([untraced], [expected], DAY).matched).toHaveLength(1);
    const twins = [expected, { ...expected, payment: "other", traceNumber: "T-2" }];
    expect(matchDeposits([untraced], twins, DAY).matched).toHaveLength(0);
  });

  it("the day's close counts each kind of movement, the deposit slip and a trial balance of zero", () => {
    const books = [
      ...afterPlan(claim, plan).transfers,
      ...(plan.outcome === "planned" ? plan.deposit : []),
      ...receivePatientPayment(payment("20", { receivedOn: PAID })),
    ];
    const sums = books.map(({ kind, amount, debit }) => ({
      kind,
      count: 1,
      amount,
      ...(debit.kind === "cash-clearing" ? { payment: debit.payment, cash: amount } : { cash: cents(0) }),
    }));
    const close = closeDay(sums, trialByKind(balances(books).values()), { day: PAID });
    expect(close.depositTotal).toBe(15000);
    expect(close.depositSlip).toHaveLength(2);
    expect(close.totals.find(({ kind }) => kind === "write-off")).toMatchObject({ count: 1, amount: 8000 });
  });

  it("a close covers every day since the last one; a closed day and tomorrow are refused", () => {
    expect(daysToClose(PAID, addDays(PAID, -3), PAID)).toEqual({ from: addDays(PAID, -2), day: PAID });
    expect(daysToClose(PAID, undefined, PAID)).toEqual({ day: PAID });
    expect(() => daysToClose(PAID, PAID, PAID)).toThrow(/closed up to/);
    expect(() => daysToClose(addDays(PAID, 1), undefined, PAID)).toThrow(/not come yet/);
  });
});
