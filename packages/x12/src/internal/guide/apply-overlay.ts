import { compositeOf, segmentOf } from "../../dictionary/dictionary.ts";
import type { ElementSpec, Guide, LoopSpec, RuleTarget, SegmentSpec } from "../../guide.ts";
import { type Overlay, type OverlayChange, OverlayError } from "../../overlay.ts";

/** The guide as one payer wants it. What the overlay changed carries its name, so that issues can say so. */
export function applyOverlay(guide: Guide, overlay: Overlay): Guide {
  let { root } = guide;
  for (const change of overlay.changes) root = applyChange(root, change, overlay.name);
  return { ...guide, root };
}

/** `0000` in places: the transaction itself. */
const ROOT = "0000";

function applyChange(root: LoopSpec, change: OverlayChange, name: string): LoopSpec {
  const hits = { count: 0 };
  const changed = inLoop(root, change, name, hits);
  if (hits.count === 0) throw new OverlayError(change.line, `The guide has no ${placeText(change.place)}.`);
  return changed;
}

function inLoop(loop: LoopSpec, change: OverlayChange, name: string, hits: { count: number }): LoopSpec {
  const { place } = change;
  const children = loop.children.map((child) => {
    if (child.kind === "loop") return inLoop(child, change, name, hits);
    const here = (loop.id === "" ? ROOT : loop.id) === place.loop && isMeant(child, place);
    if (!here) return child;
    hits.count++;
    return place.element === undefined
      ? ofSegment(child, change, name)
      : ofElement(child, place.element, change, name);
  });
  const same = { ...loop, children };
  if (place.segment !== undefined || (loop.id === "" ? ROOT : loop.id) !== place.loop) return same;
  hits.count++;
  return ofLoop(same, change, name);
}

/** A segment that stands for several qualifiers cannot change for one of them alone. */
function isMeant(segment: SegmentSpec, { segment: id, qualifiers }: RuleTarget): boolean {
  if (segment.id !== id) return false;
  if (qualifiers.length === 0) return true;
  const [first] = segment.elements;
  const codes = first?.codes ?? first?.components?.[0]?.codes ?? [];
  return qualifiers.some((one) => codes.includes(one));
}

function ofLoop(loop: LoopSpec, { does, line }: OverlayChange, overlay: string): LoopSpec {
  switch (does.kind) {
    case "usage":
      return { ...loop, ...usageAndMost(does.usage, loop.max), overlay };
    case "most":
      return { ...loop, max: does.most, overlay };
    case "rule":
      return { ...loop, rules: [...loop.rules, { ...does.rule, overlay }] };
    default:
      throw new OverlayError(line, `A loop has no ${does.kind}: name an element.`);
  }
}

function ofSegment(segment: SegmentSpec, { does, line, place }: OverlayChange, overlay: string): SegmentSpec {
  const codes = segment.elements[0]?.codes?.length ?? 0;
  if (place.qualifiers.length > 0 && does.kind !== "rule" && codes > place.qualifiers.length) {
    throw new OverlayError(
      line,
      `${placeText(place)} shares its place with other qualifiers: write a rule, such as \`${place.loop} rule NAME 4 = ${place.segment}[${place.qualifiers}] required -- TEXT\`.`,
    );
  }
  switch (does.kind) {
    case "usage":
      return { ...segment, ...usageAndMost(does.usage, segment.max), overlay };
    case "most":
      return { ...segment, max: does.most, overlay };
    case "rule":
      return { ...segment, rules: [...segment.rules, { ...does.rule, overlay }] };
    default:
      throw new OverlayError(line, `A segment has no ${does.kind}: name an element.`);
  }
}

/** What is not used may come no time; what was not used before may then come once. */
function usageAndMost(usage: LoopSpec["usage"], max: number): Pick<LoopSpec, "usage" | "max"> {
  return { usage, max: usage === "unused" ? 0 : Math.max(max, 1) };
}

function ofElement(
  segment: SegmentSpec,
  position: number,
  change: OverlayChange,
  overlay: string,
): SegmentSpec {
  const references = segmentOf(segment.id).elements;
  if (position > references.length) {
    throw new OverlayError(change.line, `${segment.id} has only ${references.length} elements.`);
  }
  const elements = padded(segment.elements, position);
  const parts = compositeOf(references[position - 1] ?? "")?.elements.length ?? 0;
  const { component } = change.place;
  if (component !== undefined && component > parts) {
    throw new OverlayError(change.line, `${placeText(change.place)} has only ${parts} components.`);
  }
  const old = elements[position - 1] ?? UNUSED;
  elements[position - 1] =
    component === undefined
      ? changedElement(old, change, overlay)
      : ofComponent(old, component, change, overlay);
  return { ...segment, elements };
}

function ofComponent(
  element: ElementSpec,
  component: number,
  change: OverlayChange,
  overlay: string,
): ElementSpec {
  const components = padded(element.components ?? [], component);
  components[component - 1] = changedElement(components[component - 1] ?? UNUSED, change, overlay);
  return { ...element, components };
}

const UNUSED: ElementSpec = { usage: "unused", repeats: 1 };

function padded(elements: readonly ElementSpec[], length: number): ElementSpec[] {
  return Array.from({ length: Math.max(length, elements.length) }, (_, index) => elements[index] ?? UNUSED);
}

function changedElement(element: ElementSpec, { does, line }: OverlayChange, overlay: string): ElementSpec {
  switch (does.kind) {
    case "usage":
      return { ...element, usage: does.usage, overlay };
    case "most":
      return { ...element, repeats: does.most, overlay };
    case "codes":
      return { ...element, codes: does.codes, overlay };
    case "length":
      return { ...element, length: { min: does.min, max: does.max }, overlay };
    case "rule":
      throw new OverlayError(line, "A rule belongs to a loop or a segment.");
  }
}

function placeText({ loop, segment, qualifiers, element, component }: RuleTarget): string {
  if (segment === undefined) return `loop ${loop}`;
  const which = qualifiers.length === 0 ? "" : `[${qualifiers.join(",")}]`;
  const position = element === undefined ? "" : String(element).padStart(2, "0");
  return `${loop}/${segment}${which}${position}${component === undefined ? "" : `-${component}`}`;
}
