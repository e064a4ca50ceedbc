import { type Cents, cents, type IsoDate } from "@claimwright/base";
import { type ClaimId, type EncounterId, type PracticeId, sortName } from "@claimwright/model";
import { type ClaimState, loadClaims, type StoreTransaction } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

export interface ClaimFilter {
  readonly states?: readonly ClaimState[];
  readonly payerIdentifier?: string;
  /** The beginning of the patient control number. */
  readonly controlNumber?: string;
  readonly fromDate?: IsoDate;
  readonly toDate?: IsoDate;
  /** Whose the claims are. */
  readonly assignee?: string;
}

export interface ClaimWindow {
  readonly offset: number;
  /** At most `MAX_CLAIM_WINDOW`. */
  readonly limit: number;
}

export interface ClaimRow {
  readonly claimId: ClaimId;
  readonly encounterId: EncounterId;
  readonly controlNumber: string;
  readonly patientName: string;
  readonly payerName: string;
  readonly dateOfService: IsoDate;
  readonly state: ClaimState;
  readonly charge: Cents;
  readonly procedures: readonly string[];
  readonly acceptedBy: "person" | "machine";
  readonly assignee?: string;
  /** When it came into its state. */
  readonly since: string;
}

export interface ClaimList {
  /** Of the claims that fit the filter. */
  readonly total: number;
  readonly charged: Cents;
  /** How many claims stand in each state, whatever states the filter names. */
  readonly byState: readonly { readonly state: ClaimState; readonly claims: number }[];
  readonly rows: readonly ClaimRow[];
}

export const MAX_CLAIM_WINDOW = 200;

/** A window of the claims that fit, the newest date of service first. */
export async function listClaims(
  office: Office,
  desk: Desk,
  filter: ClaimFilter,
  window: ClaimWindow,
): Promise<ClaimList> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { states, ...rest } = filter;
    const byState = await countByState(tx, desk.practiceId, rest);
    const counted = byState.filter(({ state }) => states === undefined || states.includes(state));
    return {
      total: counted.reduce((sum, { claims }) => sum + claims, 0),
      charged: cents(counted.reduce((sum, { charged }) => sum + charged, 0)),
      byState: byState.map(({ state, claims }) => ({ state, claims })),
      rows: await windowRows(tx, desk.practiceId, filter, window),
    };
  });
}

/** Claims alone, so that counting a hundred thousand of them joins nothing; dates are the visit's. */
function filtered(tx: StoreTransaction, practiceId: PracticeId, filter: ClaimFilter) {
  let select = tx.db.selectFrom("claim").where("claim.practice_id", "=", practiceId);
  const { states, payerIdentifier, controlNumber, fromDate, toDate, assignee } = filter;
  if (assignee !== undefined) select = select.where("claim.assignee", "=", assignee);
  if (states !== undefined) select = select.where("claim.state", "in", [...states]);
  if (payerIdentifier !== undefined) select = select.where("claim.payer_identifier", "=", payerIdentifier);
  if (controlNumber !== undefined) {
    const prefix = controlNumber.replaceAll(/[\\%_]/g, "\\$&");
    select = select.where("claim.patient_control_number", "ilike", `${prefix}%`);
  }
  if (fromDate === undefined && toDate === undefined) return select;
  return select.where(({ exists, selectFrom }) => {
    let visit = selectFrom("encounter")
      .select("encounter.encounter_id")
      .whereRef("encounter.practice_id", "=", "claim.practice_id")
      .whereRef("encounter.encounter_id", "=", "claim.encounter_id");
    if (fromDate !== undefined) visit = visit.where("encounter.date_of_service", ">=", fromDate);
    if (toDate !== undefined) visit = visit.where("encounter.date_of_service", "<=", toDate);
    return exists(visit);
  });
}

async function countByState(tx: StoreTransaction, practiceId: PracticeId, filter: ClaimFilter) {
  const rows = await filtered(tx, practiceId, filter)
    .select((eb) => [
      "claim.state",
      eb.fn.countAll<number>().as("claims"),
      eb.cast<number>(eb.fn.sum("claim.total_charge_cents"), "bigint").as("charged"),
    ])
    .groupBy("claim.state")
    .orderBy("claim.state")
    .execute();
  return rows.map((row) => ({ state: row.state as ClaimState, claims: row.claims, charged: row.charged }));
}

async function windowRows(
  tx: StoreTransaction,
  practiceId: PracticeId,
  filter: ClaimFilter,
  { offset, limit }: ClaimWindow,
): Promise<readonly ClaimRow[]> {
  const rows = await filtered(tx, practiceId, filter)
    .innerJoin("encounter", (join) =>
      join
        .onRef("encounter.practice_id", "=", "claim.practice_id")
        .onRef("encounter.encounter_id", "=", "claim.encounter_id"),
    )
    .select(["claim.claim_id", "encounter.date_of_service", "claim.updated_at"])
    .orderBy("encounter.date_of_service", "desc")
    .orderBy("claim.claim_id")
    .offset(offset)
    .limit(Math.min(limit, MAX_CLAIM_WINDOW))
    .execute();
  const claims = await loadClaims(
    tx,
    practiceId,
    rows.map((row) => row.claim_id as ClaimId),
  );
  return claims.map(({ id, encounterId, claim, state, acceptedBy, assignee }, index) => ({
    claimId: id,
    encounterId,
    controlNumber: claim.patientControlNumber,
    patientName: sortName((claim.patient ?? claim.subscriber).name),
    payerName: claim.payer.name,
    dateOfService: rows[index]?.date_of_service as IsoDate,
    state,
    charge: claim.totalCharge,
    procedures: claim.lines.map(({ procedureCode }) => procedureCode),
    acceptedBy,
    ...(assignee === undefined ? {} : { assignee }),
    since: rows[index]?.updated_at ?? "",
  }));
}
