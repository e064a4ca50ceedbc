import type { Problem, Result } from "@claimwright/base";
import type { ClaimPayment, Remittance } from "@claimwright/model";
import type { Issue } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { attempt } from "../internal/refuse.ts";
import { readSets, type SetContext, type SetKind } from "../internal/set-reader.ts";
import { RemittanceSetReader } from "./remittance-set-reader.ts";

export interface Read835 {
  /** The envelope of the first set. */
  readonly envelope: Envelope;
  /** One payment for each transaction set, in file order. */
  readonly remittances: readonly Remittance[];
  /** Envelope and ST02 of each payment, in the same order. */
  readonly sets: readonly SetContext[];
  /** Faults of the envelope that did not stand in the way, such as a wrong count. */
  readonly issues: readonly Issue[];
}

export const kind835: SetKind = { transaction: "835", guide: "005010X221", name: "835 remittance" };

/**
 * Reads a file of payments, any erratum of X221. What the facts have no place for is kept beside them as `unmapped`.
 * Answers one problem with the segment and element, and never a value, when a fact cannot be read.
 */
export function read835(input: Uint8Array | string): Result<Read835, Problem> {
  return attempt(() => {
    const remittances: Remittance[] = [];
    const sets: SetContext[] = [];
    const issues = readSets(input, kind835, (context) => {
      const claims: ClaimPayment[] = [];
      sets.push(context);
      return new RemittanceSetReader(context, {
        claim: (claim) => void claims.push(claim),
        paymentEnd: (end, { envelope, setControlNumber, ...header }) =>
          void remittances.push({ ...header, claims, ...end }),
      });
    });
    const [first] = sets;
    if (first === undefined) throw new Error("a file that was read holds a set");
    return { envelope: first.envelope, remittances, sets, issues };
  });
}
