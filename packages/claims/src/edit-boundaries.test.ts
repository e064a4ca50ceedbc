import { cents, isoDate } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { type LineChanges, line, on } from "./cases/edit-case.fixture.ts";
import { cleanClaim, editContext, serviceLine } from "./clean-claim.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import type { EditContext } from "./edit-rule.ts";
import { medicareProfile } from "./payer-profile.ts";

function claimOf(lines: readonly LineChanges[], changes: Partial<ProfessionalClaim> = {}): ProfessionalClaim {
  const built = lines.map((each, index) => serviceLine({ lineNumber: index + 1, ...each }));
  return cleanClaim({ lines: built, ...changes });
}

/** Ordinals of the places at which an edit found something. */
function placesOf(
  code: string,
  lines: readonly LineChanges[],
  context: Partial<EditContext> = {},
  changes: Partial<ProfessionalClaim> = {},
): (number | undefined)[] {
  return editClaim(claimOf(lines, changes), editContext(context))
    .filter((finding) => finding.code === code)
    .map((finding) => finding.place.ordinal);
}

const earlier = (...lines: LineChanges[]) => ({
  otherClaims: [claimOf(lines, { patientControlNumber: "V0-9" })],
});
const medicare = { payerProfile: medicareProfile({ payerIdentifier: "M", name: "Medicare" }) };
const many = (count: number, of: (index: number) => LineChanges): LineChanges[] =>
  Array.from({ length: count }, (_, index) => of(index));
const unit = (units: number): Partial<ServiceLine> => ({ units });

describe("limits hold at their last value and break at the next", () => {
  it("fifty lines, twelve diagnoses, four pointers, four modifiers", () => {
    expect(
      placesOf(
        "edit.no-lines",
        many(50, () => line("99214")),
      ),
    ).toEqual([]);
    expect(
      placesOf(
        "edit.no-lines",
        many(51, () => line("99214")),
      ),
    ).toHaveLength(1);
    const twelve = Array.from({ length: 12 }, (_, index) => `E11${index}`);
    expect(placesOf("edit.diagnosis-count", [line("99214")], {}, { diagnoses: twelve })).toEqual([]);
    expect(
      placesOf("edit.diagnosis-count", [line("99214")], {}, { diagnoses: [...twelve, "I10"] }),
    ).toHaveLength(1);
    const pointers = (count: number) =>
      placesOf(
        "edit.diagnosis-pointers",
        [line("99214", "", { diagnosisPointers: [1, 2, 3, 4, 5].slice(0, count) })],
        {},
        { diagnoses: twelve },
      );
    expect([pointers(4), pointers(5)]).toEqual([[], [1]]);
    expect(placesOf("edit.modifier-shape", [line("99214", "25 GT 59 KX")])).toEqual([]);
    expect(placesOf("edit.modifier-shape", [line("99214", "25 GT 59 KX LT")])).toEqual([1]);
  });

  it("units above zero and up to 9,999.9", () => {
    expect(
      placesOf("edit.units", [line("99214", "", unit(9_999.9)), line("99214", "", unit(10_000))]),
    ).toEqual([2]);
  });

  it("a pointer to no diagnosis, to zero, to one twice, to a half", () => {
    const pointed = ([[0], [1, 1], [1.5], [2, 1]] as const).map((pointers) =>
      line("99214", "", { diagnosisPointers: [...pointers] }),
    );
    expect(placesOf("edit.diagnosis-pointers", pointed)).toEqual([1, 2, 3]);
  });

  it("birth on the day of service is no service before birth", () => {
    const patient = { birthDate: isoDate("2025-11-14"), sex: "F" } as const;
    expect(placesOf("edit.date-of-service", [line("99214")], { patient })).toEqual([]);
    const next = { birthDate: isoDate("2025-11-15"), sex: "F" } as const;
    expect(placesOf("edit.date-of-service", [line("99214")], { patient: next })).toEqual([1]);
  });

  it("a period of one day does not end before it starts; its end may not be in the future", () => {
    const span = (from: string, to: string) =>
      placesOf("edit.date-of-service", [
        line("99214", "", { dateOfService: { from: isoDate(from), to: isoDate(to) } }),
      ]);
    expect(span("2025-11-14", "2025-11-14")).toEqual([]);
    expect(span("2025-11-14", "2025-11-13")).toEqual([1]);
    expect(span("2025-11-14", "2025-11-20")).toEqual([]);
    expect(span("2025-11-14", "2025-11-21")).toEqual([1]);
  });
});

describe("rules of a day speak of the lines of that day alone", () => {
  const yesterday = on("2025-11-13");

  it("a visit and a procedure of two days need no modifier 25; of an earlier claim of the day they do", () => {
    expect(placesOf("edit.visit-with-procedure", [line("99214"), line("20610", "", yesterday)])).toEqual([]);
    expect(placesOf("edit.visit-with-procedure", [line("99214")], earlier(line("20610")))).toEqual([1]);
  });

  it("modifier 25 is not alone beside a service of another claim of the day", () => {
    expect(placesOf("edit.modifier-25-alone", [line("99214", "25")], earlier(line("71046")))).toEqual([]);
    expect(
      placesOf("edit.modifier-25-alone", [line("99214", "25")], earlier(line("71046", "", yesterday))),
    ).toEqual([1]);
  });

  it("a decision for surgery two days before needs no 57, on the day it does", () => {
    const at = (visit: string) =>
      placesOf("edit.decision-for-surgery", [line("99214", "", on(visit)), line("27130")]);
    expect([at("2025-11-12"), at("2025-11-13"), at("2025-11-14")]).toEqual([[], [1], [1]]);
  });

  it("an add-on, a wellness visit, G2211 and prolonged time find their partner on the same day", () => {
    expect(placesOf("edit.add-on-alone", [line("11042", "", yesterday), line("11045")])).toEqual([2]);
    expect(placesOf("edit.complexity-alone", [line("99214", "", yesterday), line("G2211")])).toEqual([2]);
    expect(placesOf("edit.prolonged-base", [line("99215", "", yesterday), line("99417")])).toEqual([2]);
    expect(placesOf("edit.preventive-with-problem", [line("99396", "", yesterday), line("99213")])).toEqual(
      [],
    );
    expect(placesOf("edit.preventive-with-problem", [line("G0439"), line("99213")])).toEqual([2]);
  });

  it("G2211 with modifier 25 and a vaccine: refused on the last day of 2024, taken on the first of 2025", () => {
    const at = (date: string) =>
      placesOf(
        "edit.complexity-with-25",
        ["99214", "90471", "90686", "G2211"].map((code) =>
          line(code, code === "99214" ? "25" : "", on(date)),
        ),
      );
    expect([at("2024-12-31"), at("2025-01-01")]).toEqual([[4], []]);
  });

  it("units of a day count the same provider's other claims of that day", () => {
    expect(placesOf("edit.mue-day-clinical", [line("36415", "", unit(2))], earlier(line("36415")))).toEqual([
      1,
    ]);
    expect(
      placesOf("edit.mue-day-clinical", [line("36415", "", unit(2))], earlier(line("36415", "", yesterday))),
    ).toEqual([]);
  });
});

describe("rules of one line of business leave the others alone", () => {
  it.each([
    ["edit.bundled-service", "99070"],
    ["edit.not-valid-for-medicare", "99417"],
    ["edit.consultation-for-medicare", "99244"],
    ["edit.clia-missing", "80053"],
    ["edit.ordering-provider", "71046"],
    ["edit.drug-waste-unsaid", "J3301"],
  ])("%s", (code, procedure) => {
    expect(placesOf(code, [line(procedure)], medicare).length).toBe(1);
    expect(placesOf(code, [line(procedure)])).toEqual([]);
  });

  it("Medicaid asks for the laboratory's number, commercial payers do not", () => {
    const medicaid = { ...editContext().payerProfile, lineOfBusiness: "medicaid" as const };
    expect(placesOf("edit.clia-missing", [line("80053")], { payerProfile: medicaid })).toEqual([1]);
  });
});

describe("classes of codes end where they end", () => {
  it.each([
    ["edit.anesthesia-provider", ["00100", "01999"], ["00099", "02000"]],
    ["edit.vaccine-without-giving", ["90476", "90759"], ["90475", "90760"]],
    ["edit.vaccine-giving-alone", ["90460", "90474", "G0008"], ["90459", "90475"]],
    [
      "edit.preventive-for-medicare",
      ["99381", "99387", "99391", "99397"],
      ["99380", "99388", "99390", "99398"],
    ],
    ["edit.consultation-for-medicare", ["99242", "99255"], ["99241", "99256"]],
    ["edit.clia-missing", ["80047", "89398"], ["80046", "89399"]],
    ["edit.therapy-discipline", ["97010", "97799"], ["97009", "97800", "97151", "97597"]],
  ])("%s", (code, inside, outside) => {
    const speaks = (procedure: string) => placesOf(code, [line(procedure)], medicare).length > 0;
    expect(inside.filter((each) => !speaks(each))).toEqual([]);
    expect(outside.filter(speaks)).toEqual([]);
  });

  it("visits by place: the ends of each range", () => {
    const wrongIn = (place: string, procedure: string) =>
      placesOf("edit.visit-place", [line(procedure, "", { placeOfService: place })]).length > 0;
    expect(["99202", "99215"].every((code) => wrongIn("21", code))).toBe(true);
    expect(
      ["99221", "99239", "99281", "99285", "99304", "99316", "99341", "99350"].every((code) =>
        wrongIn("11", code),
      ),
    ).toBe(true);
    expect(["99201", "99220", "99242", "99286", "99317", "99351"].some((code) => wrongIn("11", code))).toBe(
      false,
    );
    expect(wrongIn("23", "99281") || wrongIn("31", "99304") || wrongIn("12", "99341")).toBe(false);
  });
});

describe("preventive visits end at the age of the next", () => {
  it.each([
    ["99394", 17, 18],
    ["99395", 39, 40],
    ["99396", 64, 65],
    ["99393", 11, 12],
    ["99392", 4, 5],
    ["99391", 0, 1],
  ])("%s: %i years yes, %i no", (code, last, next) => {
    const at = (age: number) =>
      placesOf("edit.preventive-age", [line(code)], {
        patient: { birthDate: isoDate(`${2025 - age}-01-15`), sex: "F" },
      });
    expect([at(last), at(next)]).toEqual([[], [1]]);
  });
});

describe("amounts", () => {
  it("nothing paid and all paid are both fine; less than nothing is not", () => {
    const paid = (amount: number) =>
      placesOf("edit.patient-paid", [line("99214")], {}, { patientPaid: cents(amount) }).length;
    expect([paid(0), paid(25_500), paid(-1)]).toEqual([0, 0, 1]);
  });
});
