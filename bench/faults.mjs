// Kills what can be killed while claims go out and answers come in, and asks afterwards whether the books still tell
// the truth. What happens is drawn from a seed: node bench/faults.mjs --seeds 7 does the same again.
//
// In each seed a practice sends claims by the jobs of real worker processes, over folders, to a payer that answers by
// 999, 277CA and 835. Workers are killed (SIGKILL) at any moment, the database server as well; answers come twice and in
// any order; the disk is full now and then. A front desk writes over HTTP to a server that is killed while it does, and
// sends again under the same keys. At the end a worker, or a server with its jobs, may finish in peace, and then: every
// claim went out in one file and was answered once, every payment was posted once, each of the desk's writes is there
// once, the ledger sums to zero and every balance is a recount, the sealed events are as they were, and nothing waits
// or stands half way.
import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openQueue, People } from "../apps/server/dist/index.js";
import { isoDate } from "../packages/base/dist/index.js";
import { createCodeLibrary, starterReleases } from "../packages/codesets/dist/index.js";
import * as office from "../packages/office/dist/index.js";
import { demoFeeTable } from "../packages/pricing/dist/index.js";
import {
  insertCoverage,
  insertPatient,
  loadJob,
  openStore,
  stopEmbeddedServer,
} from "../packages/store/dist/index.js";
import { openDeskWrites, sendOnce, sendUntilAnswered } from "./faults/desk-writes.mjs";
import { DESK_WRITES, disturbanceOf } from "./faults/disturbance.mjs";
import { faultsOf } from "./faults/invariants.mjs";

// The embedded server of the run's own home, never a database of somebody's.
delete process.env.DATABASE_URL;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DATE = isoDate("2025-11-14");
const CODES = createCodeLibrary(starterReleases());
const DRAFT = {
  diagnoses: ["N390"],
  services: [{ system: "CPT", code: "99213", modifiers: [], units: 1, diagnosisPointers: [1] }],
};
/** A worker that may work in peace ends its job long before. */
const PEACE_MS = 30_000;

const seeds = seedsOf(process.argv);
const home = mkdtempSync(join(tmpdir(), "claimwright-faults-"));
let failures = 0;
let opened;
let queued;
try {
  for (const seed of seeds) {
    const began = Date.now();
    const wrong = await trySeed(seed).catch((error) => [error.stack ?? String(error)]);
    process.stdout.write(
      `seed ${seed}: ${wrong.length === 0 ? "holds" : "BROKEN"} (${((Date.now() - began) / 1_000).toFixed(1)} s)\n`,
    );
    if (wrong.length === 0) continue;
    failures += 1;
    for (const line of wrong) process.stdout.write(`  ${line}\n`);
    process.stdout.write(`  replay: node bench/faults.mjs --seeds ${seed}\n`);
  }
  process.stdout.write(`${seeds.length - failures} of ${seeds.length} seeds hold.\n`);
} finally {
  await letGo();
  await stopEmbeddedServer(join(home, "postgres"));
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

async function trySeed(seed) {
  const plan = disturbanceOf(seed);
  const scene = await setScene(seed, plan);
  await ask(scene, "send-claims", { claimIds: scene.claimIds });
  for (const round of plan.rounds) {
    await disturb(round);
    if (round.serverDiesAfter !== undefined) await writeToDyingServer(scene, round);
    await answer(scene, round);
    await ask(scene, "apply-answers", {});
  }
  return finish(scene);
}

/** A practice of its own in the one database, with claims that a person has signed for and that are ready. */
async function setScene(seed, plan) {
  return withStore(async (store) => {
    const desk = { ...(await office.openDemo(store)), actor: "biller" };
    const now = () => new Date(`${DATE}T22:00:00Z`);
    const rooms = office.createOffice({ store, codes: CODES, newId: randomUUID, now });
    const examples = office.exampleVisits();
    const own = Array.from({ length: plan.visits }, (_, index) => ({
      ...examples[index % examples.length],
      id: `seed-${seed}-${index}`,
    }));
    const enrolments = office.enrolVisits(own, DATE, desk.practiceId);
    const [{ patient, encounter }] = enrolments;
    const front = await openDeskWrites(new People(store, Date.now), desk, {
      patientId: patient.id,
      providerId: encounter.renderingProviderId,
      count: plan.rounds.some(({ serverDiesAfter }) => serverDiesAfter !== undefined) ? DESK_WRITES : 0,
    });
    const claimIds = [];
    for (const enrolment of enrolments) claimIds.push(await claimOf(rooms, desk, enrolment));
    const payer = office.sandboxPartner(
      rooms,
      office.demoPayerConfig(enrolments),
      join(home, "payer", desk.practiceId),
    );
    return {
      desk,
      claimIds,
      payer,
      front,
      folder: join(home, "exchange", desk.practiceId),
      answered: new Set(),
    };
  });
}

async function claimOf(rooms, desk, { patient, coverage, encounter }) {
  await rooms.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await insertPatient(tx, patient);
    await insertCoverage(tx, desk.practiceId, coverage);
  });
  await office.signVisit(rooms, desk, encounter);
  await office.signDraft(rooms, desk, encounter.id, DRAFT, 1);
  const claim = await office.buildClaim(rooms, desk, encounter.id, { fees: demoFeeTable() });
  if (claim.kind === "held") throw new Error(`a claim of the scene is held: ${claim.why.reason}`);
  return claim.claimId;
}

/** Somebody asks for work. */
async function ask({ desk }, name, input) {
  return withQueue((queue) => queue.start(desk, { name, input }));
}

/** Workers for a while, then SIGKILL to them and, when it is drawn, to the database server first. */
async function disturb({ workers, afterMs, killsDatabase, fullDisk }) {
  const running = Array.from({ length: workers }, () => startWorker(fullDisk));
  await Promise.all(running.map(({ ready }) => ready));
  await sleep(afterMs);
  if (killsDatabase) {
    process.kill(databasePid(), "SIGKILL");
    await letGo();
  }
  for (const { child } of running) child.kill("SIGKILL");
  await Promise.all(running.map(({ ended }) => ended));
}

/** The first attempt of the desk's writes, and SIGKILL to the server while they are on the way. */
async function writeToDyingServer({ front }, { serverDiesAfter, killsDatabase }) {
  const server = startProgram(["serve", "--port", "0", "--no-jobs"]);
  const address = await server.ready;
  const sent = sendOnce(front, address, serverDiesAfter);
  await sent.enough;
  if (killsDatabase) {
    process.kill(databasePid(), "SIGKILL");
    await letGo();
  }
  server.child.kill("SIGKILL");
  await server.ended;
  await sent.all;
}

function startWorker(fullDisk) {
  const preload = fullDisk === 0 ? [] : ["--import", join(root, "bench/faults/full-disk.mjs")];
  return startProgram(["worker"], preload, { FULL_DISK: String(fullDisk) });
}

/** `ready` is what it serves at, or undefined for a worker that does jobs and for a program that has ended. */
function startProgram(words, preload = [], environment = {}) {
  const child = spawn(process.execPath, [...preload, join(root, "apps/cli/bin/claimwright.js"), ...words], {
    env: { ...process.env, CLAIMWRIGHT_HOME: home, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const ready = new Promise((resolve) => {
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
      const [, address] = /Serving at (\S+)\n/.exec(said) ?? [];
      if (address !== undefined || said.includes("Doing jobs")) resolve(address);
    });
    child.once("exit", () => resolve(undefined));
  });
  return { child, ended, ready };
}

function databasePid() {
  return Number(readFileSync(join(home, "postgres", "data", "postmaster.pid"), "utf8").split("\n")[0]);
}

/** The payer answers the files that it has not answered; its answers arrive in any order, some of them twice. */
async function answer(scene, { order, twice }) {
  const outgoing = join(scene.folder, "outgoing");
  for (const name of filesIn(outgoing)) {
    if (scene.answered.has(name)) continue;
    const bytes = readFileSync(join(outgoing, name));
    const id = name.replace(/\.x12$/, "");
    await scene.payer.deliver({ id, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
    scene.answered.add(name);
  }
  const incoming = join(scene.folder, "incoming");
  mkdirSync(incoming, { recursive: true });
  for (const [index, reply] of (await scene.payer.collect()).entries()) {
    writeFileSync(join(incoming, `${order(index)}-${reply.name}`), reply.bytes);
    if (twice(index)) writeFileSync(join(incoming, `${order(index + 7)}-again-${reply.name}`), reply.bytes);
    await reply.done();
  }
}

/** In peace the rest is sent, the payer answers the rest, the desk's writes are answered, and the books are asked. */
async function finish(scene) {
  const { front } = scene;
  const program = front.writes.length === 0 ? startWorker(0) : startProgram(["serve", "--port", "0"]);
  try {
    const address = await program.ready;
    if (front.writes.length > 0) await sendUntilAnswered(front, address, () => letTimePass(scene));
    await inPeace(scene, "send-claims", { claimIds: scene.claimIds });
    await inPeace(scene, "nightly", {});
    await answer(scene, { order: String, twice: () => false });
    await inPeace(scene, "apply-answers", {});
    return await withStore((store) => faultsOf(store, scene));
  } finally {
    program.child.kill("SIGTERM");
    await program.ended;
  }
}

/** Five minutes go by for the attempts that a dead server left unfinished. */
async function letTimePass({ desk: { practiceId, actor } }) {
  await withStore((store) =>
    store.withPractices([practiceId], actor, (tx) =>
      tx.db
        .updateTable("request_key")
        .set({ claimed_at: new Date(Date.now() - 360_000).toISOString() })
        .where("practice_id", "=", practiceId)
        .where("state", "=", "running")
        .execute(),
    ),
  );
}

async function inPeace(scene, name, input) {
  const id = await ask(scene, name, input);
  const { desk } = scene;
  return withStore(async (store) => {
    for (const until = Date.now() + PEACE_MS; Date.now() < until; await sleep(100)) {
      const job = await store.withPractices([desk.practiceId], desk.actor, (tx) =>
        loadJob(tx, desk.practiceId, id),
      );
      if (job.state === "done") return;
      if (job.state === "failed") throw new Error(`${name} failed: ${job.problem}`);
    }
    throw new Error(`${name} was not done within ${PEACE_MS / 1_000} s`);
  });
}

/** The store of this process, opened when it is needed and again after the database was killed. */
async function withStore(work) {
  opened ??= openStore({ home, stopWhenUnused: false });
  return work(await opened);
}

async function withQueue(work) {
  queued ??= withStore((store) => openQueue(store, () => undefined));
  return work(await queued);
}

async function letGo() {
  const [store, queue] = await Promise.all([opened, queued]);
  opened = undefined;
  queued = undefined;
  await queue?.stop().catch(() => undefined);
  await store?.close().catch(() => undefined);
}

function filesIn(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".x12"))
        .sort()
    : [];
}

/** `--seeds 7`, `--seeds 1-200`; without, ten. */
function seedsOf(argv) {
  const [from = "1", to = from] = (argv[argv.indexOf("--seeds") + 1] ?? "1-10").split("-");
  if (!argv.includes("--seeds")) return Array.from({ length: 10 }, (_, index) => index + 1);
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
}
