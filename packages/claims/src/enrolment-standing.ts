import { covers, type IsoDate } from "@claimwright/base";
import type { Enrolment } from "@claimwright/model";

/** What the enrolments of one provider with one payer say about a date of service. */
export type EnrolmentStanding =
  | { readonly kind: "enrolled"; readonly participates: boolean }
  | { readonly kind: "pending" }
  | { readonly kind: "not-yet"; readonly from: IsoDate }
  | { readonly kind: "ended"; readonly on: IsoDate }
  /** Nothing is on file. */
  | { readonly kind: "unknown" };

export type EnrolmentTerms = Pick<Enrolment, "participation" | "effective">;

/**
 * One that covers the date counts before all others; then one that begins later, one that is asked for, and the last
 * that ended. A date of service inside the dates of an enrolment that is over meanwhile is enrolled.
 */
export function enrolmentStanding(enrolments: readonly EnrolmentTerms[], date: IsoDate): EnrolmentStanding {
  const dated = enrolments.flatMap(({ participation, effective }) =>
    effective === undefined || participation === "pending" ? [] : [{ participation, effective }],
  );
  const holding = dated.filter(({ effective }) => covers(effective, date));
  if (holding.length > 0) {
    const participates = holding.some(({ participation }) => participation !== "non-participating");
    return { kind: "enrolled", participates };
  }
  const later = dated.map(({ effective }) => effective.from).filter((from) => from > date);
  if (later.length > 0) return { kind: "not-yet", from: later.reduce((a, b) => (a < b ? a : b)) };
  if (enrolments.some(({ participation }) => participation === "pending")) return { kind: "pending" };
  const ends = dated.flatMap(({ effective }) => effective.to ?? []);
  return ends.length === 0
    ? { kind: "unknown" }
    : { kind: "ended", on: ends.reduce((a, b) => (a > b ? a : b)) };
}
