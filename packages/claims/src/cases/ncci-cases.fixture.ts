import { cents, isoDate } from "@claimwright/base";
import { cleanClaim, serviceLine } from "../clean-claim.fixture.ts";
import { medicareProfile } from "../payer-profile.ts";
import { smallTables } from "../small-tables.fixture.ts";
import { type EditCase, type LineChanges, line, on } from "./edit-case.fixture.ts";

const earlier = (...lines: LineChanges[]) =>
  cleanClaim({
    patientControlNumber: "V0-9",
    lines: lines.map((changes, index) => serviceLine({ lineNumber: index + 1, ...changes })),
  });
const otherProvider = { name: { last: "Okafor", first: "Ike" }, npi: "1234567893", taxonomy: "207Q00000X" };

export const NCCI_CASES: readonly EditCase[] = [
  {
    code: "edit.ncci-pair",
    about: "indicator 1 without a modifier",
    fires: { lines: [line("11042"), line("97597")] },
    twin: { lines: [line("11042"), line("97597", "59")] },
  },
  {
    code: "edit.ncci-pair",
    about: "76, 77, 50, 22, 26 and TC tell nothing apart",
    fires: { lines: [line("11042"), line("97597", "76")] },
    twin: { lines: [line("11042"), line("97597", "XS")] },
  },
  {
    code: "edit.ncci-pair",
    about: "59 on column 1 before and from July 2019 (CR 11168)",
    fires: {
      lines: [line("11042", "59", on("2019-06-30")), line("97597", "", on("2019-06-30"))],
      context: { tables: pairsSince2010() },
    },
    twin: {
      lines: [line("11042", "59", on("2019-07-01")), line("97597", "", on("2019-07-01"))],
      context: { tables: pairsSince2010() },
    },
  },
  {
    code: "edit.ncci-pair",
    about: "left and right",
    fires: { lines: [line("11042", "22"), line("97597", "52")] },
    twin: { lines: [line("11042", "RT"), line("97597", "LT")] },
  },
  {
    code: "edit.ncci-pair",
    about: "25 counts on a visit, not on a procedure",
    fires: { lines: [line("20610"), line("99214")] },
    twin: { lines: [line("20610"), line("99214", "25")] },
  },
  {
    code: "edit.ncci-pair",
    about: "two days are no pair",
    fires: { lines: [line("11042", "", on("2025-11-13")), line("97597", "", on("2025-11-13"))] },
    twin: { lines: [line("11042", "", on("2025-11-13")), line("97597", "", on("2025-11-14"))] },
  },
  {
    code: "edit.ncci-pair-never",
    about: "indicator 0, modifier or not; indicator 9 never fires",
    fires: { lines: [line("80053"), line("80048", "59")] },
    twin: { lines: [line("11720"), line("11719")] },
  },
  {
    code: "edit.ncci-pair-other-claim",
    about: "the other code on another claim of the day, and of another provider",
    fires: { lines: [line("97597")], context: { otherClaims: [earlier(line("11042"))] } },
    twin: {
      lines: [line("97597")],
      context: { otherClaims: [{ ...earlier(line("11042")), renderingProvider: otherProvider }] },
    },
  },
  {
    code: "edit.ncci-modifier-unneeded",
    about: "59 where no pair asks for it",
    fires: { lines: [line("10060", "59"), line("71046")] },
    twin: { lines: [line("11042"), line("97597", "59")] },
  },
  {
    code: "edit.mue-line",
    about: "three units where two are allowed, against two lines of two",
    fires: { lines: [line("11721", "", { units: 3 })] },
    twin: { lines: [line("11721", "", { units: 2 }), line("11721", "76", { units: 2 })] },
  },
  {
    code: "edit.mue-day-policy",
    about: "two and one are three",
    fires: { lines: [line("93000", "", { units: 2 }), line("93000", "76")] },
    twin: { lines: [line("93000"), line("93000", "76")] },
  },
  {
    code: "edit.mue-day-clinical",
    about: "over the day's limit, against two days",
    fires: { lines: [line("36415", "", { units: 3 })] },
    twin: { lines: [line("36415", "", { units: 2 }), line("36415", "", { units: 2, ...on("2025-11-13") })] },
  },
  {
    code: "edit.add-on-alone",
    about: "an add-on without its primary",
    fires: { lines: [line("11045")] },
    twin: { lines: [line("11042"), line("11045")] },
  },
  {
    code: "edit.add-on-alone",
    about: "critical care may have its primary with another of the group",
    fires: { lines: [line("99292")] },
    twin: {
      lines: [line("99292")],
      context: { otherClaims: [{ ...earlier(line("99291")), renderingProvider: otherProvider }] },
    },
  },
  {
    code: "edit.add-on-unlisted-primary",
    about: "an add-on with listed and other primaries",
    fires: { lines: [line("11001")] },
    twin: { lines: [line("11000"), line("11001")] },
  },
];

function pairsSince2010() {
  const from = isoDate("2010-01-01");
  const pair = { modifierIndicator: "1", effective: from } as const;
  return {
    ...smallTables(),
    ptp: {
      status: "loaded" as const,
      release: "ptp-practitioner 2019q3",
      table: { pairs: (a: string, b: string) => (a === "11042" && b === "97597" ? [pair] : []) },
    },
  };
}

export const SURGERY_CASES: readonly EditCase[] = [
  {
    code: "edit.visit-with-procedure",
    about: "a visit beside an injection of a joint",
    fires: { lines: [line("99214"), line("20610")] },
    twin: { lines: [line("99214", "25"), line("20610")] },
  },
  {
    code: "edit.decision-for-surgery",
    about: "the day before a hip replacement",
    fires: { lines: [line("99214", "", on("2025-11-13")), line("27130", "", on("2025-11-14"))] },
    twin: { lines: [line("99214", "57", on("2025-11-13")), line("27130", "", on("2025-11-14"))] },
  },
  {
    code: "edit.visit-in-global-period",
    about: "ninety days after, and the day after that",
    fires: {
      lines: [line("99213", "", on("2025-11-14"))],
      context: { otherClaims: [earlier(line("27130", "", on("2025-08-16")))] },
    },
    twin: {
      lines: [line("99213", "", on("2025-11-14"))],
      context: { otherClaims: [earlier(line("27130", "", on("2025-08-15")))] },
    },
  },
  {
    code: "edit.procedure-in-global-period",
    about: "an unrelated procedure needs 79",
    fires: {
      lines: [line("10060")],
      context: { otherClaims: [earlier(line("27130", "", on("2025-11-01")))] },
    },
    twin: {
      lines: [line("10060", "79")],
      context: { otherClaims: [earlier(line("27130", "", on("2025-11-01")))] },
    },
  },
  {
    code: "edit.modifier-25-alone",
    about: "a visit alone",
    fires: { lines: [line("99214", "25")] },
    twin: { lines: [line("99214", "25"), line("71046")] },
  },
  {
    code: "edit.visit-modifier-on-procedure",
    about: "25 on an injection",
    fires: { lines: [line("99214"), line("20610", "25")] },
    twin: { lines: [line("99214", "25"), line("20610")] },
  },
  {
    code: "edit.procedure-modifier-on-visit",
    about: "59 on a visit",
    fires: { lines: [line("99214", "59"), line("20610")] },
    twin: { lines: [line("99214", "25"), line("20610", "59")] },
  },
  {
    code: "edit.bilateral-not-allowed",
    about: "50 on a code with indicator 0",
    fires: { lines: [line("10060", "50")] },
    twin: { lines: [line("20610", "50")] },
  },
  {
    code: "edit.bilateral-units",
    about: "50 with two units",
    fires: { lines: [line("20610", "50", { units: 2 })] },
    twin: { lines: [line("20610", "50")] },
  },
  {
    code: "edit.side-with-bilateral",
    about: "50 with LT",
    fires: { lines: [line("20610", "50 LT")] },
    twin: { lines: [line("20610", "LT")] },
  },
  {
    code: "edit.assistant-not-paid",
    about: "an assistant for an injection",
    fires: { lines: [line("20610", "80")] },
    twin: { lines: [line("27130", "80")] },
  },
  {
    code: "edit.assistant-documentation",
    about: "indicator 0",
    fires: { lines: [line("27132", "AS")] },
    twin: { lines: [line("27130", "AS")] },
  },
  {
    code: "edit.co-surgeon-not-paid",
    about: "indicator 9",
    fires: { lines: [line("27132", "62")] },
    twin: { lines: [line("27130", "62")] },
  },
  {
    code: "edit.team-not-paid",
    about: "indicator 9",
    fires: { lines: [line("27132", "66")] },
    twin: { lines: [line("27130", "66")] },
  },
  {
    code: "edit.component-not-split",
    about: "26 on a visit",
    fires: { lines: [line("99214", "26")] },
    twin: { lines: [line("71046", "26")] },
  },
  {
    code: "edit.technical-in-facility",
    about: "a whole X-ray in a hospital",
    fires: { claim: { placeOfService: "22" }, lines: [line("71046")] },
    twin: { claim: { placeOfService: "22" }, lines: [line("71046", "26")] },
  },
  {
    code: "edit.incident-to-in-hospital",
    about: "an injection by staff in a hospital",
    fires: { claim: { placeOfService: "22" }, lines: [line("96372")] },
    twin: { claim: { placeOfService: "11" }, lines: [line("96372")] },
  },
  {
    code: "edit.bundled-service",
    about: "supplies, for Medicare and not",
    fires: { lines: [line("99070")], context: medicare() },
    twin: { lines: [line("99070")] },
  },
  {
    code: "edit.not-valid-for-medicare",
    about: "prolonged time",
    fires: { lines: [line("99417")], context: medicare() },
    twin: { lines: [line("99214")], context: medicare() },
  },
  {
    code: "edit.not-covered-by-medicare",
    about: "a preventive visit, with and without GY",
    fires: { lines: [line("99397")], context: medicare() },
    twin: { lines: [line("99397", "GY")], context: medicare() },
  },
];

export const THERAPY_CASES: readonly EditCase[] = [
  {
    code: "edit.therapy-discipline",
    about: "exercise without a discipline",
    fires: { lines: [line("97110")], context: medicare() },
    twin: { lines: [line("97110", "GP")], context: medicare() },
  },
  {
    code: "edit.therapy-disciplines",
    about: "two disciplines on a line",
    fires: { lines: [line("97110", "GP GO")] },
    twin: { lines: [line("97110", "GO")] },
  },
  {
    code: "edit.therapy-assistant",
    about: "CQ with GO",
    fires: { lines: [line("97110", "GO CQ")] },
    twin: { lines: [line("97110", "GO CO")] },
  },
  {
    code: "edit.therapy-minutes",
    about: "47 minutes are three units (IOM example)",
    fires: {
      lines: [line("97112", "GP", { units: 2 }), line("97110", "GP", { units: 2 })],
      context: { circumstances: { minutesByLine: { 1: 24, 2: 23 } } },
    },
    twin: {
      lines: [line("97112", "GP", { units: 2 }), line("97110", "GP", { units: 1 })],
      context: { circumstances: { minutesByLine: { 1: 24, 2: 23 } } },
    },
  },
  {
    code: "edit.therapy-threshold",
    about: "a cent above the threshold of 2025",
    fires: { lines: [line("97110", "GP")], context: { ...medicare(), ...therapy(241_001) } },
    twin: { lines: [line("97110", "GP")], context: { ...medicare(), ...therapy(241_000) } },
  },
  {
    code: "edit.therapy-review",
    about: "above three thousand dollars",
    fires: { lines: [line("97110", "GP KX")], context: { ...medicare(), ...therapy(300_001) } },
    twin: { lines: [line("97110", "GP KX")], context: { ...medicare(), ...therapy(300_000) } },
  },
];

export const ANESTHESIA_CASES: readonly EditCase[] = [
  {
    code: "edit.anesthesia-minutes",
    about: "units for anaesthesia",
    fires: { lines: [line("00142", "AA")] },
    twin: { lines: [line("00142", "AA", { unitMeasure: "MJ", units: 45 })] },
  },
  {
    code: "edit.minutes-without-anesthesia",
    about: "minutes for a visit",
    fires: { lines: [line("99214", "", { unitMeasure: "MJ", units: 30 })] },
    twin: { lines: [line("00142", "AA", { unitMeasure: "MJ", units: 30 })] },
  },
  {
    code: "edit.anesthesia-provider",
    about: "nobody named",
    fires: { lines: [line("00142", "P3", { unitMeasure: "MJ", units: 45 })] },
    twin: { lines: [line("00142", "QZ", { unitMeasure: "MJ", units: 45 })] },
  },
  {
    code: "edit.anesthesia-modifier-elsewhere",
    about: "AA on a visit",
    fires: { lines: [line("99214", "AA")] },
    twin: { lines: [line("00142", "AA", { unitMeasure: "MJ", units: 45 })] },
  },
  {
    code: "edit.anesthesia-status",
    about: "physical status for Medicare and for another payer",
    fires: { lines: [line("00142", "AA P3", { unitMeasure: "MJ", units: 45 })], context: medicare() },
    twin: { lines: [line("00142", "AA P3", { unitMeasure: "MJ", units: 45 })] },
  },
];

function therapy(spent: number) {
  return { circumstances: { therapyUsed: { physicalAndSpeech: cents(spent), occupational: 0 } } };
}

function medicare() {
  return { payerProfile: medicareProfile({ payerIdentifier: "MCARE", name: "Medicare Part B" }) };
}
