import type { ProfessionalClaim } from "@claimwright/model";
import { firstDateOf } from "../first-date-of.ts";
import { applyUserRules, matchesOf, rulesOn } from "./apply-user-rules.ts";
import type { UserRule } from "./user-rule.ts";

/** What a rule would have caught. */
export interface RuleTrial {
  readonly name: string;
  /** Line of the file in which this version of the rule stands. */
  readonly at: number;
  /** Claims with a date of service on which the rule is in force. */
  readonly inForce: number;
  /** Patient control numbers of the claims that it caught. */
  readonly caught: readonly string[];
  /** Of these, those that one of its actions would have held for want of being done. */
  readonly failed: readonly string[];
}

/** Runs rules over past claims without changing any. */
export function tryUserRules(
  rules: readonly UserRule[],
  claims: readonly ProfessionalClaim[],
): readonly RuleTrial[] {
  return rules.map((rule) => {
    const due = claims.filter((claim) => isInForce(rule, claim));
    const caught = due.filter((claim) => matchesOf(rule, claim).length > 0);
    const warns = rule.actions.filter(({ kind }) => kind === "stop" || kind === "warn").length;
    const failed = caught.filter((claim) => {
      const spoken = matchesOf(rule, claim).length * warns;
      return applyUserRules([rule], claim).findings.length > spoken;
    });
    const number = (claim: ProfessionalClaim) => claim.patientControlNumber;
    return {
      name: rule.name,
      at: rule.at,
      inForce: due.length,
      caught: caught.map(number),
      failed: failed.map(number),
    };
  });
}

function isInForce(rule: UserRule, claim: ProfessionalClaim): boolean {
  const date = firstDateOf(claim);
  return date !== undefined && rulesOn([rule], date).length > 0;
}
