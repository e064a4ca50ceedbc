import { compositeOf, elementOf, segmentOf } from "../../dictionary/dictionary.ts";
import type { ElementSpec, Guide, LoopSpec, SegmentSpec } from "../../guide.ts";
import { CodeTable } from "../code-table.ts";
import { packText } from "../packed.ts";
import { RuleCompiler } from "./compile-rules.ts";
import {
  type ChildNode,
  type CompiledGuide,
  type ElementUse,
  type LoopNode,
  type Qualifier,
  REQUIRED,
  type SegmentNode,
  SITUATIONAL,
  UNUSED,
} from "./compiled-guide.ts";

/** Turns a guide into the form that the validator walks. Throws on a guide that does not hold together. */
export function compileGuide(guide: Guide): CompiledGuide {
  const loops: LoopNode[] = [];
  const segments: SegmentNode[] = [];
  const specs: Specs = { loops: [], segments: [] };
  const root = compileLoop(guide.root, undefined, 0, { loops, segments, specs });
  const rules = new RuleCompiler(root);
  for (const [spec, loop] of specs.loops) rules.loop(spec, loop);
  for (const [spec, segment] of specs.segments) rules.segment(spec, segment);
  const segmentKeys = new Set(segments.map((segment) => segment.key));
  return { guide, root, loops, segments, segmentKeys, slotCount: rules.slotCount };
}

/** What each node was made from: rules are compiled when every node that they may name is there. */
interface Specs {
  readonly loops: [LoopSpec, LoopNode][];
  readonly segments: [SegmentSpec, SegmentNode][];
}

interface Nodes {
  readonly loops: LoopNode[];
  readonly segments: SegmentNode[];
  readonly specs: Specs;
}

function compileLoop(
  spec: LoopSpec,
  parent: LoopNode | undefined,
  childIndex: number,
  nodes: Nodes,
): LoopNode {
  const first = spec.children[0];
  const loop: LoopNode = {
    index: nodes.loops.length,
    id: spec.id,
    name: spec.name,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    childIndex,
    children: [],
    byKey: new Map(),
    requiredChildren: [],
    path: parent ? [...parent.path, spec.id] : [],
    hierarchical: first?.kind === "segment" && first.id === "HL",
    hierarchicalChildren: [],
    rules: [],
    slots: [],
    gathering: [],
  };
  nodes.loops.push(loop);
  nodes.specs.loops.push([spec, loop]);
  let group = -1;
  let groupId = "";
  for (const child of spec.children) {
    const start = firstSegment(child);
    if (start.id !== groupId || loop.children.length === 1) group++;
    groupId = start.id;
    addChild(loop, child, group, nodes);
  }
  return loop;
}

function addChild(loop: LoopNode, spec: LoopSpec | SegmentSpec, group: number, nodes: Nodes): void {
  const childIndex = loop.children.length;
  const started = spec.kind === "loop" ? compileLoop(spec, loop, childIndex, nodes) : undefined;
  const segment = compileSegment(firstSegment(spec), loop, started, {
    childIndex,
    group,
    spec,
    nodes,
  });
  const child: ChildNode = {
    segment,
    loop: started,
    required: spec.usage === "required",
    max: spec.max,
    overlay: spec.overlay,
    group,
  };
  loop.children.push(child);
  if (child.required) loop.requiredChildren.push(childIndex);
  if (started?.hierarchical) loop.hierarchicalChildren.push(childIndex);
  const sameId = loop.byKey.get(segment.key);
  if (sameId) sameId.push(segment);
  else loop.byKey.set(segment.key, [segment]);
}

function firstSegment(spec: LoopSpec | SegmentSpec): SegmentSpec {
  if (spec.kind === "segment") return spec;
  const [first] = spec.children;
  if (first?.kind !== "segment") throw new Error(`loop ${spec.id} does not start with a segment`);
  return first;
}

function compileSegment(
  spec: SegmentSpec,
  within: LoopNode,
  starts: LoopNode | undefined,
  place: { childIndex: number; group: number; spec: LoopSpec | SegmentSpec; nodes: Nodes },
): SegmentNode {
  const standard = segmentOf(spec.id);
  if (spec.elements.length > standard.elements.length) {
    throw new Error(`${spec.id} in loop ${within.id} has more elements than the standard gives it`);
  }
  const elements = standard.elements.map((reference, index) =>
    compileElement(spec.elements[index], reference, formatDistance(standard.elements, index)),
  );
  const node: SegmentNode = {
    index: place.nodes.segments.length,
    id: spec.id,
    key: packText(spec.id),
    within,
    childIndex: place.childIndex,
    group: place.group,
    max: place.spec.max,
    overlay: place.spec.overlay,
    starts,
    elements,
    elementLimit: standard.elements.length,
    lastRequired: elements.findLastIndex((element) => element.usage === REQUIRED) + 1,
    syntax: standard.syntax,
    qualifier: qualifierOf(spec, elements),
    captures: [],
    rules: [],
    slots: [],
    gathering: [],
  };
  place.nodes.segments.push(node);
  place.nodes.specs.segments.push([spec, node]);
  return node;
}

function formatDistance(references: readonly string[], index: number): number {
  if (references[index] !== "1251") return 0;
  for (let back = 1; back <= 2; back++) if (references[index - back] === "1250") return back;
  return 0;
}

function compileElement(spec: ElementSpec | undefined, reference: string, formatBack: number): ElementUse {
  const composite = compositeOf(reference);
  const usage =
    spec === undefined || spec.usage === "unused"
      ? UNUSED
      : spec.usage === "required"
        ? REQUIRED
        : SITUATIONAL;
  const shared = {
    usage,
    reference,
    codes: spec?.codes ? new CodeTable(spec.codes) : undefined,
    list: spec?.list,
    overlay: spec?.overlay,
    repeats: spec?.repeats ?? 1,
    formatBack,
  } as const;
  if (composite) {
    const components = composite.elements.map((inner, index) =>
      compileElement(spec?.components?.[index], inner, formatDistance(composite.elements, index)),
    );
    const componentSyntax = composite.syntax;
    return {
      ...shared,
      kind: "composite",
      min: 1,
      max: 0,
      components,
      componentSyntax,
      componentLimit: components.length,
    };
  }
  const { type, ...lengths } = elementOf(reference);
  const { min, max } = spec?.length ?? lengths;
  return { ...shared, kind: type, min, max, components: undefined, componentSyntax: [], componentLimit: 0 };
}

/**
 * The element whose codes tell segments of one id apart: HL03, ENT02, else the first element or its first component. A simple
 * one that may repeat holds several codes at once and tells nothing apart; of a composite the first repeat tells.
 */
function qualifierOf(spec: SegmentSpec, elements: readonly ElementUse[]): Qualifier | undefined {
  const position = QUALIFIED_AT[spec.id] ?? 1;
  const element = elements[position - 1];
  if (element !== undefined && element.repeats > 1 && element.components === undefined) return undefined;
  if (element?.codes) return { element: position, component: false, codes: element.codes };
  const first = element?.components?.[0];
  if (first?.codes) return { element: position, component: true, codes: first.codes };
  return undefined;
}

const QUALIFIED_AT: Readonly<Record<string, number>> = { HL: 3, ENT: 2 };
