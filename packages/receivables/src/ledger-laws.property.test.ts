import { cents } from "@claimwright/base";
import type { ClaimPayment, Remittance } from "@claimwright/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trialBalance } from "./balances.ts";
import { adjustmentsText } from "./internal/adjustments-text.ts";
import {
  afterPlan,
  claimPayment,
  coverage,
  keyed,
  policy,
  remittance,
  reversalOf,
  service,
  sketchClaim,
} from "./ledger.fixture.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import type { OpenClaim } from "./open-claim.ts";
import { plannedTransfers, planPosting } from "./plan-posting.ts";
import type { PendingOccurrence, PostingPolicy } from "./posting-plan.ts";

const RUNS = { numRuns: 150, seed: 20261124 };

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

/** One answer to a claim of one line: money split into paid, contract, deductible, coinsurance and denial. */
const answer = (claimNumber: number, charge: number): fc.Arbitrary<ClaimPayment> =>
  fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100)).map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const parts = weights.map((weight) => Math.floor((charge * weight) / total));
    const [contract = 0, deductible = 0, coinsurance = 0, denial = 0] = parts;
    const paid = charge - contract - deductible - coinsurance - denial;
    const cas = [
      ["CO", "45", contract],
      ["PR", "1", deductible],
      ["PR", "2", coinsurance],
      ["CO", "50", denial],
    ] as const;
    const line = service("99214", { charge: "0", paid: "0" });
    return claimPayment({
      patientControlNumber: `CLAIM-${claimNumber}`,
      payerClaimControlNumber: `ICN-${claimNumber}`,
      lines: [
        {
          ...line,
          charge: cents(charge),
          paid: cents(paid),
          adjustments: cas
            .filter(([, , amount]) => amount > 0)
            .map(([group, reason, amount]) => ({ group, reason, amount: cents(amount) })),
        },
      ],
    });
  });

const claimOf = (number: number, charge: number) =>
  sketchClaim({
    id: `claim-${number}`,
    lines: [`99214 ${Math.floor(charge / 100)}.${String(charge % 100).padStart(2, "0")}`],
  });

/** Several claims of one line each, with an answer each. */
const answered = fc
  .array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 6 })
  .chain((charges) =>
    fc.tuple(...charges.map((charge, index) => answer(index + 1, charge))).map((payments) => ({
      claims: charges.map((charge, index) => claimOf(index + 1, charge)),
      payments: payments as ClaimPayment[],
    })),
  );

const trace = (number: number) => ({ traceNumber: `TRACE-${number}` });

describe("laws of the ledger", () => {
  it("conservation: charges = payments + adjustments + open, after any answers", () => {
    fc.assert(
      fc.property(answered, ({ claims, payments }) => {
        const books = deliver(opened(claims), remittance(payments));
        const sums = keyed(books.transfers);
        const of = (prefix: string) =>
          Object.entries(sums).reduce((sum, [key, amount]) => sum + (key.startsWith(prefix) ? amount : 0), 0);
        const open = of("coverage-receivable") + of("patient-receivable");
        expect(-of("charges")).toBe(of("cash-clearing") + of("adjustment") + open);
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
        .tuple(...payments.map((payment, index) => answer(index + 1, payment.totalCharge)))
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
        const shuffled = deliverAll(opened(claims), order);
        expect(shuffled.waiting).toEqual([]);
        expect(keyed(shuffled.transfers)).toEqual(keyed(told.transfers));
      }),
      RUNS,
    );
  });

  it("order does not matter between a primary and a secondary: the secondary waits", () => {
    const pair = fc.record({
      share: fc.integer({ min: 1, max: 20_000 }),
      part: fc.nat(100),
      first: fc.boolean(),
    });
    fc.assert(
      fc.property(pair, ({ share, part, first }) => {
        const two = sketchClaim({ coverages: [coverage("primary"), coverage("secondary")] });
        const dollars = (amount: number) =>
          `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
        const paid = Math.floor((share * part) / 100);
        const primary = remittance([
          claimPayment({
            lines: [
              service("99214", {
                charge: "210",
                paid: dollars(21_000 - share),
                cas: [`PR-2 ${dollars(share)}`],
              }),
            ],
          }),
        ]);
        const secondary = remittance(
          [
            claimPayment({
              statusCode: "2",
              lines: [
                service("99214", {
                  charge: "210",
                  paid: dollars(paid),
                  cas: [
                    `OA-23 ${dollars(21_000 - share)}`,
                    ...(share > paid ? [`PR-2 ${dollars(share - paid)}`] : []),
                  ],
                }),
              ],
            }),
          ],
          { payerName: "payer-secondary", ...trace(2) },
        );
        const order = first ? [primary, secondary] : [secondary, primary];
        const books = deliverAll(opened([two]), order);
        expect(books.waiting).toEqual([]);
        const open = keyed(books.transfers)["patient-receivable:claim-1:claim-1-L1"] ?? 0;
        expect(open).toBe(share - paid);
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
