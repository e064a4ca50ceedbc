import { ProblemError } from "@claimwright/base";
import { z } from "zod";

/** A cell or row that could not be taken: where, and what belongs there. */
export const csvFault = z
  .object({ line: z.number().int(), column: z.string().optional(), message: z.string() })
  .meta({ id: "CsvFault" });

/** The text of a CSV file that was sent as its bytes. Throws ProblemError `input.unreadable` when it is not UTF-8. */
export function csvText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ProblemError(
      {
        code: "input.unreadable",
        message: "The file is not text in UTF-8.",
        remedy: "Save the table as CSV (UTF-8) and take it in again.",
      },
      { cause },
    );
  }
}
