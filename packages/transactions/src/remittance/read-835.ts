import type { Problem, Result } from "@claimwright/base";
import type { ClaimPayment, Remittance } from "@claimwright/model";
import type { Issue } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { type OpenSet, openSets, type SetKind } from "../internal/open-sets.ts";
import { attempt } from "../internal/refuse.ts";
import { buildLoops, childLoop, childLoops, opening, type SourceLoop } from "../internal/source-loop.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import { readClaimPayment, writeClaimPayment } from "./claim-payment.ts";
import { loops835 } from "./loops-835.ts";
import { readPaymentHeader } from "./payment-header.ts";
import { providerAdjustmentsOf } from "./provider-adjustments.ts";
import { writePayment } from "./write-835.ts";

export interface Read835 {
  /** The envelope of the first set. */
  readonly envelope: Envelope;
  /** One payment for each transaction set, in file order. */
  readonly remittances: readonly Remittance[];
  /** Envelope and ST02 of each payment, in the same order. */
  readonly sets: readonly { readonly envelope: Envelope; readonly setControlNumber: number }[];
  /** Faults of the envelope that did not stand in the way, such as a wrong count. */
  readonly issues: readonly Issue[];
}

const KIND: SetKind = { transaction: "835", guide: "005010X221", name: "835 remittance" };

/**
 * Reads a file of payments, any erratum of X221. What the facts have no place for is kept beside them as `unmapped`.
 * Answers one problem with the segment and element, and never a value, when a fact cannot be read.
 */
export function read835(input: Uint8Array | string): Result<Read835, Problem> {
  return attempt(() => {
    const file = openSets(input, KIND);
    const [first] = file.sets;
    if (first === undefined) throw new Error("openSets answers at least one set");
    return {
      envelope: first.envelope,
      remittances: file.sets.map(readRemittance),
      sets: file.sets.map(({ envelope, controlNumber }) => ({ envelope, setControlNumber: controlNumber })),
      issues: file.issues,
    };
  });
}

function readRemittance(set: OpenSet): Remittance {
  const root = buildLoops(loops835, set.segments);
  const remittance: Remittance = {
    ...readPaymentHeader(root),
    claims: readClaims(root),
    providerAdjustments: providerAdjustmentsOf(childLoop(root, "footer")),
  };
  const unmapped = unmappedOf(withoutClaims(root), writePayment(remittance));
  return unmapped.length === 0 ? remittance : { ...remittance, unmapped };
}

function readClaims(root: SourceLoop): ClaimPayment[] {
  const claims: ClaimPayment[] = [];
  for (const header of childLoops(root, "2000")) {
    const number = opening(header).get(1);
    for (const loop of header.loops) {
      claims.push(readClaim(loop, claims.length + 1, number === "1" ? undefined : number));
    }
  }
  return claims;
}

function readClaim(loop: SourceLoop, occurrence: number, headerNumber: string | undefined): ClaimPayment {
  const claim = readClaimPayment(loop, occurrence, headerNumber);
  const unmapped = unmappedOf(loop, writeClaimPayment(claim));
  return unmapped.length === 0 ? claim : { ...claim, unmapped };
}

function withoutClaims(root: SourceLoop): SourceLoop {
  const loops = root.loops.map((loop) => (loop.rule.id === "2000" ? { ...loop, loops: [] } : loop));
  return { ...root, loops };
}
