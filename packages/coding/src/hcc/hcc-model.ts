/** The tables of one CMS-HCC model, as CMS publishes them for a payment year. */
export interface HccModel {
  readonly version: HccVersion;
  readonly paymentYear: number;
  /** Undotted ICD-10-CM code → its categories, mostly one. */
  readonly categoriesOf: ReadonlyMap<string, readonly string[]>;
  /** Category → categories that it takes the place of. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** Name of a coefficient, upper case, such as `CNA_HCC37` → relative factor. */
  readonly coefficients: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

export type HccVersion = "V24" | "V28";

/** Community, by dual status and by whether Medicare is for age or disability; the segment picks the coefficients. */
export type HccSegment = "CNA" | "CND" | "CFA" | "CFD" | "CPA" | "CPD";

export interface Beneficiary {
  readonly ageYears: number;
  readonly sex: "F" | "M";
  readonly segment: HccSegment;
  /** Original reason for entitlement: disability (OREC 1). */
  readonly originallyDisabled: boolean;
}

/** Texts of the tables as CMS publishes them, in CSV. */
export interface HccFiles {
  /** `diagnosis_code,cc,model_name` */
  readonly mappings: string;
  /** `cc_parent,cc_child,model_domain,model_version,model_fullname` */
  readonly hierarchies: string;
  /** `coefficient,value,model_domain,model_version` */
  readonly coefficients: string;
  /** `cc,label,model_domain,model_version,model_fullname` */
  readonly labels: string;
}

/** Gathers one model out of tables that hold several. Throws RangeError when they do not hold the version. */
export function readHccModel(files: HccFiles, version: HccVersion, paymentYear: number): HccModel {
  const isModel = (row: readonly string[]) => row[2] === "CMS-HCC" && versionOf(row[3] ?? "") === version;
  const categoriesOf = new Map<string, string[]>();
  for (const [code = "", category = "", name = ""] of rowsOf(files.mappings)) {
    if (name === `CMS-HCC Model ${version}`)
      categoriesOf.set(code, [...(categoriesOf.get(code) ?? []), category]);
  }
  const below = new Map<string, string[]>();
  for (const row of rowsOf(files.hierarchies).filter(isModel)) {
    const [parent = "", child = ""] = row;
    below.set(parent, [...(below.get(parent) ?? []), child]);
  }
  const coefficients = new Map<string, string>();
  for (const row of rowsOf(files.coefficients).filter(isModel)) {
    coefficients.set((row[0] ?? "").toUpperCase(), row[1] ?? "0");
  }
  const labels = new Map<string, string>();
  for (const row of rowsOf(files.labels).filter(isModel))
    labels.set((row[0] ?? "").replace("HCC", ""), row[1] ?? "");
  if (categoriesOf.size === 0 || coefficients.size === 0) {
    throw new RangeError(`the tables hold no CMS-HCC model ${version}`);
  }
  return { version, paymentYear, categoriesOf, below, coefficients, labels };
}

/** `V28` and `C28` name the same model in different tables. */
function versionOf(text: string): string {
  return text.replace(/^[A-Z]+/, "V").slice(0, 3);
}

function rowsOf(csv: string): string[][] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => fieldsOf(line));
}

/** Fields of a CSV line; a quoted field may hold commas and doubled quotes. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
  );
}
