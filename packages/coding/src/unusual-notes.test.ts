import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoder } from "./coder.ts";
import type { CodingSuggestion } from "./coding-suggestion.ts";
import { exampleNotes } from "./examples/example-notes.ts";
import { practiceCases } from "./practice/practice-cases.ts";

const library = createCodeLibrary(starterReleases());
const DATE = isoDate("2025-11-14");
const book = library.at(DATE);
const coder = createCoder(book);

function suggest(text: string): CodingSuggestion {
  return coder.suggest({
    text,
    ageYears: 50,
    sex: "F",
    dateOfService: DATE,
    setting: "outpatient",
    patientStatus: "established",
    placeOfService: "11",
  });
}

function accepted(suggestion: CodingSuggestion): string[] {
  return suggestion.diagnoses.filter((each) => each.accepted).map((each) => each.code);
}

/** Deterministic bytes as they look when a binary file is read as text. */
function binary(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return String.fromCharCode((seed >>> 8) % 256);
  }).join("");
}

describe("a note that is none gets no made-up code and a clear reason", () => {
  it.each([
    ["empty", ""],
    ["blank", " \n\t\n "],
    [
      "another language",
      "MOTIVO DE CONSULTA\nDolor de cabeza desde ayer.\n\nDIAGNÓSTICO\nCefalea tensional.\n",
    ],
    ["yet another", "主訴\n頭痛。\n\n評価\n緊張型頭痛。\n"],
    ["binary", binary(20_000)],
    ["numbers", Array.from({ length: 2000 }, (_, index) => index * 7).join(" ")],
    [
      "a page of HTML without a visit",
      "<!doctype html><html><head><title>Sign in</title></head><body><form><input name=q></form></body></html>",
    ],
    [
      "only negations",
      "REVIEW OF SYSTEMS\nDenies fever, cough, chest pain and shortness of breath.\n\nASSESSMENT\nNo evidence of pneumonia. No hypertension.\n",
    ],
    ["only what is possible", "ASSESSMENT\n1. Possible pneumonia.\n2. Rule out gout.\n"],
    ["only the family", "FAMILY HISTORY\nHypertension, type 2 diabetes, breast cancer.\n"],
  ])("%s", (_name, text) => {
    const suggestion = suggest(text);
    expect(accepted(suggestion)).toEqual([]);
    expect(suggestion.services.filter((each) => each.accepted)).toEqual([]);
    expect(suggestion.unbillable?.reason).toMatch(/\.$/);
  });

  it("a note inside HTML is read for what it says", () => {
    const text =
      "<html><body><p>ASSESSMENT</p><p>1. Right knee&nbsp;pain.</p><ul><li>Hypertension.</li></ul></body></html>";
    const suggestion = suggest(text);
    expect(accepted(suggestion)).toEqual(["M25561", "I10"]);
    expect(
      suggestion.diagnoses.flatMap((each) => each.evidence.map(({ start, end }) => text.slice(start, end))),
    ).toContain("Hypertension");
  });

  it("a date outside every release: the visit is held, and the reason says which date", () => {
    const date = isoDate("2019-03-01");
    const suggestion = createCoder(library.at(date)).suggest({
      text: "ASSESSMENT\n1. Hypertension.\n",
      sex: "F",
      dateOfService: date,
      setting: "outpatient",
      patientStatus: "established",
      placeOfService: "11",
    });
    expect(accepted(suggestion)).toEqual([]);
    expect(suggestion.unbillable?.reason).toContain("2019-03-01");
  });

  it("a megabyte is read in bounded time, with the visit at its head", () => {
    const text = `ASSESSMENT\n1. Hypertension.\n\nINSTRUCTIONS\n${"Drink water and rest. ".repeat(46_000)}`;
    const started = performance.now();
    const suggestion = suggest(text);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(accepted(suggestion)).toEqual(["I10"]);
  });

  it("one line of a megabyte without a full stop ends too", () => {
    expect(accepted(suggest("x ".repeat(500_000)))).toEqual([]);
  });
});

describe("laws that hold for every note", () => {
  const sentence = fc.constantFrom(
    "1. Hypertension.",
    "2. Right knee pain.",
    "No evidence of pneumonia.",
    "She denies chest pain but has asthma.",
    "Her mother has type 2 diabetes.",
    "He slipped on ice and fell.",
    "Möglicherweise 🙂 gout?",
    "ASSESSMENT",
    "HISTORY OF PRESENT ILLNESS",
    "FAMILY HISTORY",
    "Continue lisinopril 20 mg.",
    "Possible urinary tract infection; start nitrofurantoin.",
    "• Medical Reasoning: stage 3b chronic kidney disease.",
  );
  const anyNote = fc.array(fc.oneof(sentence, fc.string({ unit: "grapheme", maxLength: 40 })), {
    maxLength: 25,
  });

  it("every evidence is words of the note, and every code may be reported on the date", () => {
    fc.assert(
      fc.property(anyNote, (lines) => {
        const text = lines.join("\n");
        const { diagnoses, services, mentions, evaluation } = suggest(text);
        const items = [evaluation?.problems, evaluation?.data, evaluation?.risk].flatMap(
          (each) => each?.items ?? [],
        );
        const evidence = [
          ...[...diagnoses, ...services].flatMap((each) => each.evidence),
          ...mentions.map((each) => each.evidence),
          ...items.map((each) => each.evidence),
        ];
        for (const { start, end } of evidence) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toHaveLength(end - start);
          expect(text.slice(start, end).trim()).not.toBe("");
        }
        for (const { code } of diagnoses) {
          const found = book.lookup("icd10cm", code);
          expect(found.status === "found" && found.entry.billable).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("the same note gives the same answer", () => {
    fc.assert(
      fc.property(anyNote, (lines) => {
        const text = lines.join("\n");
        expect(suggest(text)).toEqual(suggest(text));
      }),
      { numRuns: 40 },
    );
  });

  it("nothing accepted is anything but affirmed, and an accepted code stands once", () => {
    fc.assert(
      fc.property(anyNote, (lines) => {
        const taken = suggest(lines.join("\n")).diagnoses.filter((each) => each.accepted);
        expect(taken.every((each) => each.status === "affirmed")).toBe(true);
        expect(new Set(taken.map((each) => each.code)).size).toBe(taken.length);
      }),
      { numRuns: 80 },
    );
  });

  it("scores lie between 0 and 1, and each suggestion says why and by which source", () => {
    for (const { text } of [...exampleNotes, ...practiceCases.map((each) => ({ text: each.note }))]) {
      for (const { score, why } of suggest(text).diagnoses) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(why.source).not.toBe("");
        expect(why.reason).toMatch(/\.$/);
      }
    }
  });
});
