import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteParts } from "./note-parts.ts";

const note = fc.string({ maxLength: 80 });
const spans = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 90 }),
    end: fc.integer({ min: -3, max: 90 }),
    code: fc.constantFrom("A", "B"),
  }),
  { maxLength: 8 },
);

describe("cutting a note at its evidence", () => {
  it("law: the parts are the note, whatever the spans", () => {
    fc.assert(
      fc.property(note, spans, (text, some) => {
        expect(
          noteParts(text, some)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("law: a character belongs to a code exactly when a span of that code covers it", () => {
    fc.assert(
      fc.property(note, spans, (text, some) => {
        const inside = some.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
        for (const part of noteParts(text, some)) {
          for (let at = part.start; at < part.start + part.text.length; at += 1) {
            const covering = new Set(
              inside.filter(({ start, end }) => start <= at && at < end).map(({ code }) => code),
            );
            expect(new Set(part.codes)).toEqual(covering);
          }
        }
      }),
    );
  });

  it("keeps both codes where their evidence overlaps", () => {
    const parts = noteParts("diabetic kidney disease", [
      { start: 0, end: 15, code: "E1122" },
      { start: 9, end: 23, code: "N189" },
    ]);
    expect(parts.map(({ text, codes }) => `${text}:${codes.join("+")}`)).toEqual([
      "diabetic :E1122",
      "kidney:E1122+N189",
      " disease:N189",
    ]);
  });
});
