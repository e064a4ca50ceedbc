import type { ColumnType } from "kysely";

/** JSON is written as text and read as its value. */
export type Json<T = unknown> = ColumnType<T, string, string>;
/** ISO 8601 in UTC; the database writes it where it is left out. */
export type Instant = ColumnType<string, string | undefined, string>;

export interface OfPractice {
  practice_id: string;
}

export interface OfCompany {
  company_id: string;
}
