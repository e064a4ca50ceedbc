import { covers, type DateRange, type IsoDate, ProblemError } from "@claimwright/base";
import type { PayerId, PracticeId } from "@claimwright/model";
import { type Contract, type ContractTerms, contractOf, medicareFeesOf } from "@claimwright/pricing";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { Desk, Office } from "../office.ts";

/** A contract as it was written down. */
export interface ContractFacts {
  readonly payerId: PayerId;
  readonly title: string;
  readonly effective: DateRange;
  readonly terms: ContractTerms;
}

export interface KeptContract extends ContractFacts {
  readonly id: string;
  readonly keptBy: string;
  /** ISO 8601 instant. */
  readonly keptAt: string;
}

/**
 * Keeps a contract from its day on; of two that hold on a day the later one kept counts. Throws ProblemError
 * `input.field` for terms that cannot be read, `input.not-found` for a payer that the practice does not have.
 */
export async function keepContract(office: Office, desk: Desk, facts: ContractFacts): Promise<KeptContract> {
  const id = office.newId();
  contractOf({ id, ...facts }, medicareFeesOf(office.codes));
  const { practiceId } = desk;
  const { payerId, effective } = facts;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { rows } = await sql<ContractRow>`
      insert into payer_contract (practice_id, contract_id, payer_id, effective_from, effective_to, facts, kept_by)
      select practice_id, ${id}, payer_id, ${effective.from}::date, ${effective.to ?? null}::date,
        ${JSON.stringify(facts)}::jsonb, ${tx.actor}
      from payer where practice_id = ${practiceId} and payer_id = ${payerId}
      returning contract_id, facts, kept_by, kept_at`.execute(tx.db);
    const [row] = rows;
    if (row === undefined) throw noPayer();
    await appendEvent(tx, practiceId, {
      kind: "contract.kept",
      subjectKind: "payer",
      subjectId: payerId,
      data: { contractId: id, from: effective.from },
    });
    return keptContract(row);
  });
}

/** Every contract that was ever kept, the latest first. */
export async function listContracts(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly KeptContract[]> {
  const { rows } = await sql<ContractRow>`
    select contract_id, facts, kept_by, kept_at from payer_contract
    where practice_id = ${practiceId} order by kept_at desc, contract_id desc`.execute(tx.db);
  return rows.map(keptContract);
}

/** The contract with a payer that holds on a day; `codes` answer for clauses that are a share of Medicare's fee. */
export function contractOn(
  contracts: readonly KeptContract[],
  payerId: PayerId,
  day: IsoDate,
  codes: Office["codes"],
): Contract | undefined {
  const found = contracts.find((each) => each.payerId === payerId && covers(each.effective, day));
  return found === undefined ? undefined : contractOf(found, medicareFeesOf(codes));
}

function keptContract(row: ContractRow): KeptContract {
  return { ...row.facts, id: row.contract_id, keptBy: row.kept_by, keptAt: row.kept_at };
}

function noPayer(): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: "The practice has no such payer.",
    remedy: "Choose one of its payers.",
    place: "payerId",
  });
}

interface ContractRow {
  readonly contract_id: string;
  readonly facts: ContractFacts;
  readonly kept_by: string;
  readonly kept_at: string;
}
