import type { PackedTable } from "./internal/packed-table.ts";
import type { ReleaseInfo } from "./release-info.ts";

/** One release of one set, packed: what a reader makes, a compiled file holds and a library opens. */
export interface CodeRelease {
  readonly info: ReleaseInfo;
  /** By name; what each set keeps in which table is known to its reader and its view alone. */
  readonly tables: ReadonlyMap<string, PackedTable>;
}
