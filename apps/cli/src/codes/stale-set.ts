import { type IsoDate, ProblemError } from "@claimwright/base";
import type { CodeSetName, ReleaseInfo } from "@claimwright/codesets";
import type { Books } from "./open-books.ts";

/** No release of the set covers the date of service. */
export function staleSet(books: Books, set: CodeSetName, date: IsoDate): ProblemError {
  const newest = books.library.releases
    .filter((release) => release.set === set)
    .reduce<ReleaseInfo | undefined>(
      (best, release) =>
        best === undefined || release.effective.from > best.effective.from ? release : best,
      undefined,
    );
  const atHand =
    newest === undefined
      ? "none is at hand"
      : `the newest at hand, ${newest.version}, answers from ${newest.effective.from} to ${newest.effective.to ?? "today"}`;
  return new ProblemError({
    code: "codes.stale",
    message: `No release of ${set} covers ${date}; ${atHand}.`,
    remedy:
      "Install the release of that date with `claimwright codes install`, or ask for another date with --on.",
  });
}
