import { buildCodeIndex } from "./code-index.ts";
import type { PackedTable } from "./packed-table.ts";
import { TableBuilder } from "./table-builder.ts";

/** One code as a reader found it. */
export interface TitleRow {
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly billable: boolean;
  /** More columns of the set's own, such as coverage and pricing of HCPCS. */
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Packs the codes of a set in the order given. The parent of a code is the nearest row before it whose code begins
 * it: order files print headings before what they head.
 */
export function packTitleSet(rows: readonly TitleRow[]): PackedTable {
  const codes = rows.map((row) => row.code);
  const builder = new TableBuilder(rows.length)
    .text("code", codes)
    .text(
      "title",
      rows.map((row) => row.title),
    )
    .text(
      "shortTitle",
      rows.map((row) => row.shortTitle),
    )
    .numbers(
      "billable",
      rows.map((row) => (row.billable ? 1 : 0)),
    )
    .numbers("parent", parentsOf(codes))
    .array("index", buildCodeIndex(codes));
  for (const name of Object.keys(rows[0]?.details ?? {})) {
    builder.text(
      name,
      rows.map((row) => row.details?.[name] ?? ""),
    );
  }
  return builder.build();
}

/** Row number plus one of each row's parent; 0 for none. */
function parentsOf(codes: readonly string[]): number[] {
  const open: number[] = [];
  return codes.map((code, row) => {
    while (open.length > 0 && !isBelow(code, codes[open.at(-1) ?? 0] ?? "")) open.pop();
    const parent = open.at(-1);
    open.push(row);
    return parent === undefined ? 0 : parent + 1;
  });
}

function isBelow(code: string, heading: string): boolean {
  return code.length > heading.length && code.startsWith(heading);
}
