import { type Cents, cents, minCents } from "@claimwright/base";
import type { CareSite, GeographicIndices, PhysicianFeeRow } from "./physician-fee-schedule.ts";

/** Relative values in hundredths. */
export interface RelativeValues {
  readonly work: number;
  readonly expense: number;
  readonly malpractice: number;
}

/** Hundredths × thousandths × ten-thousandths of a dollar are 10^-9 dollars; a cent is 10^7 of them. */
const NANO_DOLLARS_PER_CENT = 10_000_000;

/**
 * (work × GPCI + expense × GPCI + malpractice × GPCI) × CF, exact, with one rounding half up to the cent at the end
 * (layout RVU25D, "The formula for 2025 physician fee schedule payment amount").
 */
export function feeOfValues(
  values: RelativeValues,
  indices: GeographicIndices,
  conversionFactor: number,
): Cents {
  const adjusted =
    values.work * indices.work +
    values.expense * indices.practiceExpense +
    values.malpractice * indices.malpractice;
  const nanoDollars = adjusted * conversionFactor;
  if (!Number.isSafeInteger(nanoDollars)) throw new RangeError("a fee is outside the exact integers");
  return cents(Math.floor((nanoDollars + NANO_DOLLARS_PER_CENT / 2) / NANO_DOLLARS_PER_CENT));
}

/** The fee schedule amount of one row at one site, lowered to the OPPS cap where that is less. */
export function physicianFee(
  row: PhysicianFeeRow,
  indices: GeographicIndices,
  site: CareSite,
): { fee: Cents; capped: boolean } {
  const fee = feeOfValues(valuesOf(row, site), indices, row.conversionFactor);
  const capExpense = site === "facility" ? row.cap.facility : row.cap.nonFacility;
  if (capExpense === 0 && row.cap.malpractice === 0) return { fee, capped: false };
  const values = { work: row.work, expense: capExpense, malpractice: row.cap.malpractice };
  const cap = feeOfValues(values, indices, row.conversionFactor);
  return { fee: minCents(fee, cap), capped: cap < fee };
}

/** Therapy services after the first: half of the practice expense (multiple procedure indicator 5). */
export function reducedTherapyFee(row: PhysicianFeeRow, indices: GeographicIndices, site: CareSite): Cents {
  const { work, expense, malpractice } = valuesOf(row, site);
  // Everything doubled but the expense, and half the conversion factor: the product stays in whole numbers.
  const adjusted =
    2 * work * indices.work + expense * indices.practiceExpense + 2 * malpractice * indices.malpractice;
  const halfNanoDollars = adjusted * row.conversionFactor;
  return cents(Math.floor((halfNanoDollars + NANO_DOLLARS_PER_CENT) / (2 * NANO_DOLLARS_PER_CENT)));
}

export function valuesOf(row: PhysicianFeeRow, site: CareSite): RelativeValues {
  return {
    work: row.work,
    expense: site === "facility" ? row.facilityExpense : row.nonFacilityExpense,
    malpractice: row.malpractice,
  };
}
