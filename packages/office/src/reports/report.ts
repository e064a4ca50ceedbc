import { type Cents, cents, type IsoDate } from "@claimwright/base";
import type { Sheet, SheetColumn } from "@claimwright/documents";
import type { PracticeId } from "@claimwright/model";
import type { AgeFrom } from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { Period, Population } from "./populations.ts";

/** What is asked of a report: the days, both inside, and for the aging whose rows and which age. */
export interface ReportAsk extends Period {
  readonly rowsBy?: "payer" | "provider";
  readonly ageFrom?: AgeFrom;
}

export type ReportParameter = Exclude<keyof ReportAsk, "to">;

/** How the values of a column are shown, and what opens when one of them is pressed. */
export interface ReportColumn extends SheetColumn {
  /** The entries behind a value are those of its row's key with this after it; empty: those of the whole row. */
  readonly opens?: string;
  readonly drawn?: true;
}

/** One report of the billing office: what it counts, how, and what stands behind each row. */
export interface ReportDefinition {
  readonly name: string;
  readonly title: string;
  /** What is counted and by which rule, in words. */
  readonly formula: string;
  /** What it asks beside its last day; without `from` it tells how things stood at the end of that day. */
  readonly asks: readonly ReportParameter[];
  readonly columns: readonly ReportColumn[];
  /** How its drawn columns are drawn: as the groups of one chart, or as a bar in each row. Absent: only a table. */
  readonly chart?: "columns" | "rows";
  readonly rows: (
    tx: StoreTransaction,
    practiceId: PracticeId,
    ask: ReportAsk,
  ) => Promise<readonly ReportRow[]>;
  readonly entries: (
    tx: StoreTransaction,
    practiceId: PracticeId,
    ask: ReportAsk,
    key: string,
  ) => Promise<ReportEntries>;
}

export interface ReportRow {
  /** By which its entries are asked for. */
  readonly key: string;
  /** One value a column. */
  readonly values: Sheet["rows"][number];
}

/** What stands behind one row: the claims, movements, payments or tasks that it counted. */
export interface ReportEntries {
  /** Entries that were counted, shown or not. */
  readonly total: number;
  /** The sum of their amounts. */
  readonly sum: Cents;
  readonly entries: readonly ReportEntry[];
}

export interface ReportEntry {
  readonly kind:
    | "claim"
    | "movement"
    | "claim-payment"
    | "patient-payment"
    | "work"
    | "open-line"
    | "event"
    | "visit"
    | "account";
  readonly id: string;
  readonly claimId?: string;
  readonly patientId?: string;
  readonly day?: IsoDate;
  readonly amount?: Cents;
  /** What it is in the row, such as `numerator and denominator` or `12 days`. */
  readonly words: string;
}

export const MAX_REPORT_ENTRIES = 1_000;

/**
 * Reads the entries of a population: a query of kind, id, claim_id, day, cents and words, in that order. The largest
 * amounts come first, at most `MAX_REPORT_ENTRIES`; total and sum count them all.
 */
export async function readEntries(tx: StoreTransaction, query: Population): Promise<ReportEntries> {
  const { rows } = await sql<EntryRow>`
    select kind, id, claim_id, day, cents, words, count(*) over ()::bigint as total,
      coalesce(sum(cents) over (), 0)::bigint as sum
    from (${query}) entry (kind, id, claim_id, day, cents, words)
    order by abs(coalesce(cents, 0)) desc, day, id limit ${MAX_REPORT_ENTRIES}`.execute(tx.db);
  const [first] = rows;
  return {
    total: first?.total ?? 0,
    sum: cents(first?.sum ?? 0),
    entries: rows.map((row) => ({
      kind: row.kind,
      id: row.id,
      ...(row.claim_id === null ? {} : { claimId: row.claim_id }),
      ...(row.day === null ? {} : { day: row.day }),
      ...(row.cents === null ? {} : { amount: cents(row.cents) }),
      words: row.words,
    })),
  };
}

interface EntryRow {
  readonly kind: ReportEntry["kind"];
  readonly id: string;
  readonly claim_id: string | null;
  readonly day: IsoDate | null;
  readonly cents: number | null;
  readonly words: string;
  readonly total: number;
  readonly sum: number;
}
