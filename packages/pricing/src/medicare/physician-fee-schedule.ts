import type { DateRange } from "@claimwright/base";

/**
 * The Medicare physician fee schedule of one period, as its official files state it: relative values, geographic
 * indices and payment policy. Decimals are held as whole numbers of their last place, so that a fee is one exact
 * product: relative values in hundredths, indices in thousandths, conversion factors in ten-thousandths.
 */
export interface PhysicianFeeSchedule {
  /** How a reason cites it, such as `mpfs 2025-10 (from 2025-10-01)`. */
  readonly release: string;
  readonly effective: DateRange;
  /** By code and the modifier that has a row of its own: none, `26`, `TC` or `53`. */
  readonly row: (code: string, modifier: "" | "26" | "TC" | "53") => PhysicianFeeRow | undefined;
  readonly indices: (locality: MedicareLocality) => GeographicIndices | undefined;
}

export interface MedicareLocality {
  /** The contractor number, five digits. */
  readonly carrier: string;
  /** Two digits. */
  readonly locality: string;
}

/** GPCI, in thousandths. */
export interface GeographicIndices {
  readonly work: number;
  readonly practiceExpense: number;
  readonly malpractice: number;
}

/** One record of the relative value file (layout RVU25D). */
export interface PhysicianFeeRow {
  readonly code: string;
  readonly modifier: string;
  /** Attachment A: `A` active, `B` bundled, `C` contractor-priced, `R` restricted, `T` injections, others not paid. */
  readonly status: string;
  /** In hundredths of a relative value unit, as are the next four. */
  readonly work: number;
  readonly nonFacilityExpense: number;
  readonly facilityExpense: number;
  readonly malpractice: number;
  /** `NA`: rarely or never done in that setting. */
  readonly nonFacilityNotApplicable: boolean;
  readonly facilityNotApplicable: boolean;
  readonly pcTc: string;
  /** `000`, `010`, `090`, `MMM`, `XXX`, `YYY`, `ZZZ`. */
  readonly globalDays: string;
  /** Shares of the global package, in hundredths. */
  readonly preoperative: number;
  readonly intraoperative: number;
  readonly postoperative: number;
  readonly multipleProcedure: string;
  readonly bilateral: string;
  readonly assistant: string;
  readonly coSurgeon: string;
  readonly team: string;
  readonly endoscopicBase: string;
  /** In ten-thousandths of a dollar: 323465 is 32.3465. */
  readonly conversionFactor: number;
  /** `88` when imaging reductions apply to it, else `99`. */
  readonly imagingFamily: string;
  /** Relative values, in hundredths, for the OPPS cap on imaging; zero where no cap applies. */
  readonly cap: { readonly nonFacility: number; readonly facility: number; readonly malpractice: number };
}

/** Whether the place of service is one where a facility bears the practice expense. */
export type CareSite = "facility" | "non-facility";

/** Places of service paid at the facility rate (IOM 100-04 chapter 12, 20.4.2; POS 02 since 2024 facility, 10 not). */
const FACILITY_PLACES: ReadonlySet<string> = new Set(
  "02 19 21 22 23 24 26 31 34 41 42 51 52 53 56 61".split(" "),
);

export function careSiteOf(placeOfService: string): CareSite {
  return FACILITY_PLACES.has(placeOfService) ? "facility" : "non-facility";
}
