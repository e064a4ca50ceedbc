import { describe, expect, it } from "vitest";
import { matchesPattern, patternsInNote } from "./code-pattern.ts";

const named = (note: string, code: string) =>
  patternsInNote(note).some((pattern) => matchesPattern(pattern, code));

describe("the codes that a tabular note names", () => {
  it("a single code stands for itself and all below it", () => {
    expect(patternsInNote("insulin (Z79.4)")).toEqual([{ first: "Z794", last: "Z794" }]);
    expect(named("chronic kidney disease (N18.-)", "N1832")).toBe(true);
    expect(named("chronic kidney disease (N18.-)", "N19")).toBe(false);
    expect(named("gestational diabetes (O24.4-)", "O24410")).toBe(true);
    expect(named("neonatal diabetes mellitus (P70.2)", "P70")).toBe(false);
  });

  it("a range holds both of its ends whole", () => {
    for (const code of ["P35", "P370", "P399"])
      expect(named("perinatal infections (P35-P39)", code)).toBe(true);
    for (const code of ["P349", "P40"]) expect(named("perinatal infections (P35-P39)", code)).toBe(false);
    expect(named("stage (N18.1-N18.6)", "N1831")).toBe(true);
    expect(named("stage (N18.1-N18.6)", "N189")).toBe(false);
    expect(named("complications (O00-O07 , O08.-)", "O089")).toBe(true);
    expect(named("diabetes (E08.- to E13.-)", "E1122")).toBe(true);
  });

  it("adverse effects are told by the sixth character, or the fifth before a placeholder", () => {
    const note =
      "code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)";
    for (const code of ["T360X5A", "T3695XA", "T39015D"]) expect(named(note, code)).toBe(true);
    for (const code of ["T360X1A", "T3691XA", "T510X5A"]) expect(named(note, code)).toBe(false);
    const poisoning = "poisoning due to drug or toxin (T36-T65 with fifth or sixth character 1-4 or 6)";
    expect(named(poisoning, "T360X6A")).toBe(true);
    expect(named(poisoning, "T360X5A")).toBe(false);
  });

  it("conditions on one character, on what follows the point, on a list", () => {
    expect(named("open fracture (S52.- with 7th character B)", "S52501B")).toBe(true);
    expect(named("open fracture (S52.- with 7th character B)", "S52501A")).toBe(false);
    expect(named("diabetic ulcer (E08-E13 with .621, .622)", "E11621")).toBe(true);
    expect(named("diabetic ulcer (E08-E13 with .621, .622)", "E1165")).toBe(false);
    expect(named("obesity (E66.2 with fifth-character 1)", "E6621")).toBe(true);
  });

  it("prose names no codes, lists name each", () => {
    expect(patternsInNote("E. coli O157 with confirmation of Shiga toxin")).toEqual([]);
    expect(patternsInNote("tobacco dependence (F17.-), use (Z72.0)").map((pattern) => pattern.first)).toEqual(
      ["F17", "Z720"],
    );
  });
});
