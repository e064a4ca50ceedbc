import { describe, expect, it } from "vitest";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { type OverlayError, parseOverlay } from "./overlay.ts";
import { validateX12 } from "./validate-x12.ts";

const claim = claimFile([claimSegments()]);

function found(lines: string, text = claim, partners = "PAYER"): string[] {
  const overlay = parseOverlay(`overlay 005010X222A1 Pluto Health\npartners ${partners}\n${lines}`);
  return validateX12(text, { overlays: [overlay] }).issues.map(
    ({ code, segment, element, overlay: by }) => `${code} ${segment}${element ?? ""} ${by ?? "guide"}`,
  );
}

describe("a payer's overlay", () => {
  it("leaves a file alone that does what it asks", () => {
    expect(found("2300/CLM05-3 codes 1,7,8\n2010BA/DMG required\n2400 most 2")).toEqual([]);
  });

  it.each([
    ["asks for a segment", "2300/NTE required", ["segment.missing NTE Pluto Health"]],
    ["asks for a loop", "2310B required", ["loop.missing NM1 Pluto Health"]],
    ["asks for an element", "2010BA/NM105 required", ["element.missing NM15 Pluto Health"]],
    ["refuses a segment", "2010BA/N3 unused", ["segment.not-in-guide N3 Pluto Health"]],
    ["refuses an element", "2010BA/NM104 unused", ["element.unused NM14 Pluto Health"]],
    ["allows fewer codes", "2300/CLM05-3 codes 7,8", ["element.code CLM5 Pluto Health"]],
    ["wants other lengths", "2300/CLM01 length 5 20", ["element.short CLM1 Pluto Health"]],
    ["allows fewer repeats", "2400 most 1", ["loop.too-many LX Pluto Health"]],
    [
      "adds a rule",
      "2300 rule pluto-stay 4 = REF[G1] required when CLM05-1 is 11 -- Give the authorisation.",
      ["situation.missing REF Pluto Health"],
    ],
  ])("%s", (_, line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it("says in the message who asks", () => {
    const overlay = parseOverlay("overlay 005010X222A1 Pluto Health\n2300/NTE required");
    const [issue] = validateX12(claim, { overlays: [overlay] }).issues;
    expect(issue?.message).toBe(
      "Loop 2300, NTE: A segment that must be here is missing. (Pluto Health asks it.)",
    );
  });

  it("loosens what the guide asks", () => {
    const without = claim.replace("REF*EI*123456789~", "").replace("SE*26", "SE*25");
    expect(found("", without)).toEqual(["segment.missing REF guide"]);
    expect(found("2010AA/REF[EI,SY] optional", without)).toEqual([]);
  });

  it("is for its partners only", () => {
    expect(found("2310B required", claim, "OTHER")).toEqual([]);
  });

  it.each([
    ["overlay 005010X222A1 A\n2300/ABC required", 2, /no 2300\/ABC/],
    ["overlay 005010X222A1 A\n\n2300/CLM05-3 wanted", 3, /wanted is no change/],
    ["overlay 005010X222A1 A\n2300/CLM99 required", 2, /only 20 elements/],
    ["overlay 005010X222A1 A\nCLM01 required", 2, /is no place/],
    ["overlay 005010X222A1 A\n2300 rule x 4 = ZZZ required -- Give it.", 2, /does not fit/],
    ["overlay 005010X999 A", 1, /No guide/],
    ["2300/CLM01 required", 1, /Start with/],
  ])("tells what is wrong with itself, and where: %j", (text, line, words) => {
    const read = () => validateX12(claim, { overlays: [parseOverlay(text)] });
    expect(read).toThrow(words);
    try {
      read();
    } catch (error) {
      expect((error as OverlayError).line).toBe(line);
    }
  });
});

describe("a guide that the caller names", () => {
  it("is used whatever GS08 and ST03 say", () => {
    const unknown = claim.replaceAll("005010X222A1", "005010X999");
    expect(validateX12(unknown).issues.map(({ code }) => code)).toEqual(["guide.unsupported"]);
    expect(validateX12(unknown, { guide: "005010X222A1" }).issues).toEqual([]);
  });
});
