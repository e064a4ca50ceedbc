import { describe, expect, it } from "vitest";
import { envelope } from "../professional/claim.fixture.ts";
import { read835 } from "./read-835.ts";
import { payment } from "./remittance.fixture.ts";
import { write835 } from "./write-835.ts";

const text = write835({ envelope, remittances: [payment, payment], firstSetControlNumber: 1 });

describe("a payment goes out and comes back", () => {
  it("as the same facts", () => {
    const read = read835(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.envelope).toEqual(envelope);
    expect(read.value.remittances).toEqual([payment, payment]);
    expect(read.value.sets.map((set) => set.setControlNumber)).toEqual([1, 2]);
  });

  it("as the same bytes", () => {
    const read = read835(text);
    if (!read.ok) throw new Error(read.error.message);
    const { remittances } = read.value;
    expect(write835({ envelope, remittances, firstSetControlNumber: 1 })).toBe(text);
  });
});
