import type { Draft } from "../diagnoses/draft.ts";

const PRESENT_FROM = 0.35;

/** Proposed, or affirmed with some weight, as a chronic kidney disease of the past history is. */
export function isPresent(draft: Draft): boolean {
  if (draft.accepted) return true;
  // A finding, such as a high sugar, counts only where the assessment names it.
  if (draft.code.startsWith("R") && draft.problems.length === 0) return false;
  return draft.status === "affirmed" && draft.score >= PRESENT_FROM;
}
