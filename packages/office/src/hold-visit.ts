import type { Why } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  appendEvent,
  insertWhys,
  type StoredEncounter,
  type StoreTransaction,
  updateEncounterState,
} from "@claimwright/store";
import { ENGINE_VERSION } from "./office.ts";

/** Holds a visit back from billing, with the reason kept beside it. */
export async function holdVisit(
  tx: StoreTransaction,
  practiceId: PracticeId,
  stored: StoredEncounter,
  why: Why,
): Promise<void> {
  const { id } = stored.encounter;
  await insertWhys(tx, practiceId, [
    { subjectKind: "encounter", subjectId: id, decision: "hold", engineVersion: ENGINE_VERSION, why },
  ]);
  await updateEncounterState(tx, practiceId, id, stored.version, "held");
  await appendEvent(tx, practiceId, {
    kind: "visit.held",
    subjectKind: "encounter",
    subjectId: id,
    encounterId: id,
    data: { rule: why.rule, reason: why.reason },
  });
}
