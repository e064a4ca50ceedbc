import type { FindingsModel, NgramCounts, TermCounts } from "./findings-model.ts";

/**
 * A model as one line of text: numbers in base 36 between marks. Hashes are stored as differences of the sorted
 * list. Layout: `documents|bias|threshold|codes|code documents|n-grams|terms|weights`.
 */
export function packModel(model: FindingsModel): string {
  return [
    String(model.documents),
    String(model.bias),
    String(model.threshold),
    model.codes.join(" "),
    model.codeDocuments.map((count) => count.toString(36)).join(" "),
    packMap(model.ngrams, ({ documents, pairs }) => [documents, ...pairs]),
    packMap(model.terms, ({ named, right }) => [named, right]),
    packMap(model.weights, (weight) => [Math.round(weight * WEIGHT_SCALE)]),
  ].join("|");
}

export function unpackModel(text: string): FindingsModel {
  const [documents, bias, threshold, codes = "", codeDocuments = "", ngrams = "", terms = "", weights = ""] =
    text.split("|");
  return {
    documents: Number(documents),
    bias: Number(bias),
    threshold: Number(threshold),
    codes: codes.split(" "),
    codeDocuments: codeDocuments.split(" ").map((count) => Number.parseInt(count, 36)),
    ngrams: unpackMap(ngrams, ([count = 0, ...pairs]): NgramCounts => ({ documents: count, pairs })),
    terms: unpackMap(terms, ([named = 0, right = 0]): TermCounts => ({ named, right })),
    weights: unpackMap(weights, ([weight = 0]) => weight / WEIGHT_SCALE),
  };
}

/** Weights keep three decimals. */
const WEIGHT_SCALE = 1000;

function packMap<T>(map: ReadonlyMap<number, T>, numbers: (value: T) => readonly number[]): string {
  let previous = 0;
  return [...map]
    .sort(([a], [b]) => a - b)
    .map(([hash, value]) => {
      const difference = hash - previous;
      previous = hash;
      return [difference, ...numbers(value)].map((number) => number.toString(36)).join(",");
    })
    .join(" ");
}

function unpackMap<T>(text: string, read: (numbers: readonly number[]) => T): ReadonlyMap<number, T> {
  const map = new Map<number, T>();
  if (text === "") return map;
  let hash = 0;
  for (const entry of text.split(" ")) {
    const [difference = 0, ...numbers] = entry.split(",").map((number) => Number.parseInt(number, 36));
    hash += difference;
    map.set(hash, read(numbers));
  }
  return map;
}
