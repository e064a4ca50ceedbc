import type { IsoDate } from "@claimwright/base";
import { type CodeSetName, formatIcd10cm, type SearchHit, type SearchOptions } from "@claimwright/codesets";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { batchRecords, writeAnswers } from "./batch-file.ts";
import type { Books } from "./open-books.ts";
import { staleSet } from "./stale-set.ts";

export function searchOnce(
  books: Books,
  query: string,
  set: CodeSetName,
  date: IsoDate,
  options: SearchOptions,
  format: OutputFormat,
): void {
  const search = books.search(set, date);
  if (search === undefined) throw staleSet(books, set, date);
  const hits = search.search(query, options);
  if (format === "json") {
    writeJson({ query, set, on: date, hits: hits.map(answered) });
    return;
  }
  if (hits.length === 0) writeLine("Nothing was found.");
  for (const { code, title, billable, why } of hits) {
    writeLine(`${printed(set, code)}${billable ? "" : " (heading)"}  ${title}`);
    writeLine(`    ${why}`);
  }
}

/** One line of JSON for each line of the file: `id`, and `hits` or `problem`. */
export async function searchBatch(
  books: Books,
  file: string,
  set: CodeSetName,
  date: IsoDate,
  options: SearchOptions,
): Promise<void> {
  await writeAnswers(batchRecords(file), ({ id, query, set: own }) => {
    if (query === undefined) return { id, problem: 'the line has no "query"' };
    const wanted = (own ?? set) as CodeSetName;
    const search = books.search(wanted, date);
    if (search === undefined) return { id, problem: staleSet(books, wanted, date).problem.message };
    return { id, hits: search.search(query, options).map(answered) };
  });
}

function answered({ code, title, billable, why }: SearchHit): Omit<SearchHit, "score"> {
  return { code, title, billable, why };
}

export function printed(set: CodeSetName, code: string): string {
  return set === "icd10cm" ? formatIcd10cm(code) : code;
}
