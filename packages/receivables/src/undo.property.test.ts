import { addDays, cents } from "@claimwright/base";
import { idOf, type PatientId } from "@claimwright/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trialBalance } from "./balances.ts";
import {
  afterPlan,
  claimPayment,
  coverage,
  keyed,
  PAID,
  policy,
  remittance,
  SERVED,
  service,
  sketchClaim,
} from "./ledger.fixture.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import { openingTransfers } from "./opening-balance.ts";
import { applyPatientCash, patientDebts, receivePatientPayment } from "./patient-money.ts";
import { MAX_INSTALLMENTS, planInstallments, planStanding } from "./payment-plan.ts";
import { planPosting } from "./plan-posting.ts";
import { undoPosting } from "./undo-posting.ts";
import { turnProviderAdjustment } from "./undo-provider-adjustment.ts";

const RUNS = { numRuns: 60, seed: 20261124 };
const BY = { effectiveOn: PAID, actor: "poster", reason: "It was another claim's." };
const money = fc.integer({ min: 1, max: 500_000 });

describe("what a person takes back", () => {
  it("law: after the undo of a posting every account stands where it stood, and the money is unapplied", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }), fc.boolean(), (weights, second) => {
        const claim = sketchClaim({
          coverages: second ? [coverage("primary"), coverage("secondary")] : [coverage("primary")],
        });
        const payment = answerOf(claim.totalCharge, weights);
        const plan = planPosting(remittance([payment]), [claim], policy());
        const posted = afterPlan(claim, plan);
        const [occurrence] = posted.postings;
        if (occurrence === undefined) throw new Error("the answer of a known claim posts");
        const undone = [...posted.transfers, ...undoPosting(posted, occurrence, BY)];
        expect(keyed(undone)).toEqual(keyed(claim.transfers));
      }),
      RUNS,
    );
  });

  it("law: a provider adjustment taken back any number of times leaves its accounts as the last turn says", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("WO", "FB", "L6", "CS", "J1"),
        fc.integer({ min: -400_000, max: 400_000 }).filter((amount) => amount !== 0),
        fc.nat(5),
        (reason, amount, turns) => {
          const plb = {
            providerIdentifier: "1234567893",
            fiscalPeriodEnd: PAID,
            reason,
            amount: cents(amount),
          };
          const paid = remittance([], { providerAdjustments: [plb], paymentAmount: cents(-amount) });
          const plan = planPosting(paid, [], policy());
          if (plan.outcome === "held") throw new Error("the payment balances");
          const posted = plan.providerAdjustments[0]?.transfers ?? [];
          let movements = posted;
          for (let turn = 0; turn < turns; turn += 1) {
            const to = turn % 2 === 0 ? "undone" : "posted";
            movements = [...movements, turnProviderAdjustment(movements, to, BY)];
          }
          expect(keyed(movements)).toEqual(turns % 2 === 0 ? keyed(posted) : {});
          expect(new Set(movements.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(turns + 1);
        },
      ),
      RUNS,
    );
  });
});

describe("a payment plan", () => {
  it("law: its instalments sum to the debt, none is below zero, and no two differ by more than a cent", () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: MAX_INSTALLMENTS }), (balance, months) => {
        const amounts = planInstallments(cents(balance), months, PAID).installments.map(
          (each) => each.amount,
        );
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(balance);
        expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it("law: whatever is paid on whatever day, paid and remaining are the debt, and nothing goes below zero", () => {
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 1, max: MAX_INSTALLMENTS }),
        fc.nat(600_000),
        fc.nat(2_000),
        (balance, months, paid, days) => {
          const plan = planInstallments(cents(balance), months, PAID);
          const standing = planStanding(plan, cents(paid), addDays(PAID, days));
          const covered = standing.installments.reduce((sum, each) => sum + each.paid, 0);
          expect(covered + standing.remaining).toBe(balance);
          expect(covered).toBe(Math.min(paid, balance));
          expect(standing.overdue).toBeGreaterThanOrEqual(0);
          expect(standing.overdue).toBeLessThanOrEqual(standing.remaining);
          expect(standing.state === "complete").toBe(standing.remaining === 0);
        },
      ),
      RUNS,
    );
  });
});

describe("moving in", () => {
  it("law: what opened, what is paid on it and what is open conserve, whatever the patient pays", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50_000, max: 200_000 }), { minLength: 1, maxLength: 8 }),
        fc.array(money, { maxLength: 4 }),
        (opens, payments) => {
          const opening = opens.flatMap((open, line) => openingOf(open, line));
          const books = payments.reduce(payAll, opening);
          const kinds = new Map<string, number>();
          const { accounts, difference } = trialBalance(books);
          for (const { account, balance } of accounts) {
            kinds.set(account.kind, (kinds.get(account.kind) ?? 0) + balance);
          }
          const opened = opens.reduce((sum, open) => sum + open, 0);
          const taken = payments.reduce((sum, paid) => sum + paid, 0);
          const of = (kind: string) => kinds.get(kind) ?? 0;
          expect(difference).toBe(0);
          expect(-of("opening-balance")).toBe(opened);
          expect(of("cash-clearing")).toBe(taken);
          expect(of("patient-receivable") + of("unapplied-patient-cash")).toBe(opened - taken);
        },
      ),
      RUNS,
    );
  });
});

const PATIENT = idOf<PatientId>("patient-1");

function openingOf(open: number, line: number): readonly LedgerTransfer[] {
  const account = {
    kind: "patient-receivable" as const,
    claimId: idOf<never>("opening-1"),
    lineId: idOf<never>(`L${line}`),
    patientId: PATIENT,
  };
  return openingTransfers({ account, open: cents(open), asOf: SERVED, documentId: "aged trial balance" });
}

/** One more payment of the patient, put on what is owed. */
function payAll(books: readonly LedgerTransfer[], amount: number, index: number): readonly LedgerTransfer[] {
  const payment = {
    paymentId: `pay-${index}`,
    patientId: PATIENT,
    amount: cents(amount),
    receivedOn: PAID,
    method: "check" as const,
    purpose: "statement" as const,
  };
  const { accounts } = trialBalance(books);
  const sums = new Map(accounts.map((each, place) => [String(place), each]));
  const debts = patientDebts(sums, PATIENT, () => SERVED);
  const by = { effectiveOn: PAID, documentId: payment.paymentId };
  return [
    ...books,
    ...receivePatientPayment(payment),
    ...applyPatientCash(PATIENT, payment.amount, debts, by),
  ];
}

/** An answer that spreads a charge over what is paid and three reasons by weight. */
function answerOf(charge: number, weights: readonly number[]) {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const [contract = 0, deductible = 0, coinsurance = 0] = weights.map((each) =>
    Math.floor((charge * each) / total),
  );
  const cas = [
    ["CO", "45", contract],
    ["PR", "1", deductible],
    ["PR", "2", coinsurance],
  ] as const;
  const line = service("99214", { charge: "0", paid: "0" });
  return claimPayment({
    lines: [
      {
        ...line,
        charge: cents(charge),
        paid: cents(charge - contract - deductible - coinsurance),
        adjustments: cas
          .filter(([, , amount]) => amount > 0)
          .map(([group, reason, amount]) => ({ group, reason, amount: cents(amount) })),
      },
    ],
  });
}
