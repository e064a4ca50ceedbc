import { type ActorId, idOf } from "@claimwright/model";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listPractices, loadPatient, type StoreTransaction } from "./index.ts";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  type TestStore,
} from "./testing/index.ts";

const ACTOR: ActorId = idOf("intruder");
let test: TestStore;
let ours: SamplePractice;
let theirs: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  ours = await insertSamplePractice(test.store, "ours");
  theirs = await insertSamplePractice(test.store, "theirs");
});
afterAll(async () => test?.close());

function asOurs<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  return test.store.withPractices([ours.practice.id], ACTOR, work);
}

async function asOwner<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
  const client = new Client(test.ownerConfig);
  await client.connect();
  try {
    return (await client.query<R>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

describe("the database itself keeps practices apart", () => {
  it("works as an ordinary role, and signs in as one", async () => {
    const [row] = await asOurs(
      async (tx) =>
        (
          await sql<{ me: string; signed_in: string; rolsuper: boolean; rolbypassrls: boolean }>`
            select current_user as me, session_user as signed_in, rolsuper, rolbypassrls
            from pg_roles where rolname = current_user`.execute(tx.db)
        ).rows,
    );
    expect(row).toEqual({
      me: "claimwright_app",
      signed_in: "claimwright_app",
      rolsuper: false,
      rolbypassrls: false,
    });
  });

  it("shows no row of another practice, though the query asks for all", async () => {
    const seen = await asOurs((tx) => tx.db.selectFrom("patient").select("practice_id").execute());
    expect(seen).toEqual([{ practice_id: ours.practice.id }]);
    const both = await test.store.withPractices([ours.practice.id], ACTOR, (tx) =>
      loadPatient(tx, theirs.practice.id, theirs.patient.id).then(
        () => "read",
        (error: unknown) => (error as { problem?: { code: string } }).problem?.code,
      ),
    );
    expect(both).toBe("input.not-found");
  });

  it("refuses to write a row of another practice", async () => {
    const write = asOurs((tx) =>
      tx.db
        .insertInto("provider")
        .values({ practice_id: theirs.practice.id, provider_id: "x", npi: "1", facts: "{}" })
        .execute(),
    );
    await expect(write).rejects.toMatchObject({ name: "DatabaseFault", sqlState: "42501" });
  });

  it("changes nothing of another practice, and moves no row into one", async () => {
    const changed = await asOurs((tx) =>
      tx.db
        .updateTable("patient")
        .set({ account_number: "taken" })
        .where("practice_id", "=", theirs.practice.id)
        .executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    const moved = asOurs((tx) =>
      tx.db.updateTable("encounter").set({ practice_id: theirs.practice.id }).execute(),
    );
    await expect(moved).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("lets a company see its own practices only, and no patient without naming the practice", async () => {
    const [names, patients] = await test.store.withCompany(ours.companyId, ACTOR, async (tx) => [
      await listPractices(tx),
      await tx.db.selectFrom("patient").selectAll().execute(),
    ]);
    expect(names.map((entry) => entry.id)).toEqual([ours.practice.id]);
    expect(patients).toEqual([]);
  });

  it("refuses one transaction for the practices of two companies, and one for a practice that is not there", async () => {
    const both = test.store.withPractices([ours.practice.id, theirs.practice.id], ACTOR, async () => 1);
    await expect(both).rejects.toThrow(RangeError);
    const none = test.store.withPractices([idOf("nowhere")], ACTOR, async () => 1);
    await expect(none).rejects.toMatchObject({ problem: { code: "input.not-found" } });
  });

  it("takes an id with braces, commas and quotes as one id, not as a list of practices", async () => {
    const crafty = test.store.withPractices([idOf(`x","${theirs.practice.id}`)], ACTOR, async (tx) =>
      tx.db.selectFrom("patient").selectAll().execute(),
    );
    await expect(crafty).rejects.toMatchObject({ problem: { code: "input.not-found" } });
  });
});

describe("every table of a practice is held to the same rule", () => {
  interface TenantTable {
    readonly name: string;
    readonly scope: string;
    readonly rls: boolean;
    readonly forced: boolean;
    readonly policies: number;
    readonly first_key: string | null;
  }

  const tenantTables = (): Promise<TenantTable[]> =>
    asOwner<TenantTable>(
      `select c.relname as name, a.attname as scope, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
         (select k.attname from pg_index i join pg_attribute k
            on k.attrelid = c.oid and k.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first_key
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attname in ('practice_id', 'company_id')
       where n.nspname = 'claimwright' and c.relkind = 'r' and c.relname <> 'practice' order by 1`,
    );

  it("row-level security is on, forced and has a policy; the tenant comes first in the primary key", async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(25);
    const wrong = tables.filter(
      (table) => !table.rls || !table.forced || table.policies === 0 || table.first_key !== table.scope,
    );
    expect(wrong).toEqual([]);
  });

  it("no table of ours is without a tenant but the two that belong to the installation", async () => {
    const rows = await asOwner<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'claimwright' and c.relkind in ('r', 'v', 'm')
         and not exists (select from pg_attribute a where a.attrelid = c.oid
           and a.attname in ('practice_id', 'company_id')) order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual(["applied_migration", "installation"]);
  });

  it("every foreign key between practices' tables starts with practice_id on both sides", async () => {
    const rows = await asOwner<{ name: string }>(
      `select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
         join pg_namespace n on n.oid = c.relnamespace join pg_class r on r.oid = k.confrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
         join pg_attribute b on b.attrelid = r.oid and b.attnum = k.confkey[1]
       where n.nspname = 'claimwright' and k.contype = 'f'
         and exists (select from pg_attribute x where x.attrelid = r.oid and x.attname = 'practice_id')
         and (a.attname <> 'practice_id' or b.attname <> 'practice_id')`,
    );
    expect(rows).toEqual([]);
  });

  it("every unique or lookup index of a practice's table starts with practice_id, name search apart", async () => {
    const rows = await asOwner<{ name: string }>(
      `select ic.relname as name from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_class ic on ic.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
         left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where n.nspname = 'claimwright' and c.relname <> 'practice'
         and exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'practice_id')
         and a.attname is distinct from 'practice_id' order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual(["patient_name"]);
  });

  it("the application's role owns nothing and may delete nothing that money or notes rest on", async () => {
    const owned = await asOwner(
      "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'claimwright_app'",
    );
    expect(owned).toEqual([]);
    const deletable = await asOwner<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'claimwright' and c.relkind = 'r'
         and (has_table_privilege('claimwright_app', c.oid, 'delete')
           or has_table_privilege('claimwright_app', c.oid, 'truncate'))`,
    );
    expect(deletable).toEqual([]);
  });
});

describe("what is written once stays", () => {
  const APPEND_ONLY = [
    "note",
    "coded_encounter",
    "event",
    "ledger_transfer",
    "remittance_payment",
    "statement",
  ];

  it.each(APPEND_ONLY)(
    "%s: the application may not change it, and the owner is stopped too",
    async (table) => {
      const change = asOurs((tx) =>
        sql`update ${sql.table(table)} set practice_id = practice_id`.execute(tx.db),
      );
      await expect(change).rejects.toMatchObject({ sqlState: "42501" });
      await expect(asOwner(`truncate claimwright.${table} cascade`)).rejects.toThrow(/append-only/);
      const triggers = await asOwner<{ count: string }>(
        `select count(*) from pg_trigger where tgrelid = 'claimwright.${table}'::regclass and tgname like 'append_only%'`,
      );
      expect(triggers[0]?.count).toBe("2");
    },
  );

  it("a signed note cannot be rewritten by the owner without taking the guard away first", async () => {
    await expect(asOwner("update claimwright.note set signed_by = signed_by")).rejects.toThrow(/append-only/);
    await expect(asOwner("delete from claimwright.note")).rejects.toThrow(/append-only/);
  });
});
