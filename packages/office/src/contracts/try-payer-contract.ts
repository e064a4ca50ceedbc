import { addDays, type Cents, type IsoDate } from "@claimwright/base";
import type { ClaimId, ClaimPayment, PayerId, PracticeId, ProfessionalClaim } from "@claimwright/model";
import {
  type ContractTrial,
  contractOf,
  medicareFeesOf,
  type PricedBefore,
  tryContract,
} from "@claimwright/pricing";
import { allowedAmount } from "@claimwright/receivables";
import {
  listRemittanceClaimsOf,
  loadClaims,
  type StoredClaim,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { type Desk, type Office, todayOf } from "../office.ts";
import { type ContractFacts, contractOn, listContracts } from "./payer-contracts.ts";

export interface PayerContractTrial extends ContractTrial {
  /** Claims with a visit from this day on were tried. */
  readonly from: IsoDate;
  /** True when there were more than `MAX_CLAIMS_TRIED`: the latest were taken. */
  readonly isPart: boolean;
}

/** Half a year shows the mix of a practice's services. */
const DAYS_TRIED = 183;
export const MAX_CLAIMS_TRIED = 2_000;

/** What a contract would allow on the payer's claims of the last half year, beside what holds now. Stores nothing. */
export async function tryPayerContract(
  office: Office,
  desk: Desk,
  draft: ContractFacts,
): Promise<PayerContractTrial> {
  const { practiceId } = desk;
  const from = addDays(todayOf(office), -DAYS_TRIED);
  const contract = contractOf({ id: "draft", ...draft }, medicareFeesOf(office.codes));
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const contracts = await listContracts(tx, practiceId);
    const claims = await claimsOfPayer(tx, practiceId, draft.payerId, { from });
    const taken = claims.slice(0, MAX_CLAIMS_TRIED);
    const answers = await allowedByPayer(tx, practiceId, taken);
    const trial = tryContract(
      taken.map(({ id, claim }) => {
        const allowed = answers.get(id);
        return { ...servicesOf(claim), ...(allowed === undefined ? {} : { allowedByPayer: allowed }) };
      }),
      ({ date }) => contractOn(contracts, draft.payerId, date, office.codes),
      // A draft that begins later is tried on what is there.
      { ...contract, effective: { from } },
    );
    return { ...trial, from, isPart: claims.length > MAX_CLAIMS_TRIED };
  });
}

/** The payer's claims of the visits from a day on, or those that it has not answered; the latest come first. */
export async function claimsOfPayer(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payerId: PayerId,
  which: { readonly from: IsoDate } | { readonly unanswered: true },
): Promise<readonly StoredClaim[]> {
  const wanted =
    "from" in which
      ? sql`e.date_of_service >= ${which.from}`
      : sql`c.state in ('sent', 'acknowledged', 'accepted')`;
  const { rows } = await sql<{ claim_id: ClaimId }>`
    select c.claim_id from claim c
    join payer p on p.practice_id = c.practice_id and p.payer_identifier = c.payer_identifier
    join encounter e on e.practice_id = c.practice_id and e.encounter_id = c.encounter_id
    where c.practice_id = ${practiceId} and p.payer_id = ${payerId} and ${wanted}
    order by e.date_of_service desc, c.claim_id limit ${MAX_CLAIMS_TRIED + 1}`.execute(tx.db);
  const ids = rows.map((row) => row.claim_id);
  return loadClaims(tx, practiceId, ids);
}

/**
 * What the payer allowed on each line of the claims that it has answered once, lines told by their control number
 * (SVC, REF*6R). A claim with a reversal is left out: its answers restate each other.
 */
async function allowedByPayer(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claims: readonly StoredClaim[],
): Promise<ReadonlyMap<ClaimId, ReadonlyMap<number, Cents>>> {
  const ids = claims.map(({ id }) => id);
  const answers = new Map<ClaimId, ClaimPayment[]>();
  for (const { claimId, payment } of await listRemittanceClaimsOf(tx, practiceId, ids, ["posted"])) {
    if (claimId !== undefined) answers.set(claimId, [...(answers.get(claimId) ?? []), payment]);
  }
  return new Map(
    claims.flatMap(({ id, claim }) => {
      const [payment, ...more] = answers.get(id) ?? [];
      if (payment === undefined || more.length > 0) return [];
      const lines = payment.lines.flatMap((line) => {
        const billed = claim.lines.find((each) => each.lineItemControlNumber === line.lineItemControlNumber);
        const allowed = allowedAmount(line);
        // A line of which nothing was allowed was denied; it says nothing about the contract.
        return billed === undefined || allowed === 0 ? [] : [[billed.lineNumber, allowed] as const];
      });
      return [[id, new Map(lines)] as const];
    }),
  );
}

export function servicesOf(claim: ProfessionalClaim): PricedBefore {
  return {
    claimNumber: claim.patientControlNumber,
    services: claim.lines.map((line) => ({
      lineNumber: line.lineNumber,
      code: line.procedureCode,
      modifiers: line.modifiers,
      units: Number(line.units),
      charge: line.charge,
      date: line.dateOfService.from,
    })),
  };
}
