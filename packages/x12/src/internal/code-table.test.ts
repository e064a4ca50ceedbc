import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodeTable } from "./code-table.ts";
import { encodeText } from "./text.ts";

const code = fc.string({ unit: fc.constantFrom(..."ABCZ019-"), minLength: 1, maxLength: 8 });

describe("a table of codes", () => {
  it("law: it holds exactly the codes it was made of, wherever in the bytes they stand", () => {
    fc.assert(
      fc.property(fc.array(code, { maxLength: 40 }), fc.array(code, { maxLength: 20 }), (codes, asked) => {
        const table = new CodeTable(codes);
        for (const text of [...codes, ...asked, ""]) {
          const bytes = encodeText(`<${text}>`);
          expect(table.has(bytes, 1, bytes.length - 1)).toBe(codes.includes(text));
          expect(table.hasText(text)).toBe(codes.includes(text));
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});
