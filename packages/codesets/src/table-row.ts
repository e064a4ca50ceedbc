/** One row of a table: its cells by column, as texts. A column that the file lacks is absent. */
export type TableRow = Readonly<Record<string, string>>;
