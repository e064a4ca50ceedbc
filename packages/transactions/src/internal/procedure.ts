import type { CodedProcedure } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";

/** Composite C003: `HC:99213:25`; nothing without a code, as for a revenue code that needs none. */
export function procedureElement(
  qualifier: string,
  code: string | undefined,
  modifiers: readonly string[],
): readonly string[] {
  return code === undefined || code === "" ? [] : [qualifier, code, ...modifiers];
}

/** C003-3 to C003-6. */
export function modifiersAt(segment: Segment, element: number): string[] {
  const modifiers: string[] = [];
  for (let component = 3; component <= 6; component++) {
    const modifier = segment.get(element, component);
    if (modifier !== "") modifiers.push(modifier);
  }
  return modifiers;
}

/** C003 as a fact, undefined where the element is empty. */
export function procedureOf(segment: Segment, element: number): CodedProcedure | undefined {
  const code = segment.get(element, 2);
  if (code === "") return undefined;
  return { qualifier: segment.get(element, 1), code, modifiers: modifiersAt(segment, element) };
}
