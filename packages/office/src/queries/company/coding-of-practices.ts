import type { IsoDate } from "@claimwright/base";
import {
  type ActorId,
  type EncounterId,
  type PracticeId,
  type Provider,
  readingName,
} from "@claimwright/model";
import type { EncounterState, Store } from "@claimwright/store";
import { sql } from "kysely";
import { type CompanyQueue, ownPractices, type PracticeInQueue, readQueue } from "./practice-in-queue.ts";

/** A visit that waits for a coder. No amounts: a coder never sees money. */
export interface WaitingVisit {
  readonly encounterId: EncounterId;
  readonly dateOfService: IsoDate;
  readonly state: EncounterState;
  readonly providerName: string;
}

/** Signed notes without codes at all the practices, and held visits last, the longest waiting first. */
export async function listCodingOfPractices(
  store: Store,
  actor: ActorId,
  practices: readonly PracticeInQueue[],
): Promise<CompanyQueue<WaitingVisit>> {
  return readQueue<Raw, WaitingVisit>(store, actor, practices, {
    columns: sql`visit.encounter_id, visit.date_of_service, visit.state, provider.facts as provider`,
    wanted: sql`from ${ownPractices(practices)}
      join encounter visit on visit.practice_id = own.practice_id and visit.state in ('signed', 'held')
      join provider on provider.practice_id = visit.practice_id
        and provider.provider_id = visit.rendering_provider_id`,
    order: sql`visit.state desc, visit.date_of_service, own.practice_id, visit.encounter_id`,
    rowOf: (raw) => ({
      encounterId: raw.encounter_id,
      dateOfService: raw.date_of_service as IsoDate,
      state: raw.state,
      providerName: `${readingName(raw.provider.name)}, ${raw.provider.credential}`,
    }),
  });
}

interface Raw {
  readonly practice_id: PracticeId;
  readonly encounter_id: EncounterId;
  readonly date_of_service: string;
  readonly state: EncounterState;
  readonly provider: Provider;
}
