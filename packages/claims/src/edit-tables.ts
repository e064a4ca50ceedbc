import type { DateRange, IsoDate } from "@claimwright/base";
import type { CodePattern } from "@claimwright/codesets";

/**
 * The published tables that edits ask, each as it answers for the claim's first date of service. A table that is not
 * there, or does not cover the date, says so: no edit passes in silence for want of its table.
 */
export interface EditTables {
  readonly ptp: TableAnswer<PtpTable>;
  readonly mue: TableAnswer<MueTable>;
  readonly addOns: TableAnswer<AddOnTable>;
  readonly indicators: TableAnswer<IndicatorTable>;
  readonly ages: TableAnswer<AgeTable>;
  readonly sexes: TableAnswer<SexTable>;
  readonly coverage: TableAnswer<CoverageTable>;
}

export type EditTableName = keyof EditTables;

export type TableAnswer<T> =
  | { readonly status: "loaded"; readonly table: T; readonly release: string }
  | { readonly status: "stale"; readonly newest: string; readonly until: IsoDate }
  | { readonly status: "missing" };

/** NCCI procedure-to-procedure pairs of one setting (practitioner or hospital), or of Medicaid. */
export interface PtpTable {
  /** Every row of the ordered pair, whatever its dates. */
  readonly pairs: (column1: string, column2: string) => readonly PtpPair[];
}

export interface PtpPair {
  /** `0` no modifier helps, `1` an NCCI modifier may, `9` the pair is not active at all. */
  readonly modifierIndicator: "0" | "1" | "9";
  readonly effective: IsoDate;
  /** The last day on which it is in force. */
  readonly deletion?: IsoDate;
}

/** Medically unlikely edits: the most units of one code. */
export interface MueTable {
  readonly limit: (code: string) => MueLimit | undefined;
}

export interface MueLimit {
  readonly units: number;
  /** `1` judged by line; `2` by day, absolute; `3` by day, clinical. */
  readonly adjudication: 1 | 2 | 3;
  readonly rationale?: string;
}

export interface AddOnTable {
  readonly entry: (code: string, date: IsoDate) => AddOn | undefined;
}

export interface AddOn {
  /** `1` only with a listed primary, `2` the contractor defines primaries, `3` listed ones and more. */
  readonly type: 1 | 2 | 3;
  readonly primaries: readonly string[];
}

/** Payment policy of the physician fee schedule; its own rows fit as they are. */
export interface IndicatorTable {
  readonly row: (code: string, modifier: "" | "26" | "TC" | "53") => ProcedureIndicators | undefined;
}

export interface ProcedureIndicators {
  readonly status: string;
  readonly pcTc: string;
  readonly globalDays: string;
  readonly bilateral: string;
  readonly assistant: string;
  readonly coSurgeon: string;
  readonly team: string;
}

/** Ages, in whole years, at which a diagnosis is expected. */
export interface AgeTable {
  readonly limits: (diagnosis: string) => { readonly from: number; readonly to: number } | undefined;
}

export interface SexTable {
  readonly sex: (diagnosis: string) => "F" | "M" | undefined;
}

/** Local and national coverage: which diagnoses support a service, and how often. */
export interface CoverageTable {
  readonly policies: (code: string) => readonly CoveragePolicy[];
}

export interface CoveragePolicy {
  /** Such as `L33431` or `A56423`. */
  readonly id: string;
  readonly kind: "LCD" | "NCD" | "article";
  /** Contractor numbers that apply it; absent for all. */
  readonly contractors?: readonly string[];
  readonly effective: DateRange;
  /** Diagnoses that support the service; empty for any. */
  readonly supported: readonly CodePattern[];
  /** Diagnoses with which it is never covered. */
  readonly excluded: readonly CodePattern[];
  /** At most so many units in so many days. */
  readonly frequency?: { readonly units: number; readonly days: number };
}

const MISSING = { status: "missing" } as const;

/** No table at all: what a practice has before it installs any. */
export const NO_TABLES: EditTables = {
  ptp: MISSING,
  mue: MISSING,
  addOns: MISSING,
  indicators: MISSING,
  ages: MISSING,
  sexes: MISSING,
  coverage: MISSING,
};
