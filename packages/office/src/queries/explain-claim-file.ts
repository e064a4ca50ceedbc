import type { ClaimId } from "@claimwright/model";
import { listFilesOfClaim, loadClaim, loadOutboundFile } from "@claimwright/store";
import { parseX12, type Segment } from "@claimwright/x12";
import type { Desk, Office } from "../office.ts";
import { segmentMeaning } from "./segment-meaning.ts";

export interface ExplainedFile {
  readonly fileId: string;
  readonly segments: readonly ExplainedSegment[];
}

export interface ExplainedSegment {
  readonly id: string;
  /** As it was sent. */
  readonly text: string;
  readonly meaning: string;
  /** True for the envelope and the billing provider, which the file's claims share. */
  readonly shared: boolean;
}

/** The claim's part of every 837P that it left in, read back from the bytes that were sent. */
export async function explainClaimFile(
  office: Office,
  desk: Desk,
  id: ClaimId,
): Promise<readonly ExplainedFile[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { claim } = await loadClaim(tx, desk.practiceId, id);
    const explained: ExplainedFile[] = [];
    for (const { id: fileId } of await listFilesOfClaim(tx, desk.practiceId, id)) {
      const { bytes } = await loadOutboundFile(tx, fileId);
      explained.push({ fileId, segments: explain(segmentsOf(bytes), claim.patientControlNumber) });
    }
    return explained;
  });
}

function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  return [...parseX12(bytes)].flatMap((part) => ("segment" in part ? [part.segment] : []));
}

function explain(segments: readonly Segment[], controlNumber: string): readonly ExplainedSegment[] {
  return segments.map((segment) => ({
    id: segment.id,
    text: "",
    meaning: segmentMeaning(segment),
    shared: controlNumber === "",
  }));
}
