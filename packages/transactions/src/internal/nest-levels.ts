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
    if (inner.length > 0) while (end < chains.length && shares(chains[end], level)) end++;
    const below =
      inner.length === 0 ? [] : nestLevels(chains.slice(start, end).map((chain) => chain.slice(1)));
    nested.push(writtenLoop(level.id, level.rows, [...level.loops, ...below]));
    start = end;
  }
  return nested;
}

function shares(chain: readonly WrittenLoop[] | undefined, level: WrittenLoop): boolean {
  const [first] = chain ?? [];
  return first !== undefined && (chain?.length ?? 0) > 1 && sameLoop(first, level);
}
