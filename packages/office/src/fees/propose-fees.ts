import { applyRate, type IsoDate, multiplyRates, ProblemError, rate, type Why } from "@claimwright/base";
import { type FeeRow, feeName, medicareFeesOf, physicianFeeScheduleOf } from "@claimwright/pricing";
import { assertField } from "../internal/field-checks.ts";
import type { Desk, Office } from "../office.ts";
import { listPracticeFees } from "./practice-fees.ts";

/** Fees by a percent of Medicare's, for the services that the practice charges for now. */
export interface ProposedFees {
  readonly fees: readonly (FeeRow & { readonly why: Why })[];
  /** Services for which Medicare states no fee: they stay as they are. */
  readonly unpriced: readonly string[];
}

export interface MedicareShare {
  /** A decimal text such as `150`. */
  readonly percent: string;
  readonly zip: string;
  /** The day whose schedule counts and from which the fees are to begin. */
  readonly on: IsoDate;
}

const PERCENT = /^\d{1,3}(\.\d{1,4})?$/;
const ZIP = /^\d{5}(\d{4})?$/;

/**
 * Works out every fee that is in force as a share of Medicare's for an office in a ZIP code. Nothing is kept. Throws
 * ProblemError `input.field`, `codes.stale` when no fee schedule answers for the day.
 */
export async function proposeFees(
  office: Office,
  desk: Desk,
  { percent, zip, on }: MedicareShare,
): Promise<ProposedFees> {
  assertField(PERCENT.test(percent), "percent", `${percent} is no percent.`, "Write it such as 150.");
  assertField(ZIP.test(zip), "zip", `${zip} is no ZIP code.`, "Write five or nine digits.");
  if (physicianFeeScheduleOf(office.codes.at(on)).status !== "loaded") throw noSchedule(on);
  const lookup = medicareFeesOf(office.codes)({ zip, scheduleOn: on });
  const { fees } = await listPracticeFees(office, desk, on);
  const share = multiplyRates(rate(percent), rate("0.01"));
  const unpriced: string[] = [];
  const proposed = fees.flatMap((fee) => {
    const { code, modifier } = fee;
    const quote = lookup({ code, modifiers: modifier === undefined ? [] : [modifier], date: on });
    if (quote === undefined) {
      unpriced.push(feeName(fee));
      return [];
    }
    const amount = applyRate(quote.amount, share);
    const why: Why = {
      rule: "fees.percent-of-medicare",
      reason: `${percent} % of what Medicare allows an office.`,
      source: quote.source,
      inputs: { medicare: quote.amount, percent },
      result: amount,
    };
    return [{ code, ...(modifier === undefined ? {} : { modifier }), amount, why }];
  });
  assertField(
    proposed.length > 0,
    "zip",
    "Medicare states no fee for any of the services there.",
    "Look whether the ZIP code's locality is installed.",
  );
  return { fees: proposed, unpriced };
}

function noSchedule(on: IsoDate): ProblemError {
  return new ProblemError({
    code: "codes.stale",
    message: `No Medicare physician fee schedule that is installed answers for ${on}.`,
    remedy: "Install it with its GPCI and ZIP code files under Code sets, or choose a day that it covers.",
    place: "on",
  });
}
