import type { Coverage } from "@claimwright/model";
import type { OpenCoverage } from "@claimwright/receivables";

/** Coverages as posting sees them, in the order in which they are asked. */
export function openCoverages(coverages: readonly Coverage[]): readonly OpenCoverage[] {
  return coverages.map(({ id, payer, rank, memberId }) => ({
    coverageId: id,
    payerId: payer.id,
    payerName: payer.name,
    payerIdentifier: payer.payerIdentifier,
    rank,
    memberId,
  }));
}
