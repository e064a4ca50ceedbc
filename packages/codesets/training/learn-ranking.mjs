/**
 * `node packages/codesets/training/learn-ranking.mjs [--data FOLDER]`: learns the weights of `rank-weights.ts` from the
 * official index and titles. A quarter of the index, removed from the search, is asked for; so are entries that stay
 * and titles with one typing error. The fifth that `eval:search` judges by is never seen. Runs the same each time.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  indexCases,
  isAccepted,
  isHeldOut,
  isTraining,
  isTrainingTitle,
  mistype,
  openBook,
  phrasesWithout,
  sample,
  steadyRandom,
  titleCases,
} from "../../../bench/search-cases.mjs";
import { buildSearchIndex } from "../dist/search/build-search-index.js";
import { readQuery } from "../dist/search/query.js";
import { FEATURES } from "../dist/search/rank-features.js";
import { RANK_WEIGHTS } from "../dist/search/rank-weights.js";
import { SearchEngine } from "../dist/search/search-engine.js";
import { SearchIndex } from "../dist/search/search-index.js";

const { values: options } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
const ROUNDS = 14;
const SEED = 4_711;
const REMOVED_ENTRIES = 6_000;
const KEPT_ENTRIES = 4_000;
const MISTYPED_TITLES = 3_500;
const WEIGHTS_FILE = new URL("../src/search/rank-weights.ts", import.meta.url);

const book = openBook(options.data);
const entries = [...book.entries("icd10cm")];
const isRemoved = (query) => isHeldOut(query) || isTraining(query);
const index = new SearchIndex(buildSearchIndex(entries, phrasesWithout(book, isRemoved)));
const engine = new SearchEngine(index, (row) => entries[row].title);
const random = steadyRandom(SEED);
const groups = trainingCases().flatMap(groupOf);
const weights = learn();
const list = weights.map((weight) => weight.toFixed(3)).join(", ");
writeFileSync(
  WEIGHTS_FILE,
  `/** How much each feature of \`FEATURES\` counts, in their order; learnt by \`training/learn-ranking.mjs\`. */\nexport const RANK_WEIGHTS: readonly number[] = [${list}];\n`,
);
process.stdout.write(`${FEATURES.map((name, at) => `${name} ${weights[at].toFixed(2)}`).join(", ")}\n`);

function trainingCases() {
  const all = indexCases(book);
  const titles = titleCases(book).filter(({ query }) => isTrainingTitle(query));
  return [
    ...sample(
      all.filter(({ query }) => isTraining(query)),
      REMOVED_ENTRIES,
      "train",
    ),
    ...sample(
      all.filter(({ query }) => !isRemoved(query)),
      KEPT_ENTRIES,
      "keep",
    ),
    ...sample(titles, MISTYPED_TITLES, "mistype").map((one) => ({
      ...one,
      query: mistype(one.query, random),
    })),
  ];
}

/** The candidates of one query as features, and which of them are right; none where the right one is not among them. */
function groupOf({ query, accepted }) {
  const [reading] = readQuery(index, query);
  if (reading === undefined) return [];
  const features = [];
  const isRight = [];
  engine.weigh(
    reading,
    () => true,
    (candidate, values) => {
      features.push(Float32Array.from(values));
      isRight.push(isAccepted(entries[candidate.row].code, accepted));
    },
  );
  return isRight.includes(true) ? [{ features, isRight }] : [];
}

/** Maximises the probability of the right candidates under a softmax, by AdaGrad. */
function learn() {
  const learnt = Float64Array.from(RANK_WEIGHTS);
  const squares = new Float64Array(FEATURES.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.25 / (1 + round * 0.4);
    shuffle(groups);
    let loss = 0;
    for (const group of groups) loss += step(group, learnt, squares, rate);
    process.stderr.write(
      `round ${round + 1}: loss ${(loss / groups.length).toFixed(4)} over ${groups.length} queries\n`,
    );
  }
  return [...learnt];
}

function step({ features, isRight }, learnt, squares, rate) {
  const scores = features.map((values) => values.reduce((sum, value, at) => sum + value * learnt[at], 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, at) => sum + (isRight[at] ? share : 0), 0);
  for (let at = 0; at < FEATURES.length; at++) {
    let gradient = -1e-5 * learnt[at];
    shares.forEach((share, candidate) => {
      gradient += ((isRight[candidate] ? share / right : 0) - share / total) * features[candidate][at];
    });
    squares[at] += gradient * gradient;
    learnt[at] += (rate * gradient) / Math.sqrt(squares[at]);
  }
  return -Math.log(right / total);
}

function shuffle(list) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
