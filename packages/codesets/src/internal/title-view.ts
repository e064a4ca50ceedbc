import type { CodeEntry, Lookup } from "../code-book.ts";
import type { CodeRelease } from "../code-release.ts";
import type { CodeSetName } from "../code-sets.ts";
import type { ReleaseInfo } from "../release-info.ts";
import type { TableRow } from "../table-row.ts";
import { findCode } from "./code-index.ts";
import { type NumberArray, numberAt, type PackedColumn, textAt } from "./packed-column.ts";
import { arrayOf, columnOf, EMPTY_TABLE, type PackedTable } from "./packed-table.ts";

const COMMON_COLUMNS: ReadonlySet<string> = new Set(["code", "title", "shortTitle", "billable", "parent"]);

const MAX_REMEMBERED = 131_072;

type Found = Extract<Lookup, { status: "found" }>;

/** Looks codes up in one release. Entries are made when first asked for and kept. */
export class TitleView {
  readonly info: ReleaseInfo;
  readonly table: PackedTable;
  readonly #set: CodeSetName;
  readonly #codes: PackedColumn;
  readonly #titles: PackedColumn;
  readonly #shortTitles: PackedColumn;
  readonly #billable: PackedColumn;
  readonly #parents: PackedColumn;
  readonly #slots: NumberArray;
  readonly #found: (Found | undefined)[];
  readonly #unknown: Lookup;
  /** Codes as they were written before: most offices use a few hundred. */
  readonly #remembered = new Map<string, Lookup>();
  #children: { readonly first: Uint32Array; readonly rows: Uint32Array } | undefined;

  constructor(release: CodeRelease) {
    this.info = release.info;
    this.table = release.tables.get("codes") ?? EMPTY_TABLE;
    this.#set = release.info.set as CodeSetName;
    this.#codes = columnOf(this.table, "code");
    this.#titles = columnOf(this.table, "title");
    this.#shortTitles = columnOf(this.table, "shortTitle");
    this.#billable = columnOf(this.table, "billable");
    this.#parents = columnOf(this.table, "parent");
    this.#slots = arrayOf(this.table, "index");
    this.#found = new Array<Found | undefined>(this.table.rowCount);
    this.#unknown = { status: "unknown", release: this.info };
  }

  lookup(code: string): Lookup {
    const known = this.#remembered.get(code);
    if (known !== undefined) return known;
    const row = findCode(this.#slots, this.#codes, code);
    const lookup = row < 0 ? this.#unknown : this.#foundAt(row);
    if (row >= 0 && this.#remembered.size < MAX_REMEMBERED) this.#remembered.set(code, lookup);
    return lookup;
  }

  /** -1 when the release has no such code. */
  rowOf(code: string): number {
    return findCode(this.#slots, this.#codes, code);
  }

  entry(row: number): CodeEntry {
    return this.#foundAt(row).entry;
  }

  isBillable(row: number): boolean {
    return numberAt(this.#billable, row) === 1;
  }

  /** Cells of the columns beyond those of every set; empty cells are left out. */
  details(code: string): TableRow {
    const row = this.rowOf(code);
    if (row < 0) return {};
    const cells = [...this.table.columns]
      .filter(([name]) => !COMMON_COLUMNS.has(name))
      .map(([name, column]) => [name, textAt(column, row)] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
  }

  children(code: string): readonly CodeEntry[] {
    const row = this.rowOf(code);
    if (row < 0) return [];
    this.#children ??= this.#groupChildren();
    const { first, rows } = this.#children;
    return Array.from(rows.subarray(first[row] ?? 0, first[row + 1] ?? 0), (child) => this.entry(child));
  }

  ancestors(code: string): readonly CodeEntry[] {
    const path: CodeEntry[] = [];
    let row = this.rowOf(code);
    while (row >= 0) {
      row = numberAt(this.#parents, row) - 1;
      if (row >= 0) path.unshift(this.entry(row));
    }
    return path;
  }

  *entries(): Generator<CodeEntry> {
    for (let row = 0; row < this.table.rowCount; row++) yield this.entry(row);
  }

  #foundAt(row: number): Found {
    const known = this.#found[row];
    if (known !== undefined) return known;
    const parent = numberAt(this.#parents, row);
    const shortTitle = textAt(this.#shortTitles, row);
    const entry: CodeEntry = {
      set: this.#set,
      code: textAt(this.#codes, row),
      title: textAt(this.#titles, row),
      ...(shortTitle === "" ? {} : { shortTitle }),
      billable: this.isBillable(row),
      ...(parent === 0 ? {} : { parent: textAt(this.#codes, parent - 1) }),
    };
    const found: Found = { status: "found", entry, release: this.info };
    this.#found[row] = found;
    return found;
  }

  /** Rows grouped by parent: the children of row `r` are `rows[first[r] .. first[r + 1])`. */
  #groupChildren(): { readonly first: Uint32Array; readonly rows: Uint32Array } {
    const count = this.table.rowCount;
    const first = new Uint32Array(count + 1);
    const parents = Array.from({ length: count }, (_, row) => numberAt(this.#parents, row) - 1);
    for (const parent of parents) if (parent >= 0) first[parent + 1] = (first[parent + 1] ?? 0) + 1;
    for (let row = 0; row < count; row++) first[row + 1] = (first[row + 1] ?? 0) + (first[row] ?? 0);
    const next = first.slice();
    const rows = new Uint32Array(first[count] ?? 0);
    parents.forEach((parent, row) => {
      if (parent < 0) return;
      const at = next[parent] ?? 0;
      rows[at] = row;
      next[parent] = at + 1;
    });
    return { first, rows };
  }
}
