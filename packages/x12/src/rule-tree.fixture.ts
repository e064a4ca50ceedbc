import { compositeOf, segmentOf } from "./dictionary/dictionary.ts";
import type {
  ElementSpec,
  LoopSpec,
  RuleClause,
  RuleCondition,
  RuleSpec,
  RuleTarget,
  SegmentSpec,
} from "./guide.ts";
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

export function sitesOf(root: LoopTree): RuleSite[] {
  const own = root.spec.rules.map((rule): RuleSite => ({ rule, loop: root, segment: undefined }));
  const below = root.children.flatMap((child): RuleSite[] => {
    if ("children" in child) return sitesOf(child);
    return child.spec.rules.map((rule) => ({ rule, loop: root, segment: child }));
  });
  return [...own, ...below];
}

/** Makes every rule hold, as often as one mending another asks for it. */
export function satisfyAll(root: LoopTree, mend: () => void, except?: RuleSpec): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    mend();
    const broken = sitesOf(root).filter((site) => site.rule !== except && !holds(site));
    if (broken.length === 0) return;
    for (const site of broken) {
      if (holds(site)) continue;
      if (round < MAX_ROUNDS / 2) satisfy(site);
      else withdraw(site);
    }
  }
}

const MAX_ROUNDS = 12;

/** Where two rules ask for opposite things, what makes one of them ask is taken out. */
function withdraw(site: RuleSite): void {
  const { statement } = site.rule;
  const asks =
    "when" in statement
      ? statement.when[0]?.find(({ test }) => test === "present" || test === "is")
      : undefined;
  if (asks) remove(asks.target, site);
  else satisfy(site);
}

const EARLY = "20250101";
const LATE = "20250131";

export function holds(site: RuleSite): boolean {
  const { statement } = site.rule;
  if (statement.kind === "checked") return true;
  if ("when" in statement && !applies(statement.when, site)) return true;
  if (statement.kind === "required") {
    return (
      statement.targets.some((target) => isThere(target, site)) || lacksSegment(statement.targets[0], site)
    );
  }
  const values = valuesAt(statement.target, site);
  switch (statement.kind) {
    case "unused":
      return !isThere(statement.target, site);
    case "allowed":
      return values.length === 0 || values.some((value) => statement.codes.includes(value));
    case "refused":
      return !values.some((value) => statement.codes.includes(value));
    case "distinct":
      return new Set(values).size === values.length;
    case "counts":
      return values.every((value, index) => value === String(index + 1));
    case "at-least":
      return values.every((value) => Number(value) >= statement.bound);
    case "at-most":
      return values.every((value) => Number(value) <= statement.bound);
    case "not-after":
      return (last(values)?.slice(0, 8) ?? "") <= (last(valuesAt(statement.other, site))?.slice(-8) ?? "9");
    case "not-above":
      return (
        Number(last(values) ?? 0) <= Number(last(valuesAt(statement.other, site)) ?? Number.POSITIVE_INFINITY)
      );
    case "same": {
      const other = last(valuesAt(statement.other, site));
      return values.length === 0 || other === undefined || last(values) === other;
    }
    case "among": {
      const seen = valuesAt(statement.other, site);
      return values.length === 0 || seen.length === 0 || seen.includes(last(values) ?? "");
    }
    case "points-into":
      return values.every((value) => Number(value) <= sizeAt(statement.other, site));
  }
}

/** Changes the set so that the rule holds: what it asks for is planted, what it forbids is taken out. */
export function satisfy(site: RuleSite): void {
  const { statement } = site.rule;
  if (statement.kind === "checked") return;
  if (statement.kind === "required") {
    if (statement.targets[0]) put(statement.targets[0], site);
    return;
  }
  const { target } = statement;
  switch (statement.kind) {
    case "unused":
    case "distinct":
      remove(target, site);
      return;
    case "allowed":
      put(target, site, statement.codes[0]);
      return;
    case "refused":
      for (const segment of segmentsAt(target, site)) replace(segment, target, statement.codes);
      return;
    case "counts":
      for (const [index, segment] of segmentsAt(target, site).entries())
        write(segment, target, String(index + 1));
      return;
    case "at-least":
    case "at-most":
      put(target, site, String(statement.bound));
      return;
    case "not-after":
      putDate(target, site, EARLY, EARLY);
      putDate(statement.other, site, LATE, LATE);
      return;
    case "not-above":
    case "same":
      put(target, site, last(valuesAt(statement.other, site)));
      return;
    case "among":
      put(target, site, valuesAt(statement.other, site)[0]);
      return;
    case "points-into":
      for (const segment of segmentsAt(target, site)) writeAll(segment, target, "1");
  }
}

/** Changes the set so that the rule is asked and does not hold. */
export function violate(site: RuleSite): void {
  const { statement } = site.rule;
  if (statement.kind === "checked") throw new Error("a sum is not broken here");
  if ("when" in statement) makeApply(statement.when, site);
  if (statement.kind === "required") {
    for (const target of statement.targets) {
      if (target.element !== undefined && segmentsAt(target, site).length === 0)
        put({ ...target, element: undefined }, site);
      remove(target, site);
    }
    return;
  }
  const { target } = statement;
  switch (statement.kind) {
    case "unused":
      put(target, site);
      return;
    case "allowed":
      if (!putOther(target, statement.codes, site)) put(target, site, "ZZ");
      return;
    case "refused":
      put(target, site, statement.codes[0]);
      return;
    case "distinct": {
      put(target, site);
      plantAt(target, site);
      const segments = segmentsAt(target, site);
      for (const segment of segments) write(segment, target, String(read(segments[0], target)[0]));
      return;
    }
    case "counts":
      put(target, site, "7");
      return;
    case "at-least":
      put(target, site, String(statement.bound - 1));
      return;
    case "at-most":
      put(target, site, String(statement.bound + 1));
      return;
    case "not-after":
      putDate(statement.other, site, EARLY, EARLY);
      putDate(target, site, LATE, EARLY);
      return;
    case "not-above":
    case "same":
      put(statement.other, site);
      put(target, site, String(Number(last(valuesAt(statement.other, site))) + 1));
      return;
    case "among":
      put(statement.other, site);
      put(target, site, "NOBODY");
      return;
    case "points-into":
      put(statement.other, site);
      put(target, site, String(sizeAt(statement.other, site) + 1));
  }
}

function applies(condition: RuleCondition, site: RuleSite): boolean {
  return (
    condition.length === 0 || condition.some((group) => group.every((clause) => clauseHolds(clause, site)))
  );
}

function clauseHolds({ target, test, codes, bound }: RuleClause, site: RuleSite): boolean {
  const values = valuesAt(target, site);
  switch (test) {
    case "present":
      return isThere(target, site);
    case "absent":
      return !isThere(target, site);
    case "is":
      return values.some((value) => codes.includes(value));
    case "is-not":
      return values.length > 0 && !values.some((value) => codes.includes(value));
    case "above":
      return Number(last(values) ?? Number.NaN) > bound;
    case "below":
      return Number(last(values) ?? Number.NaN) < bound;
  }
}

function makeApply(condition: RuleCondition, site: RuleSite): void {
  for (const { target, test, codes, bound } of condition[0] ?? []) {
    if (test === "present") put(target, site);
    else if (test === "absent") remove(target, site);
    else if (test === "is") put(target, site, codes[0]);
    else if (test === "is-not") putOther(target, codes, site);
    else put(target, site, String(bound + (test === "above" ? 1 : -1)));
  }
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

function segmentsAt(target: RuleTarget, site: RuleSite): SegmentTree[] {
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

function isThere(target: RuleTarget, site: RuleSite): boolean {
  if (target.segment === undefined) return loopsAt(target, site).loops.length > 0;
  if (target.element === undefined) return segmentsAt(target, site).length > 0;
  return valuesAt(target, site).length > 0;
}

function lacksSegment(target: RuleTarget | undefined, site: RuleSite): boolean {
  return target?.element !== undefined && segmentsAt(target, site).length === 0;
}

function valuesAt(target: RuleTarget, site: RuleSite): string[] {
  if (target.segment === undefined || target.element === undefined) return [];
  return segmentsAt(target, site).flatMap((segment) => read(segment, target));
}

function read(segment: SegmentTree | undefined, target: RuleTarget): string[] {
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

function sizeAt(target: RuleTarget, site: RuleSite): number {
  const [segment] = segmentsAt(target, site);
  return segment ? segment.values.findLastIndex((value) => value.length > 0) + 1 : Number.POSITIVE_INFINITY;
}

/** Puts a loop, a segment or a value where the target names it; what holds it is planted first. */
function put(target: RuleTarget, site: RuleSite, value?: string): void {
  if (!isThere({ ...target, element: undefined }, site)) plantAt(target, site);
  if (target.element === undefined) return;
  for (const segment of segmentsAt(target, site)) {
    if (value !== undefined || read(segment, target).length === 0) write(segment, target, value);
    complete(segment);
  }
}

function putOther(target: RuleTarget, codes: readonly string[], site: RuleSite): boolean {
  const spec = segmentsAt(target, site)[0]?.spec ?? specAt(target, site);
  const use = spec && useAt(spec, target);
  const other = use?.codes?.find((code) => !codes.includes(code));
  if (other === undefined) return false;
  put(target, site, other);
  return true;
}

/** Another code wherever one of these stands; nothing where the guide has no other. */
function replace(segment: SegmentTree, target: RuleTarget, codes: readonly string[]): void {
  for (const [element, component] of positions(target)) {
    const one = { ...target, element, component, lastElement: element, lastComponent: component };
    if (!codes.includes(read(segment, one)[0] ?? "")) continue;
    const other = useAt(segment.spec, one)?.codes?.find((code) => !codes.includes(code));
    writeOne(segment, [element, component], other ?? "");
  }
}

function putDate(target: RuleTarget, site: RuleSite, from: string, to: string): void {
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

function write(segment: SegmentTree | undefined, target: RuleTarget, value: string | undefined): void {
  const [first] = positions(target);
  if (segment && first) writeOne(segment, first, value);
}

function writeAll(segment: SegmentTree, target: RuleTarget, value: string): void {
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

function remove(target: RuleTarget, site: RuleSite): void {
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
function plantAt(target: RuleTarget, site: RuleSite): void {
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
    (full && same.find((one) => !isNamed(one, site.rule))) || plantSegment(spec, holder, MINIMAL);
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

function last<T>(values: readonly T[]): T | undefined {
  return values.at(-1);
}
