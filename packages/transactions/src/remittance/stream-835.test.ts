import { describe, expect, it } from "vitest";
import { envelope } from "../professional/claim.fixture.ts";
import { payment } from "./remittance.fixture.ts";
import { stream835 } from "./stream-835.ts";
import { write835 } from "./write-835.ts";

const text = write835({ envelope, remittances: [payment, payment], firstSetControlNumber: 1 });

function* cut(size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("payments that come in as a stream", () => {
  it.each([1, 50, 100_000])("tell header, claims and end of each, cut every %i bytes", async (size) => {
    const kinds: string[] = [];
    const claims = [];
    for await (const event of stream835(cut(size))) {
      kinds.push(event.kind);
      if (event.kind === "claim") claims.push(event.claim);
      if (event.kind === "payment") expect(event.payment.paymentAmount).toBe(payment.paymentAmount);
      if (event.kind === "payment-end")
        expect(event.end.providerAdjustments).toEqual(payment.providerAdjustments);
    }
    const one = ["payment", "claim", "claim", "claim", "payment-end"];
    expect(kinds).toEqual([...one, ...one]);
    expect(claims).toEqual([...payment.claims, ...payment.claims]);
  });
});
