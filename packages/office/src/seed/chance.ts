/** Chance that repeats: the same seed always gives the same practice. */
export interface Chance {
  /** A whole number from 0 up to, and without, `below`. */
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in `percent` of a hundred cases. */
  happens(percent: number): boolean;
}

/** Mulberry32 of Tommy Ettinger: 32 bits of state are plenty for invented people. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    pick: (from) => {
      const picked = from[whole(from.length)];
      if (picked === undefined) throw new RangeError("nothing to pick from");
      return picked;
    },
    happens: (percent) => whole(100) < percent,
  };
}
