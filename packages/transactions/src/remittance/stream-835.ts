import type { ClaimPayment } from "@claimwright/model";
import type { X12Consumer } from "@claimwright/x12";
import { createSetReader } from "../internal/set-reader.ts";
import { kind835 } from "./read-835.ts";
import {
  type PaymentEnd,
  type PaymentStart,
  type RemittanceListener,
  RemittanceSetReader,
} from "./remittance-set-reader.ts";

/** What a stream of payments tells, in the order of the file: a payment, its claims, its end. */
export type RemittanceEvent =
  | { readonly kind: "payment"; readonly payment: PaymentStart }
  | { readonly kind: "claim"; readonly payment: PaymentStart; readonly claim: ClaimPayment }
  | { readonly kind: "payment-end"; readonly payment: PaymentStart; readonly end: PaymentEnd };

/** Takes the bytes of a file in any cut and tells of its payments. `push` and `end` throw ProblemError. */
export function create835Reader(listener: RemittanceListener): X12Consumer {
  return createSetReader(kind835, (context) => new RemittanceSetReader(context, listener));
}

/**
 * The payments of a file as it comes in, in bounded memory. Throws ProblemError where the file cannot be read: nothing
 * of a payment whose end has not come may be posted.
 */
export async function* stream835(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<RemittanceEvent, void, undefined> {
  let ready: RemittanceEvent[] = [];
  const reader = create835Reader({
    payment: (payment) => void ready.push({ kind: "payment", payment }),
    claim: (claim, payment) => void ready.push({ kind: "claim", payment, claim }),
    paymentEnd: (end, payment) => void ready.push({ kind: "payment-end", payment, end }),
  });
  for await (const chunk of chunks) {
    reader.push(chunk);
    const out = ready;
    ready = [];
    yield* out;
  }
  reader.end();
  yield* ready;
}
