import type { Unmapped, WireElement } from "@claimwright/model";
import { plainDecimal, rowOf, sameElement, sameSegment } from "./compare-wire.ts";
import { elementParts, leadingText, type Row } from "./row.ts";
import type { SourceLoop } from "./source-loop.ts";
import type { TextSegment } from "./text-segment.ts";
import type { WrittenLoop } from "./written-loop.ts";

/**
 * What a loop of a file says beyond the facts read from it: the difference between the loop as it stood and as the
 * facts alone would write it. So nothing can be lost by a mapping that forgets an element.
 */
export function unmappedOf(source: SourceLoop, written: WrittenLoop): Unmapped[] {
  const found: Unmapped[] = [];
  compareLoops(source, written, source.rule.id, found);
  return found;
}

/** The segment that is computed again on writing. */
const HIERARCHY = "HL";

/** Segments that hold lists: how a list is spread over them says nothing. */
const SPREAD: ReadonlySet<string> = new Set(["CAS", "PLB"]);
const NONE: ReadonlySet<string> = new Set();

function compareLoops(
  source: SourceLoop,
  written: WrittenLoop | undefined,
  path: string,
  found: Unmapped[],
): void {
  if (written !== undefined && sameLoops(source, written)) return;
  compareSegments(source.segments, written?.rows ?? [], path, found);
  const pairs = pairByKey(
    source.loops,
    written?.loops ?? [],
    (loop) => loop.rule.id,
    (loop) => loop.id,
  );
  for (const { key, left, right } of pairs) {
    const inner = `${path}/${key}`;
    if (left !== undefined) compareLoops(left, right, inner, found);
    else if (right !== undefined) noteAbsentLoop(right, inner, found);
  }
}

/** The common case: the same segments in the same order, all the way in. */
function sameLoops(source: SourceLoop, written: WrittenLoop): boolean {
  const { segments, loops } = source;
  const skip = segments[0]?.id === HIERARCHY ? 1 : 0;
  if (source.rule.id !== written.id || segments.length - skip !== written.rows.length) return false;
  if (loops.length !== written.loops.length) return false;
  for (let index = 0; index < written.rows.length; index++) {
    if (!sameSegment(segments[index + skip] as TextSegment, written.rows[index] as Row)) return false;
  }
  for (let index = 0; index < loops.length; index++) {
    if (!sameLoops(loops[index] as SourceLoop, written.loops[index] as WrittenLoop)) return false;
  }
  return true;
}

function compareSegments(
  segments: readonly TextSegment[],
  written: readonly Row[],
  loop: string,
  found: Unmapped[],
): void {
  const source = segments.filter((segment) => segment.id !== HIERARCHY);
  const settled = sameReasons(source, written) ? SPREAD : NONE;
  for (const { key, left, right } of pairByKey(source, written, segmentKey, rowKey)) {
    if (settled.has(left?.id ?? right?.id ?? "")) continue;
    if (left === undefined) {
      if (right !== undefined) found.push({ kind: "absent", loop, ...partsOf(right) });
    } else if (right === undefined) {
      found.push({ kind: "segment", loop, ...partsOf(rowOf(left)) });
    } else {
      compareElements(left, right, loop, key, found);
    }
  }
}

function partsOf({ id, elements }: Row): { id: string; elements: readonly WireElement[] } {
  return { id, elements: elements.map(elementParts) };
}

/** Whether the CAS and PLB of both sides hold the same reasons, in whatever segments. */
function sameReasons(segments: readonly TextSegment[], written: readonly Row[]): boolean {
  const source = segments
    .filter((segment) => SPREAD.has(segment.id))
    .flatMap((segment) => reasonsOf(rowOf(segment)));
  const facts = written.filter((each) => SPREAD.has(each.id)).flatMap(reasonsOf);
  if (source.length !== facts.length) return false;
  source.sort();
  facts.sort();
  return source.every((reason, index) => reason === facts[index]);
}

/** CAS holds a group, then reason, amount and quantity by threes; PLB a provider and period, then pairs. */
function reasonsOf({ id, elements }: Row): string[] {
  const [head, step] = id === "CAS" ? [1, 3] : [2, 2];
  const reasons: string[] = [];
  for (let start = head; start < elements.length; start += step) {
    const reason = elements.slice(start, start + step).map((element) => plainDecimal(element));
    while (reason.length > 0 && reason[reason.length - 1] === "") reason.pop();
    if (reason.length > 0) reasons.push(JSON.stringify([id, elements.slice(0, head), reason]));
  }
  return reasons;
}

function compareElements(
  segment: TextSegment,
  written: Row,
  loop: string,
  key: string,
  found: Unmapped[],
): void {
  const length = Math.max(segment.elementCount, written.elements.length);
  for (let position = 1; position <= length; position++) {
    const value = segment.rowText(position);
    const over = written.elements[position - 1] ?? "";
    if (sameElement(value, over)) continue;
    const kept = { value: elementParts(value), over: elementParts(over) };
    found.push({ kind: "element", loop, segment: key, position, ...kept });
  }
}

function noteAbsentLoop(written: WrittenLoop, path: string, found: Unmapped[]): void {
  for (const each of written.rows) found.push({ kind: "absent", loop: path, ...partsOf(each) });
  for (const { key, right } of pairByKey([], written.loops, String, (loop) => loop.id)) {
    if (right !== undefined) noteAbsentLoop(right, `${path}/${key}`, found);
  }
}

/** Ids of which a loop can hold several, told apart by their first element. */
const QUALIFIED: ReadonlySet<string> = new Set(
  "AAA AMT CRC DTM DTP EB HI HSD LQ MSG N1 NM1 NTE PER PRV PWK QTY REF STC TOO".split(" "),
);

export function rowKey(written: Row): string {
  return keyOf(written.id, leadingText(written.elements[0] ?? ""));
}

function segmentKey(segment: TextSegment): string {
  return QUALIFIED.has(segment.id) ? keyOf(segment.id, leadingText(segment.rowText(1))) : segment.id;
}

function keyOf(id: string, qualifier: string): string {
  return QUALIFIED.has(id) && qualifier !== "" ? `${id}:${qualifier}` : id;
}

interface Pair<L, R> {
  readonly key: string;
  readonly left?: L;
  readonly right?: R;
}

/** Pairs equals in order: the second `REF:0B` of one side with the second of the other, as `REF:0B[2]`. */
function pairByKey<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  leftKey: (left: L) => string,
  rightKey: (right: R) => string,
): Pair<L, R>[] {
  const left = byOrdinalKey(lefts, leftKey);
  const right = byOrdinalKey(rights, rightKey);
  const pairs: Pair<L, R>[] = [];
  for (const [key, value] of left) {
    const other = right.get(key);
    pairs.push(other === undefined ? { key, left: value } : { key, left: value, right: other });
  }
  for (const [key, value] of right) if (!left.has(key)) pairs.push({ key, right: value });
  return pairs;
}

/** Each item under its key, repeated keys as `key[2]`, `key[3]`. */
export function byOrdinalKey<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T> {
  const counts = new Map<string, number>();
  const keyed = new Map<string, T>();
  for (const item of items) {
    const key = keyOfItem(item);
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    keyed.set(ordinal === 1 ? key : `${key}[${ordinal}]`, item);
  }
  return keyed;
}
