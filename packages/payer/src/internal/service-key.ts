import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";

/** What makes two services the same to this payer: member, rendering provider, code, modifiers and days. */
export function serviceKeyOf(claim: ProfessionalClaim, line: ServiceLine): string {
  const { from, to = from } = line.dateOfService;
  const provider = line.renderingProvider?.npi ?? claim.renderingProvider?.npi ?? claim.billingProvider.npi;
  const modifiers = [...line.modifiers].sort().join("-");
  return [claim.subscriber.memberId, provider, line.procedureCode, modifiers, from, to].join(" ");
}
