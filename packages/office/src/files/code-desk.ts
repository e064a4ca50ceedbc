import type { IsoDate } from "@claimwright/base";
import { type EditSetting, type EditTables, editTablesOf } from "@claimwright/claims";
import type { CodeBook, CodeLibrary } from "@claimwright/codesets";

/** Books and tables by date of service, each opened once. */
export class CodeDesk {
  readonly #library: CodeLibrary;
  readonly #open = new Map<string, { readonly book: CodeBook; readonly tables: EditTables }>();

  constructor(library: CodeLibrary) {
    this.#library = library;
  }

  at(date: IsoDate, setting: EditSetting): { readonly book: CodeBook; readonly tables: EditTables } {
    const key = `${date} ${setting}`;
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const book = this.#library.at(date);
    const opened = { book, tables: editTablesOf(book, { releases: this.#library.releases, setting }) };
    this.#open.set(key, opened);
    return opened;
  }
}
