// Two searches that are not ours, over the same phrases: MiniSearch in memory and PostgreSQL full text.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedServer } from "@claimwright/store";
import MiniSearch from "minisearch";
import pg from "pg";

const HITS = 40;

/** Ten codes, each once, in the order of their best phrase. */
function distinct(rows, entries) {
  return [...new Set(rows.map((row) => entries[row].code))].slice(0, 10);
}

export async function miniSearchRival(whole, withoutHeldOut, entries) {
  const open = (phrases) => {
    const index = new MiniSearch({
      fields: ["text"],
      storeFields: ["row"],
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    index.addAll(phrases.map(({ text, row }, id) => ({ id, text, row })));
    return async (query) =>
      distinct(
        index
          .search(query)
          .slice(0, HITS)
          .map(({ row }) => row),
        entries,
      );
  };
  return {
    name: "MiniSearch",
    whole: open(whole),
    heldOut: open(withoutHeldOut),
    close: async () => undefined,
  };
}

export async function postgresRival(whole, withoutHeldOut, entries) {
  const home = await mkdtemp(join(tmpdir(), "search-bench-"));
  const server = await startEmbeddedServer({ folder: home, durable: false });
  const client = new pg.Client({ ...server.login, database: "postgres" });
  await client.connect();
  const open = async (table, phrases) => {
    await client.query(`create temp table ${table} (row int, text text, words tsvector)`);
    for (let at = 0; at < phrases.length; at += 10_000) {
      const part = phrases.slice(at, at + 10_000);
      await client.query(
        `insert into ${table} select row, text, to_tsvector('english', text) from unnest($1::int[], $2::text[]) as given(row, text)`,
        [part.map(({ row }) => row), part.map(({ text }) => text)],
      );
    }
    await client.query(`create index on ${table} using gin (words)`);
    await client.query(`analyze ${table}`);
    return async (query) => {
      const words = query.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      const { rows } = await client.query(
        `select row from ${table}, to_tsquery('english', $1) as asked where words @@ asked order by ts_rank_cd(words, asked, 2) desc limit ${HITS}`,
        [words.join(" | ")],
      );
      return distinct(
        rows.map(({ row }) => row),
        entries,
      );
    };
  };
  return {
    name: "PostgreSQL full text",
    whole: await open("whole", whole),
    heldOut: await open("held_out", withoutHeldOut),
    close: async () => {
      await client.end();
      await server.release();
      await rm(home, { recursive: true, force: true });
    },
  };
}
