import type { Draft } from "../diagnoses/draft.ts";
import type { Guideline } from "./guideline.ts";
import { isSymptom } from "./is-symptom.ts";

/** At even odds a suggestion is proposed; outside the titles of problems it takes more. */
const ACCEPTED_FROM = 0.5;
const ACCEPTED_BESIDE_TITLES_FROM = 0.8;

/**
 * Proposes what the note affirms and a coder would likely report (Guidelines IV.G, IV.J): the problems that the
 * assessment lists; where it lists none, what it says in prose; symptoms only where nothing explains them
 * (I.B.4, I.B.5, IV.D).
 */
export const selectDiagnoses: Guideline = {
  rule: "coding.select",
  source: "ICD-10-CM Guidelines IV.D, IV.G, IV.J, I.B.4, I.B.5",
  apply(ruling) {
    const { drafts } = ruling;
    const titled = drafts.some((draft) => isTitled(draft) && draft.score >= ACCEPTED_FROM);
    const accepted = drafts.filter((draft) => mayBeProposed(draft, titled));
    const definitive = accepted.filter((draft) => !isSymptom(draft.code));
    const explained = new Set(definitive.flatMap((draft) => draft.problems));
    const proposed = new Set(
      accepted.filter(
        (draft) => !isSymptom(draft.code) || standsAlone(draft, explained, definitive.length > 0),
      ),
    );
    return { ...ruling, drafts: drafts.map((draft) => ({ ...draft, accepted: proposed.has(draft) })) };
  },
};

function isTitled(draft: Draft): boolean {
  return draft.status === "affirmed" && draft.problems.length > 0;
}

function mayBeProposed(draft: Draft, titled: boolean): boolean {
  if (draft.status !== "affirmed" || isEncounterByChance(draft)) return false;
  return draft.score >= (titled && !isTitled(draft) ? ACCEPTED_BESIDE_TITLES_FROM : ACCEPTED_FROM);
}

/**
 * A reason for an encounter (Z00-Z13) is told in words of its own; words of the index that happen to stand together,
 * such as a skin examination, are none.
 */
function isEncounterByChance({ code, mentions }: Draft): boolean {
  return /^Z(?:0|1[0-3])/.test(code) && !mentions.some(({ match }) => match.term.origin === "own");
}

/** A symptom that is a problem of its own, or the only thing that is known. */
function standsAlone(symptom: Draft, explained: ReadonlySet<number>, anyDefinitive: boolean): boolean {
  if (symptom.problems.length === 0) return !anyDefinitive;
  return symptom.problems.some((problem) => !explained.has(problem));
}
