import { covers, type IsoDate, parseCompactDate, parseIsoDate } from "@claimwright/base";
import {
  type CodeBook,
  type CodePattern,
  type CodeTableName,
  type ReleaseInfo,
  releaseLabel,
  type TableRow,
} from "@claimwright/codesets";
import type {
  AddOn,
  AddOnTable,
  AgeTable,
  CoveragePolicy,
  CoverageTable,
  EditTables,
  IndicatorTable,
  MueLimit,
  MueTable,
  ProcedureIndicators,
  PtpPair,
  PtpTable,
  SexTable,
  TableAnswer,
} from "./edit-tables.ts";
import { createPtpTable, type PtpRow } from "./ncci/packed-ptp-table.ts";

/** Practitioners and ambulatory surgery, or hospitals and other facilities: NCCI has tables for each. */
export type EditSetting = "practitioner" | "hospital";

/**
 * The tables of a code book as edits ask them. Cheap to call for many dates: what is built for a release is kept as
 * long as the release is. The releases of the library tell a table that is stale from one that is not there.
 */
export function editTablesOf(
  book: CodeBook,
  { releases, setting = "practitioner" }: { releases: readonly ReleaseInfo[]; setting?: EditSetting },
): EditTables {
  function answer<T extends object>(
    set: CodeTableName,
    build: (book: CodeBook, set: CodeTableName) => T,
  ): TableAnswer<T> {
    const info = book.release(set);
    if (info !== undefined && covers(info.effective, book.date)) {
      return { status: "loaded", table: tableOf(info, () => build(book, set)), release: releaseLabel(info) };
    }
    const newest = releases.filter((release) => release.set === set).sort(newestFirst)[0];
    if (newest === undefined) return { status: "missing" };
    const { from, to = from } = newest.effective;
    return { status: "stale", newest: releaseLabel(newest), until: to };
  }
  return {
    ptp: answer(`ptp-${setting}`, ptpTable),
    mue: answer(`mue-${setting}`, mueTable),
    addOns: answer("add-on", addOnTable),
    indicators: answer("mpfs", indicatorTable),
    ages: answer("mce-age", ageTable),
    sexes: answer("mce-sex", sexTable),
    coverage: answer("article-hcpcs", coverageTable),
  };
}

const built = new WeakMap<ReleaseInfo, unknown>();

function tableOf<T extends object>(release: ReleaseInfo, build: () => T): T {
  const kept = built.get(release) as T | undefined;
  if (kept !== undefined) return kept;
  const table = build();
  built.set(release, table);
  return table;
}

function newestFirst(a: ReleaseInfo, b: ReleaseInfo): number {
  return a.effective.from < b.effective.from ? 1 : -1;
}

/** One object a key, made when it is first asked for. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

function ptpTable(book: CodeBook, set: CodeTableName): PtpTable {
  return createPtpTable(ptpRows(book.allRows(set)));
}

function* ptpRows(rows: Iterable<TableRow>): Iterable<PtpRow> {
  for (const row of rows) {
    const effective = dateIn(row.effectiveOn);
    if (effective === undefined) continue;
    const deletion = dateIn(row.deletedOn);
    yield {
      column1: row.column1 ?? "",
      column2: row.column2 ?? "",
      modifierIndicator: (row.modifierIndicator ?? "0") as PtpPair["modifierIndicator"],
      effective,
      ...(deletion === undefined ? {} : { deletion }),
    };
  }
}

function mueTable(book: CodeBook, set: CodeTableName): MueTable {
  return {
    limit: remembered((code): MueLimit | undefined => {
      const [row] = book.rows(set, code);
      if (row === undefined) return undefined;
      return {
        units: Number(row.limit),
        adjudication: Number(row.adjudication) as MueLimit["adjudication"],
        ...(row.rationale === undefined ? {} : { rationale: row.rationale }),
      };
    }),
  };
}

function addOnTable(book: CodeBook, set: CodeTableName): AddOnTable {
  const rowsOf = remembered((code) => book.rows(set, code));
  return {
    entry(code, date): AddOn | undefined {
      const rows = rowsOf(code).filter((row) => inForce(row.editDeletedOn, date));
      const type = rows[0]?.type;
      if (type === undefined) return undefined;
      const primaries = rows
        .filter((row) => inForce(row.primaryDeletedOn, date))
        .flatMap((row) => (row.primary === undefined || row.primary === "CCCCC" ? [] : [row.primary]));
      return { type: Number(type) as AddOn["type"], primaries };
    },
  };
}

function indicatorTable(book: CodeBook, set: CodeTableName): IndicatorTable {
  const rowsOf = remembered((code) => book.rows(set, code));
  const byKey = remembered((key): ProcedureIndicators | undefined => {
    const [code = "", modifier = ""] = key.split("-");
    const row = rowsOf(code).find((each) => (each.modifier ?? "") === modifier);
    return row === undefined
      ? undefined
      : {
          status: row.status ?? "",
          pcTc: row.pcTc ?? "",
          globalDays: row.globalDays ?? "",
          bilateral: row.bilateralSurgery ?? "",
          assistant: row.assistantSurgery ?? "",
          coSurgeon: row.coSurgeons ?? "",
          team: row.teamSurgery ?? "",
        };
  });
  return { row: (code, modifier) => byKey(`${code}-${modifier}`) };
}

/** MCE age categories: newborn, paediatric, maternity, adult. */
const AGES: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  "0": { from: 0, to: 0 },
  "1": { from: 0, to: 17 },
  "2": { from: 9, to: 64 },
  "3": { from: 15, to: 124 },
};

function ageTable(book: CodeBook, set: CodeTableName): AgeTable {
  return { limits: remembered((code) => AGES[book.rows(set, code)[0]?.category ?? ""]) };
}

function sexTable(book: CodeBook, set: CodeTableName): SexTable {
  return {
    sex: remembered((code) => {
      const meaning = book.rows(set, code)[0]?.meaning?.toLowerCase() ?? "";
      if (meaning.startsWith("female")) return "F";
      return meaning.startsWith("male") ? "M" : undefined;
    }),
  };
}

/**
 * Billing and coding articles: the procedures of an article with the diagnoses it covers and does not cover. Which
 * contractor an article belongs to is not in these files; the practice installs those of its own contractor.
 */
function coverageTable(book: CodeBook, set: CodeTableName): CoverageTable {
  const supported = diagnosesByArticle(book, "article-icd10-covered");
  const excluded = diagnosesByArticle(book, "article-icd10-noncovered");
  const effective = book.release(set)?.effective ?? { from: book.date };
  return {
    policies: remembered((code): readonly CoveragePolicy[] =>
      book.rows(set, code).map(({ article = "" }) => ({
        id: `A${article}`,
        kind: "article",
        effective,
        supported: supported.get(article) ?? [],
        excluded: excluded.get(article) ?? [],
      })),
    ),
  };
}

function diagnosesByArticle(book: CodeBook, set: CodeTableName): ReadonlyMap<string, readonly CodePattern[]> {
  const byArticle = new Map<string, CodePattern[]>();
  for (const { article = "", code = "" } of book.allRows(set)) {
    const patterns = byArticle.get(article) ?? [];
    patterns.push({ first: code, last: code });
    byArticle.set(article, patterns);
  }
  return byArticle;
}

function inForce(deletedOn: string | undefined, date: IsoDate): boolean {
  const deleted = dateIn(deletedOn);
  return deleted === undefined || date <= deleted;
}

function dateIn(text: string | undefined): IsoDate | undefined {
  return text === undefined || text === "" ? undefined : (parseIsoDate(text) ?? parseCompactDate(text));
}
