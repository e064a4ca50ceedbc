import { addDays, cents, isoDate } from "@claimwright/base";
import { type ActorId, idOf } from "@claimwright/model";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertTransfers, type StoreTransaction } from "./index.ts";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  type TestStore,
} from "./testing/index.ts";

const ACTOR: ActorId = idOf("poster");
const DAY = isoDate("2025-11-14");
let test: TestStore;
let ours: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  ours = await insertSamplePractice(test.store, "ours");
  await asOurs((tx) => insertTransfers(tx, ours.practice.id, [movement("first")], ({ kind }) => kind));
});
afterAll(async () => test?.close());

function asOurs<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  return test.store.withPractices([ours.practice.id], ACTOR, work);
}

function movement(idempotencyKey: string) {
  return {
    debit: { kind: "bank" },
    credit: { kind: "charges" },
    amount: cents(100),
    effectiveOn: DAY,
    kind: "charge",
    why: { rule: "test", reason: "A test.", source: "test", inputs: {}, result: 100 },
    document: { kind: "claim", id: "c-1" },
    idempotencyKey,
  };
}

/** A movement as a row, past the code that opens accounts for it. */
function writeMovement(tx: StoreTransaction, debit: string, claimId: string | null): Promise<unknown> {
  return tx.db
    .insertInto("ledger_transfer")
    .values({
      practice_id: ours.practice.id,
      effect_key: `raw/${debit}/${claimId}`,
      debit,
      credit: "charges",
      amount_cents: 1,
      effective_date: addDays(DAY, 1),
      kind: "charge",
      document_kind: "claim",
      document_id: "c-1",
      claim_id: claimId,
      facts: "{}",
      why: "{}",
      actor: ACTOR,
    })
    .execute();
}

async function asOwner(text: string): Promise<unknown> {
  const client = new Client(test.ownerConfig);
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

const NO_SUCH_ROW = { sqlState: "23503" };

describe("what is checked once a statement is held as a foreign key holds it", () => {
  it("a movement between accounts that are there is taken", async () => {
    await expect(asOurs((tx) => writeMovement(tx, "bank", null))).resolves.toBeDefined();
  });

  it("a movement of an account that is not there is refused", async () => {
    await expect(asOurs((tx) => writeMovement(tx, "nowhere", null))).rejects.toMatchObject(NO_SUCH_ROW);
  });

  it("a movement of another claim than its accounts' is refused", async () => {
    await expect(asOurs((tx) => writeMovement(tx, "bank", "c-9"))).rejects.toMatchObject(NO_SUCH_ROW);
  });

  it("one bad movement among good ones refuses them all", async () => {
    const both = asOurs(async (tx) => {
      await insertTransfers(tx, ours.practice.id, [movement("second")], ({ kind }) => kind);
      await writeMovement(tx, "nowhere", null);
    });
    await expect(both).rejects.toMatchObject(NO_SUCH_ROW);
    const { rows } = await asOurs((tx) =>
      sql`select from ledger_transfer where effect_key = 'second'`.execute(tx.db),
    );
    expect(rows).toEqual([]);
  });

  it.each([
    "insert into claimwright.event (practice_id, actor, kind, subject_kind, subject_id, data) values ('none', 'a', 'k', 's', 'i', '{}')",
    "insert into claimwright.ledger_account (practice_id, account, kind, facts) values ('none', 'bank', 'bank', '{}')",
    "insert into claimwright.decision_why (practice_id, subject_kind, subject_id, decision, engine_version, why) values ('none', 's', 'i', 'd', 'v', '{}')",
  ])("even the owner writes no row of a practice that is not there: %s", async (text) => {
    await expect(asOwner(text)).rejects.toMatchObject({ code: "23503" });
  });

  it.each([
    "insert into ledger_account (practice_id, account, kind, claim_id, facts) values ($, 'lost', 'bank', 'nowhere', '{}')",
    "insert into ledger_account (practice_id, account, kind, patient_id, facts) values ($, 'lost', 'bank', 'nowhere', '{}')",
    "insert into account_balance (practice_id, account) values ($, 'nowhere')",
    "insert into claim_state_change (practice_id, claim_id, ordinal, to_state, reason, actor) values ($, 'nowhere', 1, 'paid', 'r', 'a')",
    "insert into remittance_claim (practice_id, payment_id, occurrence_key, occurrence, patient_control_number, status_code, paid_cents, charge_cents, state, sealed) values ($, 'nowhere', 'k', 1, 'n', '1', 0, 0, 'held', '')",
  ])("no row names another that is not there: %s", async (text) => {
    const [before, after] = text.split("$");
    const write = asOurs((tx) =>
      sql`${sql.raw(before ?? "")}${ours.practice.id}${sql.raw(after ?? "")}`.execute(tx.db),
    );
    await expect(write).rejects.toMatchObject(NO_SUCH_ROW);
  });

  it.each([
    "patient set patient_id = 'other'",
    "claim set claim_id = 'other'",
    "account_balance set account = 'other'",
  ])("a key never changes under what names it: %s", async (text) => {
    const write = asOurs((tx) => sql`update ${sql.raw(text)} where false`.execute(tx.db));
    await expect(write).rejects.toMatchObject({ sqlState: "23001" });
  });

  it("the application cannot take a practice's key away from under its rows", async () => {
    const rename = asOurs((tx) => tx.db.updateTable("practice").set({ practice_id: "other" }).execute());
    await expect(rename).rejects.toMatchObject({ sqlState: "42501" });
  });
});
