// The queries by which search is judged and trained, and the split between the two: what is judged is never trained on.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";
import { collectPhrases, phraseOfTerm } from "../packages/codesets/dist/search/collect-phrases.js";

export const DATE = isoDate("2025-11-14");
const DIAGNOSIS_FILES = [
  "icd10cm/2026-code-descriptions-tabular-order.zip",
  "icd10cm/2021-tabular.zip",
  "icd10cm/2017-code-tables-tabular-index.zip",
  "icd10cm/2022-drug-neoplasm-eindex.zip",
];
const HCPCS_FILE = "hcpcs/HCPC2025_OCT_ANWEB.xlsx";
const OWN_QUERIES = new URL("../packages/codesets/bench/own-queries.txt", import.meta.url);

/** The books on the day of the questions, with everything that search reads. Ends the process where files are absent. */
export function openBook(data) {
  const files = [...DIAGNOSIS_FILES, HCPCS_FILE].map((name) => ({ name, path: join(data, name) }));
  const absent = files.filter(({ path }) => !existsSync(path));
  if (absent.length > 0) {
    process.stderr.write(`${absent[0].path} is not there. Name the folder of official files with --data.\n`);
    process.exit(1);
  }
  const { releases, problems } = readOfficialFiles(
    files.map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) })),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return createCodeLibrary(releases).at(DATE);
}

/** The first byte of a hash decides on which side of the split a query falls. */
export function bucketOf(text) {
  return createHash("sha256").update(text).digest()[0];
}

/** A fifth of the index is held out; a quarter of the rest trains the ranking with its entries removed. */
export const isHeldOut = (query) => bucketOf(query) < 51;
export const isTraining = (query) => !isHeldOut(query) && bucketOf(query) < 115;
/** Titles with an odd bucket train, those with an even one are judged. */
export const isTrainingTitle = (title) => bucketOf(`title ${title}`) % 2 === 1;

/** Entries of the main index whose codes are valid on the date, each once with all codes it leads to. */
export function indexCases(book) {
  const codes = new Map();
  for (const term of book.indexTerms()) {
    if (term.table !== "main" || term.code === undefined) continue;
    const query = phraseOfTerm(term);
    codes.set(query, [...new Set([...(codes.get(query) ?? []), term.code])]);
  }
  return [...codes].map(([query, accepted]) => ({ query, set: "icd10cm", accepted }));
}

export function titleCases(book) {
  return [...book.entries("icd10cm")]
    .filter(({ title }) => title.split(/\s+/).length >= 3)
    .map(({ title, code }) => ({ query: title, set: "icd10cm", accepted: [code] }));
}

/** Queries of our own, with the codes agreed on before search saw them. */
export function ownCases() {
  return readFileSync(OWN_QUERIES, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [set, query, accepted] = line.split("|").map((part) => part.trim());
      return { set, query, accepted: accepted.split(/\s+/) };
    });
}

export function isAccepted(code, accepted) {
  return accepted.some((one) => (one.endsWith("*") ? code.startsWith(one.slice(0, -1)) : code === one));
}

/** A sample that does not change from run to run. */
export function sample(cases, count, salt) {
  const keyed = cases.map((one) => [createHash("sha256").update(`${salt} ${one.query}`).digest("hex"), one]);
  return keyed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, one]) => one);
}

/** Numbers from 0 to below 1 that do not change from run to run. */
export function steadyRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/** One slip of the pen: a letter left out, put in, changed, or two neighbours swapped. */
export function mistype(text, random) {
  const letters = [...text.matchAll(/[a-z]/gi)].map((match) => match.index);
  const at = letters[Math.floor(random() * letters.length)] ?? 0;
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return (
        text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split("")
          .reverse()
          .join("") +
        text.slice(at + 2)
      );
  }
}

/** Phrases of the set without the index entries for which `isLeftOut` holds. */
export function phrasesWithout(book, isLeftOut) {
  return collectPhrases(book, "icd10cm").filter(({ kind, text }) => kind !== "index" || !isLeftOut(text));
}
