import { sameLoop, type WrittenLoop, writtenLoop } from "./written-loop.ts";

/**
 * Hangs levels into each other: every chain goes from the outermost level to the one that says most, and neighbours
 * that start with the same levels share them. The last level of a chain is never shared: it is what the chain is for.
 */
export function nestLevels(chains: readonly (readonly WrittenLoop[])[]): WrittenLoop[] {
  const nested: WrittenLoop[] = [];
  let start = 0;
  while (start < chains.length) {
    const [level, ...inner] = chains[start] ?? [];
    if (level === undefined) throw new Error("a chain has at least one level");
    let end = start + 1;
    if (inner.length > 0) while (end < chains.length && shares(chains[end], level, chains[end - 1])) end++;
    const below =
      inner.length === 0 ? [] : nestLevels(chains.slice(start, end).map((chain) => chain.slice(1)));
    nested.push(writtenLoop(level.id, level.rows, [...level.loops, ...below]));
    start = end;
  }
  return nested;
}

function shares(
  chain: readonly WrittenLoop[] | undefined,
  level: WrittenLoop,
  before: readonly WrittenLoop[] | undefined,
): boolean {
  const [first, second] = chain ?? [];
  if (first === undefined || second === undefined || !sameLoop(first, level)) return false;
  // What belongs to the level itself cannot follow a level below it: it would be read as that one's.
  return isLevel(second) || !isLevel(before?.[1]);
}

function isLevel(loop: WrittenLoop | undefined): boolean {
  return loop?.id.startsWith("2000") ?? false;
}
