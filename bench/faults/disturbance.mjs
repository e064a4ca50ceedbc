/** Visits into the book and copays, for a server to be killed under. */
export const DESK_WRITES = 8;

/** What happens in a seed: how many claims, and in each round who dies when, and how the answers come. */
export function disturbanceOf(seed) {
  const chance = chanceOf(seed);
  const rounds = Array.from({ length: 1 + Math.floor(chance() * 2) }, () => ({
    workers: 1 + Math.floor(chance() * 2),
    // From before the first job is taken to after the last is done.
    afterMs: Math.floor(chance() ** 2 * 1_800),
    killsDatabase: chance() < 0.4,
    fullDisk: chance() < 0.4 ? 0.5 : 0,
    // How many of its writes the front desk has an answer to by then; undefined leaves the server in peace.
    serverDiesAfter: chance() < 0.5 ? Math.floor(chance() * DESK_WRITES) : undefined,
    order: orderOf(chance),
    twice: picksOf(chance, 0.4),
  }));
  return { visits: 3 + Math.floor(chance() * 6), rounds };
}

function orderOf(chance) {
  const places = Array.from({ length: 64 }, () => String(Math.floor(chance() * 10_000)).padStart(4, "0"));
  return (index) => places[index % places.length];
}

function picksOf(chance, share) {
  const picks = Array.from({ length: 64 }, () => chance() < share);
  return (index) => picks[index % picks.length];
}

/** Numbers from zero below one, the same for a seed on every machine (mulberry32). */
function chanceOf(seed) {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
