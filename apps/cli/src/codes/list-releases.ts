import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import type { Books } from "./open-books.ts";

/** One line a release: set, version, dates, rows, file. */
export function listReleases({ library }: Books, format: OutputFormat): void {
  const releases = [...library.releases].sort((a, b) =>
    `${a.set} ${a.effective.from}` < `${b.set} ${b.effective.from}` ? -1 : 1,
  );
  if (format === "json") {
    writeJson({ releases });
    return;
  }
  for (const { set, version, part, effective, rowCounts, sourceFile } of releases) {
    const rows = Object.entries(rowCounts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(", ");
    const dates = `${effective.from} to ${effective.to ?? "today"}`;
    writeLine(`${set} ${version}${part === undefined ? "" : ` ${part}`}: ${dates}; ${rows}; ${sourceFile}`);
  }
}
