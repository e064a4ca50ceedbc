import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dependentVisit,
  envelope,
  header,
  officeVisit,
  secondaryClaim,
} from "../professional/claim.fixture.ts";
import { read837P } from "../professional/read-837p.ts";
import { write837P, write837PSubmissions } from "../professional/write-837p.ts";

const text = write837P({
  envelope,
  ...header,
  claims: [officeVisit, dependentVisit, secondaryClaim],
  firstSetControlNumber: 1,
});

function read(file: string) {
  const result = read837P(file);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function again(file: string): string {
  return write837PSubmissions(envelope, read(file).submissions);
}

/** The statements of a set in any order, without the counts. */
function statements(file: string): string[] {
  return file
    .split("~")
    .filter((segment) => !/^(ISA|GS|ST|SE|GE|IEA)\*/.test(segment))
    .sort();
}

describe("what a claim file says beyond the facts", () => {
  it.each([
    ["a segment that no fact stands for", "HI*ABK:E1122", "REF*EA*MRN1~K3*SOMETHING~HI*ABK:E1122"],
    ["a further element", "*Y*A*Y*Y~HI*ABK:E1122", "*Y*A*Y*Y***********7~HI*ABK:E1122"],
    ["a loop", "LX*1~SV1*HC:99214:25", "NM1*PW*2~N3*1 ROAD~N4*TOWN*IL*62701~LX*1~SV1*HC:99214:25"],
    ["another code set", "HI*ABK:E1122*ABF:N1831*ABF:I10", "HI*BK:25040*BF:5853*BF:4019"],
    [
      "a pay-to plan",
      "HL*2*1*22*0",
      "NM1*PE*2*PLAN*****PI*P1~N3*1 ROAD~N4*TOWN*IL*62701~REF*EI*111111111~HL*2*1*22*0",
    ],
    ["an organisation where a person is expected", "NM1*82*1*OKAFOR*ADA*N", "NM1*82*2*OKAFOR CLINIC**"],
    [
      "a segment that no guide knows",
      "DTP*472*D8*20251114~REF*6R*V1001-1",
      "ZZZ*1**A:B~DTP*472*D8*20251114~REF*6R*V1001-1",
    ],
  ])("%s is kept and written again", (_, from, to) => {
    expect(text).toContain(from);
    const foreign = text.replace(from, to);
    expect(statements(again(foreign))).toEqual(statements(foreign));
    expect(again(again(foreign))).toBe(again(foreign));
  });

  it("is in its place in the guide's order", () => {
    const written = again(text.replace("HI*ABK:E1122", "REF*EA*MRN1~HI*ABK:E1122"));
    expect(written).toMatch(/CLM\*V1001[^~]*~REF\*EA\*MRN1~HI\*/);
  });

  it("is nothing for a file that says no more, in whatever spelling of its amounts", () => {
    const { submissions } = read(text.replace("CLM*V1001*231.5*", "CLM*V1001*0231.50*"));
    expect(submissions[0]?.unmapped).toBeUndefined();
    expect(submissions[0]?.claims.map((claim) => claim.unmapped)).toEqual([undefined, undefined, undefined]);
  });

  it("gives way where the fact was changed since", () => {
    const [submission] = read(text.replace("NM1*82*1*OKAFOR*ADA*N", "NM1*82*2*OKAFOR CLINIC**")).submissions;
    if (submission === undefined) throw new Error("the file has a set");
    const [first, ...others] = submission.claims;
    if (first === undefined) throw new Error("the set has a claim");
    const renderingProvider = { name: { last: "MORENO", first: "INES" } };
    const written = write837PSubmissions(envelope, [
      { ...submission, claims: [{ ...first, renderingProvider }, ...others] },
    ]);
    expect(written).toContain("NM1*82*2*MORENO*INES~");
    expect(written).not.toContain("OKAFOR CLINIC");
  });

  it("law: segments put in anywhere are there after reading and writing", () => {
    const lines = text.split("~");
    const from = lines.findIndex((line) => line.startsWith("CLM*"));
    const to = lines.findIndex((line) => line.startsWith("SE*"));
    const added = fc.record({
      at: fc.integer({ min: from + 1, max: to }),
      segment: fc.constantFrom(
        "REF*9B*X1",
        "K3*FREE TEXT",
        "PWK*77*AA",
        "ZZZ*A*B",
        "DTP*304*D8*20251101",
        "CRC*75*Y*IH",
      ),
    });
    fc.assert(
      fc.property(fc.array(added, { minLength: 1, maxLength: 4 }), (extras) => {
        const foreign = [...lines];
        for (const { at, segment } of [...extras].sort((a, b) => b.at - a.at)) foreign.splice(at, 0, segment);
        const file = foreign.join("~");
        expect(statements(again(file))).toEqual(statements(file));
      }),
      { numRuns: 80, seed: 17 },
    );
  });
});
