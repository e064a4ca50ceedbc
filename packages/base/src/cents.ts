/**
 * Money is a whole number of US cents, never a fraction and never a float of dollars.
 * A sub-cent residue is how balances drift apart, so every division goes through `Rate` or `allocateCents`.
 */
declare const centsBrand: unique symbol;
export type Cents = number & { readonly [centsBrand]: "Cents" };

/** The largest amount of one value: ten billion dollars. Sums stay far inside the exact integers of a double. */
export const MAX_CENTS = 1_000_000_000_000;

export const ZERO_CENTS: Cents = 0 as Cents;

/** Brands a whole number as cents. Throws RangeError on a fraction, NaN or an amount past `MAX_CENTS`. */
export function cents(amount: number): Cents {
  if (!Number.isInteger(amount) || Math.abs(amount) > MAX_CENTS) {
    throw new RangeError("an amount is a whole number of cents within ten billion dollars");
  }
  return (amount === 0 ? 0 : amount) as Cents;
}

export function addCents(...amounts: readonly Cents[]): Cents {
  return sumCents(amounts);
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

export function subtractCents(from: Cents, amount: Cents): Cents {
  return cents(from - amount);
}

export function negateCents(amount: Cents): Cents {
  return cents(-amount);
}

export function multiplyCents(amount: Cents, units: number): Cents {
  return cents(amount * units);
}

export function minCents(first: Cents, ...rest: readonly Cents[]): Cents {
  return rest.reduce((least, amount) => (amount < least ? amount : least), first);
}

export function maxCents(first: Cents, ...rest: readonly Cents[]): Cents {
  return rest.reduce((most, amount) => (amount > most ? amount : most), first);
}

/**
 * Splits an amount by weights so that the parts sum to the amount exactly: each part is rounded down and the
 * left-over cents go to the largest remainders, earlier parts first. All weights zero: everything on the first.
 */
export function allocateCents(amount: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) throw new RangeError("an amount is allocated over at least one weight");
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError("weights are whole numbers from zero up");
  }
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amount : ZERO_CENTS));
  const sign = amount < 0 ? -1 : 1;
  const whole = BigInt(Math.abs(amount));
  const shares = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, floor: Number(product / total), remainder: product % total };
  });
  let left = Math.abs(amount) - shares.reduce((sum, share) => sum + share.floor, 0);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0) break;
    share.floor += 1;
    left -= 1;
  }
  return shares.map((share) => cents(sign * share.floor));
}
