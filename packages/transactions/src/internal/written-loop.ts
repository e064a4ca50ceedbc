import type { Row } from "./row.ts";

/** A loop as the facts make it: its rule's id, its segments in guide order and the loops inside. */
export interface WrittenLoop {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly loops: readonly WrittenLoop[];
}

export function writtenLoop(
  id: string,
  rows: readonly Row[],
  loops: readonly (WrittenLoop | false | undefined)[] = [],
): WrittenLoop {
  return { id, rows, loops: loops.length === 0 ? NO_LOOPS : present(loops) };
}

const NO_LOOPS: readonly WrittenLoop[] = [];

function present(loops: readonly (WrittenLoop | false | undefined)[]): readonly WrittenLoop[] {
  const there: WrittenLoop[] = [];
  for (const loop of loops) if (loop !== false && loop !== undefined) there.push(loop);
  return there;
}

/** All segments of a loop and the loops inside it, in the order they go out. */
export function flattenLoop(loop: WrittenLoop): Row[] {
  const out: Row[] = [];
  collect(loop, out);
  return out;
}

/** Whether two loops would go out as the same segments. */
export function sameLoop(a: WrittenLoop, b: WrittenLoop): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function collect(loop: WrittenLoop, out: Row[]): void {
  for (const each of loop.rows) out.push(each);
  for (const inner of loop.loops) collect(inner, out);
}
