/**
 * An expected failure: bad input, a missing file, a database that is not there. It says what, where and what to do,
 * and is a value that an operation returns or, at the edge of the program, an error that carries it.
 * Programmer errors are not problems: they throw and crash.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong, in one sentence, without values that identify a patient. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly file?: string;
  /** Line, column, segment or field inside the file. */
  readonly place?: string;
}

/** The one catalogue of failure codes; each says which exit code and HTTP status it means. */
export const PROBLEM_CATALOGUE = {
  "usage.wrong": { exitCode: 2, httpStatus: 400, title: "The command or request is not well formed" },
  "input.not-found": { exitCode: 1, httpStatus: 404, title: "A file or record that was named is not there" },
  "input.unreadable": { exitCode: 1, httpStatus: 422, title: "A file could not be read" },
  "input.layout": { exitCode: 1, httpStatus: 422, title: "A file does not have the layout it should have" },
  "input.line": { exitCode: 1, httpStatus: 422, title: "A line or record of a file is faulty" },
  "input.too-large": { exitCode: 1, httpStatus: 413, title: "A file is over a limit" },
  "input.field": { exitCode: 1, httpStatus: 422, title: "A field is missing or has a faulty value" },
  "codes.stale": {
    exitCode: 1,
    httpStatus: 422,
    title: "No release of the code set covers the date of service",
  },
  "codes.licence": { exitCode: 1, httpStatus: 403, title: "A licence must be accepted first" },
  "x12.invalid": { exitCode: 1, httpStatus: 422, title: "An X12 file breaks its implementation guide" },
  "remittance.out-of-balance": { exitCode: 1, httpStatus: 422, title: "A remittance does not balance" },
  "visit.state": { exitCode: 1, httpStatus: 409, title: "The visit is not in a state that allows this" },
  "claim.held": { exitCode: 1, httpStatus: 409, title: "The claim is held by its edits" },
  "patient.duplicate": { exitCode: 1, httpStatus: 409, title: "The patient is registered already" },
  "exchange.refused": { exitCode: 1, httpStatus: 403, title: "The claim may not go to that destination" },
  "exchange.failed": { exitCode: 1, httpStatus: 502, title: "A partner could not be reached or refused" },
  "store.unavailable": { exitCode: 1, httpStatus: 503, title: "The database is not there" },
  "store.version": { exitCode: 1, httpStatus: 503, title: "The database is of another version" },
  "store.conflict": { exitCode: 1, httpStatus: 409, title: "Someone else changed this in the meantime" },
  "store.key": { exitCode: 1, httpStatus: 503, title: "The encryption key is missing or wrong" },
  "job.state": { exitCode: 1, httpStatus: 409, title: "The job is not in a state that allows this" },
  "server.busy": { exitCode: 1, httpStatus: 503, title: "The server has as much to do as it takes on" },
  "access.denied": { exitCode: 1, httpStatus: 403, title: "You may not do this" },
} as const;

export type ProblemCode = keyof typeof PROBLEM_CATALOGUE;

/** A problem on its way to the person who can do something about it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problemText(problem), options);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** `visits.jsonl, line 3: the field "age" is not a number. Write it as whole years, such as 54.` */
export function problemText(problem: Problem): string {
  const where = [problem.file, problem.place].filter((part) => part !== undefined).join(", ");
  return `${where === "" ? "" : `${where}: `}${problem.message} ${problem.remedy}`;
}
