import { isoDate } from "@claimwright/base";
import { editContext } from "../clean-claim.fixture.ts";
import { smallBook } from "../small-book.fixture.ts";
import { type EditCase, line } from "./edit-case.fixture.ts";

const man = { birthDate: isoDate("1961-03-09"), sex: "M" } as const;

export const DIAGNOSIS_CASES: readonly EditCase[] = [
  {
    code: "edit.diagnosis-count",
    about: "thirteen diagnoses",
    fires: { claim: { diagnoses: Array(13).fill("E1122") } },
    twin: { claim: { diagnoses: ["E1122"] }, lines: [line("99214", "", { diagnosisPointers: [1] })] },
  },
  {
    code: "edit.diagnosis-stale",
    about: "a date after the release ended",
    fires: { context: { book: smallBook(isoDate("2026-10-01")) } },
    twin: { context: { book: smallBook(isoDate("2026-09-30")) } },
  },
  {
    code: "edit.diagnosis-valid",
    about: "a heading",
    fires: { claim: { diagnoses: ["E11"] } },
    twin: { claim: { diagnoses: ["E1122"] } },
  },
  {
    code: "edit.diagnosis-duplicate",
    about: "one code twice",
    fires: { claim: { diagnoses: ["E1122", "E1122"] } },
    twin: { claim: { diagnoses: ["E1122", "N1832"] } },
  },
  {
    code: "edit.excludes1",
    about: "type 1 and type 2 diabetes",
    fires: { claim: { diagnoses: ["E1122", "E109"] } },
    twin: { claim: { diagnoses: ["E109", "N390"] } },
  },
  {
    code: "edit.manifestation-first",
    about: "glaucoma in diseases classified elsewhere",
    fires: { claim: { diagnoses: ["H42", "E1122"] } },
    twin: { claim: { diagnoses: ["E1122", "H42"] } },
  },
  {
    code: "edit.manifestation-without-cause",
    about: "glaucoma after a disease that its note does not name",
    fires: { claim: { diagnoses: ["N390", "H42"] } },
    twin: { claim: { diagnoses: ["E1122", "H42"] } },
  },
  {
    code: "edit.code-first-order",
    about: "chronic kidney disease before the diabetes that causes it",
    fires: { claim: { diagnoses: ["N1832", "E1122"] } },
    twin: { claim: { diagnoses: ["E1122", "N1832"] } },
  },
  {
    code: "edit.external-cause-first",
    about: "a fall",
    fires: { claim: { diagnoses: ["W010XXA", "E1122"] } },
    twin: { claim: { diagnoses: ["E1122", "W010XXA"] } },
  },
  {
    code: "edit.diagnosis-age",
    about: "a newborn's code for an adult",
    fires: { claim: { diagnoses: ["P073"] } },
    twin: {
      claim: { diagnoses: ["P073"] },
      context: { patient: { ...man, birthDate: isoDate("2025-06-01") } },
    },
  },
  {
    code: "edit.diagnosis-sex",
    about: "prostate enlargement",
    fires: { claim: { diagnoses: ["N401"] } },
    twin: { claim: { diagnoses: ["N401"] }, context: { patient: man } },
  },
  {
    code: "edit.diagnosis-unspecified",
    about: "an unspecified stage where stages stand beside it",
    fires: { claim: { diagnoses: ["N1830"] } },
    twin: { claim: { diagnoses: ["N1832"] } },
  },
  {
    code: "edit.side-against-diagnosis",
    about: "the left knee for the right",
    fires: { claim: { diagnoses: ["M1711"] }, lines: [line("20610", "LT", { diagnosisPointers: [1] })] },
    twin: { claim: { diagnoses: ["M1711"] }, lines: [line("20610", "RT", { diagnosisPointers: [1] })] },
  },
];

export const SERVICE_CASES: readonly EditCase[] = [
  {
    code: "edit.no-lines",
    about: "a claim without lines",
    fires: { lines: [] },
    twin: {},
  },
  {
    code: "edit.diagnosis-pointers",
    about: "a third diagnosis of two",
    fires: { lines: [line("99214", "", { diagnosisPointers: [3] })] },
    twin: { lines: [line("99214", "", { diagnosisPointers: [2, 1] })] },
  },
  {
    code: "edit.procedure-valid",
    about: "a HCPCS code that is not there",
    fires: { lines: [line("G9999")] },
    twin: { lines: [line("G0439")] },
  },
  {
    code: "edit.procedure-unverified",
    about: "a CPT code without a licensed file",
    fires: { lines: [line("99214")] },
    twin: { lines: [line("G0439")] },
  },
  {
    code: "edit.modifier-shape",
    about: "one modifier twice",
    fires: { lines: [line("99214", "25 25")] },
    twin: { lines: [line("99214", "25")] },
  },
  {
    code: "edit.units",
    about: "no units",
    fires: { lines: [line("99214", "", { units: 0 })] },
    twin: { lines: [line("99214", "", { units: 0.5 })] },
  },
  {
    code: "edit.place-of-service",
    about: "a place that CMS does not list",
    fires: { claim: { placeOfService: "98" } },
    twin: { claim: { placeOfService: "02" } },
  },
  {
    code: "edit.modifier-unknown",
    about: "a HCPCS modifier that is not there",
    fires: { lines: [line("99214", "ZZ")] },
    twin: { lines: [line("99214", "GT")] },
  },
  {
    code: "edit.modifier-conflict",
    about: "professional and technical component on one line",
    fires: { lines: [line("71046", "26 TC")] },
    twin: { lines: [line("71046", "26"), line("71046", "TC")] },
  },
  {
    code: "edit.distinct-modifier-twice",
    about: "59 beside XS",
    fires: { lines: [line("97597", "59 XS")] },
    twin: { lines: [line("97597", "XS")] },
  },
  {
    code: "edit.modifier-not-yet",
    about: "audio alone before 2022",
    fires: { lines: [line("99214", "93", { dateOfService: { from: isoDate("2021-12-31") } })] },
    twin: { lines: [line("99214", "93", { dateOfService: { from: isoDate("2022-01-01") } })] },
  },
  {
    code: "edit.pricing-modifier-last",
    about: "26 behind a side",
    fires: { lines: [line("71046", "LT 26")] },
    twin: { lines: [line("71046", "26 LT")] },
  },
];

export const TABLE_CASES: readonly EditCase[] = [
  {
    code: "edit.table-missing",
    about: "no code pairs installed, against all their edits switched off",
    fires: { context: { tables: { ...editContextTables(), ptp: { status: "missing" } } } },
    twin: {
      context: {
        tables: { ...editContextTables(), ptp: { status: "missing" } },
        payerProfile: {
          ...editContext().payerProfile,
          editsOff: [
            "edit.ncci-pair",
            "edit.ncci-pair-never",
            "edit.ncci-pair-other-claim",
            "edit.ncci-modifier-unneeded",
          ],
        },
      },
    },
  },
  {
    code: "edit.table-stale",
    about: "units of a quarter that has ended",
    fires: {
      context: {
        tables: {
          ...editContextTables(),
          mue: { status: "stale", newest: "mue-practitioner 2025q3", until: isoDate("2025-09-30") },
        },
      },
    },
    twin: { context: { tables: editContextTables() } },
  },
];

function editContextTables() {
  return editContext().tables;
}
