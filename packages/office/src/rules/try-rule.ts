import { addDays, type IsoDate, ProblemError } from "@claimwright/base";
import { type PracticeRuleTrial, type RuleFacts, tryPracticeRule, userRuleOf } from "@claimwright/claims";
import type { ClaimId } from "@claimwright/model";
import { loadClaims } from "@claimwright/store";
import { sql } from "kysely";
import { MAX_CLAIMS_TRIED } from "../contracts/try-payer-contract.ts";
import { type Desk, type Office, todayOf } from "../office.ts";

export interface RuleTried extends PracticeRuleTrial {
  /** Claims with a visit from this day on were looked at. */
  readonly from: IsoDate;
  /** True when there were more than `MAX_CLAIMS_TRIED`: the latest were taken. */
  readonly isPart: boolean;
}

const DAYS_TRIED = 183;

/** Which claims of the last half year a rule would hold, warn of or change. Stores nothing. Throws `input.field`. */
export async function tryRule(office: Office, desk: Desk, facts: RuleFacts): Promise<RuleTried> {
  const read = userRuleOf(facts);
  if (!read.ok) throw new ProblemError(read.error);
  const { practiceId } = desk;
  const from = addDays(todayOf(office), -DAYS_TRIED);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { rows } = await sql<{ claim_id: ClaimId }>`
      select c.claim_id from claim c
      join encounter e on e.practice_id = c.practice_id and e.encounter_id = c.encounter_id
      where c.practice_id = ${practiceId} and e.date_of_service >= ${from}
      order by e.date_of_service desc, c.claim_id limit ${MAX_CLAIMS_TRIED + 1}`.execute(tx.db);
    const ids = rows.slice(0, MAX_CLAIMS_TRIED).map((row) => row.claim_id);
    const claims = (await loadClaims(tx, practiceId, ids)).map(({ claim }) => claim);
    return { ...tryPracticeRule(read.value, claims), from, isPart: rows.length > ids.length };
  });
}
