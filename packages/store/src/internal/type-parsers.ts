import { types } from "pg";

/** PostgreSQL type numbers (pg_type.oid). */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * How values come out of the driver: whole numbers of eight bytes as safe numbers, dates as their text, because a
 * JavaScript Date would move them by the zone, and instants as ISO 8601 in UTC.
 */
export const TYPE_PARSERS: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === INT8) return safeInteger;
    if (oid === DATE) return (text: string) => text;
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    return types.getTypeParser(oid, format as "text");
  }) as typeof types.getTypeParser,
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("a whole number is past the exact range");
  return value;
}
