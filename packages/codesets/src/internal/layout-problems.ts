import { ProblemError } from "@claimwright/base";

const REMEDY = "Download the file again from its publisher; nothing of it was loaded.";

/** The file as a whole is not of the layout that its name promises. */
export function wrongLayout(file: string, message: string, place?: string): ProblemError {
  return new ProblemError({
    code: "input.layout",
    message,
    remedy: REMEDY,
    file,
    ...(place === undefined ? {} : { place }),
  });
}

/** One line of the file is faulty. Lines and columns count from one. */
export function faultyLine(file: string, line: number, column: number, message: string): ProblemError {
  return new ProblemError({
    code: "input.line",
    message,
    remedy: REMEDY,
    file,
    place: `line ${line}, column ${column}`,
  });
}
