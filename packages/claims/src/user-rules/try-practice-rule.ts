import type { ProfessionalClaim } from "@claimwright/model";
import { type ClaimDifference, claimDifferences } from "../claim-differences.ts";
import { firstDateOf } from "../first-date-of.ts";
import { applyUserRules, matchesOf } from "./apply-user-rules.ts";
import type { UserRule } from "./user-rule.ts";

/** What a rule would do to claims that are there; none is changed. */
export interface PracticeRuleTrial {
  readonly claims: number;
  /** The claims that it catches. */
  readonly caught: readonly CaughtClaim[];
}

export interface CaughtClaim {
  readonly claimNumber: string;
  /** `failed`: it could not do what it says, and holds the claim for that. */
  readonly outcome: "held" | "failed" | "warned" | "changed" | "as-it-was";
  readonly messages: readonly string[];
  readonly changes: readonly ClaimDifference[];
}

/** Runs one rule over claims whatever its dates say: a rule that begins later is tried on what is there. */
export function tryPracticeRule(rule: UserRule, claims: readonly ProfessionalClaim[]): PracticeRuleTrial {
  return {
    claims: claims.length,
    caught: claims.filter((claim) => matchesOf(rule, claim).length > 0).map((claim) => caught(rule, claim)),
  };
}

function caught(rule: UserRule, claim: ProfessionalClaim): CaughtClaim {
  const from = firstDateOf(claim) ?? rule.effective.from;
  const applied = applyUserRules([{ ...rule, effective: { from } }], claim);
  const changes = claimDifferences(claim, applied.claim);
  return {
    claimNumber: claim.patientControlNumber,
    outcome: outcomeOf(rule, applied.findings, changes),
    messages: [...new Set(applied.findings.map(({ message }) => message))],
    changes,
  };
}

function outcomeOf(
  rule: UserRule,
  findings: ReturnType<typeof applyUserRules>["findings"],
  changes: readonly ClaimDifference[],
): CaughtClaim["outcome"] {
  const own = new Set(rule.actions.flatMap((action) => ("message" in action ? [action.message] : [])));
  if (findings.some(({ message }) => !own.has(message))) return "failed";
  if (findings.some(({ severity }) => severity === "stop")) return "held";
  if (findings.length > 0) return "warned";
  return changes.length > 0 ? "changed" : "as-it-was";
}
