import type { SegmentSpec } from "./guide.ts";
import { type LoopTree, type SegmentTree, segmentsOf, walk } from "./set-tree.fixture.ts";
import type { OutgoingElement, OutgoingSegment } from "./write-x12.ts";

/** Each way to spoil one thing that the guide asks for, with what it is done to. */
export interface Mutation {
  readonly kind: "drop" | "repeat" | "swap" | "cut" | "empty" | "code";
  readonly at: string;
  readonly segments: readonly OutgoingSegment[];
}

/** Every single mutation of a required thing in a planted set. */
export function mutationsOf(root: LoopTree): Mutation[] {
  const trees: SegmentTree[] = [];
  walk(root, (segment) => trees.push(segment));
  const segments = segmentsOf(root);
  return trees.flatMap((tree, index) => [
    ...structural(tree, index, trees, segments),
    ...ofElements(tree, index, segments),
  ]);
}

function structural(
  tree: SegmentTree,
  index: number,
  trees: readonly SegmentTree[],
  segments: readonly OutgoingSegment[],
): Mutation[] {
  const at = `${tree.parent.spec.id} ${tree.spec.id}`;
  const own = segments[index] as OutgoingSegment;
  const mutations: Mutation[] = [];
  if (isOnlyRequired(tree)) {
    mutations.push({ kind: "drop", at, segments: segments.filter((_, place) => place !== index) });
    if (tree.spec.elements.some(({ usage }) => usage === "required")) {
      mutations.push({ kind: "cut", at, segments: replaced(segments, index, [tree.spec.id]) });
    }
    const next = trees[index + 1];
    if (next && next.parent === tree.parent && next.spec.id !== tree.spec.id && isOnlyRequired(next)) {
      const swapped = [...segments];
      [swapped[index], swapped[index + 1]] = [segments[index + 1] as OutgoingSegment, own];
      mutations.push({ kind: "swap", at, segments: swapped });
    }
  }
  if (isRepeatLimited(tree)) {
    const { max } = tree.spec;
    const copies = Array.from({ length: max }, () => own);
    mutations.push({ kind: "repeat", at, segments: segments.toSpliced(index, 0, ...copies) });
  }
  return mutations;
}

function ofElements(tree: SegmentTree, index: number, segments: readonly OutgoingSegment[]): Mutation[] {
  const own = segments[index] as OutgoingSegment;
  return tree.spec.elements.flatMap((use, element): Mutation[] => {
    if (use.usage !== "required" || use.components) return [];
    const at = `${tree.parent.spec.id} ${tree.spec.id}${String(element + 1).padStart(2, "0")}`;
    const spoiled = (text: string) => replaced(segments, index, withElement(own, element + 1, text));
    const empty: Mutation = { kind: "empty", at, segments: spoiled("") };
    return use.codes ? [empty, { kind: "code", at, segments: spoiled(NO_CODE) }] : [empty];
  });
}

/** In no list of codes. */
const NO_CODE = "QQ";

/** The only one of its kind, and the guide asks for it. */
function isOnlyRequired({ spec, parent }: SegmentTree): boolean {
  const opens = parent.spec.children[0] === spec && parent.parent !== undefined;
  if (opens) {
    const same = parent.parent?.children.filter((child) => child.spec === parent.spec) ?? [];
    return parent.spec.usage === "required" && same.length === 1;
  }
  return spec.usage === "required" && parent.children.filter((child) => child.spec === spec).length === 1;
}

/** A segment with a limit that no neighbour of the same id could take over. */
function isRepeatLimited({ spec, parent }: SegmentTree): boolean {
  if (parent.spec.children[0] === spec || spec.max > MOST_COPIES) return false;
  const sharing = parent.spec.children.filter(
    (child): child is SegmentSpec => child.kind === "segment" && child.id === spec.id,
  );
  const inner = parent.spec.children.some(
    (child) => child.kind === "loop" && child.children[0]?.id === spec.id,
  );
  return sharing.length === 1 && !inner && parent.children.filter((child) => child.spec === spec).length >= 1;
}

const MOST_COPIES = 5;

function replaced(
  segments: readonly OutgoingSegment[],
  index: number,
  by: OutgoingSegment,
): readonly OutgoingSegment[] {
  return segments.map((segment, place) => (place === index ? by : segment));
}

function withElement([id, ...elements]: OutgoingSegment, position: number, text: string): OutgoingSegment {
  return [
    id,
    ...elements.map((element, index): OutgoingElement => (index === position - 1 ? text : element)),
  ];
}
