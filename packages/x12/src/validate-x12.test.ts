import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acknowledge } from "./acknowledge.ts";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { guides } from "./guides/guides.ts";
import { remittanceFile, remittanceSegments } from "./remittance.fixture.ts";
import { createValidator, validateX12 } from "./validate-x12.ts";
import { type OutgoingSegment, segment, writeX12 } from "./write-x12.ts";

function codesOf(text: string): readonly string[] {
  return validateX12(text).issues.map(({ code }) => code);
}

const claim = () => claimFile([claimSegments()]);
const remittance = () => remittanceFile(remittanceSegments());

describe("what follows its guide", () => {
  it.each([
    ["a professional claim", claim],
    ["a payment", remittance],
  ])("%s has no issue", (_, file) => {
    expect(validateX12(file())).toMatchObject({ ok: true, issues: [] });
  });

  it("knows the guides of every transaction it answers for", () => {
    expect(guides().map(({ id, transaction }) => `${transaction} ${id}`)).toEqual(
      expect.arrayContaining([
        "837 005010X222A1",
        "837 005010X223A2",
        "837 005010X224A2",
        "835 005010X221A1",
        "270 005010X279A1",
        "271 005010X279A1",
        "276 005010X212",
        "277 005010X212",
        "277 005010X214",
        "278 005010X217",
        "999 005010X231A1",
      ]),
    );
  });
});

describe("the 278, whose question and answer share a number", () => {
  const review = (purpose: string, decision: readonly OutgoingSegment[]): string =>
    writeX12({
      isa: {
        senderQualifier: "ZZ",
        senderId: "CLINIC",
        receiverQualifier: "ZZ",
        receiverId: "PAYER",
        date: "251114",
        time: "0930",
        controlNumber: "8",
        usage: "T",
      },
      groups: [
        {
          functionalId: "HI",
          senderCode: "CLINIC",
          receiverCode: "PAYER",
          date: "20251114",
          time: "0930",
          controlNumber: "1",
          version: "005010X217",
          sets: [
            {
              transaction: "278",
              controlNumber: "0001",
              implementation: "005010X217",
              segments: [
                segment("BHT", "0007", purpose, "R1", "20251114", "0930"),
                segment("HL", "1", "", "20", "1"),
                segment("NM1", "X3", "2", "SANDBOX PAYER", "", "", "", "", "PI", "PAYER"),
                segment("HL", "2", "1", "21", "1"),
                segment("NM1", "1P", "2", "MAPLE CLINIC", "", "", "", "", "XX", "1234567893"),
                segment("HL", "3", "2", "22", "1"),
                segment("NM1", "IL", "1", "ROE", "ALEX", "", "", "", "MI", "M100"),
                segment("HL", "4", "3", "EV", "0"),
                segment("UM", "HS", "I", "3", ["11", "B"]),
                ...decision,
              ],
            },
          ],
        },
      ],
    });
  const decided = [segment("HCR", "A1", "AUTH1")];

  it("takes a decision in the answer (BHT02 11) only", () => {
    expect(validateX12(review("13", [])).issues).toEqual([]);
    expect(validateX12(review("11", decided)).issues).toEqual([]);
    expect(validateX12(review("13", decided)).issues.map(({ code, segment: id }) => `${code} ${id}`)).toEqual(
      ["segment.not-in-guide HCR"],
    );
  });

  it("asks for the review information UM in both", () => {
    for (const purpose of ["13", "11"]) {
      const without = review(purpose, [])
        .replace(/UM\*.*?~/, "")
        .replace("SE*11", "SE*10");
      expect(validateX12(without).issues.map(({ code, segment: id }) => `${code} ${id}`)).toEqual([
        "segment.missing UM",
      ]);
    }
  });
});

describe("sums that do not hold are told at their level", () => {
  it.each([
    ["a line", "SVC*HC:99214*200*120~", "SVC*HC:99214*200*121~", ["balance.line"]],
    ["a claim", "CLP*V2*1*100*25*", "CLP*V2*1*101*25*", ["balance.claim"]],
    ["the payment", "BPR*I*165*", "BPR*I*165.01*", ["balance.payment"]],
    ["a provider adjustment", "WO:P0*10~", "WO:P0*11~", ["balance.payment"]],
  ])("835: %s", (_, right, wrong, codes) => {
    const text = remittance();
    expect(text).toContain(right);
    expect(codesOf(text.replace(right, wrong))).toEqual(codes);
  });

  it("837: the claim's charge and its lines", () => {
    const issues = validateX12(claim().replace("CLM*V1*250*", "CLM*V1*250.5*")).issues;
    expect(issues).toMatchObject([{ code: "balance.claim-charge", snip: 3, segment: "CLM", element: 2 }]);
  });

  it("law: any other amount in a payment is told", () => {
    const amounts = [
      ["BPR*I*165*", (cents: string) => `BPR*I*${cents}*`],
      ["SVC*HC:83036*50*30~", (cents: string) => `SVC*HC:83036*${cents}*30~`],
      ["CAS*CO*45*75~", (cents: string) => `CAS*CO*45*${cents}~`],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...amounts),
        fc.integer({ min: 1, max: 99_999 }),
        ([right, wrong], cents) => {
          const amount = (cents / 100).toFixed(2);
          fc.pre(![165, 50, 75].includes(Number(amount)));
          expect(codesOf(remittance().replace(right, wrong(amount))).length).toBeGreaterThan(0);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});

describe("situational rules of an 837", () => {
  it("a subscriber who is the patient has a birth date", () => {
    expect(validateX12(claim().replace("DMG*D8*19710302*F~", "")).issues).toContainEqual(
      expect.objectContaining({ code: "situation.missing", segment: "DMG", snip: 4 }),
    );
  });

  it("a claim of another patient stands under the patient's level", () => {
    expect(codesOf(claim().replace("SBR*P*18*", "SBR*P**"))).toContain("situation.unused");
  });
});

describe("laws of the validator", () => {
  const required = claimSegments()
    .map((segment, index) => ({ segment, index }))
    .filter(({ segment: [id] }) => id !== "PER");

  it("law: a segment that is dropped is told", () => {
    for (const { index } of required) {
      const segments = claimSegments().filter((_, at) => at !== index);
      expect(validateX12(claimFile([segments])).ok, String(segments.length)).toBe(false);
    }
  });

  it("law: a segment that is cut off after its id is told", () => {
    for (const { index } of required) {
      const segments = claimSegments().map((each, at): OutgoingSegment => (at === index ? [each[0]] : each));
      expect(validateX12(claimFile([segments])).ok).toBe(false);
    }
  });

  it("law: the validator and the 999 agree on what is accepted", () => {
    const text = claim();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("*", "~", "A", "9", ""), (at, with_) => {
        const mutated = text.slice(0, at) + with_ + text.slice(at + 1);
        const report = validateX12(mutated);
        const answer = acknowledge(mutated, {
          controlNumbers: { interchange: 1, group: 1, set: 1 },
          date: "20251114",
          time: "1200",
        });
        if (report.ok) for (const { status } of answer.groups) expect(status).toBe("A");
        for (const { status } of answer.groups) if (status === "R") expect(report.ok).toBe(false);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  it("law: no bytes make it crash, and no issue shows a value of the file", () => {
    const text = Buffer.from(remittance(), "latin1");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(text.length),
        (changes, length) => {
          const bytes = Buffer.from(text.subarray(0, length));
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          expect(JSON.stringify(validateX12(bytes).issues)).not.toMatch(/ROE|ALEX|M100/);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe("what stands where a segment id should", () => {
  it.each([
    ["in a set", (text: string) => text.replace("N3*1 MAIN ST", "ALEX ROE*1 MAIN ST")],
    ["outside every set", (text: string) => text.replace("GE*", "ALEX ROE*1~GE*")],
  ])("is not told by an issue: it may be a name, %s", (_, damage) => {
    const { issues } = validateX12(damage(claim()));
    expect(issues.some(({ segment }) => segment === "???")).toBe(true);
    expect(JSON.stringify(issues)).not.toContain("ALEX");
  });
});

describe("a file cut into chunks", () => {
  it("has the issues of the whole, at the same places, when its end is missing", () => {
    const bytes = new TextEncoder().encode(claim().replace(/IEA.*/, "\n\n"));
    const whole = validateX12(bytes).issues.map(({ code, offset }) => `${code}@${offset}`);
    expect(whole.map((one) => one.replace(/@.*/, ""))).toEqual(["envelope.missing-iea"]);
    for (const size of [1, 7, 100]) {
      const cut: string[] = [];
      const validator = createValidator({ issue: ({ code, offset }) => cut.push(`${code}@${offset}`) });
      for (let at = 0; at < bytes.length; at += size) validator.push(bytes.slice(at, at + size));
      validator.end();
      expect(cut, `chunks of ${size}`).toEqual(whole);
    }
  });
});
