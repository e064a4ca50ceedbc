import type { IsoDate } from "@claimwright/base";
import type { ActorId, EncounterId, PracticeId } from "@claimwright/model";
import type { EncounterState, Store } from "@claimwright/store";
import { allPracticeIds } from "./all-practices.ts";

export interface VisitEntry {
  readonly id: EncounterId;
  readonly practiceId: PracticeId;
  readonly dateOfService: IsoDate;
  readonly state: EncounterState;
}

export const MAX_VISITS_LISTED = 1_000;

/** The visits of every practice, the newest first, at most `MAX_VISITS_LISTED`. */
export async function listVisits(store: Store, actor: ActorId): Promise<readonly VisitEntry[]> {
  const practiceIds = await allPracticeIds(store, actor);
  if (practiceIds.length === 0) return [];
  return store.withPractices(practiceIds, actor, async (tx) => {
    const rows = await tx.db
      .selectFrom("encounter")
      .select(["encounter_id", "practice_id", "date_of_service", "state"])
      .where("practice_id", "in", [...practiceIds])
      .orderBy("created_at", "desc")
      .orderBy("encounter_id")
      .limit(MAX_VISITS_LISTED)
      .execute();
    return rows.map((row) => ({
      id: row.encounter_id as EncounterId,
      practiceId: row.practice_id as PracticeId,
      dateOfService: row.date_of_service as IsoDate,
      state: row.state as EncounterState,
    }));
  });
}
