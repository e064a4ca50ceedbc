import { cents, formatX12Amount } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_FEE_FAULTS, readFeeFile } from "./read-fee-file.ts";

describe("a fee schedule as CSV", () => {
  it("names its columns in any order; amounts as people write them", () => {
    const text = '\uFEFFFee,Description,Code,Mod\r\n"$1,250.50","Knee, left",27447,\r\n85,,71046,26\r\n\r\n';
    expect(readFeeFile(text, "fees.csv")).toEqual({
      ok: true,
      value: [
        { code: "27447", amount: 125_050 },
        { code: "71046", modifier: "26", amount: 8_500 },
      ],
    });
  });

  it("is refused whole, each fault with its row and column", () => {
    const read = readFeeFile(
      "code,modifier,amount\n9921,,1\n99213,TCX,1\n99214,,much\n99215,,1\n99215,,2\n",
      "f",
    );
    const faults = read.ok ? [] : read.error.map(({ place, message }) => `${place}: ${message}`);
    expect(faults).toEqual([
      'row 2, column code: "9921" is no procedure code.',
      'row 3, column modifier: "TCX" is no modifier.',
      'row 4, column amount: "much" is no amount in dollars.',
      "row 6, column code: 99215 stands in row 5 already.",
    ]);
  });

  it("without its heading is refused, and a file of faults stops after fifty", () => {
    expect(readFeeFile("99213,95.00", "f")).toMatchObject({ ok: false, error: [{ place: "row 1" }] });
    const read = readFeeFile(`code,amount\n${"x,1\n".repeat(200)}`, "f");
    expect(read.ok ? [] : read.error).toHaveLength(MAX_FEE_FAULTS);
  });

  it("law: what is written reads back", () => {
    const fee = fc.record({
      code: fc.stringMatching(/^[A-Z0-9]{5}$/),
      modifier: fc.option(fc.stringMatching(/^[A-Z0-9]{2}$/), { nil: undefined }),
      amount: fc.nat(10_000_000).map(cents),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fee, { selector: (each) => `${each.code}-${each.modifier ?? ""}` }),
        (fees) => {
          const lines = fees.map(
            (each) => `${each.code},${each.modifier ?? ""},${formatX12Amount(each.amount)}`,
          );
          const read = readFeeFile(["code,modifier,amount", ...lines].join("\n"), "f");
          expect(read.ok ? read.value.map(({ amount }) => amount) : read.error).toEqual(
            fees.map(({ amount }) => amount),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
