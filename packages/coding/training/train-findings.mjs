/**
 * Learns the weights of `--profile findings` from CodiEsp (Miranda-Escalada et al., CLEF eHealth 2020; CC BY 4.0):
 * train and dev together for the weights that ship. What they reach on dev when learned from train alone is measured by
 * `npm run eval:coding`.
 *
 *   node packages/coding/training/train-findings.mjs --corpus FOLDER --data FOLDER
 *
 * FOLDER of --corpus holds `train/` and `dev/` as the corpus is published in English; --data holds the official
 * ICD-10-CM and ICD-10-PCS files. Writes hashed n-grams with counts, never text.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packModel } from "../dist/findings/pack-model.js";
import { findingsReader, learn, openBook, readCorpus, TASKS } from "./learn-findings.mjs";

const { values: options } = parseArgs({ options: { corpus: { type: "string" }, data: { type: "string" } } });
if (options.corpus === undefined || options.data === undefined) {
  process.stderr.write("usage: train-findings.mjs --corpus FOLDER --data FOLDER\n");
  process.exit(2);
}

const book = openBook(options.data);
for (const { name, set, labels } of TASKS) {
  const coder = findingsReader(book, set);
  const documents = ["train", "dev"]
    .flatMap((part) => readCorpus(options.corpus, part, labels))
    .map((document) => ({ ...document, ...coder.read(document.text) }));
  const model = learn(coder, documents);
  writeFileSync(new URL(`../src/findings/${name}-weights.ts`, import.meta.url), weightsModule(name, model));
  process.stdout.write(`${documents.length} documents: wrote ${name}-weights.ts\n`);
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
