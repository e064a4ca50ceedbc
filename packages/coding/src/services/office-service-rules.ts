/** A service by its CPT number and the words by which notes say that it was done here. */
export interface OfficeService {
  readonly rule: string;
  readonly code: string;
  readonly pattern: RegExp;
  /** What the same sentence must also say. */
  readonly also?: readonly RegExp[];
  /** The diagnoses it serves, by their beginnings. */
  readonly diagnoses: RegExp;
  readonly sided?: true;
}

const HERE =
  "(?:in[- ](?:the |our |my )?(?:office|clinic|house)|today|point[- ]of[- ]care|at (?:this|today's) visit)";

/** Anything up to the end of the sentence; a point before a digit is part of a number. */
const INSIDE = "(?:[^.\\n]|\\.(?=\\d))";

function doneHere(what: string): RegExp {
  return new RegExp(
    `(?:\\b${HERE}\\b${INSIDE}{0,60}\\b(?:${what})\\b|\\b(?:${what})\\b${INSIDE}{0,80}\\b${HERE}\\b)`,
    "i",
  );
}

const XRAY = /\b(?:x-?rays?|radiographs?)\b/i;

/** An X-ray of a part with its views counted: `three views of the right ankle obtained in the office today`. */
function views(part: string, count: string): readonly RegExp[] {
  return [
    new RegExp(`\\b(?:${part})\\b`, "i"),
    new RegExp(`\\b(?:${count})[- ]views?\\b`, "i"),
    new RegExp(`\\b${HERE}\\b`, "i"),
  ];
}

const ANY = /./;

export const OFFICE_SERVICES: readonly OfficeService[] = [
  {
    rule: "service.urinalysis-automated",
    code: "81003",
    pattern: doneHere("automated (?:dipstick )?urinalysis|urinalysis,? automated"),
    diagnoses: /^(?:N|R3|E11|I1)/,
  },
  {
    rule: "service.urinalysis-dipstick",
    code: "81002",
    pattern: doneHere(
      "(?:urine )?dip ?stick|(?<!automated )(?<!automated dipstick )urinalysis(?!,? automated)",
    ),
    diagnoses: /^(?:N|R3)/,
  },
  {
    rule: "service.hemoglobin-a1c",
    code: "83036",
    pattern: doneHere("(?:hemoglobin )?a1c|hba1c"),
    diagnoses: /^(?:E1|R73)/,
  },
  {
    rule: "service.glucose-meter",
    code: "82962",
    pattern: doneHere("fingerstick (?:blood )?(?:glucose|sugar)|glucometer reading"),
    diagnoses: /^(?:E1|R73)/,
  },
  { rule: "service.strep-test", code: "87880", pattern: doneHere("rapid strep(?: test)?"), diagnoses: /^J0/ },
  {
    rule: "service.ecg",
    code: "93000",
    pattern: doneHere("(?:12[- ]lead )?(?:ekg|ecg|electrocardiogram)"),
    diagnoses: /^(?:I|R0)/,
  },
  {
    rule: "service.venipuncture",
    code: "36415",
    pattern: doneHere("venipuncture|blood (?:was |samples? (?:was |were )?)?drawn"),
    diagnoses: ANY,
  },
  { rule: "service.spirometry", code: "94010", pattern: doneHere("spirometry"), diagnoses: /^(?:J|R0)/ },
  {
    rule: "service.xray-ankle",
    code: "73610",
    pattern: XRAY,
    also: views("ankle", "three|3"),
    diagnoses: /^(?:S[89]|M)/,
    sided: true,
  },
  {
    rule: "service.xray-knee",
    code: "73562",
    pattern: XRAY,
    also: views("knee", "three|3"),
    diagnoses: /^(?:S8|M)/,
    sided: true,
  },
  {
    rule: "service.xray-shoulder",
    code: "73030",
    pattern: XRAY,
    also: views("shoulder", "two|2|three|3"),
    diagnoses: /^(?:S4|M)/,
    sided: true,
  },
  {
    rule: "service.xray-wrist",
    code: "73110",
    pattern: XRAY,
    also: views("wrist", "three|3"),
    diagnoses: /^(?:S6|S5|M)/,
    sided: true,
  },
  {
    rule: "service.xray-hand",
    code: "73130",
    pattern: XRAY,
    also: views("hand", "three|3"),
    diagnoses: /^(?:S6|M)/,
    sided: true,
  },
  {
    rule: "service.xray-foot",
    code: "73630",
    pattern: XRAY,
    also: views("foot", "three|3"),
    diagnoses: /^(?:S9|M)/,
    sided: true,
  },
  {
    rule: "service.xray-elbow",
    code: "73080",
    pattern: XRAY,
    also: views("elbow", "three|3"),
    diagnoses: /^(?:S5|M)/,
    sided: true,
  },
  {
    rule: "service.xray-chest",
    code: "71046",
    pattern: XRAY,
    also: views("chest", "two|2"),
    diagnoses: /^(?:J|R)/,
  },
];
