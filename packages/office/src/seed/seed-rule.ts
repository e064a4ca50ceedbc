import { isoDate } from "@claimwright/base";
import type { RuleFacts } from "@claimwright/claims";

/** A rule that the invented practice keeps for its next visits. */
export function seedRule(): RuleFacts & { readonly reason: string } {
  return {
    name: "long-visits-second-look",
    effective: { from: isoDate("2026-04-01") },
    conditions: [
      { field: "line.code", operator: "in", values: ["99205", "99215"] },
      { field: "claim.rank", operator: "is", values: ["primary"] },
    ],
    actions: [{ kind: "warn", message: "A second coder looks at visits of the highest level." }],
    reason: "Audit of last quarter, decided by the practice manager.",
  };
}
