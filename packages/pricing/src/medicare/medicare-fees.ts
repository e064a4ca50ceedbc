import type { IsoDate } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { FeeQuery, FeeQuote } from "../fee-table.ts";
import { type FeeScheduleAnswer, localityOfZip, physicianFeeScheduleOf } from "./fee-schedule-of.ts";
import { physicianFee } from "./physician-fee.ts";
import type { MedicareLocality } from "./physician-fee-schedule.ts";

/** Where and by which year's schedule Medicare's fee is taken. */
export interface MedicareBasis {
  /** Five or nine digits; the payment locality is that of the first five. */
  readonly zip: string;
  /** The day whose schedule counts; absent: that of the date of service. */
  readonly scheduleOn?: IsoDate;
}

/** Looks a Medicare fee up; undefined where the schedule, the locality or a fee is not there. */
export type MedicareFees = (basis: MedicareBasis) => (query: FeeQuery) => FeeQuote | undefined;

/** A, active; R, restricted; T, injections: the codes for which the schedule states a fee (Attachment A). */
const PRICED = new Set(["A", "R", "T"]);
const COMPONENTS = ["26", "TC", "53"] as const;

/**
 * The physician fee schedule as a table of fees for an office, which bears the practice expense: one unit, before
 * multiple-procedure, bilateral and other payment rules.
 */
export function medicareFeesOf(library: Pick<CodeLibrary, "at">): MedicareFees {
  return ({ zip, scheduleOn }) => {
    const days = new Map<IsoDate, Day>();
    return (query) => {
      const date = scheduleOn ?? query.date;
      let day = days.get(date);
      if (day === undefined) {
        const book = library.at(date);
        day = { answer: physicianFeeScheduleOf(book), locality: localityOfZip(book, zip) };
        days.set(date, day);
      }
      return quote(day, query);
    };
  };
}

interface Day {
  readonly answer: FeeScheduleAnswer;
  readonly locality: MedicareLocality | undefined;
}

function quote({ answer, locality }: Day, { code, modifiers }: FeeQuery): FeeQuote | undefined {
  if (answer.status !== "loaded" || locality === undefined) return undefined;
  const { schedule } = answer;
  const component = COMPONENTS.find((each) => modifiers.includes(each)) ?? "";
  const row = schedule.row(code, component);
  const indices = schedule.indices(locality);
  if (row === undefined || indices === undefined || !PRICED.has(row.status)) return undefined;
  const { fee } = physicianFee(row, indices, "non-facility");
  if (fee === 0) return undefined;
  const place = `locality ${locality.carrier}-${locality.locality}`;
  return { amount: fee, source: `Medicare physician fee schedule, ${schedule.release}, ${place}` };
}
