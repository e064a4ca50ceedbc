import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideErrors, hasGuide } from "../guide-errors.fixture.ts";
import { envelope, header } from "../professional/claim.fixture.ts";
import { institutionalClaim } from "./arbitrary-claim.fixture.ts";
import { inpatientStay, outpatientBill } from "./claim.fixture.ts";
import { read837I } from "./read-837i.ts";
import { write837I, write837ISubmissions } from "./write-837i.ts";

const claims = [inpatientStay, outpatientBill];
const text = write837I({ envelope, ...header, claims, firstSetControlNumber: 1 });

describe("a hospital's claim goes out and comes back", () => {
  it("as the same facts and the same bytes: a stay, an outpatient bill after Medicare", () => {
    const read = read837I(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.submissions[0]?.claims).toEqual(claims);
    expect(write837ISubmissions(envelope, read.value.submissions)).toBe(text);
  });

  it("law: as the same facts and the same bytes, whatever the bill says", () => {
    fc.assert(
      fc.property(fc.array(institutionalClaim, { minLength: 1, maxLength: 3 }), (bills) => {
        const written = write837I({ envelope, ...header, claims: bills, firstSetControlNumber: 1 });
        const read = read837I(written);
        if (!read.ok) throw new Error(read.error.message);
        expect(read.value.submissions.flatMap((submission) => submission.claims)).toEqual(bills);
        expect(write837ISubmissions(envelope, read.value.submissions)).toBe(written);
      }),
      { numRuns: 40, seed: 223 },
    );
  });

  it("with more codes than one HI holds", () => {
    const many = { ...inpatientStay, conditionCodes: Array.from({ length: 24 }, (_, at) => `C${at % 10}`) };
    const written = write837I({ envelope, ...header, claims: [many], firstSetControlNumber: 1 });
    expect(written.match(/HI\*BG:/g)).toHaveLength(2);
    const read = read837I(written);
    expect(read.ok && read.value.submissions[0]?.claims).toEqual([many]);
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});
