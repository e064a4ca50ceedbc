import type { ByteSegment } from "../byte-segment.ts";
import { packText } from "../packed.ts";
import { centsAt, sumOfAmounts } from "./amount.ts";
import type { FaultPlace, FaultSink } from "./fault-sink.ts";
import { placeOf, type TotalsChecker, tellImbalance } from "./totals-checker.ts";

const BPR = packText("BPR");
const CLP = packText("CLP");
const SVC = packText("SVC");
const CAS = packText("CAS");
const PLB = packText("PLB");

interface OpenSum {
  readonly at: FaultPlace;
  readonly loopPath: readonly string[];
  readonly charge: number;
  readonly paid: number;
  adjusted: number;
}

/**
 * An 835 balances at three levels (X221A1 1.10.2.1): SVC02 = SVC03 + Σ CAS of the line; CLP03 = CLP04 + Σ CAS of the
 * claim and its lines; BPR02 = Σ CLP04 − Σ PLB. An amount that cannot be read takes its level out of the check.
 */
export class RemittanceTotals implements TotalsChecker {
  readonly #sink: FaultSink;
  #payment: { at: FaultPlace; loopPath: readonly string[]; amount: number } | undefined;
  #paidToClaims = 0;
  #providerAdjusted = 0;
  #claim: OpenSum | undefined;
  #line: OpenSum | undefined;

  constructor(sink: FaultSink) {
    this.#sink = sink;
  }

  start(): void {
    this.#payment = undefined;
    this.#paidToClaims = 0;
    this.#providerAdjusted = 0;
    this.#claim = undefined;
    this.#line = undefined;
  }

  segment(key: number, segment: ByteSegment, loopPath: readonly string[]): void {
    switch (key) {
      case BPR:
        this.#openPayment(segment, loopPath);
        return;
      case CLP:
        this.#closeClaim();
        this.#claim = this.#open(segment, loopPath, 3, 4);
        this.#paidToClaims += this.#claim.paid;
        return;
      case SVC:
        this.#closeLine();
        this.#line = this.#open(segment, loopPath, 2, 3);
        return;
      case CAS:
        this.#adjust(sumOfAmounts(segment, 3, 3) ?? Number.NaN);
        return;
      case PLB:
        this.#closeClaim();
        this.#providerAdjusted += sumOfAmounts(segment, 4, 2) ?? Number.NaN;
    }
  }

  end(): void {
    this.#closeClaim();
    const payment = this.#payment;
    if (payment === undefined) return;
    if (differs(payment.amount, this.#paidToClaims - this.#providerAdjusted)) {
      tellImbalance(this.#sink, "balance.payment", payment.at, payment.loopPath, 2);
    }
  }

  #openPayment(segment: ByteSegment, loopPath: readonly string[]): void {
    const amount = centsAt(segment, 2) ?? Number.NaN;
    this.#payment = { at: placeOf(segment), loopPath, amount: segment.get(3) === "D" ? -amount : amount };
  }

  #open(segment: ByteSegment, loopPath: readonly string[], charge: number, paid: number): OpenSum {
    return {
      at: placeOf(segment),
      loopPath,
      charge: centsAt(segment, charge) ?? Number.NaN,
      paid: centsAt(segment, paid) ?? Number.NaN,
      adjusted: 0,
    };
  }

  #adjust(amount: number): void {
    if (this.#claim !== undefined) this.#claim.adjusted += amount;
    if (this.#line !== undefined) this.#line.adjusted += amount;
  }

  #closeLine(): void {
    const line = this.#line;
    this.#line = undefined;
    if (line !== undefined && differs(line.charge, line.paid + line.adjusted)) {
      tellImbalance(this.#sink, "balance.line", line.at, line.loopPath, 2);
    }
  }

  #closeClaim(): void {
    this.#closeLine();
    const claim = this.#claim;
    this.#claim = undefined;
    if (claim !== undefined && differs(claim.charge, claim.paid + claim.adjusted)) {
      tellImbalance(this.#sink, "balance.claim", claim.at, claim.loopPath, 3);
    }
  }
}

/** NaN stands for an amount that cannot be read: it differs from nothing. */
function differs(stated: number, computed: number): boolean {
  return Math.abs(stated - computed) > 0;
}
