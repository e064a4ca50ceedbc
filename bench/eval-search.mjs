/**
 * `npm run eval:search [-- --data FOLDER --size N]`: how often search puts the right code first and among the first
 * five, for index entries, for index entries that were removed from it, for titles with one typing error and for
 * queries of our own; beside MiniSearch and PostgreSQL full text on the same phrases. Needs the official files; says
 * so and exits 1 without them.
 */
import { parseArgs } from "node:util";
import { openCodeSearch } from "@claimwright/codesets";
import { buildSearchIndex } from "../packages/codesets/dist/search/build-search-index.js";
import { collectPhrases } from "../packages/codesets/dist/search/collect-phrases.js";
import {
  indexCases,
  isAccepted,
  isHeldOut,
  isTrainingTitle,
  mistype,
  openBook,
  ownCases,
  phrasesWithout,
  sample,
  steadyRandom,
  titleCases,
} from "./search-cases.mjs";
import { miniSearchRival, postgresRival } from "./search-rivals.mjs";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    size: { type: "string", default: "3000" },
    rivals: { type: "boolean", default: true },
    misses: { type: "string", default: "0" },
  },
  allowNegative: true,
});
const SIZE = Number(options.size);
/** Rivals take up to some seconds a query. */
const RIVAL_SIZE = 50;
const SEED = 20_251_114;

const book = openBook(options.data);
const entries = [...book.entries("icd10cm")];
const ours = (set, tables) => {
  const search = openCodeSearch(book, set, tables);
  return (query) => search.search(query, { limit: 10 }).map(({ code }) => code);
};
const withoutHeldOut = phrasesWithout(book, isHeldOut);
const whole = collectPhrases(book, "icd10cm");
const searches = {
  icd10cm: ours("icd10cm"),
  hcpcs: ours("hcpcs"),
  heldOut: ours("icd10cm", buildSearchIndex(entries, withoutHeldOut)),
};

const index = indexCases(book);
const random = steadyRandom(SEED);
const suites = [
  { name: "index entries", cases: sample(index, SIZE, "index"), need: { first: 0.98 } },
  {
    name: "held-out index entries",
    cases: sample(
      index.filter(({ query }) => isHeldOut(query)),
      SIZE,
      "held",
    ),
    need: { first: 0.5, five: 0.7 },
    isHeldOut: true,
  },
  {
    name: "titles with one typing error",
    cases: sample(
      titleCases(book).filter(({ query }) => !isTrainingTitle(query)),
      SIZE,
      "title",
    ).map((one) => ({
      ...one,
      query: mistype(one.query, random),
    })),
    need: { five: 0.95 },
  },
  { name: "queries of our own", cases: ownCases(), need: { first: 0.85, five: 0.95 } },
];

for (const suite of suites) {
  const searchOf = ({ set }) => (suite.isHeldOut ? searches.heldOut : searches[set]);
  const result = await measure(suite.cases, async (one) => searchOf(one)(one.query));
  write(suite.name, result, suite.need);
  if (suite.need.first !== undefined && result.first < suite.need.first) process.exitCode = 1;
  if (suite.need.five !== undefined && result.five < suite.need.five) process.exitCode = 1;
  for (const miss of result.misses.slice(0, Number(options.misses))) process.stdout.write(`    ${miss}\n`);
}

if (options.rivals) {
  for (const suite of suites) {
    const search = suite.isHeldOut ? searches.heldOut : searches.icd10cm;
    write(
      `ours, asked the same: ${suite.name}`,
      await measure(rivalCases(suite), async ({ query }) => search(query)),
      {},
    );
  }
  for (const open of [miniSearchRival, postgresRival]) {
    const rival = await open(whole, withoutHeldOut, entries);
    for (const suite of suites) {
      const cases = rivalCases(suite);
      const ask = suite.isHeldOut ? rival.heldOut : rival.whole;
      write(`${rival.name}: ${suite.name}`, await measure(cases, ({ query }) => ask(query)), {});
    }
    await rival.close();
  }
}

function rivalCases({ name, cases }) {
  return sample(
    cases.filter(({ set }) => set === "icd10cm"),
    RIVAL_SIZE,
    `rival ${name}`,
  );
}

async function measure(cases, ask) {
  let first = 0;
  let five = 0;
  const times = [];
  const misses = [];
  for (const one of cases) {
    const started = performance.now();
    const codes = await ask(one);
    times.push(performance.now() - started);
    const at = codes.findIndex((code) => isAccepted(code, one.accepted));
    if (at === 0) first += 1;
    if (at >= 0 && at < 5) five += 1;
    if (at !== 0) misses.push(`${one.query} | ${one.accepted.join(" ")} | ${codes.slice(0, 3).join(" ")}`);
  }
  times.sort((a, b) => a - b);
  return {
    count: cases.length,
    first: first / cases.length,
    five: five / cases.length,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
    misses,
  };
}

function write(name, { count, first, five, p50, p99 }, need) {
  const asked = [
    ...(need.first === undefined ? [] : [`first ${need.first}`]),
    ...(need.five === undefined ? [] : [`five ${need.five}`]),
  ].join(", ");
  const share = (value) => value.toFixed(4);
  process.stdout.write(
    `${name}: ${count} queries, first ${share(first)}, first five ${share(five)}, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms${asked === "" ? "" : ` (asked: ${asked})`}\n`,
  );
}
