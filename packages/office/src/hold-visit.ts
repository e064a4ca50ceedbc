import type { Why } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  appendEvents,
  insertWhys,
  type StoredEncounter,
  type StoreTransaction,
  updateEncounterStates,
} from "@claimwright/store";
import { ENGINE_VERSION } from "./office.ts";

/** Holds a visit back from billing, with the reason kept beside it. */
export async function holdVisit(
  tx: StoreTransaction,
  practiceId: PracticeId,
  stored: StoredEncounter,
  why: Why,
): Promise<void> {
  await holdVisits(tx, practiceId, [{ stored, why }]);
}

export interface VisitToHold {
  readonly stored: StoredEncounter;
  readonly why: Why;
}

/** The same for many, each for its own reason. */
export async function holdVisits(
  tx: StoreTransaction,
  practiceId: PracticeId,
  visits: readonly VisitToHold[],
): Promise<void> {
  const held = visits.map(({ stored, why }) => ({ id: stored.encounter.id, version: stored.version, why }));
  await insertWhys(
    tx,
    practiceId,
    held.map(({ id, why }) => ({
      subjectKind: "encounter",
      subjectId: id,
      decision: "hold",
      engineVersion: ENGINE_VERSION,
      why,
    })),
  );
  await updateEncounterStates(
    tx,
    practiceId,
    held.map(({ id, version }) => ({ id, version, state: "held" })),
  );
  await appendEvents(
    tx,
    practiceId,
    held.map(({ id, why }) => ({
      kind: "visit.held",
      subjectKind: "encounter",
      subjectId: id,
      encounterId: id,
      data: { rule: why.rule, reason: why.reason },
    })),
  );
}
