/**
 * Learns the weights of `--profile findings` from CodiEsp (Miranda-Escalada et al., CLEF eHealth 2020; CC BY 4.0):
 * train and dev for the weights that ship, train alone to measure on dev.
 *
 *   node packages/coding/training/train-findings.mjs --corpus FOLDER --data FOLDER [--train-only] [--measure] [--write]
 *
 * FOLDER of --corpus holds `train/` and `dev/` as the corpus is published in English; --data holds the official
 * ICD-10-CM and ICD-10-PCS files. Writes hashed n-grams with counts, never text.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";
import { candidateFeatures } from "../dist/findings/candidate-features.js";
import { termKey } from "../dist/findings/find-candidates.js";
import { createFindingsCoder, probability } from "../dist/findings/findings-coder.js";
import { hashOf } from "../dist/findings/ngram-hash.js";
import { packModel } from "../dist/findings/pack-model.js";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    data: { type: "string" },
    "train-only": { type: "boolean" },
    measure: { type: "boolean" },
    write: { type: "boolean" },
  },
});
if (options.corpus === undefined || options.data === undefined) {
  process.stderr.write(
    "usage: train-findings.mjs --corpus FOLDER --data FOLDER [--train-only] [--measure] [--write]\n",
  );
  process.exit(2);
}

const EPOCHS = 8;
const RATE = 0.03;
const L2 = 2e-5;
/** A pair of n-gram and code seen in one document only is kept where the n-gram has a word of the code's title. */
/** Longer runs of words seen once say little that shorter ones do not. */
const LONGEST_SINGLE = 2;
const KEEP_AFFINE_SHARE = 0.12;

const book = openBook(options.data);
const sets = [
  { name: "diagnoses", set: "icd10cm", labels: "D" },
  { name: "procedures", set: "icd10pcs", labels: "P" },
];
const models = {};
for (const { name, set, labels } of sets) {
  const train = readCorpus("train", labels);
  const dev = readCorpus("dev", labels);
  const empty = emptyModel();
  const coder = createFindingsCoder(book, empty, { set, keepRetired: true });
  for (const document of [...train, ...dev]) Object.assign(document, coder.read(document.text));
  if (options.measure) {
    const model = learn(coder, train);
    process.stdout.write(
      `${name}, train only, measured on dev: ${JSON.stringify(measure(coder, model, dev))}\n`,
    );
  }
  if (options.write) models[name] = learn(coder, options["train-only"] ? train : [...train, ...dev]);
}
for (const [name, model] of Object.entries(models)) {
  writeFileSync(new URL(`../src/findings/${name}-weights.ts`, import.meta.url), weightsModule(name, model));
  process.stdout.write(`wrote ${name}-weights.ts\n`);
}

function openBook(folder) {
  const files = ["icd10cm", "icd10pcs"].flatMap((set) =>
    readdirSync(path.join(folder, set))
      .filter((name) => name.endsWith(".zip"))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, set, name))) })),
  );
  return createCodeLibrary(readOfficialFiles(files).releases).at(isoDate("2025-11-14"));
}

function readCorpus(part, labels) {
  const folder = path.join(options.corpus, part);
  const codes = new Map();
  for (const line of readFileSync(path.join(folder, `${part}${labels}.tsv`), "utf8")
    .trim()
    .split("\n")) {
    const [id, code] = line.trim().split("\t");
    if (!codes.has(id)) codes.set(id, new Set());
    codes.get(id).add(code.toUpperCase().replace(".", ""));
  }
  return readdirSync(path.join(folder, "text_en")).map((file) => ({
    text: readFileSync(path.join(folder, "text_en", file), "utf8"),
    codes: codes.get(file.replace(/\.txt$/, "")) ?? new Set(),
  }));
}

function emptyModel() {
  return {
    documents: 0,
    codes: [],
    codeDocuments: [],
    ngrams: new Map(),
    terms: new Map(),
    weights: new Map(),
    bias: 0,
    threshold: 0.5,
  };
}

function learn(coder, documents) {
  const counted = count(coder, documents);
  const rows = documents.flatMap((document) => {
    const candidates = coder.candidates(document.words, document.drafts, counted, { codes: document.codes });
    return candidates.map((candidate) => ({
      features: candidateFeatures(candidate),
      right: document.codes.has(candidate.code),
    }));
  });
  const missed =
    documents.reduce((sum, document) => sum + document.codes.size, 0) -
    rows.filter((row) => row.right).length;
  const fitted = fitWeights(rows);
  const threshold = bestThreshold(rows, fitted, missed);
  return { ...counted, ...fitted, threshold };
}

function count(coder, documents) {
  const index = new Map();
  const codeDocuments = [];
  for (const { codes } of documents) {
    for (const code of codes) {
      if (!index.has(code)) {
        index.set(code, index.size);
        codeDocuments.push(0);
      }
      codeDocuments[index.get(code)] += 1;
    }
  }
  const raw = new Map();
  const terms = new Map();
  for (const { words, drafts, codes } of documents) {
    for (const ngram of words.ngrams.values()) {
      let entry = raw.get(ngram.hash);
      if (entry === undefined) {
        entry = { documents: 0, pairs: new Map(), words: ngram.words };
        raw.set(ngram.hash, entry);
      }
      entry.documents += 1;
      for (const code of codes) entry.pairs.set(code, (entry.pairs.get(code) ?? 0) + 1);
    }
    const keys = new Map(
      drafts.flatMap((draft) =>
        draft.mentions.map(({ match }) => [termKey(match.term.words, draft.code), draft.code]),
      ),
    );
    for (const [key, code] of keys) {
      const known = terms.get(key) ?? { named: 0, right: 0 };
      terms.set(key, { named: known.named + 1, right: known.right + (codes.has(code) ? 1 : 0) });
    }
  }
  const titles = new Map();
  const ngrams = new Map();
  for (const [hash, entry] of raw) {
    const pairs = [...entry.pairs].filter(([code, together]) => {
      const share = together / (entry.documents + 0.5);
      if (share < KEEP_AFFINE_SHARE) return false;
      if (share * documents.length < 2 * codeDocuments[index.get(code)]) return false;
      if (together >= 2) return true;
      if (entry.words.length > LONGEST_SINGLE) return false;
      if (!titles.has(code)) titles.set(code, new Set(coder.titleWords(code)));
      return entry.words.some((word) => titles.get(code).has(word));
    });
    if (pairs.length > 0) {
      ngrams.set(hash, {
        documents: entry.documents,
        pairs: pairs.flatMap(([code, together]) => [index.get(code), together]),
      });
    }
  }
  return { documents: documents.length, codes: [...index.keys()], codeDocuments, ngrams, terms };
}

/** Logistic regression with AdaGrad over the names of features; rows in a fixed shuffled order. */
function fitWeights(rows) {
  const names = new Map();
  const data = rows.map(({ features, right }) => ({
    right,
    at: features.map((name) => {
      const key = hashOf(name);
      if (!names.has(key)) names.set(key, names.size);
      return names.get(key);
    }),
  }));
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1e-6);
  let bias = -2;
  let biasSquare = 1e-6;
  let seed = 12345;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = data.length - 1; step > 0; step--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (step + 1);
      [data[step], data[other]] = [data[other], data[step]];
    }
    for (const { at, right } of data) {
      let logit = bias;
      for (const feature of at) logit += weights[feature];
      const error = 1 / (1 + Math.exp(-logit)) - (right ? 1 : 0);
      for (const feature of at) {
        const gradient = error + L2 * weights[feature];
        squares[feature] += gradient * gradient;
        weights[feature] -= (RATE * gradient) / Math.sqrt(squares[feature]);
      }
      biasSquare += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquare);
    }
  }
  return { weights: new Map([...names].map(([key, at]) => [key, weights[at]])), bias };
}

function bestThreshold(rows, model, missed) {
  const scored = rows
    .map((row) => ({ score: probability(row.features, model), right: row.right }))
    .sort((a, b) => b.score - a.score);
  const all = rows.filter((row) => row.right).length + missed;
  let right = 0;
  let best = { f1: 0, threshold: 0.5 };
  scored.forEach((row, position) => {
    if (row.right) right += 1;
    const f1 = (2 * right) / (position + 1 + all);
    if (f1 > best.f1) best = { f1, threshold: row.score };
  });
  return best.threshold;
}

function measure(coder, model, documents) {
  let right = 0;
  let proposed = 0;
  let gold = 0;
  let precisionSum = 0;
  let counted = 0;
  let reachable = 0;
  for (const { words, drafts, codes } of documents) {
    const ranked = coder
      .candidates(words, drafts, model)
      .map((candidate) => ({ code: candidate.code, score: probability(candidateFeatures(candidate), model) }))
      .sort((a, b) => b.score - a.score);
    gold += codes.size;
    reachable += ranked.filter(({ code }) => codes.has(code)).length;
    for (const { code, score } of ranked) {
      if (score < model.threshold) break;
      proposed += 1;
      if (codes.has(code)) right += 1;
    }
    if (codes.size === 0) continue;
    counted += 1;
    let hits = 0;
    let sum = 0;
    ranked.forEach(({ code }, position) => {
      if (codes.has(code)) {
        hits += 1;
        sum += hits / (position + 1);
      }
    });
    precisionSum += sum / codes.size;
  }
  return {
    map: Number((precisionSum / counted).toFixed(4)),
    f1: Number(((2 * right) / (proposed + gold)).toFixed(4)),
    precision: Number((right / proposed).toFixed(4)),
    recall: Number((right / gold).toFixed(4)),
    reachable: Number((reachable / gold).toFixed(4)),
    threshold: Number(model.threshold.toFixed(3)),
    documents: counted,
  };
}

function weightsModule(name, model) {
  return `/**
 * Learned by training/train-findings.mjs from CodiEsp (CC BY 4.0): hashed n-grams with counts, and weights. Not to be
 * edited by hand.
 */
export const ${name.toUpperCase()}_WEIGHTS: string =
  ${JSON.stringify(packModel(model))};
`;
}
