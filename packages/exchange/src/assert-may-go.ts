import { ProblemError } from "@claimwright/base";
import type { CodedEncounter } from "@claimwright/model";
import type { ClaimDestination } from "./claim-destination.ts";

/**
 * Codes that a machine accepted were signed by nobody, so their claims may reach the sandbox payer only: a real payer
 * is billed on the word of a person (False Claims Act, 31 USC 3729). Throws ProblemError `exchange.refused`.
 */
export function assertMayGo(
  claim: { readonly patientControlNumber: string; readonly acceptedBy: CodedEncounter["acceptedBy"] },
  destination: Pick<ClaimDestination, "id" | "isSandbox">,
): void {
  if (claim.acceptedBy === "person" || destination.isSandbox) return;
  throw new ProblemError({
    code: "exchange.refused",
    message: `The codes of claim ${claim.patientControlNumber} were accepted by a machine, so it may not go to ${destination.id}.`,
    remedy: "Let a coder sign the codes, or send it to the sandbox payer.",
  });
}
