/** A coded visit that a second coder may be asked to look at. */
export interface ReviewableVisit {
  readonly id: string;
  readonly codedBy: string;
  /** The lowest score among the signed suggestions: the least certain code of the visit. */
  readonly lowestScore: number;
}

/**
 * Quality review: the same share of every coder's visits, the uncertain ones twice as likely. The choice depends on the
 * visit's id and the seed alone, so that it can be made again and nobody can steer it.
 */
export function sampleForReview(
  visits: readonly ReviewableVisit[],
  share: number,
  seed: string,
): ReviewableVisit[] {
  if (!(share >= 0 && share <= 1)) throw new RangeError("the share of visits to review lies between 0 and 1");
  const chosen: ReviewableVisit[] = [];
  for (const coder of new Set(visits.map((visit) => visit.codedBy))) {
    const own = visits.filter((visit) => visit.codedBy === coder);
    const ranked = own
      .map((visit) => ({
        visit,
        draw: drawOf(`${seed}/${visit.id}`) ** (visit.lowestScore < UNCERTAIN ? 0.5 : 1),
      }))
      .sort((a, b) => b.draw - a.draw);
    chosen.push(...ranked.slice(0, Math.ceil(own.length * share)).map(({ visit }) => visit));
  }
  return chosen;
}

const UNCERTAIN = 0.7;

/** Between 0 and 1, evenly, from a text (FNV-1a with a final mix). */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
