/**
 * `npm run bench:coding [-- --data FOLDER]`: how fast notes are read and how much memory the coder takes. With --data
 * (official ICD-10-CM and HCPCS files) on all official terms, else on the starter set. Each worker has a coder of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles, starterReleases } from "@claimwright/codesets";
import { createCoder, exampleNotes, packLexicon, practiceCases } from "../dist/index.js";

const NOTE_WORDS = 500;
const ROUNDS = 400;
const WORKERS = Math.min(2, availableParallelism());
const SECONDS = 5;

if (isMainThread) await measure();
else work();

async function measure() {
  const { values } = parseArgs({ options: { data: { type: "string" } } });
  const book = openBook(values.data);
  const packed = packLexicon(book);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const coder = createCoder(book, packed);
  const loadMs = performance.now() - started;
  const notes = notesOfWords();
  for (const note of notes) coder.suggest(note);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const from = performance.now();
    coder.suggest(notes[round % notes.length]);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const processor = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) coder.suggest(notes[round % notes.length]);
  const { user, system } = process.cpuUsage(processor);
  globalThis.gc?.();
  const heapMb = (process.memoryUsage().heapUsed - before) / 1e6;
  const perSecond = await throughput(values.data);
  const lines = [
    `book: ${values.data === undefined ? "starter set" : "official releases"}; ${notes.length} notes of ${NOTE_WORDS} words`,
    `load (packed lexicon): ${loadMs.toFixed(0)} ms (asked: under 1000)`,
    `a note: p50 ${times[ROUNDS >> 1].toFixed(1)} ms, p95 ${times[Math.floor(ROUNDS * 0.95)].toFixed(1)} ms (asked: under 25)`,
    `processor time a note: ${((user + system) / 1000 / ROUNDS).toFixed(1)} ms (other work on the machine changes it less than the clock)`,
    `heap of the coder: ${heapMb.toFixed(0)} MB${globalThis.gc === undefined ? " (without --expose-gc, so an upper bound)" : ""} (asked: under 300)`,
    `${perSecond.toFixed(0)} notes a second on ${WORKERS} workers (asked: at least 80)`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Example and practice notes, run together to 500 words each: sections stay, so the reading is as dense as real notes. */
function notesOfWords() {
  const texts = [...exampleNotes.map((each) => each.text), ...practiceCases.map((each) => each.note)];
  return exampleNotes.map((_, index) => {
    let text = "";
    for (let at = index; text.split(/\s+/).length < NOTE_WORDS; at++) text += `${texts[at % texts.length]}\n`;
    return {
      text,
      ageYears: 54,
      sex: "F",
      dateOfService: isoDate("2025-11-14"),
      setting: "outpatient",
      patientStatus: "established",
      placeOfService: "11",
    };
  });
}

function openBook(folder) {
  const files =
    folder === undefined
      ? []
      : ["icd10cm", "hcpcs"].flatMap((set) =>
          readdirSync(path.join(folder, set))
            .filter((name) => /\.(?:zip|xlsx)$/.test(name))
            .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, set, name))) })),
        );
  return createCodeLibrary([...starterReleases(), ...readOfficialFiles(files).releases]).at(
    isoDate("2025-11-14"),
  );
}

async function throughput(data) {
  const workers = Array.from(
    { length: WORKERS },
    () => new Worker(new URL(import.meta.url), { workerData: { data } }),
  );
  const message = (worker) =>
    new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await Promise.all(workers.map(message));
  const counts = workers.map(message);
  for (const worker of workers) worker.postMessage("start");
  const done = await Promise.all(counts);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return done.reduce((sum, count) => sum + count, 0) / SECONDS;
}

function work() {
  const coder = createCoder(openBook(workerData.data));
  const notes = notesOfWords();
  for (const note of notes) coder.suggest(note);
  parentPort.once("message", () => {
    const until = performance.now() + SECONDS * 1000;
    let count = 0;
    while (performance.now() < until) {
      coder.suggest(notes[count % notes.length]);
      count += 1;
    }
    parentPort.postMessage(count);
  });
  parentPort.postMessage("ready");
}
