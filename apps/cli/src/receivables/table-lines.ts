import type { Table } from "./analysis-tables.ts";

/** A table for a terminal: columns as wide as their widest text, figures to the right. */
export function tableLines(table: Table): readonly string[] {
  const head = ["", table.title, table.note];
  if (table.rows.length === 0) return [...head, "  none"];
  const widths = table.columns.map(({ name }, index) =>
    Math.max(name.length, ...table.rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return table.columns[index]?.right === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd()}`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [...head, line(table.columns.map(({ name }) => name)), rule, ...table.rows.map(line)];
}
