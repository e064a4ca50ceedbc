import { addDays, compactDate } from "@claimwright/base";
import type { CodeLibrary, CodeSetName } from "@claimwright/codesets";
import type { CodeListName, CodeLists, CodePeriod } from "@claimwright/x12";

/** The code sets that guides point to, and what guides call them. */
export const LISTED_SETS: readonly (readonly [CodeSetName, CodeListName])[] = [
  ["carc", "carc"],
  ["rarc", "remark_code"],
  ["claim-status", "claim_status"],
  ["claim-status-category", "claim_status_cat"],
  ["pos", "pos"],
  ["revenue", "revenue"],
  ["taxonomy", "taxonomy"],
];

/**
 * The published lists of a library, for validating X12. A code that an older release has and a newer one lacks ended
 * the day before the newer one began. Starter sets are not whole, so they refuse nothing.
 */
export function publishedLists(library: CodeLibrary): CodeLists {
  const lists = new Map<CodeListName, ReadonlyMap<string, CodePeriod>>();
  for (const [set, name] of LISTED_SETS) {
    const codes = datedCodes(library, set);
    if (codes.size > 0) lists.set(name, codes);
  }
  return lists;
}

function datedCodes(library: CodeLibrary, set: CodeSetName): ReadonlyMap<string, CodePeriod> {
  const codes = new Map<string, CodePeriod>();
  const starts = library.releases
    .filter((release) => release.set === set && release.starter !== true)
    .map(({ effective }) => effective.from)
    .sort();
  let first = true;
  for (const from of new Set(starts)) {
    const present = new Set(Array.from(library.at(from).entries(set), ({ code }) => code));
    for (const [code, period] of codes) {
      if (!present.has(code) && period.until === undefined)
        codes.set(code, { ...period, until: compactDate(addDays(from, -1)) });
    }
    for (const code of present) {
      const known = codes.get(code);
      if (known === undefined || known.until !== undefined)
        codes.set(code, first ? {} : { from: compactDate(from) });
    }
    first = false;
  }
  return codes;
}
