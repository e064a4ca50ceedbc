// Measures the server as a hundred people use it: 200 requests a second over loopback, in the mix of an office, against
// a process of its own. Exits 1 when the 99th percentile is 150 ms or more, or when anything is answered with a fault.
//
// The requests start by a clock, not when the one before is answered (open loop), and each time counts from when the
// request should have started: a server that stalls is charged for everybody who waits (no coordinated omission).
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { People } from "../apps/server/dist/index.js";
import {
  openCodes,
  SEED_COMPANY,
  SEED_LAST_DAY,
  SEED_PRACTICE,
  seedPractice,
} from "../packages/office/dist/index.js";
import { openStore } from "../packages/store/dist/index.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PEOPLE = 100;
const PER_SECOND = Number(process.env.RATE ?? 200);
const WARM_SECONDS = 5;
const SECONDS = Number(process.env.SECONDS ?? 30);
const BUDGET_P99_MS = 150;
const PASSWORD = "plum heron lantern";
/** Whoever has the most of the work in an office is here most often. */
const STAFF = ["front-desk", "coder", "coder", "biller", "biller", "poster", "manager"];

const DRAFT = {
  diagnoses: ["I10"],
  services: [{ system: "CPT", code: "99213", modifiers: [], units: 1, diagnosisPointers: [1] }],
};

const home = mkdtempSync(join(tmpdir(), "claimwright-bench-api-"));
const store = await openStore({ home });
try {
  process.stderr.write("making a practice of six months\n");
  await seedPractice({ store, codes: openCodes().library, home, newId: randomUUID }, () => undefined);
  await addPeople();
  const server = await startServer();
  try {
    const cookies = await signIn(server.address);
    const mix = await mixOf(server.address, cookies);
    await run(server.address, cookies, mix, WARM_SECONDS);
    report(await run(server.address, cookies, mix, SECONDS));
  } finally {
    server.child.kill("SIGTERM");
    await server.ended;
  }
} finally {
  await store.close();
  rmSync(home, { recursive: true, force: true });
}

async function addPeople() {
  const people = new People(store, Date.now);
  for (let each = 0; each < PEOPLE; each += 1) {
    await people.add(SEED_COMPANY, "bench", {
      id: `bench-${each}`,
      login: `bench-${each}`,
      name: `Person ${each}`,
      password: PASSWORD,
      grants: [{ practiceId: SEED_PRACTICE, role: STAFF[each % STAFF.length] }],
    });
  }
}

async function startServer() {
  const child = spawn(process.execPath, [join(root, "apps/cli/bin/claimwright.js"), "serve", "--port", "0"], {
    env: { ...process.env, CLAIMWRIGHT_HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    child.stderr.on("data", (text) => {
      const found = /Serving at (\S+)/.exec(String(text));
      if (found) resolve(found[1]);
    });
    child.once("exit", () => reject(new Error("the server ended before it listened")));
  });
  return { child, ended, address };
}

async function signIn(address) {
  const cookies = [];
  for (let each = 0; each < PEOPLE; each += 1) {
    const response = await fetch(`${address}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ login: `bench-${each}`, password: PASSWORD }),
    });
    if (!response.ok) throw new Error(`signing in was answered with ${response.status}`);
    const cookie = response.headers.get("set-cookie").split(";")[0];
    cookies.push({ cookie, role: STAFF[each % STAFF.length] });
  }
  return cookies;
}

/** What people ask for: how often of a hundred, who may, and the address, which differs from time to time. */
async function mixOf(address, cookies) {
  const cookieOf = (role) => cookies.find((each) => each.role === role).cookie;
  const read = async (path, role, body) => {
    const response = await fetch(`${address}/api/practices/${SEED_PRACTICE}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        cookie: cookieOf(role),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
    return response.json();
  };
  const claims = (await read("/claims?limit=200", "biller")).rows.map((row) => row.claimId);
  const { patients } = await read("/patients/find", "front-desk", { text: "" });
  const queue = await read("/coding/queue", "coder");
  const visits = idsIn(queue, "encounterId");
  const payments = idsIn(await read("/payments", "poster"), "paymentId");
  return routesOver({ claims, patients, visits, payments });
}

function routesOver({ claims, patients, visits, payments }) {
  return [
    ...claimRoutes(claims),
    ...codingRoutes(visits),
    ...patientRoutes(patients),
    ...moneyRoutes(payments),
  ];
}

function one(list, turn) {
  return list[turn % list.length];
}

function claimRoutes(claims) {
  return [
    route(12, "GET", "/today", STAFF, () => "/today"),
    route(8, "GET", "/claims", ["biller", "poster", "manager"], () => "/claims?limit=100"),
    route(
      5,
      "GET",
      "/claims?states",
      ["biller", "manager"],
      (turn) => `/claims?states=denied,rejected&offset=${turn % 20}`,
    ),
    route(10, "GET", "/claims/:claimId", ["biller", "poster"], (turn) => `/claims/${one(claims, turn)}`),
  ];
}

function codingRoutes(visits) {
  return [
    route(7, "GET", "/coding/queue", ["coder"], () => "/coding/queue"),
    route(
      8,
      "GET",
      "/coding/visits/:encounterId",
      ["coder"],
      (turn) => `/coding/visits/${one(visits, turn)}`,
    ),
    route(
      8,
      "POST",
      "/coding/visits/:encounterId/check",
      ["coder"],
      (turn) => `/coding/visits/${one(visits, turn)}/check`,
      () => DRAFT,
    ),
    route(
      8,
      "GET",
      "/codes/:set",
      ["coder", "biller"],
      (turn) =>
        `/codes/icd10cm?text=${one(["hypert", "diabetes", "urinary", "asthma"], turn)}&date=${SEED_LAST_DAY}`,
    ),
    route(
      4,
      "GET",
      "/codes/:set/:code",
      ["coder"],
      (turn) => `/codes/icd10cm/${one(["I10", "E119", "N390", "J45909"], turn)}?date=${SEED_LAST_DAY}`,
    ),
  ];
}

function patientRoutes(patients) {
  const names = patients.map(({ name }) => name.slice(0, 4));
  return [
    route(
      8,
      "POST",
      "/patients/find",
      ["front-desk", "biller"],
      () => "/patients/find",
      (turn) => ({ text: one(names, turn) }),
    ),
    route(
      8,
      "GET",
      "/patients/:patientId",
      ["front-desk", "biller", "poster"],
      (turn) => `/patients/${one(patients, turn).patientId}`,
    ),
    route(
      2,
      "POST",
      "/patients/:patientId/payments",
      ["poster"],
      (turn) => `/patients/${one(patients, turn).patientId}/payments`,
      () => ({ paymentId: randomUUID(), amount: 100, method: "cash", purpose: "statement" }),
    ),
  ];
}

function moneyRoutes(payments) {
  return [
    route(4, "GET", "/payments", ["poster"], () => "/payments"),
    route(3, "GET", "/payments/:paymentId", ["poster"], (turn) => `/payments/${one(payments, turn)}`),
    route(5, "GET", "/worklist", ["biller", "poster"], () => "/worklist"),
  ];
}

function route(share, method, name, roles, path, body) {
  return { share, method, name: `${method} ${name}`, roles, path, body };
}

/** Every id of a name in an answer, wherever it stands. */
function idsIn(value, name) {
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, name));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => (key === name ? [each] : idsIn(each, name)));
}

async function run(address, cookies, mix, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: PEOPLE });
  const turns = mix.flatMap((each) => Array.from({ length: each.share }, () => each));
  const shuffled = shuffle(turns);
  const times = new Map(mix.map(({ name }) => [name, []]));
  const faults = new Map();
  const asked = [];
  const begin = performance.now() + 50;
  const total = seconds * PER_SECOND;
  for (let turn = 0; turn < total; turn += 1) {
    const due = begin + (turn * 1_000) / PER_SECOND;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    const each = shuffled[turn % shuffled.length];
    const able = cookies.filter(({ role }) => each.roles.includes(role));
    const { cookie } = able[turn % able.length];
    asked.push(
      ask(agent, address, each, turn, cookie).then((status) => {
        times.get(each.name).push(performance.now() - due);
        if (status >= 400)
          faults.set(`${each.name} ${status}`, (faults.get(`${each.name} ${status}`) ?? 0) + 1);
      }),
    );
  }
  await Promise.all(asked);
  const took = (performance.now() - begin) / 1_000;
  agent.destroy();
  return { times, faults, total, took };
}

function ask(agent, address, { method, path, body }, turn, cookie) {
  const { hostname, port } = new URL(address);
  const text = body === undefined ? undefined : JSON.stringify(body(turn));
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        hostname,
        port,
        method,
        path: `/api/practices/${SEED_PRACTICE}${path(turn)}`,
        headers: { cookie, ...(text === undefined ? {} : { "content-type": "application/json" }) },
      },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode));
      },
    );
    asked.once("error", reject);
    asked.end(text);
  });
}

/** Always the same order. */
function shuffle(list) {
  const shuffled = [...list];
  let state = 20_261_124;
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (index + 1);
    [shuffled[index], shuffled[other]] = [shuffled[other], shuffled[index]];
  }
  return shuffled;
}

function report({ times, faults, total, took }) {
  const all = [...times.values()].flat();
  const rows = [...times].map(([name, each]) => ({ route: name, ...figures(each) }));
  process.stdout.write(
    `${cpus().length} cores; ${PEOPLE} people, ${total} requests in ${took.toFixed(1)} s\n`,
  );
  for (const row of [...rows.sort((a, b) => b.p99 - a.p99), { route: "all", ...figures(all) }]) {
    const { route: name, requests, p50, p95, p99 } = row;
    process.stdout.write(
      `${name.padEnd(40)} ${String(requests).padStart(6)}  p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)}\n`,
    );
  }
  for (const [what, count] of faults) process.stdout.write(`FAULT ${what}: ${count} times\n`);
  const { p99 } = figures(all);
  const kept = p99 < BUDGET_P99_MS && faults.size === 0;
  process.stdout.write(
    `p99 ${ms(p99)} ms of ${BUDGET_P99_MS}; ${faults.size} kinds of fault: ${kept ? "kept" : "MISSED"}\n`,
  );
  process.exitCode = kept ? 0 : 1;
}

function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { requests: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function ms(value) {
  return value.toFixed(1).padStart(7);
}
