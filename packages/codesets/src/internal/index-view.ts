import type { CodeRelease } from "../code-release.ts";
import type { IndexTableName, IndexTerm } from "../index-term.ts";
import type { ReleaseInfo } from "../release-info.ts";
import { MODIFIER_SEPARATOR } from "./index-node.ts";
import { cellNumber, cellText, EMPTY_TABLE, type PackedTable } from "./packed-table.ts";

/** Reads one file of the index, term by term in its order. */
export class IndexView {
  readonly info: ReleaseInfo;
  readonly #table: IndexTableName;
  readonly #terms: PackedTable;
  readonly #cells: PackedTable;

  constructor(release: CodeRelease, table: IndexTableName) {
    this.info = release.info;
    this.#table = table;
    this.#terms = release.tables.get("terms") ?? EMPTY_TABLE;
    this.#cells = release.tables.get("cells") ?? EMPTY_TABLE;
  }

  *terms(): Generator<IndexTerm> {
    const path: {
      readonly term: number;
      readonly title: string;
      readonly nonessential: readonly string[];
    }[] = [];
    let cell = 0;
    for (let term = 0; term < this.#terms.rowCount; term++) {
      const parent = cellNumber(this.#terms, "parent", term) - 1;
      while (path.length > 0 && path.at(-1)?.term !== parent) path.pop();
      const nonessential = cellText(this.#terms, "nonessential", term);
      path.push({
        term,
        title: cellText(this.#terms, "title", term),
        nonessential: nonessential === "" ? [] : nonessential.split(MODIFIER_SEPARATOR),
      });
      const place = {
        path: path.map((step) => step.title),
        nonessential: path.flatMap((step) => step.nonessential),
        table: this.#table,
      };
      const own = { ...place, ...this.#ownOf(term) };
      if ("code" in own || "see" in own || "seeAlso" in own) yield own;
      for (; cell < this.#cells.rowCount && cellNumber(this.#cells, "term", cell) === term; cell++) {
        const column = cellText(this.#cells, "column", cell);
        yield { ...place, ...codeOf(cellText(this.#cells, "code", cell)), column };
      }
    }
  }

  #ownOf(term: number): Partial<IndexTerm> {
    const manifestationCode = cellText(this.#terms, "manifestationCode", term);
    const see = cellText(this.#terms, "see", term);
    const seeAlso = cellText(this.#terms, "seeAlso", term);
    return {
      ...codeOf(cellText(this.#terms, "code", term)),
      ...(manifestationCode === "" ? {} : { manifestationCode }),
      ...(see === "" ? {} : { see }),
      ...(seeAlso === "" ? {} : { seeAlso }),
    };
  }
}

function codeOf(printed: string): { readonly code?: string; readonly incomplete?: true } {
  if (printed === "") return {};
  return printed.endsWith("-") ? { code: printed.slice(0, -1), incomplete: true } : { code: printed };
}
