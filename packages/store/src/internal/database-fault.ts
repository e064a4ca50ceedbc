import { ProblemError } from "@claimwright/base";

/**
 * What PostgreSQL refused, by its code, table and constraint. The driver's own error repeats key values and
 * statements, which are patients' data, so it goes no further than here.
 */
export class DatabaseFault extends Error {
  /** SQLSTATE, such as `23505` unique violation or `42501` refused by a policy or a missing grant. */
  readonly sqlState: string;
  readonly table: string | undefined;
  readonly constraint: string | undefined;

  constructor(sqlState: string, table: string | undefined, constraint: string | undefined) {
    const where = [table, constraint].filter((part) => part !== undefined).join(", ");
    super(`PostgreSQL refused with ${sqlState}${where === "" ? "" : ` (${where})`}`);
    this.name = "DatabaseFault";
    this.sqlState = sqlState;
    this.table = table;
    this.constraint = constraint;
  }
}

export const UNIQUE_VIOLATION = "23505";

/** The error as the rest of the program may see it: a fault, a problem, or what it was. */
export function cleanError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ProblemError || error instanceof DatabaseFault)
    return error;
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string };
  if (isConnectionFailure(error, code)) return unavailable(error);
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) return new DatabaseFault(code, table, constraint);
  return error;
}

/** The server that should answer does not. */
export function unavailable(cause?: unknown): ProblemError {
  const code = (cause as { code?: string } | undefined)?.code;
  return new ProblemError({
    code: "store.unavailable",
    message: `The database cannot be reached${code === undefined ? "" : ` (${code})`}.`,
    remedy:
      "Check that PostgreSQL runs and that DATABASE_URL names it, or unset DATABASE_URL to use the embedded one.",
  });
}

const NETWORK_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EPIPE",
  "EAI_AGAIN",
  "ENOENT",
]);

/** Network errors, SQLSTATE class 08, a server that shuts down (57P), and the driver's own two sentences. */
function isConnectionFailure(error: Error, code: string | undefined): boolean {
  if (code !== undefined) return NETWORK_CODES.has(code) || /^(08...|57P0[123])$/.test(code);
  return /^(Connection terminated|timeout expired|timeout exceeded when trying to connect)/.test(
    error.message,
  );
}
