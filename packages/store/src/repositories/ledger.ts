import { type Cents, cents, type IsoDate, type Why } from "@claimwright/base";
import type { ClaimId, PatientId, PracticeId } from "@claimwright/model";
import { type RawBuilder, sql } from "kysely";
import { byKeys } from "../internal/by-keys.ts";
import { recordsOf } from "../internal/insert-records.ts";
import { receivableRows, rolledUp } from "../internal/receivable-rollup.ts";
import type { StoreTransaction } from "../store.ts";
import { inOpenDays } from "./closed-days.ts";

/** Any account of a chart of accounts: a kind, and perhaps whose claim or patient it is about. */
export interface AccountLike {
  readonly kind: string;
  /** Of a receivable: who owes it; absent means the patient. */
  readonly payerId?: unknown;
  /** Of a receivable: the first day of the service. */
  readonly servedOn?: IsoDate;
}

/** One movement from the credit account to the debit account. */
export interface TransferLike<Account extends AccountLike> {
  readonly debit: Account;
  readonly credit: Account;
  readonly amount: Cents;
  readonly effectiveOn: IsoDate;
  readonly kind: string;
  readonly why: Why;
  readonly document: { readonly kind: string; readonly id: string; readonly place?: string };
  /** The same movement has the same key however often it is planned; it posts once. */
  readonly idempotencyKey: string;
  readonly adjustment?: { readonly group: string; readonly reason: string };
}

export interface PostingResult {
  readonly posted: number;
  /** Movements whose key was there already; they moved nothing. */
  readonly repeated: number;
}

/**
 * Posts movements, each key once, with their accounts, balances and roll-ups in this one transaction. `keyOf` is the
 * chart's own text for an account; accounts whose key is in `known` are open and need not be opened. Balances are locked
 * in order of their key, so two postings never wait for each other. What would count for a closed day counts for the
 * first open one.
 */
export async function insertTransfers<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  planned: readonly TransferLike<Account>[],
  keyOf: (account: Account) => string,
  known: ReadonlySet<string> = new Set(),
): Promise<PostingResult> {
  if (planned.length === 0) return { posted: 0, repeated: 0 };
  const transfers = await inOpenDays(tx, practiceId, planned);
  let posted = 0;
  for (let start = 0; start < transfers.length; start += ROWS_PER_STATEMENT) {
    const part = transfers.slice(start, start + ROWS_PER_STATEMENT);
    posted += await postPart(tx, practiceId, part, keyOf, known);
  }
  return { posted, repeated: transfers.length - posted };
}

export interface PostedTransfer<Account extends AccountLike> extends TransferLike<Account> {
  readonly actor: string;
  readonly recordedAt: string;
}

/** The movements that touch a claim's accounts, in the order they were posted. */
export async function listTransfersOfClaim<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claimId: ClaimId,
): Promise<readonly PostedTransfer<Account>[]> {
  const rows = await transferRows(tx, practiceId)
    .where("ledger_transfer.claim_id", "=", claimId)
    .orderBy("ledger_transfer.transfer_id")
    .execute();
  return rows.map((row) => postedTransfer<Account>(row));
}

/** The movements of several claims, each claim's in the order they were posted. */
export async function listTransfersOfClaims<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claimIds: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, readonly PostedTransfer<Account>[]>> {
  if (claimIds.length === 0) return new Map();
  const { rows } = await sql<TransferRow & { readonly claim_id: ClaimId }>`
    select found.claim_id, found.amount_cents, found.effective_date, found.kind, found.why, found.document_kind,
      found.document_id, found.effect_key, found.facts, found.actor, found.recorded_at,
      debtor.facts as debit_facts, creditor.facts as credit_facts
    from ${byKeys("ledger_transfer", practiceId, "claim_id", claimIds)}
    cross join lateral (
      select facts from ledger_account where practice_id = ${practiceId} and account = found.debit offset 0
    ) as debtor
    cross join lateral (
      select facts from ledger_account where practice_id = ${practiceId} and account = found.credit offset 0
    ) as creditor
    order by found.transfer_id`.execute(tx.db);
  const byClaim = new Map<ClaimId, PostedTransfer<Account>[]>();
  for (const row of rows) {
    const transfer = postedTransfer<Account>(row);
    const list = byClaim.get(row.claim_id);
    if (list === undefined) byClaim.set(row.claim_id, [transfer]);
    else list.push(transfer);
  }
  return byClaim;
}

/** The movements of one document, such as a remittance's deposit and postings. */
export async function listTransfersOfDocument<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  document: { readonly kind: string; readonly id: string },
): Promise<readonly PostedTransfer<Account>[]> {
  const rows = await transferRows(tx, practiceId)
    .where("ledger_transfer.document_kind", "=", document.kind)
    .where("ledger_transfer.document_id", "=", document.id)
    .orderBy("ledger_transfer.transfer_id")
    .execute();
  return rows.map((row) => postedTransfer<Account>(row));
}

export interface StoredBalance<Account extends AccountLike> {
  readonly key: string;
  readonly account: Account;
  /** Debits less credits. */
  readonly balance: Cents;
}

/** The kept balances of a practice, of one patient or of one claim. */
export async function listBalances<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: { readonly patientId?: PatientId; readonly claimId?: ClaimId; readonly kind?: string } = {},
): Promise<readonly StoredBalance<Account>[]> {
  let select = tx.db
    .selectFrom("account_balance")
    .innerJoin("ledger_account", (join) =>
      join
        .onRef("ledger_account.practice_id", "=", "account_balance.practice_id")
        .onRef("ledger_account.account", "=", "account_balance.account"),
    )
    .select([
      "ledger_account.account",
      "ledger_account.facts",
      "account_balance.debit_cents",
      "account_balance.credit_cents",
    ])
    .where("account_balance.practice_id", "=", practiceId);
  if (of.patientId !== undefined) select = select.where("ledger_account.patient_id", "=", of.patientId);
  if (of.claimId !== undefined) select = select.where("ledger_account.claim_id", "=", of.claimId);
  if (of.kind !== undefined) select = select.where("ledger_account.kind", "=", of.kind);
  const rows = await select.orderBy("ledger_account.account").execute();
  return rows.map((row) => ({
    key: row.account,
    account: row.facts as Account,
    balance: cents(row.debit_cents - row.credit_cents),
  }));
}

/** The amounts of these kinds of movement by the month of their effective day, the newest months, oldest first. */
export async function sumMovementsByMonth(
  tx: StoreTransaction,
  practiceId: PracticeId,
  kinds: readonly string[],
  months: number,
): Promise<readonly { readonly month: string; readonly sums: Readonly<Record<string, Cents>> }[]> {
  const { rows } = await sql<{ month: string; sums: Record<string, Cents> }>`
    select month, jsonb_object_agg(kind, cents) as sums
    from (
      select to_char(effective_date, 'YYYY-MM') as month, kind, sum(cents)::bigint as cents
      from movement_rollup where practice_id = ${practiceId} and kind = any (${[...kinds]}::text[])
      group by 1, 2
    ) as of_month
    group by 1 order by 1 desc limit ${months}`.execute(tx.db);
  return rows.reverse();
}

export interface LedgerSums {
  readonly transfers: number;
  /** All debits less all credits over the kept balances: zero, or the ledger is broken. */
  readonly sum: Cents;
  /** Accounts whose kept balance is not what a recount of their movements gives. */
  readonly wrongBalances: readonly string[];
}

/** Proves the ledger of a practice: recounts every account from its movements. */
export async function proveLedger(tx: StoreTransaction, practiceId: PracticeId): Promise<LedgerSums> {
  const kept = await tx.db
    .selectFrom("account_balance")
    .select(["account", "debit_cents", "credit_cents"])
    .where("practice_id", "=", practiceId)
    .execute();
  const debits = await recount(tx, practiceId, "debit");
  const credits = await recount(tx, practiceId, "credit");
  const keys = new Set([...kept.map((row) => row.account), ...debits.sums.keys(), ...credits.sums.keys()]);
  const keptByAccount = new Map(kept.map((row) => [row.account, row]));
  const wrongBalances = [...keys].filter((account) => {
    const row = keptByAccount.get(account);
    const debit = debits.sums.get(account) ?? 0;
    const credit = credits.sums.get(account) ?? 0;
    return (row?.debit_cents ?? 0) !== debit || (row?.credit_cents ?? 0) !== credit;
  });
  let sum = 0;
  for (const row of kept) sum += row.debit_cents - row.credit_cents;
  return { transfers: debits.transfers, sum: cents(sum), wrongBalances: wrongBalances.sort() };
}

/** Keeps what one statement carries at a few megabytes. */
const ROWS_PER_STATEMENT = 5_000;

/**
 * Writes movements in one statement: it opens their accounts, takes the movements whose key is new, and adds those to
 * the balances and to the roll-ups. Answers how many were new; of equal keys the first is.
 */
async function postPart<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  transfers: readonly TransferLike<Account>[],
  keyOf: (account: Account) => string,
  known: ReadonlySet<string>,
): Promise<number> {
  const accounts = new Map<string, Account>();
  const rows = transfers.map((transfer) => transferRow(tx, practiceId, transfer, accounts, keyOf));
  const opened = accountRows(practiceId, accounts, known);
  const written = recordsOf(TRANSFER_COLUMNS, rows);
  const receivables = receivableRows(accounts);
  const { rows: answer } = await sql<{ posted: number }>`
    with ${opened.length === 0 ? sql`` : sql`${accountsOpened(opened)},`} fresh as (
      insert into ledger_transfer ${written.columns} ${written.select}
      on conflict (practice_id, effect_key) do nothing returning debit, credit, amount_cents, effective_date, kind
    ), side as (
      select debit as account, amount_cents as debit_cents, 0::bigint as credit_cents, effective_date from fresh
      union all
      select credit, 0, amount_cents, effective_date from fresh
    ), balanced as (
      insert into account_balance as kept (practice_id, account, debit_cents, credit_cents)
      select ${practiceId}, account, sum(debit_cents), sum(credit_cents) from side group by account order by account
      on conflict (practice_id, account) do update
      set debit_cents = kept.debit_cents + excluded.debit_cents,
          credit_cents = kept.credit_cents + excluded.credit_cents
    ), moved as (
      insert into movement_rollup as kept (practice_id, effective_date, kind, cents)
      select ${practiceId}, effective_date, kind, sum(amount_cents) from fresh group by 2, 3 order by 2, 3
      on conflict (practice_id, effective_date, kind) do update set cents = kept.cents + excluded.cents
    )${receivables.length === 0 ? sql`` : sql`, ${rolledUp(practiceId, receivables)}`}
    select count(*)::integer as posted from fresh`.execute(tx.db);
  return answer[0]?.posted ?? 0;
}

function accountsOpened(rows: readonly object[]): RawBuilder<unknown> {
  const { columns, select } = recordsOf(ACCOUNT_COLUMNS, rows);
  return sql`opened as (insert into ledger_account ${columns} ${select} on conflict do nothing)`;
}

function accountRows<Account extends AccountLike>(
  practiceId: PracticeId,
  accounts: ReadonlyMap<string, Account>,
  known: ReadonlySet<string>,
): readonly object[] {
  return [...accounts]
    .filter(([account]) => !known.has(account))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([account, facts]) => ({
      practice_id: practiceId,
      account,
      kind: facts.kind,
      patient_id: idIn(facts, "patientId"),
      claim_id: idIn(facts, "claimId"),
      facts,
    }));
}

const ACCOUNT_COLUMNS = {
  practice_id: "text",
  account: "text",
  kind: "text",
  patient_id: "text",
  claim_id: "text",
  facts: "jsonb",
} as const;

const TRANSFER_COLUMNS = {
  practice_id: "text",
  effect_key: "text",
  debit: "text",
  credit: "text",
  amount_cents: "bigint",
  effective_date: "date",
  kind: "text",
  document_kind: "text",
  document_id: "text",
  claim_id: "text",
  facts: "json",
  why: "json",
  actor: "text",
} as const;

/** A movement as a row; its two accounts are added to `accounts`. */
function transferRow<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  transfer: TransferLike<Account>,
  accounts: Map<string, Account>,
  keyOf: (account: Account) => string,
): Readonly<Record<keyof typeof TRANSFER_COLUMNS, unknown>> {
  const { document, adjustment, debit, credit } = transfer;
  const [debitKey, creditKey] = [keyOf(debit), keyOf(credit)];
  accounts.set(debitKey, debit);
  accounts.set(creditKey, credit);
  return {
    practice_id: practiceId,
    effect_key: transfer.idempotencyKey,
    debit: debitKey,
    credit: creditKey,
    amount_cents: transfer.amount,
    effective_date: transfer.effectiveOn,
    kind: transfer.kind,
    document_kind: document.kind,
    document_id: document.id,
    claim_id: idIn(debit, "claimId") ?? idIn(credit, "claimId"),
    facts: { place: document.place, adjustment },
    why: transfer.why,
    actor: tx.actor,
  };
}

function idIn(account: AccountLike, field: "patientId" | "claimId"): string | null {
  const value = (account as Partial<Record<typeof field, unknown>>)[field];
  return typeof value === "string" ? value : null;
}

function transferRows(tx: StoreTransaction, practiceId: PracticeId) {
  return tx.db
    .selectFrom("ledger_transfer")
    .innerJoin("ledger_account as debtor", (join) =>
      join
        .onRef("debtor.practice_id", "=", "ledger_transfer.practice_id")
        .onRef("debtor.account", "=", "ledger_transfer.debit"),
    )
    .innerJoin("ledger_account as creditor", (join) =>
      join
        .onRef("creditor.practice_id", "=", "ledger_transfer.practice_id")
        .onRef("creditor.account", "=", "ledger_transfer.credit"),
    )
    .selectAll("ledger_transfer")
    .select(["debtor.facts as debit_facts", "creditor.facts as credit_facts"])
    .where("ledger_transfer.practice_id", "=", practiceId);
}

interface TransferRow {
  readonly debit_facts: unknown;
  readonly credit_facts: unknown;
  readonly amount_cents: number;
  readonly effective_date: string;
  readonly kind: string;
  readonly why: unknown;
  readonly document_kind: string;
  readonly document_id: string;
  readonly effect_key: string;
  readonly facts: unknown;
  readonly actor: string;
  readonly recorded_at: string;
}

function postedTransfer<Account extends AccountLike>(row: TransferRow): PostedTransfer<Account> {
  const facts = row.facts as {
    readonly place?: string;
    readonly adjustment?: { readonly group: string; readonly reason: string };
  };
  return {
    debit: row.debit_facts as Account,
    credit: row.credit_facts as Account,
    amount: cents(row.amount_cents),
    effectiveOn: row.effective_date as IsoDate,
    kind: row.kind,
    why: row.why as Why,
    document: {
      kind: row.document_kind,
      id: row.document_id,
      ...(facts.place === undefined ? {} : { place: facts.place }),
    },
    idempotencyKey: row.effect_key,
    ...(facts.adjustment === undefined ? {} : { adjustment: facts.adjustment }),
    actor: row.actor,
    recordedAt: row.recorded_at,
  };
}

async function recount(
  tx: StoreTransaction,
  practiceId: PracticeId,
  side: "debit" | "credit",
): Promise<{ readonly sums: ReadonlyMap<string, number>; readonly transfers: number }> {
  const rows = await tx.db
    .selectFrom("ledger_transfer")
    .select((eb) => [
      eb.ref(side).as("account"),
      eb.cast<number>(eb.fn.sum("amount_cents"), "bigint").as("sum"),
      eb.fn.countAll<number>().as("transfers"),
    ])
    .where("practice_id", "=", practiceId)
    .groupBy(side)
    .execute();
  return {
    sums: new Map(rows.map((row) => [row.account, row.sum])),
    transfers: rows.reduce((total, row) => total + row.transfers, 0),
  };
}
