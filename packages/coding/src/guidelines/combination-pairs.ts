/** Two conditions of one note that one code says together. */
export interface CombinationPair {
  readonly rule: string;
  readonly source: string;
  readonly first: RegExp;
  readonly second: RegExp;
  /** Given the codes of both. */
  readonly combined: (first: string, second: string) => string;
  /** The second stays beside the combination because it adds detail (stage, site). */
  readonly keepsSecond: boolean;
  /** First codes that stay beside the combination, because it does not say them too. */
  readonly keepsFirst?: RegExp;
  /** The note says that the two have nothing to do with each other. */
  readonly unless?: RegExp;
}

const DIABETES = /^E(?:08|09|1[013])(?:9|65|649|69|8)$/;
const WITH = "ICD-10-CM Guidelines I.A.15, I.C.4.a";
const NOT_DIABETIC =
  /\b(?:not (?:due|related|secondary) to|unrelated to|not caused by|nothing to do with|independent of) (?:the |his |her |their )?(?:type [12i]+ )?diabet\w+|\bnon-?diabetic\b/i;

function diabetic(second: RegExp, ending: string, keepsSecond: boolean): CombinationPair {
  return {
    rule: "icd10cm.with-convention",
    source: WITH,
    first: DIABETES,
    second,
    combined: (first) => `${first.slice(0, 3)}${ending}`,
    keepsSecond,
    unless: NOT_DIABETIC,
  };
}

export const COMBINATION_PAIRS: readonly CombinationPair[] = [
  diabetic(/^N18/, "22", true),
  diabetic(/^L97[345]/, "621", true),
  diabetic(/^L9(?:7[0-2689]|84)/, "622", true),
  diabetic(/^G629$/, "42", false),
  diabetic(/^K3184$/, "43", true),
  diabetic(/^I739$/, "51", false),
  diabetic(/^R739$/, "65", false),
  diabetic(/^E162$/, "649", false),
  diabetic(/^H(?:259|269|2510|2513)$/, "36", false),
  {
    rule: "icd10cm.angina-with-coronary-disease",
    source: "ICD-10-CM Guidelines I.C.9.b",
    first: /^I2510$/,
    second: /^I20[089]/,
    combined: (_first, second) => (second.startsWith("I200") ? "I25110" : "I25119"),
    keepsSecond: false,
    unless: /\b(?:angina|chest pain) (?:is |was )?(?:not (?:due|related) to|unrelated to)/i,
  },
  {
    rule: "icd10cm.anemia-in-kidney-disease",
    source: "ICD-10-CM Alphabetic Index, Anemia, in (with) chronic kidney disease; Guidelines I.A.15",
    first: /^D649$/,
    second: /^N18/,
    combined: () => "D631",
    keepsSecond: true,
    unless: /\banemia\b[^.]{0,40}\b(?:not (?:due|related) to|unrelated to)\b/i,
  },
  {
    rule: "icd10cm.cystitis-with-hematuria",
    source: "ICD-10-CM Tabular List, N30",
    first: /^N30[0-9]0$/,
    second: /^R31/,
    combined: (first) => `${first.slice(0, 4)}1`,
    keepsSecond: false,
  },
  {
    rule: "icd10cm.copd-with-acute-infection",
    source: "ICD-10-CM Tabular List, J44.0: code also the infection; J44.1 Excludes2 J44.0",
    first: /^J44[19]$/,
    second: /^J(?:20|18|1[0-7]|22)/,
    combined: () => "J440",
    keepsSecond: true,
    keepsFirst: /^J441$/,
  },
  {
    rule: "icd10cm.reflux-with-esophagitis",
    source: "ICD-10-CM Alphabetic Index, Reflux, gastroesophageal, with esophagitis; Guidelines I.A.15",
    first: /^K219$/,
    second: /^K20/,
    combined: () => "K2100",
    keepsSecond: false,
  },
  {
    rule: "icd10cm.prostate-with-symptoms",
    source: "ICD-10-CM Tabular List, N40.1: use additional code for the symptoms",
    first: /^N400$/,
    second: /^(?:R35|R33|R391|R398|N13[89])/,
    combined: () => "N401",
    keepsSecond: true,
  },
  {
    rule: "icd10cm.lumbago-with-sciatica",
    source: "ICD-10-CM Tabular List, M54.3 Excludes1; M54.4",
    first: /^M54(?:50|59)$/,
    second: /^M543[012]$/,
    combined: (_first, second) => `M544${second[4] ?? "0"}`,
    keepsSecond: false,
  },
];
