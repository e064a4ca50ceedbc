import { type Cents, cents } from "./cents.ts";

/**
 * An exact decimal: `units / 10^scale`. Fee schedules state relative values, indices and conversion factors as
 * decimals; a product of them is exact here and is rounded once, at the end.
 */
export interface Rate {
  readonly units: bigint;
  readonly scale: number;
}

const DECIMAL = /^([+-])?(\d+)?(?:\.(\d+))?$/;
const MAX_SCALE = 60;

/** Reads `0.8`, `32.3465`, `-1`, `.5`. Throws RangeError on anything else. */
export function rate(text: string): Rate {
  const match = DECIMAL.exec(text.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) {
    throw new RangeError("a rate is a decimal number such as 32.3465");
  }
  const fraction = match[3] ?? "";
  const units = BigInt(`${match[2] ?? ""}${fraction}`);
  return { units: match[1] === "-" ? -units : units, scale: fraction.length };
}

/** Dollars as an exact rate. */
export function rateOfCents(amount: Cents): Rate {
  return { units: BigInt(amount), scale: 2 };
}

export function rateOfInteger(value: number): Rate {
  if (!Number.isSafeInteger(value)) throw new RangeError("not a whole number");
  return { units: BigInt(value), scale: 0 };
}

export function multiplyRates(first: Rate, ...rest: readonly Rate[]): Rate {
  let { units, scale } = first;
  for (const factor of rest) {
    units *= factor.units;
    scale += factor.scale;
  }
  if (scale > MAX_SCALE) throw new RangeError("too many exact factors in one product");
  return { units, scale };
}

export function addRates(first: Rate, ...rest: readonly Rate[]): Rate {
  let sum = first;
  for (const term of rest) {
    const scale = Math.max(sum.scale, term.scale);
    sum = { units: rescale(sum, scale) + rescale(term, scale), scale };
  }
  return sum;
}

export function compareRates(a: Rate, b: Rate): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale) - rescale(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Dollars to the cent, half a cent away from zero: the one rounding of a price (CMS practice). */
export function centsOfRate(dollars: Rate): Cents {
  return cents(Number(roundHalfUp(dollars, 2)));
}

/** `amount × factor`, rounded half up to the cent. */
export function applyRate(amount: Cents, factor: Rate): Cents {
  return centsOfRate(multiplyRates(rateOfCents(amount), factor));
}

/** Rounds half away from zero to `scale` decimals. */
export function roundRate(value: Rate, scale: number): Rate {
  return { units: roundHalfUp(value, scale), scale };
}

/** The shortest text that `rate` reads back to the same number: `0.8`, `32.3465`. */
export function formatRate(value: Rate): string {
  const sign = value.units < 0n ? "-" : "";
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function rescale(value: Rate, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function roundHalfUp(value: Rate, scale: number): bigint {
  if (value.scale <= scale) return rescale(value, scale);
  const divisor = 10n ** BigInt(value.scale - scale);
  const magnitude = value.units < 0n ? -value.units : value.units;
  const rounded = (magnitude + divisor / 2n) / divisor;
  return value.units < 0n ? -rounded : rounded;
}
