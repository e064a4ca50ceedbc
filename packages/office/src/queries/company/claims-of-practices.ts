import type { Cents, IsoDate } from "@claimwright/base";
import type { ActorId, ClaimId, PracticeId } from "@claimwright/model";
import type { ClaimState, Store } from "@claimwright/store";
import { sql } from "kysely";
import { type CompanyQueue, ownPractices, type PracticeInQueue, readQueue } from "./practice-in-queue.ts";

/** A claim that goes nowhere before somebody has looked at it. */
export interface StoppedClaim {
  readonly claimId: ClaimId;
  readonly controlNumber: string;
  readonly state: ClaimState;
  readonly payerName: string;
  readonly dateOfService: IsoDate;
  readonly charge: Cents;
  readonly assignee?: string;
  /** When it came into its state. */
  readonly since: string;
}

/** Claims held or rejected at all the practices, the oldest date of service first: it is filed out of time first. */
export async function listStoppedClaimsOfPractices(
  store: Store,
  actor: ActorId,
  practices: readonly PracticeInQueue[],
): Promise<CompanyQueue<StoppedClaim>> {
  return readQueue<Raw, StoppedClaim>(store, actor, practices, {
    columns: sql`claim.claim_id, claim.patient_control_number, claim.state, claim.total_charge_cents, claim.assignee,
      claim.updated_at, visit.date_of_service,
      coalesce((select payer.name from payer where payer.practice_id = claim.practice_id
        and payer.payer_identifier = claim.payer_identifier limit 1), claim.payer_identifier) as payer_name`,
    wanted: sql`from ${ownPractices(practices)}
      join claim on claim.practice_id = own.practice_id and claim.state in ('held', 'rejected')
      join encounter visit on visit.practice_id = claim.practice_id and visit.encounter_id = claim.encounter_id`,
    order: sql`visit.date_of_service, own.practice_id, claim.claim_id`,
    rowOf: (raw) => ({
      claimId: raw.claim_id,
      controlNumber: raw.patient_control_number,
      state: raw.state,
      payerName: raw.payer_name,
      dateOfService: raw.date_of_service as IsoDate,
      charge: raw.total_charge_cents as Cents,
      ...(raw.assignee === null ? {} : { assignee: raw.assignee }),
      since: raw.updated_at,
    }),
  });
}

interface Raw {
  readonly practice_id: PracticeId;
  readonly claim_id: ClaimId;
  readonly patient_control_number: string;
  readonly state: ClaimState;
  readonly payer_name: string;
  readonly date_of_service: string;
  readonly total_charge_cents: number;
  readonly assignee: string | null;
  readonly updated_at: string;
}
