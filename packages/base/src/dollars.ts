import { type Cents, cents, MAX_CENTS } from "./cents.ts";

/**
 * Reads a decimal amount of dollars as X12 R2 and people write it: `125`, `125.5`, `-.05`, `0.10`.
 * Answers undefined for anything else and for a fraction of a cent (`1.005`): money is never rounded on reading.
 * It goes by characters, not by a pattern: a large remittance asks for millions of amounts.
 */
export function parseDollars(text: string): Cents | undefined {
  const sign = text.charCodeAt(0);
  let amount = 0;
  let digits = 0;
  let decimals = -1;
  for (let index = sign === MINUS || sign === PLUS ? 1 : 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit === POINT_FROM_ZERO && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (digit < 0 || digit > 9) return undefined;
    digits += 1;
    if (decimals < 2) amount = amount * 10 + digit;
    else if (digit !== 0) return undefined;
    if (decimals >= 0) decimals += 1;
    if (amount > MAX_CENTS) return undefined;
  }
  if (digits === 0) return undefined;
  amount *= decimals <= 0 ? 100 : decimals === 1 ? 10 : 1;
  if (amount > MAX_CENTS) return undefined;
  return cents(sign === MINUS ? -amount : amount);
}

const ZERO = 0x30;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT_FROM_ZERO = 0x2e - ZERO;

/** `1234.5` dollars as people read it: `$1,234.50`, `-$0.05`. */
export function formatDollars(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const dollars = Math.trunc(magnitude / 100);
  const whole = dollars < 1000 ? String(dollars) : String(dollars).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}$${whole}.${String(magnitude % 100).padStart(2, "0")}`;
}

/** The shortest X12 R form: no trailing zeros, no leading zero before the point (`125`, `99.5`, `.05`, `-3.1`, `0`). */
export function formatX12Amount(amount: Cents): string {
  if (amount === 0) return "0";
  const magnitude = Math.abs(amount);
  const whole = Math.trunc(magnitude / 100);
  const fraction = magnitude % 100;
  const decimals =
    fraction === 0
      ? ""
      : fraction % 10 === 0
        ? `.${fraction / 10}`
        : fraction < 10
          ? `.0${fraction}`
          : `.${fraction}`;
  return `${amount < 0 ? "-" : ""}${whole === 0 ? "" : whole}${decimals}`;
}
