import type { PracticeId } from "@claimwright/model";
import {
  type LedgerAccount,
  type LedgerTransfer,
  type OpenClaim,
  openClaim,
  type PostedOccurrence,
} from "@claimwright/receivables";
import {
  findClaimByControlNumber,
  listCoverages,
  listRemittanceClaims,
  listTransfersOfClaim,
  loadEncounter,
  loadPatient,
  type StoreTransaction,
} from "@claimwright/store";
import { openCoverages } from "./open-coverages.ts";

/** A claim as posting sees it, by its control number; undefined when the practice has no such claim. */
export async function loadOpenClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientControlNumber: string,
): Promise<OpenClaim | undefined> {
  const stored = await findClaimByControlNumber(tx, practiceId, patientControlNumber);
  if (stored === undefined) return undefined;
  const { encounter } = await loadEncounter(tx, practiceId, stored.encounterId);
  const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
  const coverages = await listCoverages(tx, practiceId, patient.id, encounter.dateOfService);
  const transfers = await listTransfersOfClaim<LedgerAccount>(tx, practiceId, stored.id);
  const posted = await listRemittanceClaims<PostedOccurrence>(tx, practiceId, {
    claimId: stored.id,
    state: "posted",
  });
  return openClaim(stored.claim, {
    claimId: stored.id,
    practiceId,
    patientId: patient.id,
    patientName: patient.name,
    coverages: openCoverages(coverages),
    transfers: transfers as readonly LedgerTransfer[],
    postings: posted.flatMap(({ posting }) => posting ?? []),
  });
}
