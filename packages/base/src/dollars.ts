import { type Cents, cents, MAX_CENTS } from "./cents.ts";

const DOLLARS = /^([+-])?(\d*)(?:\.(\d*))?$/;

/**
 * Reads a decimal amount of dollars as X12 R2 and people write it: `125`, `125.5`, `-.05`, `0.10`.
 * Answers undefined for anything else and for a fraction of a cent (`1.005`): money is never rounded on reading.
 */
export function parseDollars(text: string): Cents | undefined {
  const match = DOLLARS.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return undefined;
  if (whole.length > 13 || /[1-9]/.test(fraction.slice(2))) return undefined;
  const amount = Number(`${whole || "0"}${fraction.slice(0, 2).padEnd(2, "0")}`);
  if (amount > MAX_CENTS) return undefined;
  return cents(sign === "-" ? -amount : amount);
}

/** `1234.5` dollars as people read it: `$1,234.50`, `-$0.05`. */
export function formatDollars(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const whole = String(Math.trunc(magnitude / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}$${whole}.${String(magnitude % 100).padStart(2, "0")}`;
}

/** The shortest X12 R form: no trailing zeros, no leading zero before the point (`125`, `99.5`, `.05`, `-3.1`, `0`). */
export function formatX12Amount(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const whole = Math.trunc(magnitude / 100);
  const fraction = String(magnitude % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  if (magnitude === 0) return "0";
  const digits = fraction === "" ? String(whole) : `${whole === 0 ? "" : whole}.${fraction}`;
  return amount < 0 ? `-${digits}` : digits;
}
