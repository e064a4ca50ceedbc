import type { Draft, Item } from "./draft.ts";
import { pointersOf } from "./draft.ts";

/** One code on which two people's codes of a visit differ. */
export interface DraftDifference {
  readonly kind: Item["kind"];
  readonly code: string;
  /** How each has it, such as `2nd` or `-25, for 1, 2`; absent where it is not among the codes. */
  readonly mine?: string;
  readonly theirs?: string;
}

/** Where mine and theirs differ: codes, order, modifiers, units, pointers. Refused codes are not among anybody's. */
export function compareDrafts(mine: Draft, theirs: Draft): readonly DraftDifference[] {
  return [...differences("diagnosis", mine, theirs), ...differences("service", mine, theirs)];
}

function differences(kind: Item["kind"], mine: Draft, theirs: Draft): readonly DraftDifference[] {
  const ours = described(kind, mine);
  const others = described(kind, theirs);
  return [...new Set([...ours.keys(), ...others.keys()])].flatMap((code) => {
    const [own, other] = [ours.get(code), others.get(code)];
    if (own === other) return [];
    return {
      kind,
      code,
      ...(own === undefined ? {} : { mine: own }),
      ...(other === undefined ? {} : { theirs: other }),
    };
  });
}

function described(kind: Item["kind"], draft: Draft): ReadonlyMap<string, string> {
  const diagnoses = draft.diagnoses.filter(stands).map(({ code }) => code);
  if (kind === "diagnosis") return new Map(diagnoses.map((code, index) => [code, `number ${index + 1}`]));
  return new Map(
    draft.services.filter(stands).map(({ code, modifiers, units, pointsAt }) => {
      const parts = [
        ...modifiers.map((modifier) => `-${modifier}`),
        ...(units === 1 ? [] : [`× ${units}`]),
        `for ${pointersOf(pointsAt, diagnoses).join(", ")}`,
      ];
      return [code, parts.join(" ")];
    }),
  );
}

function stands({ decision }: Item): boolean {
  return decision !== "refused";
}
