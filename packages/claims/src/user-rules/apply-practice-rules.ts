import { covers, type DateRange, type Finding, type Why } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { claimDifferences } from "../claim-differences.ts";
import { firstDateOf } from "../first-date-of.ts";
import { applyUserRules } from "./apply-user-rules.ts";
import { type RuleFacts, userRuleOf } from "./rule-facts.ts";
import type { UserRule } from "./user-rule.ts";

/** The rules of a practice as they can be read today. */
export interface PracticeRules {
  readonly rules: readonly UserRule[];
  /** Kept by an earlier release of the program whose catalogue had other fields: nobody knows what they would do. */
  readonly unreadable: readonly { readonly name: string; readonly effective: DateRange }[];
}

export interface RuledClaim {
  /** With what rules set. */
  readonly claim: ProfessionalClaim;
  readonly findings: readonly Finding[];
  /** Why each rule changed what it changed. */
  readonly whys: readonly Why[];
}

export function readPracticeRules(kept: readonly RuleFacts[]): PracticeRules {
  const read = kept.map((facts) => ({ facts, result: userRuleOf(facts) }));
  return {
    rules: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    unreadable: read.flatMap(({ facts: { name, effective }, result }) =>
      result.ok ? [] : [{ name, effective }],
    ),
  };
}

/**
 * Applies a practice's rules to a claim one after the other; a later rule sees what an earlier one set. A rule that
 * cannot be read, or cannot do what it says, holds the claim: it never passes in silence.
 */
export function applyPracticeRules(
  { rules, unreadable }: PracticeRules,
  claim: ProfessionalClaim,
): RuledClaim {
  const date = firstDateOf(claim);
  const blind = unreadable.filter(({ effective }) => date !== undefined && covers(effective, date));
  let ruled: RuledClaim = { claim, findings: blind.map(unreadableFinding), whys: [] };
  for (const rule of rules) {
    const applied = applyUserRules([rule], ruled.claim);
    const changes = claimDifferences(ruled.claim, applied.claim);
    ruled = {
      claim: applied.claim,
      findings: [...ruled.findings, ...applied.findings],
      whys: changes.length === 0 ? ruled.whys : [...ruled.whys, whyOf(rule, changes)],
    };
  }
  return ruled;
}

function whyOf(rule: UserRule, changes: ReturnType<typeof claimDifferences>): Why {
  const words = changes.map(({ field, after }) => `${field} to ${after}`).join("; ");
  return {
    rule: `rule.${rule.name}`,
    reason: `The practice's rule ${rule.name} set ${words}.`,
    source: `The practice's rule ${rule.name}, in force from ${rule.effective.from}`,
    inputs: { changes: changes.length },
    result: words,
  };
}

function unreadableFinding({ name, effective }: PracticeRules["unreadable"][number]): Finding {
  return {
    code: `rule.${name}`,
    severity: "stop",
    place: { entity: "claim" },
    message: `The practice's rule ${name} cannot be read, so nobody knows whether it would hold the claim.`,
    remedy: "Write the rule anew and end this one, then release the claim.",
    source: `The practice's rule ${name}, in force from ${effective.from}`,
  };
}
