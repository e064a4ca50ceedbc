import type { LoopSpec, RuleClause, RuleCondition, RuleSpec, RuleTarget, SegmentSpec } from "../../guide.ts";
import { CodeTable } from "../code-table.ts";
import type { ElementUse, LoopNode, SegmentNode } from "./compiled-guide.ts";
import type {
  CaptureFilter,
  CaptureKind,
  CompiledCheck,
  CompiledClause,
  CompiledCondition,
  CompiledRule,
  RulePlace,
  RuleTrigger,
} from "./compiled-rule.ts";

/** Whose rules they are: a loop's, or those of each occurrence of a segment. */
interface Scope {
  readonly loop: LoopNode;
  readonly segment: SegmentNode | undefined;
}

/** What a target names: the segments, and what it lives as long as. */
interface Named {
  readonly nodes: readonly SegmentNode[];
  readonly owner: LoopNode | SegmentNode;
}

/** Makes a guide's rules ready: each asks a few slots, which the segments fill that it names. */
export class RuleCompiler {
  readonly #root: LoopNode;
  readonly #slots = new Map<string, number>();
  readonly #filters = new Map<string, CaptureFilter | undefined>();

  constructor(root: LoopNode) {
    this.#root = root;
  }

  get slotCount(): number {
    return this.#slots.size;
  }

  loop(spec: LoopSpec, loop: LoopNode): void {
    loop.rules.push(...this.#compile(spec.rules, { loop, segment: undefined }));
  }

  segment(spec: SegmentSpec, segment: SegmentNode): void {
    const loop = segment.starts ?? segment.within;
    segment.rules.push(...this.#compile(spec.rules, { loop, segment }));
  }

  #compile(rules: readonly RuleSpec[], scope: Scope): CompiledRule[] {
    const compiled: CompiledRule[] = [];
    for (const spec of rules) {
      try {
        const rule = this.#rule(spec, scope);
        if (rule !== undefined) compiled.push(rule);
      } catch (cause) {
        throw new Error(`rule ${spec.id} in loop ${scope.loop.id}: ${(cause as Error).message}`, { cause });
      }
    }
    return compiled;
  }

  #rule(spec: RuleSpec, scope: Scope): CompiledRule | undefined {
    const { statement } = spec;
    if (statement.kind === "checked") return undefined;
    const when = "when" in statement ? this.#condition(statement.when, scope) : [];
    return { spec, when, check: this.#check(statement, scope) };
  }

  #check(statement: Exclude<RuleSpec["statement"], { kind: "checked" }>, scope: Scope): CompiledCheck {
    const slotOf = (target: RuleTarget, kind: CaptureKind, codes?: readonly string[]): number =>
      this.#slot(target, scope, kind, codes);
    switch (statement.kind) {
      case "required": {
        const [first] = statement.targets;
        if (!first) throw new Error("no target");
        const slots = statement.targets.map((target) => slotOf(target, "present"));
        return { kind: "required", slots, place: this.#place(first, scope) };
      }
      case "unused":
        return {
          kind: "unused",
          slot: slotOf(statement.target, "present"),
          place: this.#place(statement.target, scope),
        };
      case "refused": {
        const slot = slotOf(statement.target, "match", statement.codes);
        return { kind: "refused", slot, place: this.#place(statement.target, scope) };
      }
      case "allowed": {
        const slot = slotOf(statement.target, "match", statement.codes);
        const present = slotOf(statement.target, "present");
        return { kind: "allowed", slot, present, place: this.#place(statement.target, scope) };
      }
      case "not-after": {
        const slot = slotOf(statement.target, "first-date");
        const other = slotOf(statement.other, "last-date");
        return { kind: "not-above", slot, other, place: this.#place(statement.target, scope) };
      }
      case "not-above": {
        const [slot, other] = [slotOf(statement.target, "amount"), slotOf(statement.other, "amount")];
        return { kind: "not-above", slot, other, place: this.#place(statement.target, scope) };
      }
      case "points-into": {
        const [slot, other] = [slotOf(statement.target, "largest"), slotOf(statement.other, "size")];
        return { kind: "not-above", slot, other, place: this.#place(statement.target, scope) };
      }
      case "same": {
        const kind = this.#isNumber(statement.target, scope) ? "amount" : "text";
        const [slot, other] = [slotOf(statement.target, kind), slotOf(statement.other, kind)];
        const place = this.#place(statement.target, scope);
        return { kind: kind === "amount" ? "same-amount" : "same-text", slot, other, place };
      }
      case "among": {
        const slot = slotOf(statement.target, "text");
        return {
          kind: "among",
          slot,
          other: slotOf(statement.other, "collect"),
          place: this.#place(statement.target, scope),
        };
      }
      case "at-least":
      case "at-most": {
        const { kind, bound, target } = statement;
        return {
          kind,
          slot: slotOf(target, "amount"),
          bound: bound * 100,
          place: this.#place(target, scope),
        };
      }
      case "distinct":
      case "counts":
        return {
          kind: "refused",
          slot: slotOf(statement.target, statement.kind),
          place: this.#place(statement.target, scope),
        };
    }
  }

  #condition(condition: RuleCondition, scope: Scope): CompiledCondition {
    return condition.map((group) => group.flatMap((clause) => this.#clause(clause, scope)));
  }

  #clause({ target, test, codes, bound }: RuleClause, scope: Scope): CompiledClause[] {
    const trigger = this.#trigger(target, scope);
    const clause = (slot: number, set: CompiledClause["test"]): CompiledClause => ({
      slot,
      test: set,
      bound: bound * 100,
      trigger,
    });
    switch (test) {
      case "present":
        return [clause(this.#slot(target, scope, "present"), "set")];
      case "absent":
        return [clause(this.#slot(target, scope, "present"), "clear")];
      case "is":
        return [clause(this.#slot(target, scope, "match", codes), "set")];
      case "is-not":
        return [
          clause(this.#slot(target, scope, "present"), "set"),
          clause(this.#slot(target, scope, "match", codes), "clear"),
        ];
      case "above":
      case "below":
        return [clause(this.#slot(target, scope, "amount"), test)];
    }
  }

  #trigger(target: RuleTarget, scope: Scope): RuleTrigger {
    const [node] = this.#named(target, scope).nodes as readonly [SegmentNode];
    const { element = 0, component = 0 } = target;
    return {
      segment: node.id,
      loop: (node.starts ?? node.within).id,
      element,
      component,
      reference: element === 0 ? undefined : useOf(node, element, component).reference,
    };
  }

  /** The slot of a target, shared by all rules that ask the same; its captures are hung on the segments. */
  #slot(target: RuleTarget, scope: Scope, kind: CaptureKind, codes?: readonly string[]): number {
    const { nodes, owner } = this.#named(target, scope);
    const [first] = nodes as readonly [SegmentNode];
    const { element = 0, component = 0, lastElement = element, lastComponent = component } = target;
    const owned = "children" in owner ? `loop ${owner.index}` : `segment ${owner.index}`;
    const of = nodes.map(({ index }) => index).join();
    const positions = [element, lastElement, component, lastComponent].join();
    const key = [owned, of, kind, target.qualifiers.join(), positions, codes?.join() ?? ""].join("|");
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(key, slot);
    owner.slots.push(slot);
    if (kind === "collect" || kind === "distinct" || kind === "counts") owner.gathering.push(slot);
    checkElement(target, first, codes);
    const keys = codes && new CodeTable(codes);
    for (const node of nodes) {
      const shared = { slot, kind, only: this.#filter(target, node), codes: keys };
      for (let at = element; at <= lastElement; at++) {
        for (let part = component; part <= lastComponent; part++) {
          node.captures.push({ ...shared, element: at, component: part });
        }
      }
    }
    return slot;
  }

  /** One object for all captures that ask the same of a segment, so that it is asked once. */
  #filter(target: RuleTarget, node: SegmentNode): CaptureFilter | undefined {
    const key = `${node.index}|${target.qualifiers.join()}`;
    if (!this.#filters.has(key)) this.#filters.set(key, filterOf(target, node));
    return this.#filters.get(key);
  }

  #place(target: RuleTarget, scope: Scope): RulePlace {
    const [node] = this.#named(target, scope).nodes as readonly [SegmentNode];
    const { element = 0, component = 0 } = target;
    const whole: RuleTarget = {
      ...target,
      element: undefined,
      component: undefined,
      lastElement: undefined,
      lastComponent: undefined,
    };
    return {
      segmentId: node.id,
      loop: node.starts ?? node.within,
      startsLoop: node.starts !== undefined,
      element,
      component,
      reference: element === 0 ? undefined : useOf(node, element, component).reference,
      segmentSlot: this.#slot(whole, scope, "present"),
    };
  }

  #isNumber(target: RuleTarget, scope: Scope): boolean {
    const [node] = this.#named(target, scope).nodes as readonly [SegmentNode];
    const { kind } = useOf(node, target.element ?? 0, target.component ?? 0);
    return kind === "R" || kind === "N";
  }

  /** Looks outward: this loop, then each loop that holds it, and there whatever stands inside. */
  #named(target: RuleTarget, { loop, segment }: Scope): Named {
    if (target.loop === undefined) {
      if (segment !== undefined && target.segment === segment.id) return { nodes: [segment], owner: segment };
      return { nodes: nodesOf(target, [loop]), owner: loop };
    }
    for (let outer: LoopNode | undefined = loop; outer !== undefined; outer = outer.parent) {
      const named = outer === this.#root ? ROOT : outer.id;
      if (named === target.loop) return { nodes: nodesOf(target, [outer]), owner: outer };
      const inner = nearest(loopsInside(outer).filter(({ id }) => id === target.loop));
      if (inner.length > 0) return { nodes: nodesOf(target, inner), owner: outer };
    }
    throw new Error(`no loop ${target.loop} is in reach`);
  }
}

/** The name that rules give to what stands outside every loop. */
const ROOT = "0000";

function loopsInside(loop: LoopNode): LoopNode[] {
  return loop.children.flatMap(({ loop: inner }) => (inner ? [inner, ...loopsInside(inner)] : []));
}

/** Of loops that share a name, as the claim below the subscriber and the one below the patient, the outermost. */
function nearest(loops: readonly LoopNode[]): LoopNode[] {
  const depth = Math.min(...loops.map((loop) => loop.depth));
  return loops.filter((loop) => loop.depth === depth);
}

function nodesOf(target: RuleTarget, loops: readonly LoopNode[]): readonly SegmentNode[] {
  const nodes = loops.flatMap((loop) => {
    const start = loop.parent?.children[loop.childIndex]?.segment;
    if (target.segment === undefined) return start ? [start] : [];
    const own = loop.children.filter((child) => child.loop === undefined).map(({ segment }) => segment);
    return [...(start ? [start] : []), ...own].filter((node) => isMeant(target, node));
  });
  if (nodes.length === 0) throw new Error(`nothing is called ${target.segment} ${target.qualifiers.join()}`);
  return nodes;
}

function isMeant({ segment, qualifiers }: RuleTarget, { id, qualifier }: SegmentNode): boolean {
  if (id !== segment) return false;
  return qualifiers.length === 0 || qualifiers.some((code) => qualifier?.codes.hasText(code) === true);
}

/** What tells the meant ones of a segment's occurrences; nothing where its qualifier allows no other. */
function filterOf({ qualifiers }: RuleTarget, { qualifier }: SegmentNode): CaptureFilter | undefined {
  if (qualifiers.length === 0 || qualifier === undefined) return undefined;
  if (qualifier.codes.codes.every((code) => qualifiers.includes(code))) return undefined;
  const codes = new CodeTable(qualifiers);
  return { element: qualifier.element, component: qualifier.component ? 1 : 0, codes };
}

/** A rule that speaks of an element or a code that the guide does not have can never be right. */
function checkElement(
  { element, component }: RuleTarget,
  node: SegmentNode,
  codes?: readonly string[],
): void {
  if (element === undefined) return;
  const use = useOf(node, element, component ?? 0);
  for (const code of codes ?? []) {
    if (use.codes && !use.codes.hasText(code)) throw new Error(`${node.id} does not have the code ${code}`);
  }
}

function useOf(node: SegmentNode, element: number, component: number): ElementUse {
  const whole = node.elements[element - 1];
  const use = component === 0 ? whole : whole?.components?.[component - 1];
  if (!use) throw new Error(`${node.id} has no element ${element}-${component}`);
  return use;
}
