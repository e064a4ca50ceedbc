import type { ByteSegment } from "../byte-segment.ts";

const POINT = 46;
const MINUS = 45;
const PLUS = 43;
const ZERO = 48;

/**
 * The amount of an element in cents, read from the bytes; 0 when it is absent. Undefined for what is no amount, and
 * for fractions of a cent: those are faults of the element, told elsewhere, and nothing can be summed with them.
 */
export function centsAt(segment: ByteSegment, element: number): number | undefined {
  if (element > segment.elementCount) return 0;
  const { bytes, marks } = segment;
  let at = marks[element] as number;
  const end = (marks[element + 1] as number) - 1;
  if (at === end) return 0;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;
  let cents = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && decimals < 0) decimals = 0;
    else if (byte < ZERO || byte > ZERO + 9) return undefined;
    else if (decimals < 2) {
      cents = cents * 10 + (byte - ZERO);
      if (decimals >= 0) decimals++;
    } else if (byte !== ZERO) return undefined;
  }
  for (let scale = Math.max(decimals, 0); scale < 2; scale++) cents *= 10;
  return negative ? -cents : cents;
}

/** The sum of every third element from `first` on, as CAS has its amounts, or every second, as PLB. */
export function sumOfAmounts(segment: ByteSegment, first: number, step: number): number | undefined {
  let sum = 0;
  for (let element = first; element <= segment.elementCount; element += step) {
    const amount = centsAt(segment, element);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}
