import { ProblemError } from "@claimwright/base";
import { EDIT_CATALOGUE } from "@claimwright/claims";
import type { EncounterId } from "@claimwright/model";
import { appendEvent, insertEditOverride, loadEncounter } from "@claimwright/store";
import type { Desk, Office } from "./office.ts";

export interface FindingOverride {
  /** The code of the finding. */
  readonly code: string;
  /** As `placeText` writes the finding's place; empty for every place of this code. */
  readonly place: string;
  /** True: the override is taken back. */
  readonly isWithdrawn?: boolean;
}

/**
 * Lets a finding of a visit stand by the statement that its edit asks for, in the name of the person who acts, from now
 * on wherever the visit's codes or claim are edited. Throws ProblemError `input.field` for a finding that may not be
 * overridden, `input.not-found` for an unknown visit.
 */
export async function overrideFinding(
  office: Office,
  desk: Desk,
  encounterId: EncounterId,
  { code, place, isWithdrawn = false }: FindingOverride,
): Promise<void> {
  const statement = EDIT_CATALOGUE.find((rule) => rule.code === code)?.override?.statement;
  if (statement === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: "This finding may not be overridden.",
      remedy: "Mend what it names.",
      place: code,
    });
  }
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await loadEncounter(tx, desk.practiceId, encounterId);
    await insertEditOverride(tx, desk.practiceId, encounterId, {
      code,
      place,
      ...(isWithdrawn ? {} : { statement }),
    });
    await appendEvent(tx, desk.practiceId, {
      kind: isWithdrawn ? "finding.override-withdrawn" : "finding.overridden",
      subjectKind: "encounter",
      subjectId: encounterId,
      encounterId,
      data: { code, place, statement },
    });
  });
}
