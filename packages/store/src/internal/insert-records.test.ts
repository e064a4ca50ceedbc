import { idOf } from "@claimwright/model";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreTransaction } from "../store.ts";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  type TestStore,
} from "../testing/index.ts";
import { byKeys } from "./by-keys.ts";
import { type RecordColumn, recordsOf } from "./insert-records.ts";

let test: TestStore;
let ours: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  ours = await insertSamplePractice(test.store, "ours");
});
afterAll(async () => test?.close());

function inOurs<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  return test.store.withPractices([ours.practice.id], idOf("tester"), work);
}

const COLUMNS: Readonly<Record<string, RecordColumn>> = {
  name: "text",
  cents: "bigint",
  count: "integer",
  day: "date",
  facts: "jsonb",
  why: "json",
  bytes: "bytea",
};

function roundTrip(rows: readonly Readonly<Record<string, unknown>>[]): Promise<readonly unknown[]> {
  return inOurs(async (tx) => {
    await sql`create temporary table records (name text, cents bigint, count integer, day date, facts jsonb, why json,
      bytes bytea) on commit drop`.execute(tx.db);
    const { columns, select } = recordsOf(COLUMNS, rows);
    await sql`insert into pg_temp.records ${columns} ${select}`.execute(tx.db);
    return (await sql`select * from pg_temp.records`.execute(tx.db)).rows;
  });
}

describe("rows that travel as columns arrive as they were", () => {
  const row = {
    name: 'Ünïcode "quoted" \\ {braces}',
    cents: 900_719_925_474_099,
    count: -3,
    day: "2025-02-28",
    facts: { b: [1, null], a: "x" },
    why: { z: 1, a: { nested: "é" } },
    bytes: Buffer.from([0, 255, 7]),
  };

  it("one row", async () => {
    expect(await roundTrip([row])).toEqual([row]);
  });

  it("rows that are equal keep their number", async () => {
    expect(await roundTrip([row, row, row])).toEqual([row, row, row]);
  });

  it("rows that differ in every column, in their order", async () => {
    const other = {
      ...row,
      name: "",
      cents: 0,
      count: 5,
      day: "0001-01-01",
      facts: {},
      why: {},
      bytes: Buffer.alloc(0),
    };
    expect(await roundTrip([row, other])).toEqual([row, other]);
  });

  it("nothing is nothing, whether in one row or in all", async () => {
    const empty = { ...row, name: null, cents: null, count: undefined, day: null, bytes: null };
    const nothing = { ...empty, count: null };
    expect(await roundTrip([empty, empty])).toEqual([nothing, nothing]);
    expect(await roundTrip([row, empty])).toEqual([row, nothing]);
  });
});

describe("rows looked up by many keys", () => {
  const ask = (keys: readonly string[]) =>
    inOurs((tx) =>
      tx.db
        .selectFrom(byKeys("patient", ours.practice.id, "patient_id", keys))
        .select("patient_id")
        .execute(),
    );

  it("each once, however often it is asked for; what is not there is left out", async () => {
    const { id } = ours.patient;
    expect(await ask([id, "nobody", id])).toEqual([{ patient_id: id }]);
    expect(await ask([])).toEqual([]);
  });
});
