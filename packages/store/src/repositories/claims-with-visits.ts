import type { IsoDate } from "@claimwright/base";
import {
  type ClaimId,
  type EncounterId,
  idOf,
  type PatientId,
  type PracticeId,
  type ProfessionalClaim,
} from "@claimwright/model";
import { sql } from "kysely";
import { byKeys } from "../internal/by-keys.ts";
import type { StoreTransaction } from "../store.ts";
import { type ClaimState, claimPlace } from "./claims.ts";
import type { LockedClaim } from "./remittance-batches.ts";

/** A claim, locked until the transaction ends, with what posting asks of its visit. */
export interface ClaimWithVisit extends LockedClaim {
  readonly claim: ProfessionalClaim;
  readonly patientId: PatientId;
  readonly dateOfService: IsoDate;
}

/** Locks the claims with these control numbers as `lockClaimsByControlNumber` does, and reads them whole. */
export async function lockClaimsWithVisits(
  tx: StoreTransaction,
  practiceId: PracticeId,
  numbers: readonly string[],
): Promise<readonly ClaimWithVisit[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<ClaimWithVisitRow>`
    select found.claim_id, found.encounter_id, found.patient_control_number, found.state, found.sealed,
      visit.patient_id, visit.date_of_service
    from ${byKeys("claim", practiceId, "patient_control_number", numbers, "for update")}
    cross join lateral (
      select patient_id, date_of_service from encounter
      where practice_id = ${practiceId} and encounter_id = found.encounter_id offset 0
    ) as visit`.execute(tx.db);
  return rows.map((row) => {
    const id = idOf<ClaimId>(row.claim_id);
    return {
      id,
      encounterId: idOf<EncounterId>(row.encounter_id),
      patientControlNumber: row.patient_control_number,
      state: row.state,
      claim: tx.vault.open<ProfessionalClaim>(claimPlace(practiceId, id), row.sealed),
      patientId: idOf<PatientId>(row.patient_id),
      dateOfService: row.date_of_service,
    };
  });
}

interface ClaimWithVisitRow {
  readonly claim_id: string;
  readonly encounter_id: string;
  readonly patient_control_number: string;
  readonly state: ClaimState;
  readonly sealed: Buffer;
  readonly patient_id: string;
  readonly date_of_service: IsoDate;
}
