import { type IsoDate, isoDate } from "@claimwright/base";
import type { CodeBook, CodeEntry, CodeSetName, ReleaseInfo, TabularNotes } from "@claimwright/codesets";

/** A code book of a handful of codes: enough to decide an edit, and small enough to read. */
export function smallBook(date: IsoDate = isoDate("2025-11-14")): CodeBook {
  return {
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
    children: () => [],
    ancestors: () => [],
    entries: (set) => ENTRIES[set] ?? [],
    notes: (code) => ({ ...NO_NOTES, excludes1: EXCLUDES1[code] ?? [] }),
    headings: () => [],
    indexTerms: () => [],
    release: (set) => infoOf(set as CodeSetName),
  };
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
  }));
}

const HEADINGS = new Set(["E11", "N18"]);

const ENTRIES: Partial<Record<CodeSetName, readonly CodeEntry[]>> = {
  icd10cm: entriesOf("icd10cm", {
    E11: "Type 2 diabetes mellitus",
    E1122: "Type 2 diabetes mellitus with diabetic chronic kidney disease",
    E109: "Type 1 diabetes mellitus without complications",
    N18: "Chronic kidney disease (CKD)",
    N1832: "Chronic kidney disease, stage 3b",
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
  pos: entriesOf("pos", { "11": "Office", "21": "Inpatient Hospital", "02": "Telehealth" }),
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
