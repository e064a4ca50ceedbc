import type { ClaimPayment, Remittance } from "@claimwright/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trialBalance } from "./balances.ts";
import { adjustmentsText } from "./internal/adjustments-text.ts";
import { afterPlan, keyed, policy, remittance, reversalOf } from "./ledger.fixture.ts";
import { answered, answerTo, claimOf, paymentWith, secondaryAnswer } from "./ledger-laws.fixture.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import type { OpenClaim } from "./open-claim.ts";
import { plannedTransfers, planPosting } from "./plan-posting.ts";
import type { PendingOccurrence, PostingPolicy } from "./posting-plan.ts";

const RUNS = { numRuns: 100, seed: 20261124 };

/** The books of one practice: what is posted, what waits, which keys are in. */
interface Books {
  readonly claims: readonly OpenClaim[];
  readonly transfers: readonly LedgerTransfer[];
  readonly waiting: readonly PendingOccurrence[];
}

/** Takes a payment in as the office does: a movement whose key is known moves nothing; what waits is tried again. */
function deliver(books: Books, payment: Remittance, rules: PostingPolicy = policy()): Books {
  const plan = planPosting(payment, books.claims, rules, books.waiting);
  const known = new Set(books.transfers.map(({ idempotencyKey }) => idempotencyKey));
  const fresh = plannedTransfers(plan).filter(({ idempotencyKey }) => !known.has(idempotencyKey));
  const postings = plan.outcome === "held" ? [] : plan.postings;
  const waiting = new Map(
    postings
      .filter(({ outcome }) => outcome === "waits")
      .map((each): [string, PendingOccurrence] => [`${each.paymentKey} ${each.occurrenceKey}`, each]),
  );
  return {
    claims: books.claims.map((claim) => afterPlan(claim, plan)),
    transfers: [...books.transfers, ...fresh],
    waiting: [...waiting.values()],
  };
}

const deliverAll = (books: Books, payments: readonly Remittance[]) =>
  payments.reduce((before, payment) => deliver(before, payment), books);

const opened = (claims: readonly OpenClaim[]): Books => ({
  claims,
  transfers: claims.flatMap(({ transfers }) => transfers),
  waiting: [],
});

const trace = (number: number) => ({ traceNumber: `TRACE-${number}` });

describe("laws of the ledger", () => {
  it("conservation: charges = payments + adjustments + open, after any answers", () => {
    const paidWith = fc.tuple(answered, fc.array(fc.nat(100), { maxLength: 4 }));
    fc.assert(
      fc.property(paidWith, ([{ claims, payments }, shares]) => {
        const payment = paymentWith(payments, shares);
        const books = deliver(opened(claims), payment);
        const sums = keyed(books.transfers);
        const of = (prefix: string) =>
          Object.entries(sums).reduce((sum, [key, amount]) => sum + (key.startsWith(prefix) ? amount : 0), 0);
        const open = of("coverage-receivable") + of("patient-receivable");
        const paid = payments.reduce((sum, each) => sum + each.paid, 0);
        expect(-of("charges")).toBe(paid + of("adjustment") + open);
        // What is withheld from the payment, or added to it, is owed or earned; the rest is on its way to the bank.
        expect(of("cash-clearing")).toBe(payment.paymentAmount);
        expect(of("interest") + of("provider-level")).toBe(paid - payment.paymentAmount);
        expect(of("patient-receivable")).toBe(payments.reduce((sum, each) => sum + patientShare(each), 0));
        expect(of("unapplied-payer-cash")).toBe(0);
        expect(trialBalance(books.transfers).difference).toBe(0);
      }),
      RUNS,
    );
  });

  it("no double posting: any repetition and interleaving of deliveries posts each payment once", () => {
    const deliveries = answered.chain(({ claims, payments }) => {
      const files = payments.map((payment, index) => remittance([payment], trace(index)));
      return fc
        .array(fc.integer({ min: 0, max: files.length - 1 }), { maxLength: 12 })
        .map((order) => ({ claims, files, order }));
    });
    fc.assert(
      fc.property(deliveries, ({ claims, files, order }) => {
        const once = deliverAll(opened(claims), files);
        const often = deliverAll(opened(claims), [...order.flatMap((index) => files[index] ?? []), ...files]);
        expect(keyed(often.transfers)).toEqual(keyed(once.transfers));
        expect(often.transfers).toHaveLength(once.transfers.length);
      }),
      RUNS,
    );
  });

  it("reversal restores the prior state: only the cash of both payments has moved, and that nets to zero", () => {
    fc.assert(
      fc.property(answered, ({ claims, payments }) => {
        const before = opened(claims);
        const after = deliverAll(before, [
          remittance(payments, trace(1)),
          remittance(payments.map(reversalOf), trace(2)),
        ]);
        const { cash, rest } = withoutCash(keyed(after.transfers));
        expect(rest).toEqual(withoutCash(keyed(before.transfers)).rest);
        expect(cash).toBe(0);
      }),
      RUNS,
    );
  });

  it("order of deliveries does not change final balances: answers, reversals and corrections in any order", () => {
    const story = answered.chain(({ claims, payments }) =>
      fc
        .tuple(...claims.map((claim, index) => answerTo(index + 1, chargesOf(claim))))
        .map((corrections) =>
          (corrections as ClaimPayment[]).filter((each, index) => !sameAmounts(each, payments[index])),
        )
        .chain((corrections) => {
          const corrected = new Set(corrections.map((each) => each.patientControlNumber));
          const reversals = payments
            .filter((each) => corrected.has(each.patientControlNumber))
            .map(reversalOf);
          const files = [...payments, ...reversals, ...corrections].map((each, index) =>
            remittance([each], trace(index)),
          );
          return fc
            .shuffledSubarray(files, { minLength: files.length })
            .map((order) => ({ claims, files, order }));
        }),
    );
    fc.assert(
      fc.property(story, ({ claims, files, order }) => {
        const told = deliverAll(opened(claims), files);
        let shuffled = opened(claims);
        for (const file of order) {
          shuffled = deliver(shuffled, file);
          // On no way there does a line pay out more than it holds.
          expect(overpaid(shuffled)).toEqual([]);
        }
        expect(shuffled.waiting).toEqual([]);
        expect(keyed(shuffled.transfers)).toEqual(keyed(told.transfers));
      }),
      RUNS,
    );
  });

  it("order does not matter between a primary and a secondary: the secondary waits", () => {
    const pair = fc
      .array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 3 })
      .chain((charges) =>
        fc.record({
          charges: fc.constant(charges),
          primary: answerTo(1, charges),
          part: fc.nat(100),
          first: fc.boolean(),
        }),
      )
      // A line that the primary denied is worked with the primary before anybody else is asked.
      .filter(({ primary }) => primary.lines.length > 0 && !adjustmentsText(primary).includes("CO-50"));
    fc.assert(
      fc.property(pair, ({ charges, primary, part, first }) => {
        const second = secondaryAnswer(primary, part);
        const files = [
          remittance([primary], trace(1)),
          remittance([second], { payerName: "payer-secondary", ...trace(2) }),
        ];
        const books = deliverAll(opened([claimOf(1, charges, true)]), first ? files : files.toReversed());
        expect(books.waiting).toEqual([]);
        const sums = keyed(books.transfers);
        const open = Object.entries(sums).filter(([key]) => /^(coverage|patient)-receivable/.test(key));
        expect(open.reduce((sum, [, amount]) => sum + amount, 0)).toBe(patientShare(second));
        expect(open.filter(([key]) => key.startsWith("coverage"))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("splitting deliveries changes nothing: one payment of many claims equals many payments of one", () => {
    fc.assert(
      fc.property(answered, ({ claims, payments }) => {
        const whole = deliver(opened(claims), remittance(payments, trace(1)));
        const split = deliverAll(
          opened(claims),
          payments.map((payment, index) => remittance([payment], trace(index + 1))),
        );
        const [a, b] = [withoutCash(keyed(whole.transfers)), withoutCash(keyed(split.transfers))];
        expect(b).toEqual(a);
      }),
      RUNS,
    );
  });
});

/** The receivables below zero. */
function overpaid({ transfers }: Books): readonly string[] {
  return Object.entries(keyed(transfers))
    .filter(([key, balance]) => /^(coverage|patient)-receivable/.test(key) && balance < 0)
    .map(([key]) => key);
}

function chargesOf(claim: OpenClaim): readonly number[] {
  return claim.lines.map(({ charge }) => charge);
}

/** PR of a claim payment and its lines. */
function patientShare({ adjustments, lines }: ClaimPayment): number {
  return [...adjustments, ...lines.flatMap((line) => line.adjustments)]
    .filter(({ group }) => group === "PR")
    .reduce((sum, { amount }) => sum + amount, 0);
}

function sameAmounts(a: ClaimPayment, b: ClaimPayment | undefined): boolean {
  return b !== undefined && adjustmentsText(a) === adjustmentsText(b);
}

function withoutCash(sums: Readonly<Record<string, number>>): {
  cash: number;
  rest: Readonly<Record<string, number>>;
} {
  const entries = Object.entries(sums);
  const cash = entries.reduce(
    (sum, [key, amount]) => sum + (key.startsWith("cash-clearing") ? amount : 0),
    0,
  );
  return { cash, rest: Object.fromEntries(entries.filter(([key]) => !key.startsWith("cash-clearing"))) };
}
