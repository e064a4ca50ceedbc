import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8, encodeUtf8, findMalformedUtf8 } from "./utf8.ts";

const encode = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, encodeUtf8(text, bytes, 0));
};

describe("UTF-8", () => {
  it("what is written is what the platform writes, and is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = encode(text);
        expect([...bytes]).toEqual([...new TextEncoder().encode(text)]);
        expect(findMalformedUtf8(bytes)).toBe(-1);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(
          new TextDecoder().decode(new TextEncoder().encode(text)),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("bytes that the platform's strict decoder refuses are found", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
        let isWellFormed = true;
        try {
          new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          isWellFormed = false;
        }
        expect(findMalformedUtf8(bytes) === -1).toBe(isWellFormed);
      }),
      { seed: 11, numRuns: 2_000 },
    );
  });
});
