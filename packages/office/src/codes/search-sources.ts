import { covers, type IsoDate } from "@claimwright/base";
import type { CodeSetName, ReleaseSet } from "@claimwright/codesets";
import type { InstalledRelease } from "./code-registry.ts";

/** Sets that have a search of their own. */
export const SEARCHED_SETS: readonly CodeSetName[] = ["icd10cm", "icd10pcs", "hcpcs"];

/** What leads to the codes of a set besides their titles. */
const HELPERS: Partial<Record<CodeSetName, readonly ReleaseSet[]>> = {
  icd10cm: ["icd10cm-tabular", "icd10cm-index", "icd10cm-neoplasm", "icd10cm-drug", "icd10cm-external-cause"],
};

/** The compiled files that the search of a set on a date is made from, as a book pins them, in a fixed order. */
export function searchSources(
  set: CodeSetName,
  date: IsoDate,
  releases: readonly InstalledRelease[],
): readonly string[] {
  const pinned = (wanted: ReleaseSet): string | undefined => {
    const ofSet = releases
      .filter(({ info }) => info.set === wanted && info.effective.from <= date)
      .sort((a, b) => (a.info.effective.from > b.info.effective.from ? -1 : 1));
    return (ofSet.find(({ info }) => covers(info.effective, date)) ?? ofSet[0])?.file;
  };
  return [set, ...(HELPERS[set] ?? [])].map(pinned).filter((file) => file !== undefined);
}
