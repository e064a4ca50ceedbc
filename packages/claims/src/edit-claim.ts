import type { Finding } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { EDIT_CATALOGUE } from "./edit-catalogue.ts";
import type { EditInput, EditRule, EditSubject } from "./edit-rule.ts";
import { NO_TABLES } from "./edit-tables.ts";
import { firstDateOf } from "./first-date-of.ts";
import { settleFinding } from "./settle-finding.ts";

/**
 * Runs every edit that the payer's profile has on, in the order of the catalogue. A finding that a person overrode
 * stays in the answer as information with their statement; one that may not be overridden ignores overrides.
 */
export function editClaim(claim: ProfessionalClaim, context: EditInput): readonly Finding[] {
  return editClaimBy(EDIT_CATALOGUE, claim, context);
}

/** The same with rules of one's own choice. */
export function editClaimBy(
  rules: readonly EditRule[],
  claim: ProfessionalClaim,
  context: EditInput,
): readonly Finding[] {
  const subject = subjectOf(claim, context);
  const findings: Finding[] = [];
  const { editsOff } = context.payerProfile;
  for (const rule of rules) {
    if (editsOff.length > 0 && editsOff.includes(rule.code)) continue;
    for (const hit of rule.evaluate(subject)) {
      findings.push(settleFinding(rule, hit, context.payerProfile, context.overrides));
    }
  }
  return findings;
}

/** The claim with everything that edits ask around it. */
export function subjectOf(claim: ProfessionalClaim, input: EditInput): EditSubject {
  return { tables: NO_TABLES, circumstances: {}, ...input, claim, firstDate: firstDateOf(claim) };
}
