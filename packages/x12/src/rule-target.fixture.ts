import { compositeOf, segmentOf } from "./dictionary/dictionary.ts";
import type { ElementSpec, LoopSpec, RuleSpec, RuleTarget, SegmentSpec } from "./guide.ts";
import {
  complete,
  type LoopTree,
  MINIMAL,
  plantDates,
  plantLoop,
  plantSegment,
  plantValue,
  type SegmentTree,
} from "./set-tree.fixture.ts";

/** One place of a planted set where a rule speaks. It is read here a second time, apart from the validator. */
export interface RuleSite {
  readonly rule: RuleSpec;
  readonly loop: LoopTree;
  readonly segment: SegmentTree | undefined;
}

/** The loops that a target speaks of: this one, one that holds it, or what stands inside of one of those. */
function loopsAt(
  target: RuleTarget,
  { loop }: RuleSite,
): { owner: LoopTree; loops: LoopTree[]; path: LoopSpec[] } {
  if (target.loop === undefined) return { owner: loop, loops: [loop], path: [] };
  for (let outer: LoopTree | undefined = loop; outer !== undefined; outer = outer.parent) {
    const named = outer.parent === undefined ? "0000" : outer.spec.id;
    if (named === target.loop) return { owner: outer, loops: [outer], path: [] };
    const path = pathTo(outer.spec, target.loop);
    if (path !== undefined) {
      return {
        owner: outer,
        path,
        loops: path.reduce((at: LoopTree[], spec) => at.flatMap((one) => inner(one, spec)), [outer]),
      };
    }
  }
  throw new Error(`no loop ${target.loop}`);
}

function inner(loop: LoopTree, spec: LoopSpec): LoopTree[] {
  return loop.children.filter((child): child is LoopTree => "children" in child && child.spec === spec);
}

/** The shortest way down to a loop of that name. */
function pathTo(from: LoopSpec, id: string): LoopSpec[] | undefined {
  const loops = from.children.filter((child): child is LoopSpec => child.kind === "loop");
  const direct = loops.find((loop) => loop.id === id);
  if (direct) return [direct];
  const ways = loops.flatMap((loop) => {
    const rest = pathTo(loop, id);
    return rest ? [[loop, ...rest]] : [];
  });
  return ways.sort((a, b) => a.length - b.length)[0];
}

export function segmentsAt(target: RuleTarget, site: RuleSite): SegmentTree[] {
  if (target.loop === undefined && target.segment === site.segment?.spec.id && site.segment)
    return [site.segment];
  return loopsAt(target, site).loops.flatMap(({ children }) =>
    children.filter((child): child is SegmentTree => "values" in child && isMeant(child, target)),
  );
}

function isMeant({ spec, values }: SegmentTree, target: RuleTarget): boolean {
  if (spec.id !== target.segment) return false;
  if (target.qualifiers.length === 0) return true;
  const first = values[0];
  return target.qualifiers.includes(Array.isArray(first) ? (first[0] ?? "") : (first ?? ""));
}

export function isThere(target: RuleTarget, site: RuleSite): boolean {
  if (target.segment === undefined) return loopsAt(target, site).loops.length > 0;
  if (target.element === undefined) return segmentsAt(target, site).length > 0;
  return valuesAt(target, site).length > 0;
}

export function lacksSegment(target: RuleTarget | undefined, site: RuleSite): boolean {
  return target?.element !== undefined && segmentsAt(target, site).length === 0;
}

export function valuesAt(target: RuleTarget, site: RuleSite): string[] {
  if (target.segment === undefined || target.element === undefined) return [];
  return segmentsAt(target, site).flatMap((segment) => read(segment, target));
}

export function read(segment: SegmentTree | undefined, target: RuleTarget): string[] {
  const values: string[] = [];
  for (const [element, component] of positions(target)) {
    const value = segment?.values[element - 1] ?? "";
    const text = Array.isArray(value) ? (component ? (value[component - 1] ?? "") : value.join("")) : value;
    if (text !== "") values.push(text);
  }
  return values;
}

function positions({
  element = 1,
  component,
  lastElement = element,
  lastComponent = component,
}: RuleTarget): [number, number | undefined][] {
  const all: [number, number | undefined][] = [];
  for (let at = element; at <= lastElement; at++) {
    if (component === undefined) all.push([at, undefined]);
    else for (let part = component; part <= (lastComponent ?? component); part++) all.push([at, part]);
  }
  return all;
}

export function sizeAt(target: RuleTarget, site: RuleSite): number {
  const [segment] = segmentsAt(target, site);
  return segment ? segment.values.findLastIndex((value) => value.length > 0) + 1 : Number.POSITIVE_INFINITY;
}

/** Puts a loop, a segment or a value where the target names it; what holds it is planted first. */
export function put(target: RuleTarget, site: RuleSite, value?: string): void {
  if (!isThere({ ...target, element: undefined }, site)) plantAt(target, site);
  if (target.element === undefined) return;
  for (const segment of segmentsAt(target, site)) {
    if (value !== undefined || read(segment, target).length === 0) write(segment, target, value);
    complete(segment);
  }
}

export function putOther(target: RuleTarget, codes: readonly string[], site: RuleSite): boolean {
  const spec = segmentsAt(target, site)[0]?.spec ?? specAt(target, site);
  const use = spec && useAt(spec, target);
  const other = use?.codes?.find((code) => !codes.includes(code));
  if (other === undefined) return false;
  put(target, site, other);
  return true;
}

/** Another code wherever one of these stands; nothing where the guide has no other. */
export function replace(segment: SegmentTree, target: RuleTarget, codes: readonly string[]): void {
  for (const [element, component] of positions(target)) {
    const one = { ...target, element, component, lastElement: element, lastComponent: component };
    if (!codes.includes(read(segment, one)[0] ?? "")) continue;
    const other = useAt(segment.spec, one)?.codes?.find((code) => !codes.includes(code));
    writeOne(segment, [element, component], other ?? "");
  }
}

export function putDate(target: RuleTarget, site: RuleSite, from: string, to: string): void {
  put({ ...target, element: undefined }, site);
  for (const segment of segmentsAt(target, site)) {
    const { element = 1, component } = target;
    const at = component ?? element;
    const holder = component === undefined ? segment.values : (segment.values[element - 1] as string[]);
    const uses =
      component === undefined ? segment.spec.elements : segment.spec.elements[element - 1]?.components;
    const ranges = uses?.[at - 2]?.codes?.includes("RD8") === true;
    const dated =
      uses?.[at - 2]?.codes?.some((code) => code === "RD8" || code === "D8" || code === "DT") === true;
    if (dated)
      holder[at - 2] =
        ranges && from !== to ? "RD8" : (uses?.[at - 2]?.codes?.find((code) => code === "D8") ?? "RD8");
    holder[at - 1] = !dated || holder[at - 2] === "D8" ? from : `${from}-${to}`;
  }
}

export function write(segment: SegmentTree | undefined, target: RuleTarget, value: string | undefined): void {
  const [first] = positions(target);
  if (segment && first) writeOne(segment, first, value);
}

export function writeAll(segment: SegmentTree, target: RuleTarget, value: string): void {
  for (const position of positions(target)) {
    const held = segment.values[position[0] - 1];
    if (held !== undefined && held.length > 0) writeOne(segment, position, value);
  }
}

function writeOne(
  segment: SegmentTree,
  [element, component]: [number, number | undefined],
  value?: string,
): void {
  const { elements } = segmentOf(segment.spec.id);
  const reference = elements[element - 1] as string;
  const use = segment.spec.elements[element - 1] as ElementSpec;
  const fresh = plantSegment(segment.spec, segment.parent, { take: () => true, pick: () => 0 }).values[
    element - 1
  ];
  if (component === undefined) {
    segment.values[element - 1] = value ?? (fresh as string | string[]);
    if (value === undefined && reference === "1251") plantDates(segment.values, elements);
    return;
  }
  const parts = compositeOf(reference)?.elements ?? [];
  const held = segment.values[element - 1];
  const plain = Array.isArray(held)
    ? held
    : [
        ...(plantSegment(onlyRequired(segment.spec, element), segment.parent, MINIMAL).values[
          element - 1
        ] as string[]),
      ];
  plain[component - 1] =
    value ?? plantValue(use.components?.[component - 1] as ElementSpec, parts[component - 1] as string, 0);
  segment.values[element - 1] = plain;
}

/** The same segment with one element that must be there, so that a planted one has it. */
function onlyRequired(spec: SegmentSpec, element: number): SegmentSpec {
  const elements = spec.elements.map(
    (use, index): ElementSpec => (index === element - 1 ? { ...use, usage: "required" } : use),
  );
  return { ...spec, elements };
}

export function remove(target: RuleTarget, site: RuleSite): void {
  if (target.segment === undefined) {
    for (const loop of loopsAt(target, site).loops) drop(loop.parent, loop);
    return;
  }
  const repeats = site.rule.statement.kind === "distinct";
  for (const segment of segmentsAt(target, site).slice(repeats ? 1 : 0)) {
    if (repeats || target.element === undefined) {
      const { parent } = segment;
      if (parent.children[0] === segment) drop(parent.parent, parent);
      else drop(parent, segment);
    } else clearAt(segment, target);
  }
}

/** Takes a value out, and with it the partner that a syntax note pairs it with. */
function clearAt(segment: SegmentTree, target: RuleTarget): void {
  for (const [element, component] of positions(target)) {
    const value = segment.values[element - 1];
    if (component !== undefined && Array.isArray(value)) value[component - 1] = "";
    if (component !== undefined) continue;
    segment.values[element - 1] = "";
    for (const { kind, positions: paired } of segmentOf(segment.spec.id).syntax) {
      if (kind === "P" && paired.includes(element)) for (const one of paired) segment.values[one - 1] = "";
    }
  }
}

function drop(parent: LoopTree | undefined, child: LoopTree | SegmentTree): void {
  const at = parent?.children.indexOf(child) ?? -1;
  if (at >= 0) parent?.children.splice(at, 1);
}

/** Plants one more of what the target names, in its place among what is there. */
export function plantAt(target: RuleTarget, site: RuleSite): void {
  const { owner, loops, path } = loopsAt(target, site);
  const mustAdd = target.segment === undefined || site.rule.statement.kind === "distinct";
  let [holder] = loops.slice(-1);
  if (holder === undefined || target.segment === undefined) {
    holder = owner;
    for (const spec of path) {
      const [held] = inner(holder, spec);
      const another = spec === path.at(-1) && spec.max > 1 && mustAdd;
      if (held && !another) holder = held;
      else {
        const planted: LoopTree = plantLoop(spec, holder, MINIMAL);
        insert(holder, planted);
        holder = planted;
      }
    }
  }
  if (target.segment === undefined) return;
  const opener = holder.children[0];
  if (opener && "values" in opener && isMeant(opener, target)) {
    if (mustAdd) plantAnother(holder);
    return;
  }
  const spec = specAt(target, site);
  if (!spec) throw new Error(`nothing is called ${target.segment}`);
  const same = holder.children.filter((child): child is SegmentTree => child.spec === spec);
  const full = same.length >= spec.max;
  const planted =
    (full && (same.find((one) => !isNamed(one, site.rule)) ?? same.at(-1))) ||
    plantSegment(spec, holder, MINIMAL);
  const [qualifier] = target.qualifiers;
  if (qualifier !== undefined) {
    const first = planted.values[0];
    if (Array.isArray(first)) first[0] = qualifier;
    else planted.values[0] = qualifier;
  }
  if (!full) insert(holder, planted);
}

/** The rule speaks of a segment with this qualifier. */
function isNamed({ values }: SegmentTree, { statement }: RuleSpec): boolean {
  return JSON.stringify(statement).includes(`"qualifiers":["${values[0]}"]`);
}

/** The loop again, or, where it may not repeat, the loop that holds it. */
function plantAnother(loop: LoopTree): void {
  const { parent, spec } = loop;
  if (parent === undefined) return;
  if (spec.max === 1 && parent.parent) plantAnother(parent);
  else insert(parent, plantLoop(spec, parent, MINIMAL));
}

function specAt(target: RuleTarget, site: RuleSite): SegmentSpec | undefined {
  const { owner, path } = loopsAt(target, site);
  const loop = path.at(-1) ?? owner.spec;
  return loop.children.find((child): child is SegmentSpec => {
    if (child.kind !== "segment" || child.id !== target.segment) return false;
    const codes = child.elements[0]?.codes ?? child.elements[0]?.components?.[0]?.codes ?? [];
    return target.qualifiers.length === 0 || target.qualifiers.some((code) => codes.includes(code));
  });
}

function insert(holder: LoopTree, planted: LoopTree | SegmentTree): void {
  const order = (child: LoopTree | SegmentTree) =>
    holder.spec.children.indexOf(child.spec as LoopSpec & SegmentSpec);
  const after = holder.children.findIndex((child) => order(child) > order(planted));
  holder.children.splice(after < 0 ? holder.children.length : after, 0, planted);
}

function useAt(spec: SegmentSpec, { element = 1, component }: RuleTarget): ElementSpec | undefined {
  const use = spec.elements[element - 1];
  return component === undefined ? use : use?.components?.[component - 1];
}

export function last<T>(values: readonly T[]): T | undefined {
  return values.at(-1);
}
