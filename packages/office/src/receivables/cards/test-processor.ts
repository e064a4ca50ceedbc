import type { CardProcessor, ChargeAnswer } from "./card-processor.ts";

/** A processor that takes every token but `declined`, and no money. For tests and the demo. */
export function testProcessor(): CardProcessor {
  const answers = new Map<string, ChargeAnswer>();
  const once = (key: string, answer: () => ChargeAnswer) => {
    const known = answers.get(key) ?? answer();
    answers.set(key, known);
    return Promise.resolve(known);
  };
  return {
    name: "test",
    charge: ({ token, idempotencyKey }) =>
      once(idempotencyKey, () =>
        token === "declined"
          ? { ok: false, reason: "The card was declined." }
          : { ok: true, reference: `test-${idempotencyKey}` },
      ),
    refund: ({ idempotencyKey }) =>
      once(idempotencyKey, () => ({ ok: true, reference: `test-${idempotencyKey}` })),
  };
}
