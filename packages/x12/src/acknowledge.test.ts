import { describe, expect, it } from "vitest";
import { acknowledge } from "./acknowledge.ts";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { validateX12 } from "./validate-x12.ts";

const options = { controlNumbers: { interchange: 21, group: 5, set: 1 }, date: "20251115", time: "0800" };

function lines(text: string): string[] {
  return text.split("~").filter((line) => /^(TA1|AK|IK|CTX)/.test(line));
}

describe("acknowledge", () => {
  it("accepts a claim file that follows its guide", () => {
    const answer = acknowledge(claimFile([claimSegments()]), options);
    expect(answer.issues).toEqual([]);
    expect(lines(answer.text)).toEqual([
      "AK1*HC*1*005010X222A1",
      "AK2*837*0001*005010X222A1",
      "IK5*A",
      "AK9*A*1*1*1",
    ]);
    expect(validateX12(answer.text).issues).toEqual([]);
  });

  it("rejects the set with a fault and accepts the other: a partly accepted group", () => {
    const faulty = claimSegments().filter(([id]) => id !== "N3");
    const answer = acknowledge(claimFile([faulty, claimSegments()]), options);
    expect(answer.groups[0]?.status).toBe("P");
    expect(answer.groups[0]?.sets.map((set) => set.status)).toEqual(["R", "A"]);
    const told = lines(answer.text);
    expect(told).toContain("IK3*N3*8*2010*3");
    expect(told).toContain("IK5*R*5");
    expect(told.at(-1)).toBe("AK9*P*2*2*1");
    expect(validateX12(answer.text).issues).toEqual([]);
  });

  it("tells what triggered a situational rule, where the fault is a segment's", () => {
    const faulty = claimSegments().filter(([id]) => id !== "DMG");
    const told = lines(acknowledge(claimFile([faulty]), options).text);
    const at = told.findIndex((line) => line.startsWith("IK3*DMG"));
    expect(told[at]).toBe("IK3*DMG*13*2010*I6");
    expect(told[at + 1]).toBe("CTX*SITUATIONAL TRIGGER*SBR*12*2000*2*1069");
    expect(validateX12(acknowledge(claimFile([faulty]), options).text).issues).toEqual([]);
  });

  it("names the element, the data element and the code of an element's fault", () => {
    const faulty = claimSegments().map((one) =>
      one[0] === "SBR" ? (["SBR", "P", "77", "", "", "", "", "", "", "CI"] as const) : one,
    );
    const answer = acknowledge(claimFile([faulty]), options);
    expect(lines(answer.text)).toContain("IK4*2*1069*7");
    expect(lines(answer.text).at(-1)).toBe("AK9*R*1*1*0");
  });

  it("answers a broken interchange envelope with a TA1", () => {
    const text = claimFile([claimSegments()]).replace(/IEA\*1\*\d+/, "IEA*1*000000099");
    const answer = acknowledge(text, options);
    expect(lines(answer.text)[0]).toBe("TA1*000000007*251114*0930*R*001");
  });

  it("does not answer an acknowledgment, and writes nothing for a file that is no X12", () => {
    const answer = acknowledge(acknowledge(claimFile([claimSegments()]), options).text, options);
    expect(answer.text).toBe("");
    expect(answer.groups.map((group) => group.functionalId)).toEqual(["FA"]);
    expect(acknowledge("nothing", options).text).toBe("");
  });

  it("counts up the control numbers over the groups and interchanges of a file", () => {
    const file = claimFile([claimSegments()]);
    const answer = acknowledge(file + file.replaceAll("000000007", "000000008"), options);
    expect(answer.text.match(/ISA.*?~/g)?.map((isa) => isa.slice(90, 99))).toEqual([
      "000000021",
      "000000022",
    ]);
    expect(answer.text).toContain("ST*999*0002");
  });

  it("stays a valid 999 when a segment has no writable id or a composite is at fault", () => {
    const text = claimFile([claimSegments()]);
    const withoutId = text.replace("N3*1 MAIN ST", "*1 MAIN ST");
    const wrongComposite = text.replace("*11:B:1*", "*11:B:1:1*");
    for (const broken of [withoutId, wrongComposite]) {
      const answer = acknowledge(broken, options);
      expect(answer.groups[0]?.status).toBe("R");
      expect(validateX12(answer.text).issues).toEqual([]);
    }
    expect(lines(acknowledge(withoutId, options).text)).toContain("IK3*XXX*8*2010*1");
    expect(lines(acknowledge(wrongComposite, options).text)).toContain("IK4*5**13");
  });

  it("keeps ISA 106 bytes wide when a sender's name grows in the answer", () => {
    const text = claimFile([claimSegments()]).replace("CLINIC         *ZZ", "CLINICSTRASSE-ß*ZZ");
    const answer = acknowledge(text, { ...options, ta1: "always" });
    expect(answer.text.indexOf("~")).toBe(105);
  });
});
