import type { Finding } from "@claimwright/base";
import type { InstitutionalClaim } from "@claimwright/model";
import { settleFinding } from "../settle-finding.ts";
import { type InstitutionalContext, type InstitutionalSubject, isInpatient } from "./institutional-edit.ts";
import { INSTITUTIONAL_EDITS } from "./rules/institutional-edits.ts";

/** Runs every edit of facility claims that the payer's profile has on. The tables are those of the hospital setting. */
export function editInstitutionalClaim(
  claim: InstitutionalClaim,
  context: InstitutionalContext,
): readonly Finding[] {
  const subject: InstitutionalSubject = { ...context, claim, inpatient: isInpatient(claim) };
  return INSTITUTIONAL_EDITS.filter((rule) => !context.payerProfile.editsOff.includes(rule.code)).flatMap(
    (rule) =>
      rule.evaluate(subject).map((hit) => settleFinding(rule, hit, context.payerProfile, context.overrides)),
  );
}
