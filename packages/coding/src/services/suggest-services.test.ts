import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.ts";

const coder = createCoder(createCodeLibrary(starterReleases()).at(isoDate("2025-11-14")));

function services(text: string, ageYears = 50): { proposed: string[]; offered: string[] } {
  const all = coder.suggest({
    text,
    ageYears,
    sex: "F",
    dateOfService: isoDate("2025-11-14"),
    setting: "outpatient",
    patientStatus: "established",
    placeOfService: "11",
  }).services;
  const written = (each: (typeof all)[number]) => `${[each.code, ...each.modifiers].join("-")}x${each.units}`;
  return {
    proposed: all.filter((each) => each.accepted).map(written),
    offered: all.filter((each) => !each.accepted).map(written),
  };
}

describe("what was done and supplied at the visit", () => {
  it.each([
    [
      "a dipstick here",
      "RESULTS\nDipstick urinalysis in the office today: nitrite positive.\n\nASSESSMENT\n1. Urinary tract infection.\n",
      "81002x1",
    ],
    [
      "an A1c here, with its decimal",
      "RESULTS\nHemoglobin A1c 8.4 percent, in the office today.\n\nASSESSMENT\n1. Type 2 diabetes.\n",
      "83036x1",
    ],
    [
      "three views of the left knee here",
      "RESULTS\nX-ray of the left knee, three views, in the office today.\n\nASSESSMENT\n1. Left knee pain.\n",
      "73562-LTx1",
    ],
    [
      "an electrocardiogram here",
      "RESULTS\nEKG in the office today: sinus rhythm.\n\nASSESSMENT\n1. Palpitations.\n",
      "93000x1",
    ],
    [
      "crutches handed over",
      "ASSESSMENT AND PLAN\n1. Right ankle sprain.\nCrutches were dispensed.\n",
      "E0114x1",
    ],
    [
      "ketorolac 30 mg is two units of 15",
      "ASSESSMENT AND PLAN\n1. Migraine.\nKetorolac 30 mg intramuscular injection given.\n",
      "J1885x2",
    ],
    [
      "ceftriaxone 1 g is four units of 250 mg",
      "ASSESSMENT AND PLAN\n1. Acute pyelonephritis.\nCeftriaxone 1 g administered intramuscularly.\n",
      "J0696x4",
    ],
    [
      "a part of a unit is a unit: 40 mg of triamcinolone by 10",
      "ASSESSMENT AND PLAN\n1. Right knee osteoarthritis.\nInjected triamcinolone 38 mg.\n",
      "J3301x4",
    ],
    [
      "the first vaccine",
      "ASSESSMENT AND PLAN\n1. Hypertension.\nInfluenza vaccine was administered today.\n",
      "90471x1",
    ],
  ])("%s", (_name, text, code) => {
    expect(services(text).proposed).toContain(code);
  });

  it("a second vaccine adds an administration", () => {
    const text =
      "ASSESSMENT AND PLAN\n1. Hypertension.\nInfluenza vaccine and Tdap vaccine were administered today.\n";
    expect(services(text).proposed).toEqual(expect.arrayContaining(["90471x1", "90472x1"]));
  });

  it.each([
    [
      "ordered elsewhere",
      "ASSESSMENT AND PLAN\n1. Urinary tract infection.\nUrinalysis sent to the laboratory.\n",
      /^8100/,
    ],
    [
      "not done",
      "ASSESSMENT AND PLAN\n1. Left knee pain.\nNo X-ray of the knee, three views, was needed in the office today.\n",
      /^7356/,
    ],
    [
      "a vaccine declined",
      "ASSESSMENT AND PLAN\n1. Hypertension.\nShe declined the influenza vaccine today.\n",
      /^9047/,
    ],
    [
      "a splint only thought of",
      "ASSESSMENT AND PLAN\n1. Left wrist sprain.\nIf it hurts a splint can be provided.\n",
      /^A4570/,
    ],
  ])("%s is no service", (_name, text, code) => {
    expect(services(text).proposed.filter((each) => code.test(each))).toEqual([]);
  });

  it("a drug without a dose is offered and not proposed", () => {
    const { proposed, offered } = services("ASSESSMENT AND PLAN\n1. Migraine.\nKetorolac injection given.\n");
    expect(proposed).not.toContain("J1885x1");
    expect(offered).toContain("J1885x1");
  });

  it("prolonged time is offered by both counts and left to the payer's rule", () => {
    const { proposed, offered } = services(
      "ASSESSMENT AND PLAN\n1. Hypertension.\nTotal time on the date of the visit: 72 minutes.\n",
    );
    // From 55 minutes: 55 and 70 → two units of 99417; from 69 → one of G2212.
    expect(proposed).toEqual(["99215x1"]);
    expect(offered).toEqual(["99417x2", "G2212x1"]);
  });
});
