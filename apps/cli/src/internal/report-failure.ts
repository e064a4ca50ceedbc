import { PROBLEM_CATALOGUE, ProblemError, problemText } from "@claimwright/base";

/**
 * Tells a person what went wrong and answers the exit code. An expected failure is one sentence; anything else is an
 * error of the program and is thrown on, so that it is seen with its stack.
 */
export function reportFailure(error: unknown): number {
  if (!(error instanceof ProblemError)) throw error;
  process.stderr.write(`${problemText(error.problem)}\n`);
  return PROBLEM_CATALOGUE[error.problem.code].exitCode;
}
