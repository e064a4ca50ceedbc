import {
  type Cents,
  compactDate,
  type DateRange,
  formatX12Amount,
  type IsoDate,
  parseCompactDate,
  parseDollars,
} from "@claimwright/base";
import type { Segment } from "@claimwright/x12";
import { refuse } from "./refuse.ts";

/** The text, or undefined where the element is empty: what optional facts hold. */
export function textAt(
  segment: Segment | undefined,
  element: number,
  component?: number,
): string | undefined {
  if (segment === undefined) return undefined;
  const text = segment.get(element, component);
  return text === "" ? undefined : text;
}

/** Money of an R element. Absent is refused; a fraction of a cent too, since money is never rounded on reading. */
export function amountAt(segment: Segment, element: number): Cents {
  return (
    optionalAmountAt(segment, element) ??
    refuse(segment, element, "An amount is missing.", "Ask for a new file.")
  );
}

export function optionalAmountAt(segment: Segment | undefined, element: number): Cents | undefined {
  const text = textAt(segment, element);
  if (segment === undefined || text === undefined) return undefined;
  const amount = parseDollars(text);
  return (
    amount ??
    refuse(segment, element, "An amount is not dollars and whole cents.", "Correct it to a form like 125.50.")
  );
}

/** A date written CCYYMMDD. */
export function dateAt(segment: Segment, element: number): IsoDate {
  return (
    optionalDateAt(segment, element) ??
    refuse(segment, element, "A date is missing.", "Write it as CCYYMMDD.")
  );
}

export function optionalDateAt(segment: Segment | undefined, element: number): IsoDate | undefined {
  const text = textAt(segment, element);
  if (segment === undefined || text === undefined) return undefined;
  return (
    parseCompactDate(text) ??
    refuse(segment, element, "A date is not a calendar day.", "Write it as CCYYMMDD.")
  );
}

/** DTP03 or another element under a date format qualifier: D8 a day, RD8 a range, DT a day with a time after it. */
export function periodAt(segment: Segment, formatElement: number, element: number): DateRange {
  const format = segment.get(formatElement);
  const text = segment.get(element);
  if (format === "RD8") {
    const [first = "", last = first] = text.split("-");
    const from = parseCompactDate(first);
    const to = parseCompactDate(last);
    if (from === undefined || to === undefined || to < from) {
      refuse(
        segment,
        element,
        "A range of dates is not two calendar days in order.",
        "Write CCYYMMDD-CCYYMMDD.",
      );
    }
    return { from, to };
  }
  const from = parseCompactDate(format === "DT" ? text.slice(0, 8) : text);
  if (from === undefined) refuse(segment, element, "A date is not a calendar day.", "Write it as CCYYMMDD.");
  return { from };
}

/** The date of a `DTP` with a day, or the first day of its range. */
export function dayOf(segment: Segment | undefined): IsoDate | undefined {
  return segment === undefined ? undefined : periodAt(segment, 2, 3).from;
}

/** Elements two and three of a DTP: `["D8", "20251114"]` or `["RD8", "20251101-20251114"]`. */
export function periodElements(period: DateRange): [string, string] {
  if (period.to === undefined) return ["D8", compactDate(period.from)];
  return ["RD8", `${compactDate(period.from)}-${compactDate(period.to)}`];
}

export function amountText(amount: Cents): string {
  return formatX12Amount(amount);
}

const MAX_DECIMAL_CHARACTERS = 16;
const DECIMAL = /^-?(\d+\.?\d*|\.\d+)$/;

/** A number of units (R), such as SV104: plain decimal digits, never an exponent. */
export function numberAt(segment: Segment, element: number): number {
  const text = segment.get(element);
  if (!DECIMAL.test(text) || text.length > MAX_DECIMAL_CHARACTERS) {
    refuse(
      segment,
      element,
      "A quantity is not a decimal number.",
      "Write it with digits and at most one point.",
    );
  }
  return Number(text);
}

/** `2`, `1.5`, `.5`: the shortest decimal form, without a leading zero. Throws RangeError for what is no decimal. */
export function numberText(value: number): string {
  const text = String(value);
  // The language writes very small numbers with an exponent, which X12 does not know.
  const plain = text.includes("e-") ? value.toFixed(MAX_DECIMALS).replace(/0+$/, "") : text;
  if (!DECIMAL.test(plain)) throw new RangeError("a quantity is a plain decimal number");
  return plain.replace(/^(-?)0\./, "$1.");
}

const MAX_DECIMALS = 20;

/** Spreads an optional fact: `{ ...given("note", text) }` has no `note` where there is none. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** Facts while they are read. */
export type Draft<T> = { -readonly [P in keyof T]: T[P] };

/** Adds an optional fact where there is one: what `given` does, without an object for each fact of a large file. */
export function put<T, K extends keyof T>(facts: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) facts[key] = value;
}
