import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionModifiers } from "../diagnoses/find-mentions.ts";
import { readNote } from "../note/read-note.ts";
import { contextScopes, gravestStatus, modifiersOf } from "./read-context.ts";

const NEGEX = new URL("../../../../../shared/corpus/notes/negex/rsAnnotations-dev.txt", import.meta.url);

function statusOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const end = start + words.length;
  const modifiers = readNote(text).sentences.flatMap((sentence) =>
    sentence.start < end && sentence.end > start ? modifiersOf(contextScopes(sentence), start, end) : [],
  );
  return gravestStatus(modifiers);
}

describe("what the words around a term say of it", () => {
  it.each([
    ["She denies fever, chills and chest pain.", "chest pain", "negated"],
    ["She denies fever but has chest pain.", "chest pain", "affirmed"],
    ["Pneumonia was ruled out.", "Pneumonia", "negated"],
    ["No change in her asthma.", "asthma", "affirmed"],
    ["Possible pneumonia.", "pneumonia", "uncertain"],
    ["Pneumonia versus bronchitis.", "bronchitis", "uncertain"],
    ["Return if chest pain develops.", "chest pain", "hypothetical"],
    ["Her mother has diabetes.", "diabetes", "family"],
    ["Her mother reports fever.", "fever", "affirmed"],
    ["His wife has influenza.", "influenza", "other-person"],
    ["Status post stroke.", "stroke", "historical"],
    ["A two-day history of cough.", "cough", "affirmed"],
    ["The 54-year-old has asthma.", "asthma", "affirmed"],
    ["Past medical history significant for hypertension.", "hypertension", "affirmed"],
    ["Not due to diabetes; hypertension is stable.", "hypertension", "affirmed"],
  ])("%s: %s is %s", (text, words, status) => {
    expect(statusOf(text, words)).toBe(status);
  });

  it("a modifier shows the words that say so", () => {
    const text = "She denies chest pain.";
    const [sentence] = readNote(text).sentences;
    const [modifier] = sentence === undefined ? [] : modifiersOf(contextScopes(sentence), 11, 21);
    expect(text.slice(modifier?.evidence.start, modifier?.evidence.end)).toBe("denies");
  });
});

describe.skipIf(!existsSync(NEGEX))(
  "sentences labelled by others (NegEx; skipped where ../shared is absent)",
  () => {
    const rows = existsSync(NEGEX) ? readFileSync(NEGEX, "utf8").split(/\r?\n/).slice(1).flatMap(rowOf) : [];

    it("negation F1 is at least .965 and historical F1 at least .80", () => {
      expect(rows.length).toBeGreaterThan(1500);
      expect(f1(rows.map((row) => row.negated))).toBeGreaterThanOrEqual(0.965);
      expect(f1(rows.map((row) => row.historical))).toBeGreaterThanOrEqual(0.8);
    });
  },
);

type Pair = readonly [said: boolean, labelled: boolean];

function rowOf(line: string): { negated: Pair; historical: Pair }[] {
  const fields = line.split("\t").map((field) => field.replace(/^"|"$/g, "").trim());
  const [, concept = "", sentence = "", negation, temporality] = fields;
  const text = sentence.replace(/\s+/g, " ");
  const words = concept.toLowerCase().replace(/\s+/g, " ");
  const upper = text.indexOf(words.toUpperCase());
  const start = upper < 0 ? text.toLowerCase().indexOf(words) : upper;
  if (temporality === undefined || start < 0) return [];
  const end = start + words.length;
  const modifiers = readNote(text).sentences.flatMap((each) =>
    each.start < end && each.end > start
      ? [...modifiersOf(contextScopes(each), start, end), ...sectionModifiers(each)]
      : [],
  );
  const says = (status: string) => modifiers.some((modifier) => modifier.status === status);
  return [
    {
      negated: [says("negated"), negation === "Negated"],
      historical: [says("historical"), temporality === "Historical"],
    },
  ];
}

function f1(pairs: readonly Pair[]): number {
  const both = pairs.filter(([said, labelled]) => said && labelled).length;
  const said = pairs.filter((pair) => pair[0]).length;
  const labelled = pairs.filter((pair) => pair[1]).length;
  return (2 * both) / (said + labelled);
}
