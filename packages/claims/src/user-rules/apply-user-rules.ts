import { covers, type Finding, type IsoDate, type Place } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { firstDateOf } from "../first-date-of.ts";
import { conditionHolds } from "./condition-holds.ts";
import type { RuleAction, UserRule } from "./user-rule.ts";

export interface AppliedRules {
  /** With what rules set. */
  readonly claim: ProfessionalClaim;
  readonly findings: readonly Finding[];
  /** Queues that rules sent the claim to, in order, each once. */
  readonly routes: readonly string[];
}

/**
 * Applies the rules in force on the claim's first date of service, in the order of the file; a later rule sees what an
 * earlier one set. An action that cannot be done holds the claim with a finding that stops: it never passes in
 * silence.
 */
export function applyUserRules(rules: readonly UserRule[], claim: ProfessionalClaim): AppliedRules {
  const date = firstDateOf(claim);
  let applied: AppliedRules = { claim, findings: [], routes: [] };
  if (date === undefined) return applied;
  for (const rule of rulesOn(rules, date)) {
    for (const line of matchesOf(rule, applied.claim)) {
      for (const action of rule.actions) applied = act(applied, rule, action, line);
    }
  }
  return applied;
}

export function rulesOn(rules: readonly UserRule[], date: IsoDate): readonly UserRule[] {
  return rules.filter((rule) => covers(rule.effective, date));
}

/** The lines on which a rule matches; `undefined` once for a rule that looks at no line. */
export function matchesOf(rule: UserRule, claim: ProfessionalClaim): readonly (ServiceLine | undefined)[] {
  const byLine = rule.conditions.some(({ field }) => field.name.startsWith("line."));
  const places = byLine ? claim.lines : [undefined];
  return places.filter((line) =>
    rule.conditions.every((condition) => conditionHolds(condition, claim, line)),
  );
}

function act(
  applied: AppliedRules,
  rule: UserRule,
  action: RuleAction,
  line: ServiceLine | undefined,
): AppliedRules {
  switch (action.kind) {
    case "stop":
    case "warn":
      return withFinding(applied, rule, action.kind, placeOf(line), action.message, "Do what the rule says.");
    case "route":
      return applied.routes.includes(action.queue)
        ? applied
        : { ...applied, routes: [...applied.routes, action.queue] };
    case "set": {
      const changed = action.field.write?.(applied.claim, line?.lineNumber, action.value);
      if (changed !== undefined) return { ...applied, claim: changed };
      const message = `The rule could not set ${action.field.title}.`;
      return withFinding(
        applied,
        rule,
        "stop",
        placeOf(line),
        message,
        "Correct the rule, or the claim by hand.",
      );
    }
  }
}

function withFinding(
  applied: AppliedRules,
  rule: UserRule,
  severity: "stop" | "warn",
  place: Place,
  message: string,
  remedy: string,
): AppliedRules {
  const finding: Finding = {
    code: `rule.${rule.name}`,
    severity,
    place,
    message,
    remedy,
    source: `The practice's rule ${rule.name}, in force from ${rule.effective.from}`,
  };
  return { ...applied, findings: [...applied.findings, finding] };
}

function placeOf(line: ServiceLine | undefined): Place {
  return line === undefined ? { entity: "claim" } : { entity: "service line", ordinal: line.lineNumber };
}
