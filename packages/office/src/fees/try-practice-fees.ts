import { addDays, type IsoDate } from "@claimwright/base";
import type { EncounterId, PracticeId } from "@claimwright/model";
import { type FeeTrial, feeName, type ServiceDone, tryFees } from "@claimwright/pricing";
import { findCodedEncounters, listFees, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type Desk, type Office, todayOf } from "../office.ts";
import { type FeesToKeep, feeTableOf } from "./practice-fees.ts";

export interface FeesTried extends FeeTrial {
  /** Services of the visits from this day on were priced again. */
  readonly from: IsoDate;
  /** True when there were more than `MAX_VISITS_TRIED` visits: the latest were taken. */
  readonly isPart: boolean;
}

const DAYS_TRIED = 31;
export const MAX_VISITS_TRIED = 2_000;

/**
 * What the practice would have charged in the last month by a draft of fees, beside what it charges now; services that
 * have no fee are told. Stores nothing. Fees that begin later are tried on what is there.
 */
export async function tryPracticeFees(office: Office, desk: Desk, draft: FeesToKeep): Promise<FeesTried> {
  const { practiceId } = desk;
  const from = addDays(todayOf(office), -DAYS_TRIED);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const fees = await listFees(tx, practiceId);
    const visits = await visitsSince(tx, practiceId, from);
    const taken = visits.slice(0, MAX_VISITS_TRIED);
    const drafted = draft.fees.map((fee) => ({ ...fee, effective: { from } }));
    const known = new Set(drafted.map(feeName));
    const others = fees.filter((fee) => !known.has(feeName(fee)));
    const trial = tryFees(await servicesOf(tx, practiceId, taken), {
      before: feeTableOf(practiceId, fees).lookup,
      after: feeTableOf(practiceId, [...others, ...drafted]).lookup,
    });
    return { ...trial, from, isPart: visits.length > taken.length };
  });
}

interface Visit {
  readonly encounter_id: EncounterId;
  readonly date_of_service: IsoDate;
}

async function visitsSince(
  tx: StoreTransaction,
  practiceId: PracticeId,
  from: IsoDate,
): Promise<readonly Visit[]> {
  const { rows } = await sql<Visit>`
    select encounter_id, date_of_service from encounter
    where practice_id = ${practiceId} and date_of_service >= ${from}
    order by date_of_service desc, encounter_id limit ${MAX_VISITS_TRIED + 1}`.execute(tx.db);
  return rows;
}

async function servicesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  visits: readonly Visit[],
): Promise<readonly ServiceDone[]> {
  const coded = await findCodedEncounters(
    tx,
    practiceId,
    visits.map(({ encounter_id }) => encounter_id),
  );
  return visits.flatMap(({ encounter_id, date_of_service: date }) =>
    (coded.get(encounter_id)?.services ?? []).map(({ code, modifiers, units }) => ({
      code,
      modifiers,
      units,
      date,
    })),
  );
}
