import type { ProfessionalClaim } from "@claimwright/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { professionalClaim } from "./arbitrary-claim.fixture.ts";
import { dependentVisit, envelope, header, officeVisit, secondaryClaim } from "./claim.fixture.ts";
import { type Read837P, read837P } from "./read-837p.ts";
import { write837P, write837PSubmissions } from "./write-837p.ts";

function write(claims: readonly ProfessionalClaim[], claimsPerSet?: number): string {
  const split = claimsPerSet === undefined ? {} : { claimsPerSet };
  return write837P({ envelope, ...header, claims, firstSetControlNumber: 1, ...split });
}

function read(text: string): Read837P {
  const result = read837P(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("a professional claim goes out and comes back", () => {
  it("as the same facts: an office visit, a child's visit, a secondary claim", () => {
    const claims = [officeVisit, dependentVisit, secondaryClaim];
    const { envelope: around, submissions } = read(write(claims));
    expect(around).toEqual(envelope);
    expect(submissions).toEqual([{ envelope, setControlNumber: 1, ...header, claims }]);
  });

  it("law: what is written is read as the same facts, and written again as the same bytes", () => {
    fc.assert(
      fc.property(fc.array(professionalClaim, { minLength: 1, maxLength: 5 }), (claims) => {
        const text = write(claims);
        const { submissions } = read(text);
        expect(submissions.flatMap((submission) => submission.claims)).toEqual(claims);
        expect(write837PSubmissions(envelope, submissions)).toBe(text);
      }),
      { numRuns: 80, seed: 837 },
    );
  });

  it("with a quantity as small as a decimal can state it", () => {
    const small = write([officeVisit]).replace("*UN*1*", "*UN*.0000001*");
    expect(small).toContain("*UN*.0000001*");
    expect(write837PSubmissions(envelope, read(small).submissions)).toBe(small);
  });

  it("in sets of at most so many claims, each numbered and referenced on its own", () => {
    const claims = [officeVisit, dependentVisit, secondaryClaim];
    const text = write(claims, 2);
    const { submissions } = read(text);
    expect(submissions.map((each) => each.claims.length)).toEqual([2, 1]);
    expect(submissions.map((each) => each.setControlNumber)).toEqual([1, 2]);
    expect(submissions.map((each) => each.reference)).toEqual(["BATCH17", "BATCH17-2"]);
    expect(write837PSubmissions(envelope, submissions)).toBe(text);
  });
});

describe("the claims of one practice, family or patient stand under one level", () => {
  const levels = (claims: readonly ProfessionalClaim[]) => write(claims).match(/HL\*[^~]*/g);

  it("two claims of one patient share it", () => {
    expect(levels([officeVisit, { ...officeVisit, patientControlNumber: "V2" }])).toEqual([
      "HL*1**20*1",
      "HL*2*1*22*0",
    ]);
  });

  it("two children of one subscriber hang under the subscriber", () => {
    const { patient } = dependentVisit;
    if (patient === undefined) throw new Error("the fixture has a patient");
    const sister = { ...dependentVisit, patient: { ...patient, name: { last: "HALVORSEN", first: "IDA" } } };
    expect(levels([dependentVisit, sister])).toEqual([
      "HL*1**20*1",
      "HL*2*1*22*1",
      "HL*3*2*23*0",
      "HL*4*2*23*0",
    ]);
  });
});

describe("an 837P that cannot be read answers one problem with its place and no value", () => {
  const text = write([officeVisit, dependentVisit]);
  const problemOf = (broken: string) => {
    const result = read837P(broken);
    if (result.ok) throw new Error("the file was read");
    expect(JSON.stringify(result.error)).not.toMatch(/COLLINS|HALVORSEN|W123456789|V1001/);
    return result.error;
  };

  it.each([
    ["an amount that is no number", "CLM*V1001*231.5*", "CLM*V1001*COLLINS*", "segment 20 (CLM), CLM02"],
    ["a fraction of a cent", "CLM*V1001*231.5*", "CLM*V1001*231.505*", "segment 20 (CLM), CLM02"],
    ["a day that does not exist", "DMG*D8*19580302", "DMG*D8*19580230", "segment 18 (DMG), DMG02"],
    ["a level under another parent", "HL*4*3*23", "HL*4*1*23", "segment 36 (HL), HL02"],
    ["a line without a service date", "DTP*472*D8*20251114~REF*6R*V1001-1~", "", "segment 24 (LX)"],
    ["a claim before its subscriber", "HL*2*1*22*0~", "", "segment 13 (SBR)"],
  ])("%s", (_, from, to, place) => {
    expect(text).toContain(from);
    expect(problemOf(text.replace(from, to)).place).toBe(place);
  });

  it("a file that is cut off", () => {
    expect(problemOf(text.slice(0, 900)).code).toBe("x12.invalid");
    expect(problemOf(text.slice(0, text.indexOf("SE*"))).code).toBe("x12.invalid");
  });

  it("another transaction, another guide, no X12 at all", () => {
    expect(problemOf(text.replace("ST*837*", "ST*835*")).place).toBe("segment 1 (ST), ST01");
    expect(problemOf(text.replaceAll("005010X222A1", "005010X223A2")).place).toBe("segment 1 (ST), ST03");
    expect(problemOf("MARTHA COLLINS").code).toBe("x12.invalid");
  });

  it("a name with an accent is refused on writing, or written with the nearest letters when asked", () => {
    const name = { last: "MUÑOZ", first: "JOSÉ" };
    const claims = [{ ...officeVisit, subscriber: { ...officeVisit.subscriber, name } }];
    const input = { envelope, ...header, claims, firstSetControlNumber: 1 };
    expect(() => write837P(input)).toThrow(/NM103/);
    expect(write837P({ ...input, characters: "transliterate" })).toContain("NM1*IL*1*MUNOZ*JOSE*");
  });

  it("a value that X12 cannot carry is refused on writing, by place", () => {
    const broken = { ...officeVisit, note: "ONE * TWO" };
    expect(() => write([broken])).toThrow(/NTE02/);
  });
});
