import { type Cents, cents, type IsoDate } from "@claimwright/base";
import type { CompanyId, PracticeId, Remittance } from "@claimwright/model";
import { type BalanceProof, proveBalance } from "@claimwright/receivables";
import {
  type InboundFile,
  listInboundFiles,
  listRemittanceClaims,
  loadPayment,
  type RemittanceClaim,
  type RemittanceClaimState,
  type StoreTransaction,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import {
  type KeptProviderAdjustment,
  listProviderAdjustments,
} from "../receivables/undo-provider-adjustment.ts";

export interface PaymentRow {
  readonly paymentId: string;
  readonly payerName: string;
  readonly traceNumber: string;
  readonly paymentDate: IsoDate;
  readonly amount: Cents;
  readonly postedAt: string;
  /** How many claim payments came to each end. */
  readonly claims: readonly { readonly state: RemittanceClaimState; readonly count: number }[];
}

export const MAX_PAYMENTS_LISTED = 500;

/** The payments that a practice received, the newest first. */
export async function listPayments(office: Office, desk: Desk): Promise<readonly PaymentRow[]> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const rows = await tx.db
      .selectFrom("remittance_payment")
      .select(["payment_id", "payer_identifier", "trace_number", "amount_cents", "payment_date", "posted_at"])
      .where("practice_id", "=", practiceId)
      .orderBy("payment_date", "desc")
      .orderBy("posted_at", "desc")
      .orderBy("payment_id")
      .limit(MAX_PAYMENTS_LISTED)
      .execute();
    const counts = await countClaims(tx, practiceId);
    const names = await payerNames(tx, practiceId);
    return rows.map((row) => ({
      paymentId: row.payment_id,
      payerName: names.get(row.payer_identifier) ?? row.payer_identifier,
      traceNumber: row.trace_number,
      paymentDate: row.payment_date as IsoDate,
      amount: cents(row.amount_cents),
      postedAt: row.posted_at,
      claims: counts.get(row.payment_id) ?? [],
    }));
  });
}

/** Answers of partners that wait for a person, the oldest first. */
export async function listHeldFiles(
  office: Office,
  desk: Desk & { readonly companyId: CompanyId },
): Promise<readonly InboundFile[]> {
  return office.store.withCompany(desk.companyId, desk.actor, (tx) => listInboundFiles(tx, "held"));
}

export interface PaymentPage {
  readonly paymentId: string;
  readonly remittance: Remittance;
  readonly proof: BalanceProof;
  readonly claims: readonly RemittanceClaim[];
  /** What became of those that moved money. */
  readonly providerAdjustments: readonly KeptProviderAdjustment[];
}

/** Throws ProblemError `input.not-found`. */
export async function openPayment(office: Office, desk: Desk, paymentId: string): Promise<PaymentPage> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const claims = await listRemittanceClaims(tx, desk.practiceId, { paymentId });
    // A payment is kept without its claims: each of them is kept by itself.
    const kept = await loadPayment(tx, desk.practiceId, paymentId);
    const remittance = { ...kept, claims: claims.map(({ payment }) => payment) };
    const providerAdjustments = await listProviderAdjustments(tx, desk.practiceId, paymentId);
    return { paymentId, remittance, proof: proveBalance(remittance), claims, providerAdjustments };
  });
}

async function countClaims(tx: StoreTransaction, practiceId: PracticeId) {
  const rows = await tx.db
    .selectFrom("remittance_claim")
    .select((eb) => ["payment_id", "state", eb.fn.countAll<number>().as("count")])
    .where("practice_id", "=", practiceId)
    .groupBy(["payment_id", "state"])
    .orderBy("state")
    .execute();
  const counts = new Map<string, { state: RemittanceClaimState; count: number }[]>();
  for (const { payment_id, state, count } of rows) {
    const known = counts.get(payment_id);
    if (known === undefined) counts.set(payment_id, [{ state, count }]);
    else known.push({ state, count });
  }
  return counts;
}

async function payerNames(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom("payer")
    .select(["payer_identifier", "name"])
    .where("practice_id", "=", practiceId)
    .execute();
  return new Map(rows.map((row) => [row.payer_identifier, row.name]));
}
