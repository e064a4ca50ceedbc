import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.ts";
import { classResults } from "./class-results.ts";
import { gradeAnswer } from "./grade-answer.ts";
import { parsePracticeCase } from "./parse-practice-case.ts";
import { practiceCases } from "./practice-cases.ts";

const DATE = isoDate("2025-11-14");
const book = createCodeLibrary(starterReleases()).at(DATE);
const coder = createCoder(book);

describe("the cases", () => {
  it("are at least sixty, each with its own id, with codes that may be reported and a reason for each", () => {
    expect(practiceCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(practiceCases.map((each) => each.id)).size).toBe(practiceCases.length);
    for (const each of practiceCases) {
      for (const { code, rationale, citation } of each.diagnoses) {
        const found = book.lookup("icd10cm", code);
        expect(found.status === "found" && found.entry.billable, `${each.id} ${code}`).toBe(true);
        expect(rationale && citation).not.toBe("");
      }
      for (const { code } of each.traps) {
        expect(book.lookup("icd10cm", code).status, `${each.id} trap ${code}`).toBe("found");
        expect(each.diagnoses.map((key) => key.code)).not.toContain(code);
      }
    }
  });

  it("agree with the coder on nine codes of ten, and the coder walks into no trap", () => {
    let right = 0;
    let wanted = 0;
    const trapped: string[] = [];
    const differences: string[] = [];
    for (const each of practiceCases) {
      const suggestion = coder.suggest({
        text: each.note,
        ageYears: each.ageYears,
        sex: each.sex,
        dateOfService: DATE,
        setting: "outpatient",
        patientStatus: each.patientStatus,
        placeOfService: "11",
      });
      const accepted = suggestion.diagnoses.filter((one) => one.accepted).map((one) => one.code);
      const services = suggestion.services
        .filter((one) => one.accepted)
        .map((one) => [one.code, ...one.modifiers].join("-"));
      const keys = [...each.diagnoses, ...each.services].map((key) => key.code);
      wanted += keys.length;
      right += keys.filter((code) => accepted.includes(code) || services.includes(code)).length;
      trapped.push(
        ...each.traps
          .filter((trap) => accepted.includes(trap.code))
          .map((trap) => `${each.id}: ${trap.code}`),
      );
      const missed = keys.filter((code) => !accepted.includes(code) && !services.includes(code));
      if (missed.length > 0) differences.push(`${each.id}: ${missed} for ${accepted} ${services}`);
    }
    expect(trapped).toEqual([]);
    expect(right / wanted, differences.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});

describe("grading", () => {
  it.each(practiceCases)("$id: the key earns everything", (each) => {
    const perfect = {
      diagnoses: each.diagnoses.map((key) => key.code),
      services: each.services.map((key) => key.code),
    };
    expect(gradeAnswer(each, perfect).points).toBe(100);
  });

  it.each(practiceCases.filter((each) => each.diagnoses.length + each.services.length > 1))(
    "$id: half of the key earns a part of it",
    (each) => {
      const keys = [...each.diagnoses, ...each.services];
      const first = keys[0]?.code ?? "";
      const { points, remarks } = gradeAnswer(each, { diagnoses: [first], services: [] });
      expect(points).toBeGreaterThan(0);
      expect(points).toBeLessThan(100);
      expect(remarks.filter((remark) => remark.outcome === "missed")).toHaveLength(keys.length - 1);
    },
  );

  it.each(practiceCases)("$id: a trap costs more than leaving the code away", (each) => {
    const diagnoses = each.diagnoses.map((key) => key.code);
    const services = each.services.map((key) => key.code);
    const trap = each.traps[0]?.code ?? "";
    const harmful = gradeAnswer(each, { diagnoses: [...diagnoses, trap], services });
    expect(harmful.remarks.some((remark) => remark.outcome === "harmful")).toBe(true);
    expect(harmful.points).toBeLessThan(100);
  });

  const sprain = practiceCases.find((each) => each.id === "injury-03");
  const yearly = practiceCases.find((each) => each.id === "visit-01");
  const elbow = practiceCases.find((each) => each.id === "injury-07");

  it("the wrong side earns six tenths, the wrong kind of the right category four tenths", () => {
    expect(elbow).toBeDefined();
    if (elbow === undefined) return;
    expect(gradeAnswer(elbow, { diagnoses: ["M77.12"], services: ["99203"] }).points).toBe(80);
    expect(gradeAnswer(elbow, { diagnoses: ["M77.01"], services: ["99203"] }).points).toBe(70);
  });

  it("a forgotten modifier, a level off by one and the wrong order are partly right", () => {
    expect(yearly && sprain).toBeDefined();
    if (yearly === undefined || sprain === undefined) return;
    const outcomes = (answer: Parameters<typeof gradeAnswer>[1]) =>
      gradeAnswer(yearly, answer).remarks.map((remark) => remark.outcome);
    expect(outcomes({ diagnoses: ["Z00.00", "I10"], services: ["99396", "99213"] })).toContain("modifier");
    expect(outcomes({ diagnoses: ["Z00.00", "I10"], services: ["99396", "99214-25"] })).toContain(
      "wrong-level",
    );
    expect(outcomes({ diagnoses: ["I10", "Z00.00"], services: ["99396", "99213-25"] })).toContain("sequence");
    expect(gradeAnswer(sprain, { diagnoses: [], services: [] }).points).toBe(0);
  });

  it("a class sees its learners and its hardest cases", () => {
    if (elbow === undefined || yearly === undefined) return;
    const results = classResults([
      {
        learner: "A",
        caseId: "injury-07",
        grade: gradeAnswer(elbow, { diagnoses: ["M7711"], services: ["99203"] }),
      },
      {
        learner: "B",
        caseId: "injury-07",
        grade: gradeAnswer(elbow, { diagnoses: ["M25521"], services: [] }),
      },
      {
        learner: "A",
        caseId: "visit-01",
        grade: gradeAnswer(yearly, { diagnoses: ["Z0000", "I10"], services: ["99396", "99213-25"] }),
      },
    ]);
    expect(results.learners).toEqual([
      { learner: "A", cases: 2, points: 100, harmful: 0 },
      { learner: "B", cases: 1, points: 0, harmful: 1 },
    ]);
    expect(results.hardest[0]?.caseId).toBe("injury-07");
  });
});

describe("a teacher's own case", () => {
  it("is read as it was written", () => {
    const own = practiceCases[0];
    expect(parsePracticeCase(JSON.parse(JSON.stringify(own)))).toEqual({ ok: true, value: own });
  });

  it.each([
    [{}, "id"],
    [{ ...practiceCases[0], ageYears: "old" }, "ageYears"],
    [{ ...practiceCases[0], diagnoses: [] }, "diagnoses"],
    [{ ...practiceCases[0], services: "99213" }, "services"],
    [null, "the file"],
  ])("with a fault is refused with its place", (value, place) => {
    const result = parsePracticeCase(value, "case.json");
    expect(result.ok ? "" : result.error.place).toBe(place);
  });
});
