import type { ClaimPayment, ProviderAdjustment, Unmapped } from "@claimwright/model";
import type { SetContext, SetHandler } from "../internal/set-reader.ts";
import { childLoop, LoopBuilder, opening, type SourceLoop } from "../internal/source-loop.ts";
import type { TextSegment } from "../internal/text-segment.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import { writtenLoop } from "../internal/written-loop.ts";
import { readClaimPayment, writeClaimPayment } from "./claim-payment.ts";
import { claimPaymentLoop, headerNumberLoop, loops835 } from "./loops-835.ts";
import { type PaymentHeader, readPaymentHeader } from "./payment-header.ts";
import { providerAdjustmentsOf } from "./provider-adjustments.ts";
import { claimGroupLoop, writePaymentFrame } from "./write-835.ts";

/** What a payment says before its claims. */
export interface PaymentStart extends PaymentHeader, SetContext {}

/** What stands after the claims of a payment, and what it says outside them beyond its facts. */
export interface PaymentEnd {
  readonly providerAdjustments: readonly ProviderAdjustment[];
  readonly unmapped?: readonly Unmapped[];
}

/** Told of the payments of a file while it goes by. */
export interface RemittanceListener {
  /** A set begins. */
  payment?(start: PaymentStart): void;
  claim?(claim: ClaimPayment, payment: PaymentStart): void;
  /** The set is over. */
  paymentEnd?(end: PaymentEnd, payment: PaymentStart): void;
}

/** Reads a payment segment by segment and answers each claim as soon as the next one begins. */
export class RemittanceSetReader implements SetHandler {
  readonly #context: SetContext;
  readonly #listener: RemittanceListener;
  readonly #builder = new LoopBuilder(loops835);
  readonly #unmapped: Unmapped[] = [];
  #start: PaymentStart | undefined;
  #claim: SourceLoop | undefined;
  #header: SourceLoop | undefined;
  #claims = 0;
  /** Groups of claims under one LX01, as they are written again; the number of the last. */
  #groups = 0;
  #groupNumber: string | undefined;

  constructor(context: SetContext, listener: RemittanceListener) {
    this.#context = context;
    this.#listener = listener;
  }

  /** The next segment between ST and SE. */
  add(segment: TextSegment): void {
    const opened = this.#builder.add(segment);
    if (opened === undefined) return;
    if (opened.rule === claimPaymentLoop) {
      this.#finishClaim();
      this.#begin();
      this.#finishHeader(true);
      this.#claim = opened;
    } else if (opened.rule === headerNumberLoop) {
      this.#finishClaim();
      this.#begin();
      this.#finishHeader(false);
      this.#header = opened;
    } else if (opened.rule.id === "footer") {
      this.#finishClaim();
    }
  }

  /** The set is over. */
  end(): void {
    this.#finishClaim();
    const start = this.#begin();
    this.#finishHeader(false);
    const { root } = this.#builder;
    const providerAdjustments = providerAdjustmentsOf(childLoop(root, "footer"));
    const loops = root.loops.filter((loop) => loop.rule !== headerNumberLoop);
    const unmapped = [
      ...unmappedOf({ ...root, loops }, writePaymentFrame(start, providerAdjustments)),
      ...this.#unmapped,
    ];
    this.#listener.paymentEnd?.(
      { providerAdjustments, ...(unmapped.length === 0 ? {} : { unmapped }) },
      start,
    );
  }

  #finishClaim(): void {
    const loop = this.#claim;
    if (loop === undefined) return;
    this.#claims += 1;
    const number = this.#groupNumber === "1" ? undefined : this.#groupNumber;
    const claim = readClaimPayment(loop, this.#claims, number);
    const unmapped = unmappedOf(loop, writeClaimPayment(claim));
    this.#listener.claim?.(unmapped.length === 0 ? claim : { ...claim, unmapped }, this.#begin());
    this.#builder.forget(loop);
    this.#claim = undefined;
  }

  /** What LX, TS3 and TS2 say is known when the first claim opens, or when none did. */
  #finishHeader(hasClaims: boolean): void {
    const loop = this.#header;
    if (loop === undefined) return;
    const number = opening(loop).get(1);
    const isNew = this.#groups === 0 || number !== this.#groupNumber;
    const ordinal = isNew ? this.#groups + 1 : this.#groups;
    const own = { ...loop, loops: [] };
    const expected = hasClaims ? claimGroupLoop(number) : writtenLoop("2000", []);
    for (const kept of unmappedOf(own, expected)) {
      this.#unmapped.push({ ...kept, loop: `ST/2000${ordinal === 1 ? "" : `[${ordinal}]`}` });
    }
    if (hasClaims && isNew) this.#groups += 1;
    if (hasClaims) this.#groupNumber = number;
    this.#builder.forget(loop);
    this.#header = undefined;
  }

  /** Reads what stands before the first claim, once. */
  #begin(): PaymentStart {
    if (this.#start !== undefined) return this.#start;
    this.#start = { ...this.#context, ...readPaymentHeader(this.#builder.root) };
    this.#listener.payment?.(this.#start);
    return this.#start;
  }
}
