/**
 * A table for people who reckon on: one of the sheets of a workbook, or a CSV file. Values are the facts themselves
 * (integer cents, ISO dates, shares of one); how they are shown is the column's.
 */
export interface Sheet {
  /** At most 31 characters and none of `[ ] : * ? / \`, as spreadsheet programs ask of a sheet's name. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** One value a column, in the order of `columns`. */
  readonly rows: readonly (readonly SheetValue[])[];
}

export interface SheetColumn {
  readonly heading: string;
  readonly kind: SheetKind;
}

/** `share` is a part of one (0.125 is shown as 12.5 %); `cents` are integer cents, shown as dollars. */
export type SheetKind = "text" | "date" | "cents" | "count" | "decimal" | "share";

/** A text for `text`, an ISO date for `date`, a number for the rest; absent leaves the cell empty. */
export type SheetValue = string | number | undefined;

/** What spreadsheet programs hold on one sheet, its heading among them. */
export const MAX_SHEET_ROWS = 1_048_576;
