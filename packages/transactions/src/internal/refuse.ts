import { fail, type Problem, ProblemError, type Result, succeed } from "@claimwright/base";
import type { Segment } from "@claimwright/x12";

/** Stops reading with one problem at a segment, without its values. */
export function refuse(
  segment: Segment,
  element: number | undefined,
  message: string,
  remedy: string,
): never {
  const field = element === undefined ? "" : `, ${segment.id}${String(element).padStart(2, "0")}`;
  throw new ProblemError({
    code: "x12.invalid",
    message,
    remedy,
    place: `segment ${segment.ordinal} (${segment.id})${field}`,
  });
}

/** Stops reading with one problem of the file as a whole. */
export function refuseFile(message: string, remedy: string, place?: string): never {
  throw new ProblemError({ code: "x12.invalid", message, remedy, ...(place === undefined ? {} : { place }) });
}

/** Runs a reading and answers its problem as a value; programmer errors go through. */
export function attempt<T>(reading: () => T): Result<T, Problem> {
  try {
    return succeed(reading());
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem);
    throw error;
  }
}
