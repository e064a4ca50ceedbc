import type { CodeListName } from "./code-list.ts";
import { compositeOf, elementOf, segmentOf } from "./dictionary/dictionary.ts";
import type { ElementSpec, Guide, LoopSpec, SegmentSpec } from "./guide.ts";
import { BUILT_IN_LISTS } from "./lists/built-in-lists.ts";
import type { OutgoingSegment } from "./write-x12.ts";

/** A transaction set while it is put together from its guide: loops and segments that may still be changed. */
export interface LoopTree {
  readonly spec: LoopSpec;
  readonly parent: LoopTree | undefined;
  readonly children: (LoopTree | SegmentTree)[];
}

export interface SegmentTree {
  readonly spec: SegmentSpec;
  readonly parent: LoopTree;
  /** One text an element, or its components. */
  readonly values: (string | string[])[];
}

/** Answers whether something that may be left out is there, and which of several it is. */
export interface Choices {
  take(): boolean;
  pick(count: number): number;
}

/** Only what must be there, with the first code of each list. */
export const MINIMAL: Choices = { take: () => false, pick: () => 0 };

/** A small generator of its own: what is taken depends on the seed only. */
export function chance(seed: number, share: number): Choices {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return { take: () => next() * 100 < share, pick: (count) => Math.floor(next() * count) };
}

export function plantSet(guide: Guide, choices: Choices): LoopTree {
  return plantLoop(guide.root, undefined, choices);
}

export function plantLoop(spec: LoopSpec, parent: LoopTree | undefined, choices: Choices): LoopTree {
  const loop: LoopTree = { spec, parent, children: [] };
  for (const [index, child] of spec.children.entries()) {
    const opens = index === 0 && parent !== undefined;
    if (!opens && (child.usage === "unused" || (child.usage === "situational" && !choices.take()))) continue;
    const times = !opens && child.max > 1 && choices.take() ? 2 : 1;
    for (let turn = 0; turn < times; turn++) {
      loop.children.push(
        child.kind === "loop" ? plantLoop(child, loop, choices) : plantSegment(child, loop, choices, turn),
      );
    }
  }
  return loop;
}

/** `turn` tells repeats apart: each takes the next code of its qualifier. */
export function plantSegment(spec: SegmentSpec, parent: LoopTree, choices: Choices, turn = 0): SegmentTree {
  const { elements } = segmentOf(spec.id);
  const values = elements.map((reference, index) => {
    const use = spec.elements[index];
    if (use === undefined || use.usage === "unused") return "";
    if (use.usage === "situational" && !choices.take()) return "";
    return plantElement(
      use,
      reference,
      choices,
      (index === 0 ? turn : 0) + choices.pick(use.codes?.length ?? 1),
    );
  });
  const segment = { spec, parent, values };
  complete(segment);
  return segment;
}

/** Adds what the elements of a segment ask of each other, and gives dates the form that they say. */
export function complete({ spec, values }: SegmentTree): void {
  const { elements, syntax } = segmentOf(spec.id);
  settle(values, spec.elements, elements, syntax, (index) =>
    plantElement(spec.elements[index] as ElementSpec, elements[index] as string, MINIMAL, 0),
  );
  for (const [index, value] of values.entries()) {
    if (Array.isArray(value)) plantDates(value, compositeOf(elements[index] as string)?.elements ?? []);
  }
  plantDates(values, elements);
}

function plantElement(
  use: ElementSpec,
  reference: string,
  choices: Choices,
  code: number,
): string | string[] {
  const composite = compositeOf(reference);
  if (composite === undefined) return plantValue(use, reference, code);
  const parts = composite.elements.map((inner, index) => {
    const part = use.components?.[index];
    if (part === undefined || part.usage === "unused") return "";
    if (part.usage === "situational" && !choices.take()) return "";
    return plantValue(part, inner, index === 0 ? code : 0);
  });
  const usable = use.components?.findIndex((part) => part.usage !== "unused") ?? -1;
  if (parts.join("") === "" && usable >= 0) {
    parts[usable] = plantValue(
      use.components?.[usable] as ElementSpec,
      composite.elements[usable] as string,
      code,
    );
  }
  settle(parts, use.components ?? [], composite.elements, composite.syntax, (index) =>
    plantValue(use.components?.[index] as ElementSpec, composite.elements[index] as string, 0),
  );
  return parts;
}

export function plantValue(use: ElementSpec, reference: string, code: number): string {
  if (use.codes) return use.codes[code % use.codes.length] as string;
  const [listed] = BUILT_IN_LISTS.get(use.list as CodeListName)?.keys() ?? [];
  if (listed !== undefined) return listed;
  const { type, min } = elementOf(reference);
  switch (type) {
    case "DT":
      return "20250101";
    case "TM":
      return "0930";
    case "N":
    case "R":
      return "1".padEnd(min, "0");
    default:
      return "A".padEnd(min, "A");
  }
}

type Structure = ReturnType<typeof segmentOf>;

/** Lets the elements depend on each other as the standard says: what a note asks for is added, else taken away. */
function settle(
  values: (string | string[])[],
  uses: readonly ElementSpec[],
  references: readonly string[],
  syntax: Structure["syntax"],
  plant: (index: number) => string | string[],
): void {
  const there = (position: number) => values[position - 1] !== "" && values[position - 1] !== undefined;
  const usable = (position: number) => (uses[position - 1]?.usage ?? "unused") !== "unused";
  const add = (position: number) => {
    if (!there(position) && usable(position)) values[position - 1] = plant(position - 1);
    return there(position);
  };
  for (let round = 0; round < references.length; round++) {
    for (const { kind, positions } of syntax) {
      const [first, ...rest] = positions as [number, ...number[]];
      if (kind === "R" && !positions.some(there)) positions.some(add);
      if (kind === "P" && positions.some(there) && !positions.map(add).every(Boolean))
        clear(values, positions);
      if (kind === "C" && there(first) && !rest.map(add).every(Boolean)) clear(values, [first]);
      if (kind === "L" && there(first) && !rest.some(there) && !rest.some(add)) clear(values, [first]);
      if (kind === "E") clear(values, positions.filter(there).slice(1));
    }
  }
}

function clear(values: (string | string[])[], positions: readonly number[]): void {
  for (const position of positions) values[position - 1] = "";
}

/** Element 1251 is a date in the form that 1250 before it says. */
export function plantDates(values: (string | string[])[], references: readonly string[]): void {
  for (const [index, reference] of references.entries()) {
    if (reference !== "1251" || values[index] === "" || values[index] === undefined) continue;
    const back = [1, 2].find((distance) => references[index - distance] === "1250") ?? 1;
    const form = String(values[index - back]);
    if (!fitsForm(form, String(values[index]))) values[index] = DATES[form] ?? "20250101";
  }
}

function fitsForm(form: string, text: string): boolean {
  const example = DATES[form];
  return example !== undefined && example.replace(/\d/g, "0") === text.replace(/\d/g, "0");
}

const DATES: Readonly<Record<string, string>> = {
  D8: "20250101",
  D6: "250101",
  RD8: "20250101-20250102",
  DT: "202501010930",
  TM: "0930",
};

/** Numbers the levels, counts the lines and lets sums hold: what a writer computes. */
export function reckon(root: LoopTree, guide: Guide): void {
  let level = 0;
  let provider = 0;
  walk(root, (segment) => {
    if (segment.spec.id === "HL") reckonLevel(segment, ++level);
  });
  if (guide.transaction === "835") reckonPayment(root);
  if (guide.transaction === "837")
    walk(root, (segment) => {
      if (segment.spec.id === "NM1" && segment.parent.spec.id === "2330B")
        segment.values[8] = `P${++provider}`;
      if (segment.spec.id === "CLM") reckonClaim(segment);
    });
}

function reckonLevel({ spec, parent, values }: SegmentTree, number: number): void {
  values[0] = String(number);
  let above = parent.parent;
  while (above && segmentOfLoop(above)?.spec.id !== "HL") above = above.parent;
  if ((spec.elements[1]?.usage ?? "unused") !== "unused") {
    values[1] = String((above && segmentOfLoop(above)?.values[0]) ?? "");
  }
  if ((spec.elements[3]?.usage ?? "unused") === "unused") return;
  const below = parent.children.some(
    (child) => "children" in child && segmentOfLoop(child)?.spec.id === "HL",
  );
  values[3] = below ? "1" : "0";
}

function segmentOfLoop({ children }: LoopTree): SegmentTree | undefined {
  const [first] = children;
  return first && "values" in first ? first : undefined;
}

/** A payment of nothing but whole lines: each claim is paid what it charges, and a reversal is of nothing. */
function reckonPayment(root: LoopTree): void {
  let paid = 0;
  walk(root, ({ spec, values }) => {
    if (spec.id === "CAS" || spec.id === "PLB")
      zero(values, spec.id === "CAS" ? 2 : 3, spec.id === "CAS" ? 3 : 2);
    if (spec.id === "SVC") [values[1], values[2]] = ["10", "10"];
    if (spec.id !== "CLP") return;
    const amount = values[1] === "22" ? 0 : 10;
    paid += amount;
    [values[2], values[3]] = [String(amount), String(amount)];
  });
  for (const child of root.children) {
    if ("values" in child && child.spec.id === "BPR")
      [child.values[0], child.values[1], child.values[2]] = ["I", String(paid), "C"];
  }
}

const CHARGE: Readonly<Record<string, number>> = { SV1: 1, SV2: 2, SV3: 1 };

/** Every line charges 10 and was paid 10 by the first other payer, which is all that the claim charges. */
function reckonClaim(claim: SegmentTree): void {
  let lines = 0;
  let answers = 0;
  let payer: string | undefined;
  let liability = false;
  walk(claim.parent, (segment) => {
    const { spec, values, parent } = segment;
    if (spec.id === "AMT" && values[0] === "EAF") {
      if (parent.spec.id === "2320") liability = true;
      else if (liability) parent.children.splice(parent.children.indexOf(segment), 1);
    }
    if (spec.id === "NM1" && parent.spec.id === "2330B") payer ??= String(values[8] ?? "");
    if (spec.id === "CAS") zero(values, 2, 3);
    if (spec.id === "SVD") [values[0], values[1]] = [payer ?? "P1", answers++ === 0 ? "10" : "0"];
    if (spec.id === "LX") [values[0], answers] = [String(++lines), 0];
    const charge = CHARGE[spec.id];
    if (charge !== undefined) values[charge] = "10";
  });
  claim.values[1] = String(10 * lines);
  walk(claim.parent, ({ spec, values, parent }) => {
    if (spec.id === "AMT" && parent.spec.id === "2320") values[1] = String(10 * lines);
  });
}

function zero(values: (string | string[])[], first: number, step: number): void {
  for (let at = first; at < values.length; at += step) if (values[at] !== "") values[at] = "0";
}

export function walk(loop: LoopTree, visit: (segment: SegmentTree) => void): void {
  for (const child of [...loop.children]) {
    if ("values" in child) visit(child);
    else walk(child, visit);
  }
}

export function segmentsOf(root: LoopTree): OutgoingSegment[] {
  const segments: OutgoingSegment[] = [];
  walk(root, ({ spec, values }) => segments.push([spec.id, ...values.map(trimmed)] as OutgoingSegment));
  return segments;
}

function trimmed(value: string | string[]): string | string[] {
  if (!Array.isArray(value)) return value;
  const last = value.findLastIndex((part) => part !== "");
  return last < 0 ? "" : value.slice(0, last + 1);
}
