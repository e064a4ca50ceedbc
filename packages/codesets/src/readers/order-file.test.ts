import { isoDate } from "@claimwright/base";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createCodeLibrary } from "../create-code-library.ts";
import { readOfficialFiles } from "../read-official-files.ts";

const line = (order: number, code: string, flag: string, title: string) =>
  `${String(order).padStart(5, "0")} ${code.padEnd(7)} ${flag} ${title.padEnd(60)} ${title}`;
const GOOD = [
  line(1, "E11", "0", "Type 2 diabetes mellitus"),
  line(2, "E112", "0", "Type 2 diabetes mellitus with kidney complications"),
  line(3, "E1122", "1", "Type 2 diabetes mellitus with diabetic chronic kidney disease"),
  line(4, "E119", "1", "Type 2 diabetes mellitus without complications"),
];
const MEMBER = "Code Descriptions/icd10cm_order_2026.txt";
const zip = (
  text: string | Uint8Array,
  member = MEMBER,
  name = "2026-code-descriptions-tabular-order.zip",
) => ({
  name,
  bytes: zipSync({ [member]: typeof text === "string" ? strToU8(text) : text }),
});
const problemOf = (file: { name: string; bytes: Uint8Array }) => {
  const reading = readOfficialFiles([file]);
  expect(reading.releases).toEqual([]);
  expect(reading.problems).toHaveLength(1);
  return reading.problems[0]!;
};

describe("an ICD-10-CM order file inside its archive", () => {
  it("answers from 1 October to 31 March, with headings as parents", () => {
    const { releases, problems, unknown } = readOfficialFiles([zip(GOOD.join("\r\n"))]);
    expect(problems).toEqual([]);
    expect(unknown).toEqual([]);
    const library = createCodeLibrary(releases);
    expect(library.releases[0]).toMatchObject({
      version: "2026",
      effective: { from: "2025-10-01", to: "2026-03-31" },
      rowCounts: { rows: 4, billable: 2 },
    });
    const book = library.at(isoDate("2026-03-31"));
    expect(book.lookup("icd10cm", " e11.22 ")).toMatchObject({
      status: "found",
      entry: { code: "E1122", parent: "E112" },
    });
    expect(book.children("icd10cm", "E11").map((entry) => entry.code)).toEqual(["E112", "E119"]);
    expect(book.lookup("icd10cm", "E1123").status).toBe("unknown");
    expect(library.at(isoDate("2026-04-01")).lookup("icd10cm", "E1122").status).toBe("stale");
    expect(library.at(isoDate("2025-09-30")).lookup("icd10cm", "E1122").status).toBe("stale");
  });

  it("the April update answers from 1 April and leaves October to October", () => {
    const october = zip(GOOD.join("\n"));
    const april = zip(
      [...GOOD, line(5, "E13", "1", "New in April")].join("\n"),
      "icd10cm-order-April-2026.txt",
      "april-1-2026-code-descriptions-tabular-order.zip",
    );
    for (const files of [
      [october, april],
      [april, october],
    ]) {
      const library = createCodeLibrary(readOfficialFiles(files).releases);
      expect(library.at(isoDate("2026-03-31")).lookup("icd10cm", "E13").status).toBe("unknown");
      expect(library.at(isoDate("2026-04-01")).lookup("icd10cm", "E13").status).toBe("found");
    }
  });

  it("the April update of the diagnoses changes nothing of the procedures of inpatients", () => {
    const procedures = zip(
      line(1, "0DTJ4ZZ", "1", "Resection of Appendix, Percutaneous Endoscopic Approach"),
      "icd10pcs_order_2026.txt",
      "2026-icd-10-pcs-order-file.zip",
    );
    const april = zip(
      GOOD.join("\n"),
      "icd10cm-order-April-2026.txt",
      "april-1-2026-code-descriptions-tabular-order.zip",
    );
    const [alone, beside] = [[procedures], [procedures, april]].map((files) =>
      createCodeLibrary(readOfficialFiles(files).releases),
    );
    const answer = (library: typeof alone, day: string) =>
      library?.at(isoDate(day)).lookup("icd10pcs", "0DTJ4ZZ");
    for (const day of ["2025-09-30", "2025-10-01", "2026-03-31", "2026-04-01", "2026-10-01"]) {
      expect(answer(beside, day)).toEqual(answer(alone, day));
    }
    expect(answer(beside, "2026-03-31")?.status).toBe("found");
    expect(beside?.at(isoDate("2026-04-01")).lookup("icd10cm", "E119").status).toBe("found");
  });

  it.each([
    ["a missing line", GOOD.toSpliced(1, 1), "line 2, column 1"],
    ["a code of another shape", GOOD.with(2, line(3, "11E22", "1", "x")), "line 3, column 7"],
    ["a flag that is neither 0 nor 1", GOOD.with(1, line(2, "E112", "Y", "x")), "line 2, column 15"],
    ["no long title", GOOD.with(3, line(4, "E119", "1", "x").slice(0, 70)), "line 4, column 78"],
    ["a code twice", GOOD.with(3, line(4, "E1122", "1", "x")), "line 4, column 7"],
  ])("%s: the line and column are named and nothing is loaded", (_, lines, place) => {
    expect(problemOf(zip(lines.join("\n")))).toMatchObject({
      code: "input.line",
      file: `2026-code-descriptions-tabular-order.zip/${MEMBER}`,
      place,
    });
  });

  it("bytes that are not UTF-8 are named by line and column", () => {
    const bytes = strToU8(GOOD.join("\n"));
    bytes[GOOD[0]!.length + 1 + 20] = 0xff;
    expect(problemOf(zip(bytes))).toMatchObject({ code: "input.line", place: "line 2, column 21" });
  });

  it("an archive cut short at any length is refused, never half loaded", () => {
    const whole = zip(GOOD.join("\n"));
    for (let length = 4; length < whole.bytes.length; length += 7) {
      expect(problemOf({ name: whole.name, bytes: whole.bytes.slice(0, length) }).code).toBe(
        "input.unreadable",
      );
    }
  });

  it("a flipped byte in the packed text is caught by its checksum", () => {
    const { name, bytes } = zip(GOOD.join("\n"));
    const damaged = bytes.slice();
    const at = 30 + MEMBER.length + 40;
    damaged[at] = (damaged[at] ?? 0) ^ 0x40;
    expect(problemOf({ name, bytes: damaged }).code).toBe("input.unreadable");
  });

  it("a zip bomb is refused before it is unpacked", () => {
    const bomb = zip(new Uint8Array(40_000_000));
    expect(problemOf(bomb)).toMatchObject({ code: "input.too-large", place: `member ${MEMBER}` });
  });

  it("what no reader knows is named, not guessed", () => {
    expect(readOfficialFiles([{ name: "holiday.pdf", bytes: strToU8("%PDF") }]).unknown).toEqual([
      "holiday.pdf",
    ]);
    expect(readOfficialFiles([{ name: "broken.zip", bytes: strToU8("PK") }]).problems[0]?.code).toBe(
      "input.unreadable",
    );
  });
});
