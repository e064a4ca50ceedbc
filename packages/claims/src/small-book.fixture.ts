import { type IsoDate, isoDate } from "@claimwright/base";
import {
  type CodeBook,
  type CodeEntry,
  type CodeSetName,
  createCodeLibrary,
  type ReleaseInfo,
  type TabularNotes,
} from "@claimwright/codesets";

/** A code book of a handful of codes: enough to decide an edit, and small enough to read. */
export function smallBook(date: IsoDate = isoDate("2025-11-14")): CodeBook {
  // The doors of the real book that no edit needs stay as an empty library has them.
  const empty: CodeBook = Object.create(createCodeLibrary([]).at(date));
  const small: Partial<CodeBook> = {
    date,
    lookup(set, code) {
      const info = infoOf(set);
      if (info === undefined) return { status: "stale", set, date };
      if (date < info.effective.from || date > (info.effective.to ?? date)) {
        return { status: "stale", set, date, newest: info };
      }
      const entry = ENTRIES[set]?.find((candidate) => candidate.code === code);
      return entry === undefined
        ? { status: "unknown", release: info }
        : { status: "found", entry, release: info };
    },
    children: (set, code) => (ENTRIES[set] ?? []).filter((entry) => entry.parent === code),
    ancestors: () => [],
    entries: (set) => ENTRIES[set] ?? [],
    notes: (code) => ({ ...NO_NOTES, excludes1: EXCLUDES1[code] ?? [], codeFirst: CODE_FIRST[code] ?? [] }),
    headings: () => [],
    rows: (table, key) => (table === "icd10cm-poa-exempt" && key === "Z0000" ? [{ code: key }] : []),
    allRows: () => [],
    indexTerms: () => [],
    release: (set) => infoOf(set as CodeSetName),
  };
  return Object.assign(empty, small);
}

const EFFECTIVE = { from: isoDate("2025-10-01"), to: isoDate("2026-09-30") };

function infoOf(set: CodeSetName): ReleaseInfo | undefined {
  if (ENTRIES[set] === undefined) return undefined;
  return { set, version: "2026", effective: EFFECTIVE, sourceFile: "small book", rowCounts: {} };
}

function entriesOf(set: CodeSetName, titles: Readonly<Record<string, string>>): CodeEntry[] {
  return Object.entries(titles).map(([code, title]) => ({
    set,
    code,
    title,
    billable: !HEADINGS.has(code),
    ...(PARENTS[code] === undefined ? {} : { parent: PARENTS[code] }),
  }));
}

function listOf(set: CodeSetName, codes: string): CodeEntry[] {
  return entriesOf(set, Object.fromEntries(codes.split(" ").map((code) => [code, code])));
}

const MODIFIERS =
  "AA AD AS CO CQ GA GN GO GP GT GX GY GZ JW JZ KX LT P3 Q5 Q6 QK QW QX QY QZ RT TC XE XP XS XU".split(" ");

const HEADINGS = new Set(["E11", "N18"]);

const PARENTS: Readonly<Record<string, string>> = { N1830: "N183", N1832: "N183" };

const ENTRIES: Partial<Record<CodeSetName, readonly CodeEntry[]>> = {
  icd10cm: entriesOf("icd10cm", {
    E11: "Type 2 diabetes mellitus",
    E1122: "Type 2 diabetes mellitus with diabetic chronic kidney disease",
    E109: "Type 1 diabetes mellitus without complications",
    N18: "Chronic kidney disease (CKD)",
    N1830: "Chronic kidney disease, stage 3 unspecified",
    N1832: "Chronic kidney disease, stage 3b",
    N401: "Benign prostatic hyperplasia with lower urinary tract symptoms",
    M1711: "Unilateral primary osteoarthritis, right knee",
    N390: "Urinary tract infection, site not specified",
    I10: "Essential (primary) hypertension",
    H42: "Glaucoma in diseases classified elsewhere",
    W010XXA:
      "Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter",
    P073: "Preterm newborn",
    Z0000: "Encounter for general adult medical examination without abnormal findings",
    Z3A20: "20 weeks gestation of pregnancy",
  }),
  hcpcs: entriesOf("hcpcs", {
    G2211: "Visit complexity",
    J3301: "Triamcinolone acetonide",
    G0439: "Wellness",
  }),
  "hcpcs-modifier": entriesOf("hcpcs-modifier", Object.fromEntries(MODIFIERS.map((code) => [code, code]))),
  icd10pcs: entriesOf("icd10pcs", { "0DTJ4ZZ": "Resection of Appendix, Percutaneous Endoscopic Approach" }),
  "type-of-bill": listOf("type-of-bill", "111 112 113 114 131 132 137 138"),
  revenue: listOf("revenue", "0120 0300 0450 0510"),
  condition: listOf("condition", "02 07"),
  occurrence: listOf("occurrence", "01 11"),
  "occurrence-span": listOf("occurrence-span", "70"),
  value: listOf("value", "80 45"),
  "patient-discharge-status": listOf("patient-discharge-status", "01 30"),
  pos: entriesOf("pos", {
    "11": "Office",
    "21": "Inpatient Hospital",
    "22": "On Campus-Outpatient Hospital",
    "02": "Telehealth",
    "10": "Home",
  }),
};

const NO_NOTES: TabularNotes = {
  includes: [],
  inclusionTerms: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  useAdditional: [],
  codeAlso: [],
  remarks: [],
  seventhCharacters: [],
  carriedForward: false,
};

const EXCLUDES1: Readonly<Record<string, TabularNotes["excludes1"]>> = {
  E1122: [{ text: "type 1 diabetes mellitus (E10.-)", from: "E11", codes: [{ first: "E10", last: "E10" }] }],
};

const CODE_FIRST: Readonly<Record<string, TabularNotes["codeFirst"]>> = {
  H42: [
    {
      text: "underlying condition, such as diabetes (E11.-)",
      from: "H42",
      codes: [{ first: "E11", last: "E11" }],
    },
  ],
  N1832: [
    {
      text: "diabetic chronic kidney disease (E11.22)",
      from: "N18",
      codes: [{ first: "E1122", last: "E1122" }],
    },
  ],
};
