import { ProblemError } from "@claimwright/base";
import { type EvaluationLevel, type MdmElements, mdmLevel, officeCode } from "@claimwright/coding";
import type { EncounterId } from "@claimwright/model";
import { loadEncounter } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** Why a coder sees an element otherwise. Words of one's own may name the patient; the note says the rest. */
export const ELEMENT_REASONS = {
  "says-more": "The note says more than was found.",
  "does-not-count": "What was found does not count by the rules.",
  addendum: "The provider's addendum changes it.",
} as const;

export type ElementReason = keyof typeof ELEMENT_REASONS;

export interface ChangedEvaluation {
  readonly level: EvaluationLevel;
  readonly code: string;
}

/**
 * The office visit code for the elements as a coder sees them: the level that two of three meet (CPT E/M 2021, 2023).
 * Throws ProblemError `input.not-found`, and `visit.state` where the visit is no office visit.
 */
export async function changeEvaluation(
  office: Office,
  desk: Desk,
  id: EncounterId,
  elements: MdmElements,
): Promise<ChangedEvaluation> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { encounter } = await loadEncounter(tx, desk.practiceId, id);
    if (!OFFICE_PLACES.has(encounter.placeOfService)) {
      throw new ProblemError({
        code: "visit.state",
        message: "Only office visits are levelled by these elements here.",
        remedy: "Choose the code of the other setting from the book.",
      });
    }
    const level = mdmLevel(elements);
    return { level, code: officeCode(encounter.patientStatus, level) };
  });
}

/** Office, and telehealth at home or elsewhere: levelled as office visits. */
const OFFICE_PLACES: ReadonlySet<string> = new Set(["11", "02", "10", "22", "19", "49", "50", "71", "72"]);
