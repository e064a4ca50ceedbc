import { describe, expect, it } from "vitest";
import { dependentVisit, envelope, header, officeVisit, secondaryClaim } from "./claim.fixture.ts";
import { read837P } from "./read-837p.ts";
import { write837P, write837PSubmissions } from "./write-837p.ts";

const claims = [officeVisit, dependentVisit, secondaryClaim];
const text = write837P({ envelope, ...header, claims, firstSetControlNumber: 1 });

describe("a professional claim goes out and comes back", () => {
  it("as the same facts", () => {
    const read = read837P(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.envelope).toEqual(envelope);
    expect(read.value.submissions[0]).toMatchObject(header);
    expect(read.value.submissions[0]?.claims).toEqual(claims);
  });

  it("as the same bytes", () => {
    const read = read837P(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(write837PSubmissions(envelope, read.value.submissions)).toBe(text);
  });
});
