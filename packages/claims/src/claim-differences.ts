import type { ProfessionalClaim } from "@claimwright/model";

/** One fact on which two states of a claim differ, in words for a screen. */
export interface ClaimDifference {
  /** Such as `member id` or `service line 2, modifiers`. */
  readonly field: string;
  /** Empty where the fact was not there. */
  readonly before: string;
  readonly after: string;
}

/** What a correction changed, field by field. */
export function claimDifferences(
  before: ProfessionalClaim,
  after: ProfessionalClaim,
): readonly ClaimDifference[] {
  const facts = factsOf(before);
  return [...factsOf(after)].flatMap(([field, value]) => {
    const was = facts.get(field) ?? "";
    return was === value ? [] : [{ field, before: was, after: value }];
  });
}

function factsOf(claim: ProfessionalClaim): ReadonlyMap<string, string> {
  return new Map([
    ["member id", claim.subscriber.memberId],
    ["group number", claim.subscriber.groupNumber ?? ""],
    ["prior authorization number", claim.priorAuthorizationNumber ?? ""],
    ["referral number", claim.referralNumber ?? ""],
    ["CLIA number", claim.cliaNumber ?? ""],
    ["note to the payer", claim.note ?? ""],
    ["onset date", claim.onsetDate ?? ""],
    ["claim frequency", claim.frequencyCode],
    ["payer's number of the claim it replaces", claim.payerClaimControlNumber ?? ""],
    ...claim.lines.flatMap((line): readonly (readonly [string, string])[] => [
      [`service line ${line.lineNumber}, modifiers`, line.modifiers.join(" ")],
      [`service line ${line.lineNumber}, note`, line.note ?? ""],
      [`service line ${line.lineNumber}, diagnosis pointers`, line.diagnosisPointers.join(", ")],
    ]),
  ]);
}
