import { createHash } from "node:crypto";
import { ProblemError } from "@claimwright/base";
import type { ClaimId, CodedEncounter } from "@claimwright/model";
import { type Delivery, type Destination, MAX_FILE_BYTES, type OutgoingFile } from "./destination.ts";

/** A claim in the file, and who stands for its codes. */
export interface ClaimToSend {
  readonly claimId: ClaimId;
  readonly acceptedBy: CodedEncounter["acceptedBy"];
}

/**
 * Sends one file of claims. Claims whose codes a machine took as they came go to the sandbox payer only: to bill a
 * payer, a person states that the services were rendered as coded (False Claims Act, 31 USC 3729).
 *
 * Throws ProblemError `exchange.refused` before anything leaves. Everything after that is a `Delivery`.
 */
export async function sendClaims(
  destination: Destination,
  file: OutgoingFile,
  claims: readonly ClaimToSend[],
): Promise<Delivery> {
  if (claims.length === 0) throw new RangeError("a file of claims names its claims");
  assertMayGo(destination, claims);
  if (file.bytes.length > MAX_FILE_BYTES) {
    throw new ProblemError({
      code: "input.too-large",
      message: `The file has ${file.bytes.length} bytes; the limit is ${MAX_FILE_BYTES}.`,
      remedy: "Send fewer claims in one file.",
      file: file.id,
    });
  }
  if (createHash("sha256").update(file.bytes).digest("hex") !== file.sha256) {
    throw new RangeError("the bytes are not those that were kept under this identity");
  }
  return destination.deliver(file);
}

/**
 * The rule by itself, to ask before anything is written. Throws ProblemError `exchange.refused`.
 */
export function assertMayGo(
  destination: Pick<Destination, "kind" | "name">,
  claims: readonly ClaimToSend[],
): void {
  const unsigned = claims.filter((claim) => claim.acceptedBy === "machine");
  if (unsigned.length === 0 || destination.kind === "sandbox") return;
  throw new ProblemError({
    code: "exchange.refused",
    message: `${unsigned.length} of ${claims.length} claims have codes that no person has signed for, such as claim ${unsigned[0]?.claimId}; ${destination.name} gets signed ones only.`,
    remedy: "Have a coder sign their coding, or send them to the sandbox payer.",
  });
}
