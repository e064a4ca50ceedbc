import { ProblemError } from "@claimwright/base";

/** One file that a publisher offers. */
export interface Offer {
  /** Path on the site of CMS, or a whole address elsewhere. */
  readonly address: string;
  /** Whose terms must be accepted first. */
  readonly licenceHolder?: string;
}

const AMA = "American Medical Association";
const ZIP = "/files/zip";
const QUARTERS = ["january", "april", "july", "october"];
const RVU_LETTERS = "abcd";
const PTP_PARTS = [1, 2, 3, 4];

/** What may be named, with the form of its release, for messages and the README. */
export const DOWNLOADABLE: Readonly<Record<string, string>> = {
  icd10cm: "2027, or 2026-04 for the April update",
  icd10pcs: "2027",
  hcpcs: "2026-10",
  mpfs: "2026-10",
  opps: "2026-01",
  clfs: "2026q2",
  ptp: "2026q4",
  mue: "2026q4",
  coverage: "current",
  taxonomy: "26.1",
};

/**
 * The files of a release such as `icd10cm@2027`, in the publishers' own naming; several of them where a release is
 * split. Names drift: where two are in use, both are offered in turn (`alternatives`).
 */
export function offersOf(release: string): readonly (readonly Offer[])[] {
  const [set = "", version = ""] = release.split("@");
  const offers = BUILDERS[set]?.(version);
  if (offers !== undefined && offers.length > 0) return offers;
  const known = Object.entries(DOWNLOADABLE).map(([name, form]) => `${name}@${form.split(",")[0]}`);
  throw new ProblemError({
    code: "usage.wrong",
    message: `"${release}" names no release that can be fetched.`,
    remedy: `Write one of these: ${known.join(", ")}.`,
  });
}

type Builder = (version: string) => readonly (readonly Offer[])[];

const BUILDERS: Readonly<Record<string, Builder>> = {
  icd10cm: (version) => {
    const [, year, april] = /^(20\d\d)(-04)?$/.exec(version) ?? [];
    if (year === undefined) return [];
    const prefix = april === undefined ? year : `april-1-${year}`;
    const members = ["code-descriptions-tabular-order", "code-tables-tabular-index"];
    const yearly = april === undefined ? ["poa-exempt-codes", "conversion-table"] : [];
    return [...members, ...yearly].map((name) => [zip(`${prefix}-${name}`)]);
  },
  icd10pcs: (version) =>
    /^20\d\d$/.test(version)
      ? [
          [
            zip(`${version}-icd-10-pcs-order-file-long-and-abbreviated-titles`),
            zip(`${version}-icd-10-pcs-order-file-long-abbreviated-titles`),
          ],
          [zip(`${version}-icd-10-pcs-code-tables-index`)],
        ]
      : [],
  hcpcs: (version) => {
    const { year, quarter } = quarterOf(version);
    return year === "" ? [] : [[zip(`${QUARTERS[quarter]}-${year}-alpha-numeric-hcpcs-file`)]];
  },
  mpfs: (version) => {
    const { year, quarter } = quarterOf(version);
    return year === "" ? [] : [[zip(`rvu${year.slice(2)}${RVU_LETTERS[quarter]}`, AMA)]];
  },
  opps: (version) => {
    const { year, quarter } = quarterOf(version);
    return year === "" ? [] : [[zip(`${QUARTERS[quarter]}-${year}-opps-addendum-b`, AMA)]];
  },
  clfs: (version) => {
    const { year, quarter } = quarterOf(version);
    return year === "" ? [] : [[zip(`${year.slice(2)}clabq${quarter + 1}`, AMA)]];
  },
  ptp: (version) => {
    const { year, quarter } = quarterOf(version);
    if (year === "") return [];
    const number = `v${Number(year) - 1994}${quarter}r0`;
    return [
      ["practitioner", "ccipra"],
      ["hospital", "ccioph"],
    ].flatMap(([kind, letters]) =>
      PTP_PARTS.map((part) => [
        zip(`medicare-ncci-${year}q${quarter + 1}-${kind}-ptp-edits-${letters}-${number}-f${part}`, AMA),
      ]),
    );
  },
  mue: (version) => {
    const { year, quarter } = quarterOf(version);
    if (year === "") return [];
    const kinds = ["practitioner-services", "outpatient-hospital-services", "dme-supplier-services"];
    return kinds.map((kind) => [zip(`medicare-ncci-${year}-q${quarter + 1}-${kind}-mue-table`, AMA)]);
  },
  coverage: () =>
    ["current_article", "all_lcd", "ncd"].map((name) => [
      {
        address: `https://downloads.cms.gov/medicare-coverage-database/downloads/exports/${name}.zip`,
        licenceHolder: AMA,
      },
    ]),
  taxonomy: (version) => {
    const [, year, half] = /^(\d\d)\.(\d)$/.exec(version) ?? [];
    const address = `https://www.nucc.org/images/stories/CSV/nucc_taxonomy_${year}${half}.csv`;
    return year === undefined ? [] : [[{ address }]];
  },
};

function zip(name: string, licenceHolder?: string): Offer {
  const address = `${ZIP}/${name}.zip`;
  return licenceHolder === undefined ? { address } : { address, licenceHolder };
}

/** `2026-10` or `2026q4`: the year, and the quarter counted from zero. */
function quarterOf(version: string): { readonly year: string; readonly quarter: number } {
  const [, year, month, number] = /^(20\d\d)(?:-(01|04|07|10)|q([1-4]))$/.exec(version) ?? [];
  if (year === undefined) return { year: "", quarter: 0 };
  return { year, quarter: number === undefined ? (Number(month) - 1) / 3 : Number(number) - 1 };
}
