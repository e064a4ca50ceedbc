import type { Segment } from "@claimwright/x12";
import { refuse } from "../internal/refuse.ts";

/** The composite of a line's diagnosis pointers (C004): one-based positions, the most important first. */
export function pointersAt(segment: Segment, element: number): number[] {
  const pointers: number[] = [];
  for (const pointer of segment.components(element)) {
    if (pointer === "") continue;
    if (!/^\d{1,2}$/.test(pointer)) {
      refuse(segment, element, "A diagnosis pointer is not a number.", "Write it as 1 to 12.");
    }
    pointers.push(Number(pointer));
  }
  return pointers;
}
