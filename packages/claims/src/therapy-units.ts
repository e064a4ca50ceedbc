const MINUTES_PER_UNIT = 15;
/** A last unit counts from eight minutes. */
const LEAST_MINUTES = 8;

/**
 * Units of timed therapy services of one day by the 8-minute rule (IOM 100-04 chapter 5, 20.2.C): the total of minutes
 * gives the total of units, whole quarter hours first go to their own service, and what is left goes to the services
 * with the most remaining minutes, earlier ones first.
 */
export function therapyUnits(minutes: readonly number[]): readonly number[] {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const units = minutes.map((each) => Math.floor(each / MINUTES_PER_UNIT));
  let left = unitsOfTotal(total) - units.reduce((sum, each) => sum + each, 0);
  const byRemainder = minutes
    .map((each, index) => ({ index, remainder: each % MINUTES_PER_UNIT }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    units[index] = (units[index] ?? 0) + 1;
    left -= 1;
  }
  return units;
}

/** 8 to 22 minutes are one unit, 23 to 37 two, and so on. */
export function unitsOfTotal(minutes: number): number {
  return Math.floor((minutes + MINUTES_PER_UNIT - LEAST_MINUTES) / MINUTES_PER_UNIT);
}
