import { cents } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideErrors } from "../guide-errors.fixture.ts";
import { envelope } from "../professional/claim.fixture.ts";
import { remittance } from "./arbitrary-remittance.fixture.ts";
import { type Read835, read835 } from "./read-835.ts";
import { paidClaim, payment } from "./remittance.fixture.ts";
import { write835 } from "./write-835.ts";

function read(text: string): Read835 {
  const result = read835(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("a payment goes out and comes back", () => {
  const text = write835({ envelope, remittances: [payment, payment], firstSetControlNumber: 1 });

  it("as the same facts: a claim paid in part, a reversal that was sent on, a denial, money kept back", () => {
    const { envelope: around, remittances, sets } = read(text);
    expect(around).toEqual(envelope);
    expect(remittances).toEqual([payment, payment]);
    expect(sets.map((set) => set.setControlNumber)).toEqual([1, 2]);
  });

  it("law: as the same facts and bytes, by its guide, whatever was paid", () => {
    fc.assert(
      fc.property(fc.array(remittance, { minLength: 1, maxLength: 2 }), (remittances) => {
        const written = write835({ envelope, remittances, firstSetControlNumber: 1 });
        expect(read(written).remittances).toEqual(remittances);
        const again = read(written).remittances;
        expect(write835({ envelope, remittances: again, firstSetControlNumber: 1 })).toBe(written);
        expect(guideErrors(written)).toEqual([]);
      }),
      { numRuns: 50, seed: 835 },
    );
  });

  it("with more reasons than one CAS holds, and the totals of a provider before its claims kept", () => {
    const reasons = ["45", "253", "1", "2", "3", "97", "96", "16"];
    const many = {
      ...paidClaim,
      adjustments: reasons.map((reason, at) => ({ group: "CO" as const, reason, amount: cents(at + 1) })),
    };
    const written = write835({
      envelope,
      remittances: [{ ...payment, claims: [many] }],
      firstSetControlNumber: 1,
    });
    expect(written.match(/~CAS\*CO\*45\*.01/g)).toHaveLength(1);
    expect(read(written).remittances[0]?.claims).toEqual([many]);
    const foreign = written.replace("~LX*1~", "~LX*1~TS3*1234567893*11*20251231*1*231.5~");
    const { remittances } = read(foreign);
    expect(write835({ envelope, remittances, firstSetControlNumber: 1 })).toContain(
      "~LX*1~TS3*1234567893*11*",
    );
  });

  it("is refused by place and without a value where an amount is none", () => {
    const result = read835(text.replace("CLP*V1001*1*231.5*", "CLP*V1001*1*COLLINS*"));
    if (result.ok) throw new Error("the file was read");
    expect(result.error.place).toBe("segment 12 (CLP), CLP03");
    expect(JSON.stringify(result.error)).not.toContain("COLLINS");
  });
});
