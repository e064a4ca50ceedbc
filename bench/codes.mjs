/**
 * `npm run bench:codes [-- --data FOLDER]`: installs every official file at hand into a fresh home, then measures
 * install, opening, memory, lookups by code and date, and search as one types. Needs the official files; says so and
 * exits 1 without them. Prints CPU time beside wall time, since others may share the machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isoDate } from "@claimwright/base";
import { installCodes, openInstalledCodes } from "@claimwright/office";
import { ownCases } from "./search-cases.mjs";

const { values: options } = parseArgs({
  options: { data: { type: "string", default: "../shared/data" }, opened: { type: "string" } },
});
if (!existsSync(options.data)) {
  process.stderr.write(`${options.data} is not there. Name the folder of official files with --data.\n`);
  process.exit(1);
}
const DATE = isoDate("2025-11-14");
const LOOKUPS = 3_000_000;
const SEARCHES = 4_000;

if (options.opened !== undefined) {
  await measureOpened(options.opened);
  process.exit(0);
}
const home = await mkdtemp(join(tmpdir(), "codes-bench-"));
try {
  const install = await timed(() => installCodes({ home, from: options.data, acceptedLicences: [] }));
  const { installed, problems } = install.value;
  line("install", `${installed.length} releases, ${problems.length} faulty`, install, "under 20 s");
  // A process of its own, so that what installing left behind counts for nothing.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", fileURLToPath(import.meta.url), "--opened", home],
    { encoding: "utf8" },
  );
  process.stdout.write(stdout);
  process.stderr.write(stderr);
} finally {
  await rm(home, { recursive: true, force: true });
}

async function measureOpened(installed) {
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  globalThis.gc?.();
  write(`memory before: rss ${megabytes(process.memoryUsage().rss)}, the program itself`);
  const opening = await timed(() => openInstalledCodes(installed));
  const { library, search, shared } = opening.value;
  line("open", `${shared.length} compiled files`, opening, "under 300 ms");
  const searching = await timed(() => search("icd10cm", DATE));
  line("open search", "icd10cm with its index", searching, "");
  globalThis.gc?.();
  write(`memory with all of it open: rss ${megabytes(process.memoryUsage().rss)} (asked: under 250 MB)`);
  touchTables(library);
  searches(searching.value);
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const compiled = shared.reduce((sum, { memory }) => sum + memory.byteLength, 0);
  write(
    `memory after every code was touched: rss ${megabytes(rss)}, of which compiled releases ${megabytes(compiled)} and heap ${megabytes(heapUsed)}`,
  );
  lookups(library);
}

function lookups(library) {
  const codes = [...library.at(DATE).entries("icd10cm")].map(({ code }) => code);
  for (const code of codes) library.at(DATE).lookup("icd10cm", code);
  const asked = Array.from({ length: LOOKUPS }, (_, at) => codes[(at * 7_919) % codes.length]);
  const cpu = process.cpuUsage();
  const started = performance.now();
  let found = 0;
  for (const code of asked) if (library.at(DATE).lookup("icd10cm", code).status === "found") found += 1;
  const ms = performance.now() - started;
  const cpuMs = process.cpuUsage(cpu).user / 1_000;
  const rate = (time) => `${((LOOKUPS / time) * 0.001).toFixed(1)} million a second`;
  write(
    `lookups by code and date: ${found} of ${LOOKUPS} found, ${rate(ms)} (cpu ${rate(cpuMs)}; asked: 3 million)`,
  );
}

/** Every query letter by letter, as it is typed, until there are enough. */
function searches(search) {
  const typed = ownCases()
    .filter(({ set }) => set === "icd10cm")
    .flatMap(({ query }) =>
      Array.from({ length: query.length - 1 }, (_, length) => query.slice(0, length + 2)),
    );
  for (const query of typed.slice(0, 500)) search.search(query);
  const wall = [];
  const cpu = [];
  for (const query of typed.slice(0, SEARCHES)) {
    const before = process.cpuUsage();
    const started = performance.now();
    search.search(query, { limit: 10 });
    wall.push(performance.now() - started);
    cpu.push((process.cpuUsage(before).user + process.cpuUsage(before).system) / 1_000);
  }
  const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(2);
  write(
    `search as typed: ${wall.length} queries, p50 ${at(wall, 0.5)} ms, p99 ${at(wall, 0.99)} ms (cpu p50 ${at(cpu, 0.5)} ms, p99 ${at(cpu, 0.99)} ms; asked: 1 ms and 5 ms)`,
  );
}

/** Brings PCS, HCPCS, MUE and the fee schedule into use, as a running office has them. */
function touchTables(library) {
  const book = library.at(DATE);
  let touched = 0;
  for (const set of ["icd10pcs", "hcpcs"])
    for (const entry of book.entries(set)) touched += entry.title.length;
  for (const row of book.allRows("mpfs")) touched += row.code.length;
  for (const row of library.at(isoDate("2026-05-01")).allRows("mue-practitioner")) touched += row.code.length;
  write(
    `touched every code of ICD-10-PCS and HCPCS, every row of MUE and the fee schedule (${touched} characters)`,
  );
}

async function timed(work) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, ms: performance.now() - started, cpuMs: (user + system) / 1_000 };
}

function line(name, what, { ms, cpuMs }, asked) {
  write(
    `${name}: ${what}, ${ms.toFixed(0)} ms (cpu ${cpuMs.toFixed(0)} ms${asked === "" ? "" : `; asked: ${asked}`})`,
  );
}

function write(text) {
  process.stdout.write(`${text}\n`);
}
