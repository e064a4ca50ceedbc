/**
 * `npm run eval:coding [-- --shared FOLDER]`: how well suggested codes agree with those of others, with 95 % intervals
 * (bootstrap over documents, 2,000 resamples, fixed seed). Needs the reference corpora and the official code files;
 * without them it says so and exits 1. Nothing is trained on the ACI-Bench labels; CodiEsp dev is measured with weights
 * from train only.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles, starterReleases } from "@claimwright/codesets";
import { createCoder } from "@claimwright/coding";
import { contextScopes, modifiersOf } from "../dist/context/read-context.js";
import { sectionModifiers } from "../dist/diagnoses/find-mentions.js";
import { readNote } from "../dist/note/read-note.js";
import { findingsReader, learn, ranking, readCorpus, TASKS } from "../training/learn-findings.mjs";

const { values: options } = parseArgs({
  options: { shared: { type: "string", default: "../shared" }, only: { type: "string" } },
});
const RESAMPLES = 2000;
const notesFolder = path.join(options.shared, "corpus/notes");
if (!existsSync(notesFolder)) {
  process.stderr.write(`${notesFolder}: the corpora are not there. Name their folder with --shared.\n`);
  process.exit(1);
}

const book = openOfficialBook();
const wanted = (name) => options.only === undefined || options.only === name;
if (wanted("aci")) evaluateAci();
if (wanted("negex")) evaluateNegex();
if (wanted("codiesp")) evaluateCodiesp();

function openOfficialBook() {
  const folder = path.join(options.shared, "data");
  const files = ["icd10cm", "icd10pcs", "hcpcs"].flatMap((set) =>
    readdirSync(path.join(folder, set))
      .filter((name) => /\.(?:zip|xlsx)$/.test(name))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, set, name))) })),
  );
  return createCodeLibrary([...starterReleases(), ...readOfficialFiles(files).releases]).at(
    isoDate("2025-11-14"),
  );
}

function evaluateAci() {
  const coder = createCoder(book);
  const encounters = readFileSync(path.join(notesFolder, "aci-bench/encounters.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const rows = encounters.filter((each) => each.icd10cm !== null).map((each) => aciRow(coder, each));
  process.stdout.write(
    `\nACI-Bench, ${rows.length} labelled notes (development set: nothing trained, rules read against it)\n`,
  );
  const sum = (sample, of) => sample.reduce((total, row) => total + of(row), 0);
  const precision = (sample) =>
    sum(sample, (row) => row.right.length) / sum(sample, (row) => row.proposed.length);
  const recall = (sample) => sum(sample, (row) => row.right.length) / sum(sample, (row) => row.gold.length);
  const f1 = (sample) =>
    (2 * sum(sample, (row) => row.right.length)) /
    (sum(sample, (row) => row.proposed.length) + sum(sample, (row) => row.gold.length));
  report("F1 of proposals, exact code", rows, f1, ".58");
  report("precision", rows, precision);
  report("recall", rows, recall);
  report(
    "recall@10",
    rows,
    (sample) => sum(sample, (row) => row.in10) / sum(sample, (row) => row.gold.length),
    ".75",
  );
  report(
    "three characters, recall@10",
    rows,
    (sample) => sum(sample, (row) => row.category10) / sum(sample, (row) => row.gold.length),
    ".85",
  );
  report(
    "first-listed is one of the coded",
    rows,
    (sample) => sum(sample, (row) => (row.firstRight ? 1 : 0)) / sample.length,
    ".60",
  );
  const sure = (row) => row.scored.filter((each) => each.score >= 0.9);
  report(
    "precision of proposals at .9 and above",
    rows,
    (sample) =>
      sum(sample, (row) => sure(row).filter((each) => each.right).length) /
      sum(sample, (row) => sure(row).length),
    ".85",
  );
  reliability(rows.flatMap((row) => row.scored));
  listHarms(rows);
  const offsets = encounters.every((each) => exactOffsets(coder.suggest(noteOf(each)), each.note));
  process.stdout.write(
    `  evidence offsets inside the note and on its words: ${offsets ? "all" : "NOT ALL"}\n`,
  );
}

function noteOf({ note, age, sex }) {
  return {
    text: note,
    ...(age ? { ageYears: Math.round(Number(age)) } : {}),
    sex: sex === "female" ? "F" : "M",
    dateOfService: isoDate("2025-11-14"),
    setting: "outpatient",
    patientStatus: "established",
    placeOfService: "11",
  };
}

function aciRow(coder, encounter) {
  const suggestion = coder.suggest(noteOf(encounter));
  const gold = [...new Set(encounter.icd10cm)];
  const accepted = suggestion.diagnoses.filter((each) => each.accepted);
  const proposed = accepted.map((each) => each.code);
  const ten = [...new Set(suggestion.diagnoses.map((each) => each.code))].slice(0, 10);
  return {
    id: encounter.id,
    gold,
    proposed,
    right: proposed.filter((code) => gold.includes(code)),
    in10: gold.filter((code) => ten.includes(code)).length,
    category10: gold.filter((code) => ten.some((each) => each.slice(0, 3) === code.slice(0, 3))).length,
    firstRight: gold.includes(proposed[0]),
    scored: accepted.map(({ code, score }) => ({ score, right: gold.includes(code) })),
    harms: harmsOf(suggestion, gold),
  };
}

/** Taken away by the note, or the other side of a code that was coded. */
function harmsOf({ diagnoses }, gold) {
  return diagnoses
    .filter((each) => each.accepted)
    .flatMap(({ code, status }) => [
      ...(status === "affirmed" ? [] : [`${code} is ${status}`]),
      ...gold
        .filter((right) => isOtherSide(code, right) && !gold.includes(code))
        .map((right) => `${code} for ${right}: wrong side`),
    ]);
}

function isOtherSide(code, right) {
  const title = (of) => {
    const found = book.lookup("icd10cm", of);
    return found.status === "found" ? found.entry.title : "";
  };
  const sides = /\b(?:right|left)\b/g;
  const [one, other] = [title(code), title(right)];
  return (
    code !== right &&
    sides.test(one) &&
    one.replace(/\b(?:right|left)\b/g, "") === other.replace(/\b(?:right|left)\b/g, "")
  );
}

function listHarms(rows) {
  const harms = rows.flatMap((row) => row.harms.map((harm) => `${row.id}: ${harm}`));
  const proposals = rows.reduce((total, row) => total + row.proposed.length, 0);
  process.stdout.write(
    `  harmful proposals: ${harms.length} of ${proposals} (${((100 * harms.length) / proposals).toFixed(1)} %; asked: at most 1 %)\n`,
  );
  for (const harm of harms) process.stdout.write(`    ${harm}\n`);
}

function exactOffsets({ diagnoses, services }, text) {
  return [...diagnoses, ...services].every(({ evidence }) =>
    evidence.every(
      ({ start, end }) =>
        start >= 0 &&
        end <= text.length &&
        start < end &&
        text.slice(start, end).trim() === text.slice(start, end),
    ),
  );
}

function reliability(scored) {
  process.stdout.write("  stated score → share that was coded\n");
  for (let from = 5; from < 10; from++) {
    const inside = scored.filter(({ score }) => score >= from / 10 && score < (from + 1) / 10);
    if (inside.length === 0) continue;
    const share = inside.filter((each) => each.right).length / inside.length;
    process.stdout.write(
      `    .${from}-.${from === 9 ? "99" : from + 1}: ${share.toFixed(2)} of ${inside.length}\n`,
    );
  }
}

function evaluateNegex() {
  const lines = readFileSync(path.join(notesFolder, "negex/rsAnnotations-dev.txt"), "utf8")
    .split(/\r?\n/)
    .slice(1);
  const rows = lines.flatMap((line) => {
    const [, concept, sentence, negation, temporality] = line
      .split("\t")
      .map((field) => field.replace(/^"|"$/g, "").trim());
    if (temporality === undefined) return [];
    const text = sentence.replace(/\s+/g, " ");
    const words = concept.toLowerCase().replace(/\s+/g, " ");
    const upper = text.indexOf(words.toUpperCase());
    const start = upper < 0 ? text.toLowerCase().indexOf(words) : upper;
    if (start < 0) return [];
    const end = start + words.length;
    const modifiers = readNote(text).sentences.flatMap((each) =>
      each.start < end && each.end > start
        ? [...modifiersOf(contextScopes(each), start, end), ...sectionModifiers(each)]
        : [],
    );
    const says = (status) => modifiers.some((modifier) => modifier.status === status);
    return [
      {
        negated: [says("negated"), negation === "Negated"],
        historical: [says("historical"), temporality === "Historical"],
      },
    ];
  });
  process.stdout.write(`\nNegEx, ${rows.length} labelled sentences\n`);
  const f1 = (of) => (sample) => {
    const both = sample.filter((row) => row[of][0] && row[of][1]).length;
    return (
      (2 * both) / (sample.filter((row) => row[of][0]).length + sample.filter((row) => row[of][1]).length)
    );
  };
  report("negation F1", rows, f1("negated"), ".965");
  report("historical F1", rows, f1("historical"), ".80");
}

function evaluateCodiesp() {
  const corpus = path.join(notesFolder, "codiesp");
  for (const { name, set, labels } of TASKS) {
    const coder = findingsReader(book, set);
    const read = (part) =>
      readCorpus(corpus, part, labels).map((document) => ({ ...document, ...coder.read(document.text) }));
    const model = learn(coder, read("train"));
    const rows = read("dev").map((document) =>
      codiespRow(ranking(coder, model, document), document.codes, model.threshold),
    );
    process.stdout.write(`\nCodiEsp ${name}, ${rows.length} dev documents, weights from train only\n`);
    const sum = (sample, of) => sample.reduce((total, row) => total + row[of], 0);
    report(
      "MAP",
      rows.filter((row) => row.gold > 0),
      (sample) => sum(sample, "averagePrecision") / sample.length,
      set === "icd10cm" ? ".53" : ".38",
    );
    report(
      "F1",
      rows,
      (sample) => (2 * sum(sample, "right")) / (sum(sample, "proposed") + sum(sample, "gold")),
      set === "icd10cm" ? ".60" : undefined,
    );
  }
}

function codiespRow(ranked, codes, threshold) {
  const proposed = ranked.filter(({ score }) => score >= threshold);
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ code }, position) => {
    if (!codes.has(code)) return;
    hits += 1;
    sum += hits / (position + 1);
  });
  return {
    gold: codes.size,
    proposed: proposed.length,
    right: proposed.filter(({ code }) => codes.has(code)).length,
    averagePrecision: codes.size === 0 ? 0 : sum / codes.size,
  };
}

/** The value on all rows and the 2.5 and 97.5 percentiles of resampled rows. */
function report(name, rows, measure, asked) {
  let seed = 20251114;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const values = Array.from({ length: RESAMPLES }, () =>
    measure(rows.map(() => rows[Math.floor(next() * rows.length)])),
  )
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  const at = (share) => values[Math.floor(share * (values.length - 1))].toFixed(3);
  const goal = asked === undefined ? "" : `  asked ${asked}`;
  process.stdout.write(
    `  ${name.padEnd(40)} ${measure(rows).toFixed(3)}  [${at(0.025)}, ${at(0.975)}]${goal}\n`,
  );
}
