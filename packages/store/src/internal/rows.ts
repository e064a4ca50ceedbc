import { ProblemError } from "@claimwright/base";
import { UNIQUE_VIOLATION } from "./database-fault.ts";

/** JSON as a jsonb column takes it; keys without a value are left out, as the facts have none. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

/** The row, or ProblemError `input.not-found` that names the kind and the id. */
export function found<T>(row: T | undefined, kind: string, id: string): T {
  if (row !== undefined) return row;
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no ${kind} ${id}.`,
    remedy: `Check the id of the ${kind}, and that you work for its practice.`,
  });
}

/** ProblemError `store.conflict` when the row was changed since the caller read that version. */
export function assertUnchanged(updatedRows: bigint, kind: string, id: string): void {
  if (updatedRows === 1n) return;
  throw new ProblemError({
    code: "store.conflict",
    message: `The ${kind} ${id} was changed by someone else, or is not there.`,
    remedy: "Read it again and repeat the change on what it is now.",
  });
}

/** Turns the database's refusal of a second row with the same key into ProblemError `store.conflict`. */
export async function inserting<T>(kind: string, id: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    throw new ProblemError({
      code: "store.conflict",
      message: `A ${kind} with the key of ${id} is there already.`,
      remedy: `Open that ${kind}, or give this one another key.`,
    });
  }
}
