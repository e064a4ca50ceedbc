/** Learning the model of `--profile findings` from coded documents; see train-findings.mjs and eval-coding.mjs. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";
import { candidateFeatures } from "../dist/findings/candidate-features.js";
import { termKey } from "../dist/findings/find-candidates.js";
import { createFindingsCoder, probability } from "../dist/findings/findings-coder.js";
import { hashOf } from "../dist/findings/ngram-hash.js";

const EPOCHS = 8;
const RATE = 0.03;
const L2 = 2e-5;
/** A pair of n-gram and code seen in one document only is kept where the n-gram has a word of the code's title. */
/** Longer runs of words seen once say little that shorter ones do not. */
const LONGEST_SINGLE = 2;
const KEEP_AFFINE_SHARE = 0.12;

/** Both kinds of codes: the corpus's label files and the set they belong to. */
export const TASKS = [
  { name: "diagnoses", set: "icd10cm", labels: "D" },
  { name: "procedures", set: "icd10pcs", labels: "P" },
];

export function findingsReader(book, set) {
  return createFindingsCoder(book, emptyModel(), { set, keepRetired: true });
}

export function openBook(folder) {
  const files = ["icd10cm", "icd10pcs"].flatMap((set) =>
    readdirSync(path.join(folder, set))
      .filter((name) => name.endsWith(".zip"))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, set, name))) })),
  );
  return createCodeLibrary(readOfficialFiles(files).releases).at(isoDate("2025-11-14"));
}

export function readCorpus(corpus, part, labels) {
  const folder = path.join(corpus, part);
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

export function learn(coder, documents) {
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

/** The ranked codes of a read document. */
export function ranking(coder, model, { words, drafts }) {
  return coder
    .candidates(words, drafts, model)
    .map((candidate) => ({ code: candidate.code, score: probability(candidateFeatures(candidate), model) }))
    .sort((a, b) => b.score - a.score);
}
