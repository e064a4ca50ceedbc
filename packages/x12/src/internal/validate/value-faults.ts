import type { ElementUse } from "../guide/compiled-guide.ts";

/** What can be wrong with one simple value by its type alone. */
export type ValueFault = "short" | "long" | "number" | "date" | "time" | undefined;

const ZERO = 0x30;
const NINE = 0x39;
const MINUS = 0x2d;
const POINT = 0x2e;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Checks a value that is not empty against its data element: type and length (X12.5 and X12.6). */
export function valueFault(use: ElementUse, bytes: Uint8Array, start: number, end: number): ValueFault {
  switch (use.kind) {
    case "AN":
    case "ID":
    case "B":
      return lengthFault(end - start, use);
    case "N":
      return numberFault(use, bytes, start, end, false);
    case "R":
      return numberFault(use, bytes, start, end, true);
    case "DT":
      return lengthFault(end - start, use) ?? (isDate(bytes, start, end) ? undefined : "date");
    case "TM":
      return lengthFault(end - start, use) ?? (isTime(bytes, start, end) ? undefined : "time");
    case "composite":
      return undefined;
  }
}

function lengthFault(length: number, use: ElementUse): ValueFault {
  if (length < use.min) return "short";
  return length > use.max ? "long" : undefined;
}

function numberFault(
  use: ElementUse,
  bytes: Uint8Array,
  start: number,
  end: number,
  decimal: boolean,
): ValueFault {
  let at = start;
  if (bytes[at] === MINUS) at++;
  let digits = 0;
  let points = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) digits++;
    else if (decimal && byte === POINT && points === 0) points = 1;
    else return "number";
  }
  if (digits === 0) return "number";
  return lengthFault(digits, use);
}

/** CCYYMMDD, or YYMMDD as in ISA09. */
export function isDate(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length !== 8 && length !== 6) return false;
  for (let at = start; at < end; at++) if (!isDigit(bytes[at] as number)) return false;
  const year = length === 8 ? digitsAt(bytes, start, 4) : 2000 + digitsAt(bytes, start, 2);
  const month = digitsAt(bytes, end - 4, 2);
  const day = digitsAt(bytes, end - 2, 2);
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] as number);
}

/** HHMM, HHMMSS, and one or two decimals of a second. */
export function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 4 || length > 8 || length === 5) return false;
  for (let at = start; at < end; at++) if (!isDigit(bytes[at] as number)) return false;
  if (digitsAt(bytes, start, 2) > 23 || digitsAt(bytes, start + 2, 2) > 59) return false;
  return length === 4 || digitsAt(bytes, start + 4, 2) <= 59;
}

/** A value of element 1251 by its qualifier 1250; a qualifier that is not known here allows everything. */
export function isPeriod(format: string, bytes: Uint8Array, start: number, end: number): boolean {
  switch (format) {
    case "D8":
      return end - start === 8 && isDate(bytes, start, end);
    case "D6":
      return end - start === 6 && isDate(bytes, start, end);
    case "RD8":
      return isRange(bytes, start, end, 8, isDate);
    case "DT":
      return end - start >= 12 && isDate(bytes, start, start + 8) && isTime(bytes, start + 8, end);
    case "RDT":
      return isRange(bytes, start, end, 12, (from, first, last) => isPeriod("DT", from, first, last));
    case "TM":
      return isTime(bytes, start, end);
    case "RTM":
      return isRange(bytes, start, end, 4, isTime);
    default:
      return true;
  }
}

function isRange(
  bytes: Uint8Array,
  start: number,
  end: number,
  width: number,
  check: typeof isDate,
): boolean {
  const middle = start + width;
  if (end - start !== 2 * width + 1 || bytes[middle] !== MINUS) return false;
  return check(bytes, start, middle) && check(bytes, middle + 1, end);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function digitsAt(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) value = value * 10 + (bytes[at] as number) - ZERO;
  return value;
}
