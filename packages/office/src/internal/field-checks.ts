import { type DateRange, isNpi, ProblemError } from "@claimwright/base";
import type { Address } from "@claimwright/model";

/** What forms of the office are made of, as claims take them; each throws ProblemError `input.field` that names its field. */

export function assertField(holds: boolean, place: string, message: string, remedy: string): void {
  if (!holds) throw new ProblemError({ code: "input.field", message, remedy, place });
}

export function assertNpi(npi: string, place: string): void {
  assertField(
    isNpi(npi),
    place,
    "The NPI is not ten digits with the right check digit.",
    "Copy it from the letter of the registry (NPPES).",
  );
}

/** Ten digits, as PER04 has them. */
export function assertPhone(phone: string | undefined, place: string): void {
  assertField(
    phone === undefined || /^\d{10}$/.test(phone),
    place,
    "The phone number is not ten digits.",
    "Write area code and number.",
  );
}

/** Billing and service addresses carry nine digits of ZIP code (837P X222A1, N403 of loops 2010AA and 2310C). */
export function assertAddress({ state, zip }: Address, place: string): void {
  assertField(
    /^[A-Z]{2}$/.test(state),
    `${place}.state`,
    "The state is not two capital letters.",
    "Write it such as IL.",
  );
  assertField(
    /^\d{9}$/.test(zip),
    `${place}.zip`,
    "The ZIP code does not have nine digits.",
    "Look up the last four digits at the postal service: claims are refused without them.",
  );
}

export function assertRange({ from, to }: DateRange, place: string): void {
  assertField(
    to === undefined || to >= from,
    place,
    "The last day is before the first one.",
    "Correct the dates.",
  );
}
