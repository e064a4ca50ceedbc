import type { Unmapped, UnmappedElement, UnmappedSegment } from "@claimwright/model";
import { sameElement, sameElements } from "./compare-wire.ts";
import type { LoopRule } from "./loop-rule.ts";
import { elementText, type Row, row } from "./row.ts";
import { byOrdinalKey, rowKey } from "./unmapped-of.ts";
import { type WrittenLoop, writtenLoop } from "./written-loop.ts";

/**
 * A loop with what was kept beyond the facts put back: the inverse of `unmappedOf`. Kept segments go where the guide
 * has them, after those of the facts with the same id; a kept element is used only where the facts still write what
 * they wrote when it was kept.
 */
export function withUnmapped(
  written: WrittenLoop,
  rule: LoopRule,
  kept: readonly Unmapped[] | undefined,
): WrittenLoop {
  if (kept === undefined || kept.length === 0) return written;
  const byLoop = new Map<string, Unmapped[]>();
  for (const each of kept) {
    const list = byLoop.get(each.loop);
    if (list === undefined) byLoop.set(each.loop, [each]);
    else list.push(each);
  }
  return restore(written, rule, rule.id, byLoop);
}

type KeptByLoop = ReadonlyMap<string, readonly Unmapped[]>;

function restore(written: WrittenLoop, rule: LoopRule, path: string, kept: KeptByLoop): WrittenLoop {
  const here = kept.get(path) ?? [];
  const loops = rule.loops.flatMap((inner) => restoreLoops(written, inner, path, kept));
  return writtenLoop(
    written.id,
    here.length === 0 ? written.rows : restoreRows(written.rows, rule, here),
    loops,
  );
}

/** The occurrences of one inner loop: those of the facts, and those that only kept segments make. */
function restoreLoops(around: WrittenLoop, rule: LoopRule, path: string, kept: KeptByLoop): WrittenLoop[] {
  const own = around.loops.filter((loop) => loop.id === rule.id);
  const restored: WrittenLoop[] = [];
  for (let ordinal = 1; ; ordinal++) {
    const inner = `${path}/${rule.id}${ordinal === 1 ? "" : `[${ordinal}]`}`;
    const written = own[ordinal - 1];
    if (written === undefined && !hasUnder(kept, inner)) break;
    const loop = restore(written ?? writtenLoop(rule.id, []), rule, inner, kept);
    if (loop.rows.length > 0 || loop.loops.length > 0) restored.push(loop);
  }
  return restored;
}

function hasUnder(kept: KeptByLoop, path: string): boolean {
  for (const loop of kept.keys()) if (loop === path || loop.startsWith(`${path}/`)) return true;
  return false;
}

function restoreRows(rows: readonly Row[], rule: LoopRule, kept: readonly Unmapped[]): Row[] {
  const elements = kept.filter((each) => each.kind === "element");
  const absent = kept.filter((each) => each.kind === "absent");
  const patched: Row[] = [];
  for (const [key, each] of byOrdinalKey(rows, rowKey)) {
    if (
      absent.some(
        (gone) => gone.id === each.id && sameElements(gone.elements.map(elementText), each.elements),
      )
    )
      continue;
    patched.push(restoreElements(each, key, elements));
  }
  const added = kept.filter((each) => each.kind === "segment").map(keptRow);
  return added.length === 0 ? patched : inGuideOrder([...patched, ...added], rule);
}

function restoreElements(written: Row, key: string, kept: readonly UnmappedElement[]): Row {
  const values = [...written.elements];
  for (const { segment, position, value, over } of kept) {
    if (segment !== key || !sameElement(values[position - 1] ?? "", elementText(over))) continue;
    while (values.length < position) values.push("");
    values[position - 1] = elementText(value);
  }
  return row(written.id, ...values);
}

/** A stable sort by the guide's order of ids; what the guide does not know goes to the end. */
function inGuideOrder(all: readonly Row[], rule: LoopRule): Row[] {
  const rank = (each: Row): number => {
    const at = rule.order.indexOf(each.id);
    return at === -1 ? rule.order.length : at;
  };
  return [...all].sort((a, b) => rank(a) - rank(b));
}

function keptRow(kept: UnmappedSegment): Row {
  return { id: kept.id, elements: kept.elements.map(elementText) };
}
