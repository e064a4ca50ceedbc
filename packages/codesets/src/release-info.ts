import type { DateRange, IsoDate } from "@claimwright/base";
import type { ReleaseSet } from "./code-sets.ts";

/** What is known of one published release of one set. */
export interface ReleaseInfo {
  readonly set: ReleaseSet;
  /** As its publisher counts: `2026`, `2025-10`, `2026q2`. */
  readonly version: string;
  /** The dates of service it answers for, both ends included; open when its publisher names no end. */
  readonly effective: DateRange;
  /** Where a release is published in several files, which of them this is: `f1`. */
  readonly part?: string;
  /** When this text of it was published: a later revision of the same release replaces the earlier. */
  readonly publishedRevision?: IsoDate;
  /** The file it was read from, as named by its publisher: `archive.zip/member.txt`. */
  readonly sourceFile: string;
  /** Of the file as it was handed over (the archive, not the member), in hexadecimal. */
  readonly sha256?: string;
  /** Rows by kind, such as `{ rows: 98186, billable: 74719 }`. */
  readonly rowCounts: Readonly<Record<string, number>>;
  readonly licence?: Licence;
  /** Written by hand into this project for use without any download, and overruled by any official release. */
  readonly starter?: true;
}

/** Terms that a user accepts before the release may be read. */
export interface Licence {
  readonly holder: string;
  readonly text: string;
}

/** `icd10cm 2026 (from 2025-10-01)`: how a release is cited in a reason. A starter set says that it is one. */
export function releaseLabel(info: ReleaseInfo): string {
  const starter = info.starter === true ? "starter set, " : "";
  return `${info.set} ${info.version} (${starter}from ${info.effective.from})`;
}
