import type { ClientBase } from "pg";
import { SCHEMA } from "../migrate.ts";

/** The tables that hold tenants' rows, each after the tables that it refers to. */
export async function tenantTables(client: ClientBase): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' and exists (select from pg_attribute a
       where a.attrelid = c.oid and a.attname in ('practice_id', 'company_id') and not a.attisdropped)
     order by 1`,
    [SCHEMA],
  );
  const { rows: links } = await client.query<{ name: string; refers_to: string }>(
    `select c.relname as name, r.relname as refers_to from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and k.contype = 'f' and k.conrelid <> k.confrelid`,
    [SCHEMA],
  );
  return inOrder(
    tables.map(({ name }) => name),
    [...links, ...HELD_BY_TRIGGERS],
  );
}

/** References that the database checks by the statement instead of by a foreign key. */
const HELD_BY_TRIGGERS = [
  { name: "ledger_transfer", refers_to: "ledger_account" },
  { name: "ledger_account", refers_to: "practice" },
  { name: "ledger_account", refers_to: "patient" },
  { name: "ledger_account", refers_to: "claim" },
  { name: "account_balance", refers_to: "ledger_account" },
  { name: "claim_state_change", refers_to: "claim" },
  { name: "remittance_claim", refers_to: "remittance_payment" },
  { name: "remittance_claim", refers_to: "claim" },
  { name: "decision_why", refers_to: "practice" },
  { name: "event", refers_to: "practice" },
] as const;

function inOrder(
  tables: readonly string[],
  links: readonly { readonly name: string; readonly refers_to: string }[],
): readonly string[] {
  const done = new Set<string>();
  const left = new Set(tables);
  while (left.size > 0) {
    const ready = [...left].filter((table) =>
      links.every(({ name, refers_to }) => name !== table || done.has(refers_to)),
    );
    if (ready.length === 0) throw new Error("tables refer to each other in a circle");
    for (const table of ready) {
      done.add(table);
      left.delete(table);
    }
  }
  return [...done];
}
