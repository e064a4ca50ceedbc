import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acknowledge } from "./acknowledge.ts";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { setFile } from "./guide.fixture.ts";
import type { Guide } from "./guide.ts";
import { guides } from "./guides/guides.ts";
import { satisfyAll } from "./rule-tree.fixture.ts";
import { chance, plantSet, reckon, segmentsOf } from "./set-tree.fixture.ts";
import { validateX12 } from "./validate-x12.ts";
import type { OutgoingSegment } from "./write-x12.ts";

const options = {
  controlNumbers: { interchange: 21, group: 5, set: 1 },
  date: "20251115",
  time: "0800",
  ta1: "always",
} as const;
/** More by command: `SEEDS=20000 npx vitest run packages/x12/src/envelope-values.test.ts`. */
const SEEDS = Number(process.env.SEEDS ?? 150);
const file = claimFile([claimSegments()]);

function told(text: string): string[] {
  return validateX12(text).issues.map(({ code, segment, element }) => `${code} ${segment}${element ?? ""}`);
}

function answerTo(text: string | Uint8Array): string[] {
  return acknowledge(text, options)
    .text.split("~")
    .filter((line) => /^(TA1|AK|IK)/.test(line));
}

describe("values of the envelope", () => {
  it.each([
    ["no day in GS04", "*20251114*0930*1*X*", "*20251314*0930*1*X*", "GS4"],
    ["no time in GS05", "*20251114*0930*1*X*", "*20251114*2530*1*X*", "GS5"],
    ["another agency in GS07", "*1*X*005010X222A1", "*1*T*005010X222A1", "GS7"],
    ["a group of nothing known in GS01", "GS*HC*", "GS*QQ*", "GS1"],
    ["an application of one letter in GS02", "GS*HC*CLINIC*", "GS*HC*C*", "GS2"],
    ["a control number with a letter in GS06", "*0930*1*X*", "*0930*A1*X*", "GS6"],
    ["a set number of three digits", "ST*837*0001*", "ST*837*001*", "ST2"],
  ])("%s: told, and answered by a TA1 with note 024 alone", (_, right, wrong, place) => {
    const spoiled = file.replace(right, wrong);
    expect(spoiled).not.toBe(file);
    expect(told(spoiled)).toContain(`envelope.element ${place}`);
    expect(answerTo(spoiled)).toEqual(["TA1*000000007*251114*0930*R*024"]);
    expect(acknowledge(spoiled, options).groups.map(({ status }) => status)).toEqual(["R"]);
    expect(told(acknowledge(spoiled, options).text)).toEqual([]);
  });

  it.each([
    ["ISA05", "*ZZ*CLINIC ", "*QQ*CLINIC ", 5, "005"],
    ["ISA06", "*ZZ*CLINIC         ", "*ZZ*               ", 6, "006"],
    ["ISA09", "*251114*0930*^", "*251314*0930*^", 9, "014"],
    ["ISA10", "*251114*0930*^", "*251114*2530*^", 10, "015"],
    ["ISA15", "*T*:~", "*Q*:~", 15, "020"],
  ])("%s: told, with the note of its own", (_, right, wrong, element, note) => {
    const spoiled = file.replace(right, wrong);
    expect(spoiled).not.toBe(file);
    expect(told(spoiled)).toContain(`isa.element ISA${element}`);
    expect(answerTo(spoiled)[0]?.split("*").slice(-2)).toEqual(["R", note]);
    expect(told(acknowledge(spoiled, options).text)).toEqual([]);
  });

  it("a transaction that does not go with its group", () => {
    const spoiled = file.replace("GS*HC*", "GS*HP*");
    expect(told(spoiled)).toEqual(["guide.group ST1"]);
    expect(answerTo(spoiled)).toContain("IK5*R*6");
  });

  it("does not say twice what the counts and control numbers say", () => {
    expect(told(file.replace("GE*1*1~", "GE*X*1~"))).toEqual(["envelope.ge-count GE1"]);
    expect(told(file.replace("GE*1*1~", "GE*1*1*1~"))).toEqual(["envelope.element GE3"]);
  });

  it("repeats ISA13, ISA09 and ISA10 in the TA1, and checks a TA1 that comes in", () => {
    const answer = acknowledge(file, options).text;
    expect(answer).toContain("~TA1*000000007*251114*0930*A*000~");
    expect(told(answer)).toEqual([]);
    expect(told(answer.replace("*A*000~", "*A*001~"))).toEqual(["envelope.element TA15"]);
    expect(told(answer.replace("*A*000~", "*R*000~"))).toEqual(["envelope.element TA15"]);
    expect(told(answer.replace("*A*000~", "*A*099~"))).toContain("envelope.element TA15");
    expect(told(answer.replace("TA1*000000007*", "TA1*7*"))).toEqual(["envelope.element TA11"]);
  });
});

describe("law: whatever a file holds, its answer is valid and agrees with the validator", () => {
  const answered = guides().filter(({ functionalId }) => functionalId !== "FA");
  const SPOILED = ["", " ", "A", "ZZ", "0", "-1", "12345678901234567890", "20251399", "é", "A:B", "A^B"];

  it("any value of the envelope replaced", () => {
    const segments = file.split("~");
    const around = segments.flatMap((text, index) => (/^(ISA|GS|ST|SE|GE|IEA)\*/.test(text) ? [index] : []));
    for (const index of around) {
      const elements = (segments[index] as string).split("*");
      for (let element = 1; element < elements.length; element++) {
        for (const value of SPOILED) {
          const spoiled = elements.with(element, value).join("*");
          expectLaw(segments.with(index, spoiled).join("~"));
        }
      }
    }
  });

  it("any bytes of any guide's file replaced", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...answered.keys()),
        fc.integer(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (which, seed, changes) => {
          const guide = answered[which] as Guide;
          const root = plantSet(guide, chance(seed, 10));
          satisfyAll(root, () => reckon(root, guide));
          const sets: OutgoingSegment[][] = [segmentsOf(root), segmentsOf(root)];
          const bytes = Buffer.from(setFile(guide, ...sets), "latin1");
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expectLaw(bytes);
        },
      ),
      { seed: 406, numRuns: SEEDS },
    );
  });
});

/** Accepted is what has no error, and what is answered follows our own guides. */
function expectLaw(input: string | Uint8Array): void {
  const report = validateX12(input);
  const answer = acknowledge(input, options);
  const shown = typeof input === "string" ? input : Buffer.from(input).toString("latin1");
  if (answer.text !== "") expect(told(answer.text), shown).toEqual([]);
  // Without an interchange there is nobody to answer, and what follows the last one is not part of it.
  const inside =
    report.interchanges.length > 0 &&
    report.issues.some(
      ({ severity, interchange, code }) => severity === "error" && (interchange || code.startsWith("isa.")),
    );
  const refused =
    report.interchanges.some(({ noteCode }) => noteCode !== "000") ||
    answer.groups.some(({ status }) => status !== "A");
  expect(refused, shown).toBe(inside);
}
