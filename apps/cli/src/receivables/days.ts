import { type IsoDate, isoDate, ProblemError, parseIsoDate } from "@claimwright/base";

export function today(): IsoDate {
  return isoDate(new Date().toISOString().slice(0, 10));
}

/** The calendar day that a person wrote. Throws ProblemError `usage.wrong`. */
export function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  throw new ProblemError({
    code: "usage.wrong",
    message: `"${text}" is not a calendar day.`,
    remedy: "Write it as 2025-12-31.",
  });
}
