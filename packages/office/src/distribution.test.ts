import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { idOf } from "@claimwright/model";
import { createTestStore, type TestStore } from "@claimwright/store/testing";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleVisits } from "./demo/example-visits.ts";
import { runDemo } from "./demo/run-demo.ts";
import { createOffice, type Desk } from "./office.ts";
import { allPracticeIds } from "./queries/all-practices.ts";
import { listCodingQueue } from "./queries/coding-queue.ts";
import { listClaims } from "./queries/list-claims.ts";
import { listPayments } from "./queries/list-remittances.ts";
import { listVisits } from "./queries/list-visits.ts";
import { openClaimPage } from "./queries/open-claim-page.ts";
import { listPatients, openPatientAccount } from "./queries/patient-account.ts";
import { todayFigures } from "./queries/today-figures.ts";
import { listWork } from "./receivables/worklist.ts";

/**
 * The practice is the distribution column: with it in every key and every statement, the tables can be spread over
 * many database servers by practice (Citus) without a change to the program. See docs/scaling.md.
 */

/**
 * What belongs to a company or to the installation: one 835 may pay several practices, a person work for several. The
 * list of practices itself is one of them: spread out, every server holds all of it.
 */
const NOT_OF_A_PRACTICE: ReadonlySet<string> = new Set([
  "api_token",
  "app_user",
  "applied_migration",
  "code_set_release",
  "company",
  "company_control_number",
  "company_event",
  "company_key",
  "inbound_file",
  "installation",
  "outbound_file",
  "practice",
  "user_role",
  "user_session",
]);

let test: TestStore;
let practiceTables: readonly string[];

beforeAll(async () => {
  test = await createTestStore();
  const rows = await test.queryAsOwner<{ name: string; distributed: boolean }>(`
    select c.relname as name, exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and a.attnotnull
    ) as distributed
    from pg_class c where c.relnamespace = 'claimwright'::regnamespace and c.relkind in ('r', 'p')`);
  practiceTables = rows.filter(({ name }) => !NOT_OF_A_PRACTICE.has(name)).map(({ name }) => name);
  expect(rows.filter(({ name, distributed }) => !NOT_OF_A_PRACTICE.has(name) && !distributed)).toEqual([]);
});

afterAll(() => test.close());

describe("every key of a practice's table", () => {
  it("begins with the practice, and every unique one holds it", async () => {
    const keys = await test.queryAsOwner<{ table_name: string; index_name: string; columns: string[] }>(`
      select t.relname as table_name, i.relname as index_name,
        array(select coalesce(a.attname, '') from unnest(x.indkey) with ordinality k(number, place)
          left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by place)::text[] as columns
      from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      where t.relnamespace = 'claimwright'::regnamespace and x.indisunique`);
    const wrong = keys
      .filter(({ table_name }) => practiceTables.includes(table_name))
      .filter(({ columns }) => columns[0] !== "practice_id");
    expect(wrong).toEqual([]);
    expect(keys.length).toBeGreaterThan(practiceTables.length);
  });

  it("that leads to another practice's table leads there by the practice too", async () => {
    const links = await test.queryAsOwner<{ name: string; columns: string[]; target: string }>(`
      select c.conname as name, f.relname as target,
        array(select a.attname from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k)
          ::text[] as columns
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
      where c.contype = 'f' and t.relnamespace = 'claimwright'::regnamespace`);
    const between = links.filter(({ target }) => practiceTables.includes(target));
    expect(between.length).toBeGreaterThan(10);
    expect(between.filter(({ columns }) => !columns.includes("practice_id"))).toEqual([]);
  });
});

describe("every statement of the way from the visit to the bill, and of the screens", () => {
  it("names the practice when it touches a practice's table", async () => {
    const statements = await statementsOf(async () => {
      const folder = mkdtempSync(join(tmpdir(), "claimwright-distribution-"));
      try {
        await useEverything(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
    const touching = statements.filter((text) => tablesOf(text).length > 0);
    expect(touching.length).toBeGreaterThan(50);
    expect(touching.filter((text) => !text.includes("practice_id"))).toEqual([]);
  });
});

async function useEverything(folder: string): Promise<void> {
  const codes = createCodeLibrary(starterReleases());
  const { store } = test;
  await runDemo(
    {
      visits: exampleVisits(),
      dateOfService: isoDate("2025-11-14"),
      store,
      codes,
      home: folder,
      outputFolder: folder,
      newId: randomUUID,
    },
    () => {},
  );
  const [practiceId] = await allPracticeIds(store, idOf("tester"));
  if (practiceId === undefined) throw new Error("the demo makes a practice");
  const desk: Desk = { practiceId, actor: idOf("tester") };
  const office = createOffice({
    store,
    codes,
    newId: randomUUID,
    now: () => new Date("2025-11-24T12:00:00Z"),
  });
  await listPayments(office, desk);
  await listVisits(store, desk.actor);
  await listCodingQueue(office, desk);
  await todayFigures(office, desk);
  await store.withPractices([practiceId], desk.actor, (tx) =>
    listWork(tx, practiceId, isoDate("2025-11-24")),
  );
  const [patient] = await listPatients(office, desk, "");
  const [claim] = (await listClaims(office, desk, {}, { offset: 0, limit: 10 })).rows;
  if (patient === undefined || claim === undefined) throw new Error("the demo bills its visits");
  await openPatientAccount(office, desk, patient.patient.id);
  await openClaimPage(office, desk, idOf(claim.claimId));
}

/** The texts of all statements that are sent while `work` runs. */
async function statementsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const seen = new Set<string>();
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    seen.add(typeof first === "string" ? first : String((first as { text?: string }).text));
    return Reflect.apply(send, this, args);
  } as typeof send;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send;
  }
  return [...seen];
}

/** The practices' tables that a statement reads or writes. */
function tablesOf(text: string): readonly string[] {
  const named = [...text.matchAll(/\b(?:from|join|update|into)\s+(?:claimwright\.)?"?([a-z_]+)"?/gi)];
  return named.map(([, name = ""]) => name).filter((name) => practiceTables.includes(name));
}
