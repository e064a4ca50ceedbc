import { describe, expect, it } from "vitest";
import { MAX_NOTE_CHARACTERS, readVisits } from "./read-visits.ts";

const visit = (fields: object = {}) =>
  JSON.stringify({ id: "V1", age: "54", sex: "female", cc: "cough", note: "She coughs.", ...fields });

function read(...lines: string[]) {
  return readVisits(lines.join("\n"), "visits.jsonl");
}

function faultOf(...lines: string[]) {
  const result = read(...lines);
  return result.ok ? undefined : `${result.error.place ?? ""}: ${result.error.message}`;
}

describe("reading visits", () => {
  it("takes an object a line, with or without a last line break, byte order mark or blank lines", () => {
    const result = readVisits(`\uFEFF${visit()}\r\n\n${visit({ id: "V2" })}\n`, "visits.jsonl");
    expect(result).toMatchObject({ ok: true, value: [{ id: "V1", sex: "F" }, { id: "V2" }] });
  });

  it.each([
    [54, { kind: "years", years: 54 }],
    ["17.0", { kind: "years", years: 17 }],
    ["22-month", { kind: "months", months: 22 }],
    ["9 months old", { kind: "months", months: 9 }],
    ["6 weeks", { kind: "months", months: 1 }],
    ["", { kind: "unknown" }],
    [null, { kind: "unknown" }],
    ["adult", { kind: "unknown" }],
    [540, { kind: "unknown" }],
    [-1, { kind: "unknown" }],
  ])("reads the age %j", (age, expected) => {
    expect(read(visit({ age }))).toMatchObject({ ok: true, value: [{ age: expected }] });
  });

  it.each([
    ["female ", "F"],
    ["Male", "M"],
    ["", "U"],
    [undefined, "U"],
  ])("reads the sex %j", (sex, expected) => {
    expect(read(visit({ sex }))).toMatchObject({ ok: true, value: [{ sex: expected }] });
  });

  it("names the line of a fault and uses nothing of the file", () => {
    expect(faultOf(visit(), "{broken")).toBe("line 2: This is not a JSON object.");
    expect(faultOf(visit(), "[1]")).toBe("line 2: This is not a JSON object.");
    expect(faultOf(visit({ id: "../up" }))).toContain('line 1: The field "id"');
    expect(faultOf(visit({ id: ".." }))).toContain('line 1: The field "id"');
    expect(faultOf(visit({ note: " " }))).toContain('line 1: The field "note"');
    expect(faultOf(visit(), "", visit())).toBe("line 3: The id of this visit stands on line 1 already.");
    expect(faultOf(visit({ note: "x".repeat(MAX_NOTE_CHARACTERS + 1) }))).toContain(
      "line 1: The note is longer",
    );
    expect(faultOf("")).toContain("The file holds no visit.");
  });

  it("never repeats the note in a fault", () => {
    expect(faultOf('{"id":"V1","note":"Secretname coughs"')).not.toContain("Secretname");
  });
});
