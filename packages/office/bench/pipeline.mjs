// Takes signed visits all the way: codes, edits, 837P, the sandbox payer, 999, 277CA and 835 back, posted; and proves
// that each claim went through once. `npm run bench:pipeline -- [visits] [--from-notes] [--workers N]`, after a build.
//
// Without `--from-notes` the codes are those a coder signed; with it the machine codes each visit from its note. With
// `--workers N`, N processes work on one database; each is also handed a share of the others' visits and answers, so
// that two processes try to do the same thing, and only one of them may.
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ProblemError } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import {
  acceptSuggestion,
  buildClaims,
  codeVisitByMachine,
  createOffice,
  demoPayerConfig,
  enrolVisits,
  exampleVisits,
  openDemo,
  pickUpAnswers,
  processInbox,
  sandboxPartner,
  sendClaims,
  signVisit,
} from "@claimwright/office";
import { demoFeeTable } from "@claimwright/pricing";
import {
  insertCodedEncounter,
  insertCoverage,
  insertPatient,
  openStore,
  proveLedger,
  updateEncounterState,
} from "@claimwright/store";
import { sql } from "kysely";

const DATE = "2025-11-14";
/** Visits that become one file. */
const PART = 250;
/** Practices that share the work: postings of one practice wait for each other, those of several do not. */
const PRACTICES = 4;
/** Parts under way at once in one process: while one waits for the database, another thinks. */
const LANES = 2;
/** Of so many parts one is handed to two workers. */
const TWICE_EVERY = 4;

/** The visit has its codes or claim already, or somebody else is giving it them now. */
const REFUSALS = new Set(["visit.state", "store.conflict"]);
const suggestions = new Map();

const flags = process.argv.slice(2);
if (process.send !== undefined) await work();
else await measure();

async function measure() {
  const visits = Number(flags.find((flag) => /^\d+$/.test(flag)) ?? 4_000);
  const fromNotes = flags.includes("--from-notes");
  const workers = flags.includes("--workers") ? Number(flags[flags.indexOf("--workers") + 1]) : 0;
  const home = await mkdtemp(join(tmpdir(), "claimwright-bench-"));
  const store = await openStore({ home });
  try {
    const parts = await prepare(officeOn(store), visits, fromNotes);
    const started = performance.now();
    const done = await (workers === 0 ? inThisProcess(store, home, parts) : inWorkers(workers, home, parts));
    const seconds = (performance.now() - started) / 1000;
    const proof = await prove(store, parts);
    process.stdout.write(
      `${JSON.stringify({
        visits,
        fromNotes,
        processes: Math.max(workers, 1),
        seconds: round(seconds),
        visitsASecond: round(visits / seconds),
        shareByStage: shares(done.stages),
        memoryMbAtQuarters: done.memory,
        refusedTwice: done.refused,
        ...proof,
      })}\n`,
    );
    if (!proof.proven) process.exitCode = 1;
  } finally {
    await store.close();
    await rm(home, { recursive: true, force: true });
  }
}

function officeOn(store) {
  const codes = createCodeLibrary(starterReleases());
  return createOffice({ store, codes, newId: randomUUID, now: () => new Date(`${DATE}T22:00:00.000Z`) });
}

/** Practices with patients, coverages and signed visits, and the codes of each unless they are to be read from notes. */
async function prepare(office, visits, fromNotes) {
  const desks = [];
  for (let index = 0; index < PRACTICES; index++) desks.push(await openDemo(office.store));
  const examples = exampleVisits();
  const parts = [];
  for (let from = 0; from < visits; from += PART) {
    const desk = desks[parts.length % PRACTICES];
    const { practiceId, actor, companyId } = desk;
    const part = Array.from({ length: Math.min(PART, visits - from) }, (_, index) => {
      const example = examples[(from + index) % examples.length];
      return { ...example, id: `${from + index}-${example.id}` };
    });
    const enrolments = enrolVisits(part, DATE, practiceId).map(({ patient, ...rest }, index) => ({
      ...rest,
      patient: { ...patient, accountNumber: `A${from + index}` },
    }));
    await office.store.withPractices([practiceId], actor, async (tx) => {
      for (const { patient, coverage } of enrolments) {
        await insertPatient(tx, patient);
        await insertCoverage(tx, practiceId, coverage);
      }
    });
    for (const { encounter } of enrolments) await signVisit(office, { practiceId, actor }, encounter);
    if (!fromNotes) await signCodes(office, desk, enrolments);
    parts.push({ practiceId, actor, companyId, fromNotes, enrolments });
  }
  return parts;
}

/** What a coder would sign: the codes of each of the example notes, read once. */
async function signCodes(office, { practiceId, actor }, enrolments) {
  await office.store.withPractices([practiceId], actor, async (tx) => {
    for (const { visit, patient, encounter } of enrolments) {
      const accepted = acceptSuggestion(suggestionOf(office, visit, patient, encounter), {
        encounterId: encounter.id,
        actor,
        acceptedBy: "person",
        codedAt: office.now().toISOString(),
        releases: { icd10cm: "starter", hcpcs: "starter" },
      });
      if (accepted.kind === "held") throw new Error(accepted.why.reason);
      await insertCodedEncounter(tx, practiceId, accepted.coded);
      await updateEncounterState(tx, practiceId, encounter.id, 1, "coded");
    }
  });
}

function suggestionOf(office, visit, patient, encounter) {
  const known = suggestions.get(visit.note);
  if (known !== undefined) return known;
  const suggestion = office.coders.coderFor(encounter.dateOfService).suggest({
    text: visit.note,
    ageYears: visit.age.years,
    sex: patient.sex,
    dateOfService: encounter.dateOfService,
    setting: encounter.setting,
    patientStatus: encounter.patientStatus,
    placeOfService: encounter.placeOfService,
  });
  suggestions.set(visit.note, suggestion);
  return suggestion;
}

/** One part from its visits to its postings. Answers false when another process was faster. */
async function takeThrough(office, home, part, stages) {
  const { practiceId, actor, companyId, fromNotes, enrolments } = part;
  const desk = { practiceId, actor };
  const ids = enrolments.map(({ encounter }) => encounter.id);
  const timed = async (stage, step) => {
    const started = performance.now();
    try {
      return await step();
    } finally {
      stages[stage] = (stages[stage] ?? 0) + performance.now() - started;
    }
  };
  let built;
  try {
    if (fromNotes) {
      await timed("code", async () => {
        for (const id of ids) await codeVisitByMachine(office, desk, id);
      });
    }
    built = await timed("build and edit", () => buildClaims(office, desk, ids, { fees: demoFeeTable() }));
  } catch (error) {
    if (error instanceof ProblemError && REFUSALS.has(error.problem.code)) return false;
    throw error;
  }
  const ready = [...built.values()].flatMap((claim) => (claim.kind === "ready" ? [claim.claimId] : []));
  const folder = join(home, "answers", randomUUID());
  const payer = sandboxPartner(office, demoPayerConfig(enrolments), folder);
  const timedPayer = { ...payer, deliver: (file) => timed("the payer", () => payer.deliver(file)) };
  const sending = performance.now();
  const payerBefore = stages["the payer"] ?? 0;
  await sendClaims(office, desk, ready, timedPayer);
  const paying = (stages["the payer"] ?? 0) - payerBefore;
  stages["write and send 837P"] = (stages["write and send 837P"] ?? 0) + performance.now() - sending - paying;
  const inbox = { companyId, actor };
  await timed("receive", () => pickUpAnswers(office, inbox, payer));
  await timed("apply 999, 277CA, 835", () => processInbox(office, inbox));
  return true;
}

async function inThisProcess(store, home, parts) {
  const office = officeOn(store);
  const stages = {};
  const memory = [];
  const queue = [...parts];
  let finished = 0;
  const lane = async () => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      await takeThrough(office, home, part, stages);
      finished += 1;
      if (finished % Math.max(1, Math.floor(parts.length / 4)) === 0) memory.push(residentMb());
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { stages, memory, refused: 0 };
}

/** Hands parts to processes as they come free, some of them to two at once, and adds up what they say. */
async function inWorkers(count, home, parts) {
  const queue = parts.flatMap((part, index) => (index % TWICE_EVERY === 0 ? [part, part] : [part]));
  const stages = {};
  const memory = [];
  let refused = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      const child = fork(import.meta.filename, [home], { serialization: "advanced" });
      const next = () =>
        new Promise((resolve, reject) => {
          child.once("message", resolve);
          child.once("exit", (code) => reject(new Error(`a worker ended with ${code}`)));
        });
      await next();
      for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
        const answer = next();
        child.send(part);
        const { taken, stages: own, resident } = await answer;
        if (!taken) refused += 1;
        for (const [stage, ms] of Object.entries(own)) stages[stage] = (stages[stage] ?? 0) + ms;
        memory.push(resident);
      }
      child.removeAllListeners("exit");
      child.disconnect();
    }),
  );
  const quarter = Math.max(1, Math.floor(memory.length / 4));
  return { stages, memory: [1, 2, 3, 4].map((each) => memory[each * quarter - 1]), refused };
}

/** A process of its own: takes part after part through until it is let go. */
async function work() {
  const [home] = flags;
  const store = await openStore({ home });
  const office = officeOn(store);
  process.on("message", async (part) => {
    const stages = {};
    const taken = await takeThrough(office, home, part, stages);
    process.send({ taken, stages, resident: residentMb() });
  });
  process.once("disconnect", () => store.close());
  process.send("ready");
}

/** Sent = acknowledged = answered = posted or held, each once; every ledger sums to zero and recounts the same. */
async function prove(store, parts) {
  const visits = parts.reduce((sum, { enrolments }) => sum + enrolments.length, 0);
  const counts = {
    claims: 0,
    sent: 0,
    acknowledged: 0,
    statuses: 0,
    answered: 0,
    postedOrHeld: 0,
    heldVisits: 0,
  };
  let ledgerSum = 0;
  let wrongBalances = 0;
  const practices = new Map(parts.map(({ practiceId, actor }) => [practiceId, actor]));
  for (const [practiceId, actor] of practices) {
    await store.withPractices([practiceId], actor, async (tx) => {
      const { rows } = await sql`
        select (select count(*)::int from claim where practice_id = ${practiceId}) as claims,
          (select count(*)::int from outbound_file_claim where practice_id = ${practiceId}) as sent,
          (select count(*)::int from event where practice_id = ${practiceId} and kind = 'claim.acknowledged')
            as acknowledged,
          (select count(*)::int from event where practice_id = ${practiceId} and kind = 'claim.status') as statuses,
          (select count(*)::int from remittance_claim where practice_id = ${practiceId}) as answered,
          (select count(*)::int from claim where practice_id = ${practiceId} and state in ('paid', 'denied'))
            + (select count(*)::int from remittance_claim where practice_id = ${practiceId}
               and state not in ('posted')) as "postedOrHeld",
          (select count(*)::int from encounter where practice_id = ${practiceId} and state = 'held') as "heldVisits"
      `.execute(tx.db);
      for (const [name, count] of Object.entries(rows[0])) counts[name] += count;
      const proof = await proveLedger(tx, practiceId);
      ledgerSum += proof.sum;
      wrongBalances += proof.wrongBalances.length;
    });
  }
  const { sent, claims, heldVisits } = counts;
  const same = [counts.acknowledged, counts.statuses, counts.answered, counts.postedOrHeld].every(
    (count) => count === sent,
  );
  const proven = same && sent > 0 && claims + heldVisits >= visits && ledgerSum === 0 && wrongBalances === 0;
  return { ...counts, ledgerSum, wrongBalances, proven };
}

function shares(stages) {
  const total = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  return Object.fromEntries(
    Object.entries(stages).map(([stage, ms]) => [stage, `${Math.round((ms / total) * 100)} %`]),
  );
}

function residentMb() {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}

function round(value) {
  return Math.round(value * 10) / 10;
}
