import type { LoopRule } from "./loop-rule.ts";
import { refuse } from "./refuse.ts";
import { type Row, row } from "./row.ts";
import { opening, type SourceLoop } from "./source-loop.ts";
import type { WrittenLoop } from "./written-loop.ts";

/** All segments of a set whose loops nest by hierarchical level, with every HL numbered and linked to its parent. */
export function flattenLevels(loop: WrittenLoop, rule: LoopRule): Row[] {
  const out: Row[] = [];
  const counter = { levels: 0 };
  collect(loop, rule, undefined, counter, out);
  return out;
}

/** Refuses a level whose HL02 names another parent than the level it stands in: its facts would go astray. */
export function checkParents(loop: SourceLoop, parent = ""): void {
  const isLevel = loop.rule.starts.segment === "HL";
  const here = isLevel ? opening(loop).get(1) : parent;
  let before: SourceLoop | undefined;
  for (const inner of loop.loops) {
    if (inner.rule.starts.segment === "HL") checkParent(inner, here, before);
    checkParents(inner, here);
    before = inner;
  }
}

function checkParent(level: SourceLoop, parent: string, before: SourceLoop | undefined): void {
  const hl = opening(level);
  const chain = level.rule.chained && before?.rule === level.rule ? opening(before).get(1) : parent;
  if (hl.get(2) === parent || hl.get(2) === chain) return;
  refuse(
    hl,
    2,
    "A level does not stand in the level that it names as its parent.",
    "Put it after its parent.",
  );
}

function collect(
  loop: WrittenLoop,
  rule: LoopRule,
  parent: number | undefined,
  counter: { levels: number },
  out: Row[],
): void {
  let here = parent;
  if (rule.starts.segment === "HL") {
    here = ++counter.levels;
    out.push(levelRow(here, parent, loop, rule));
  }
  out.push(...loop.rows);
  for (const inner of loop.loops) {
    const innerRule = rule.loops.find((candidate) => candidate.id === inner.id);
    if (innerRule === undefined) throw new Error(`loop ${inner.id} is not in the guide under ${rule.id}`);
    collect(inner, innerRule, here, counter, out);
  }
}

/** HL04 says whether a level stands inside. */
function levelRow(number: number, parent: number | undefined, loop: WrittenLoop, rule: LoopRule): Row {
  const levels = new Set(
    rule.loops.filter((inner) => inner.starts.segment === "HL").map((inner) => inner.id),
  );
  const hasChildren = loop.loops.some((inner) => levels.has(inner.id));
  const code = rule.starts.codes?.[0] ?? "";
  const child = rule.lowest ? "" : hasChildren ? "1" : "0";
  return row("HL", String(number), parent === undefined ? "" : String(parent), code, child);
}
