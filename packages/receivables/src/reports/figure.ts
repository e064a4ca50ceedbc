import type { IsoDate } from "@claimwright/base";

/** One number of a report, with what it was computed from and how: nobody has to guess a denominator. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** In words, numerator and denominator named. */
  readonly formula: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Absent when the denominator is zero: there is no rate of nothing. */
  readonly value?: number;
  readonly unit: "percent" | "days" | "cents" | "count";
  /** What numerator and denominator count; of days in A/R both are cents, the numerator times the days of the period. */
  readonly measure: "cents" | "count";
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The published figure to compare with, where there is one. */
  readonly benchmark?: string;
}

/** A figure whose value is numerator over denominator, times 100 for percents, to one decimal. */
export function figure(facts: Omit<Figure, "value">): Figure {
  if (facts.denominator === 0) return facts;
  const ratio = facts.numerator / facts.denominator;
  const value = Math.round(ratio * (facts.unit === "percent" ? 1000 : 10)) / 10;
  return { ...facts, value };
}
