import type { Candidate } from "./find-candidates.ts";

/** The names of the features that hold for a candidate; each name has a weight in the model. */
export function candidateFeatures(candidate: Candidate): string[] {
  const { learned, draft, reliability, code } = candidate;
  const firm = learned.filter((support) => support.together >= 2);
  const loose = learned.filter((support) => support.together < 2);
  const bestFirm = best(firm, (support) => support.share * (1 - 0.5 / support.together));
  const bestLoose = best(loose, (support) => support.share + support.ngram.words.length);
  const supports = firm.filter((support) => support.share >= 0.3).length;
  const prior = step(candidate.codeDocuments, [0, 1, 2, 4, 8, 16, 32, 64]);
  const share = bestFirm === undefined ? "-" : step(bestFirm.share, [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  const together = bestFirm === undefined ? "-" : step(bestFirm.together, [2, 3, 5, 9, 20]);
  const trust =
    reliability === undefined
      ? "-"
      : `${step(reliability.share, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])}/${step(reliability.named, [1, 3, 8])}`;
  const coverage = step(candidate.titleCoverage, [0.2, 0.35, 0.5, 0.65, 0.8, 0.95]);
  const named = draft === undefined ? "-" : namingOf(draft.mentions);
  return [
    `firm:${share}:${together}`,
    `firm-akin:${bestFirm === undefined ? "-" : bestFirm.akin}:${share}`,
    `firm-length:${bestFirm?.ngram.words.length ?? 0}:${share}`,
    `loose:${bestLoose === undefined ? "-" : `${bestLoose.ngram.words.length}:${step(bestLoose.documents, [1, 2, 3])}`}:${coverage}`,
    `supports:${step(supports, [0, 1, 2, 4, 8, 16])}:${named === "-"}`,
    `prior:${prior}`,
    `named:${named}`,
    `trust:${trust}`,
    `named-trust:${named}:${trust}`,
    `coverage:${coverage}:${prior}`,
    `coverage-named:${coverage}:${named === "-"}`,
    `firm-trust:${share}:${trust}`,
    `firm-coverage:${share}:${coverage}`,
    `mentions:${draft === undefined ? 0 : step(draft.mentions.length, [1, 2, 3, 5])}:${prior}`,
    `status:${draft?.status ?? "-"}:${code[0]}`,
    `chapter:${code[0]}:${named === "-"}`,
    `unspecified:${code.length}:${/9$/.test(code)}`,
  ];
}

function namingOf(mentions: NonNullable<Candidate["draft"]>["mentions"]): string {
  const strongest = best(mentions, (mention) => mention.match.weight);
  if (strongest === undefined) return "rule";
  const { term } = strongest.match;
  return `${term.origin}/${Math.min(term.words.length, 4)}/${step(strongest.match.weight, [6, 9, 12, 18])}`;
}

function best<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let top: T | undefined;
  for (const item of items) if (top === undefined || value(item) > value(top)) top = item;
  return top;
}

/** How many of the ascending bounds the value reaches. */
function step(value: number, bounds: readonly number[]): number {
  let reached = 0;
  while (reached < bounds.length && value >= (bounds[reached] ?? 0)) reached += 1;
  return reached;
}
