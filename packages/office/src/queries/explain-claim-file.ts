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
  /** Of the envelope or the billing provider, which all claims of the set share. */
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
      const segments = claimPart(bytes, claim.patientControlNumber);
      if (segments.length > 0) explained.push({ fileId, segments });
    }
    return explained;
  });
}

interface WrittenSegment {
  readonly segment: Segment;
  readonly text: string;
}

function claimPart(bytes: Uint8Array, controlNumber: string): readonly ExplainedSegment[] {
  const decoder = new TextDecoder();
  const written = parseX12(bytes).parts.flatMap((part) =>
    part.kind === "segment" ? [{ segment: part.segment, text: decoder.decode(part.bytes).trim() }] : [],
  );
  const clm = written.findIndex(({ segment }) => segment.id === "CLM" && segment.get(1) === controlNumber);
  // A file that asks about the claim does not carry it.
  if (clm < 0) return [];
  const from = written.findLastIndex((each, index) => index < clm && isSubscriber(each));
  const to = written.findIndex((each, index) => index > clm && startsAnother(each));
  const firstSubscriber = written.findIndex(isSubscriber);
  const explained = ({ segment, text }: WrittenSegment, shared: boolean): ExplainedSegment => ({
    id: segment.id,
    text,
    meaning: segmentMeaning(segment),
    shared,
  });
  return [
    ...written.slice(0, firstSubscriber).map((each) => explained(each, true)),
    ...written.slice(from, to).map((each) => explained(each, false)),
    ...written.slice(-3).map((each) => explained(each, true)),
  ];
}

function isSubscriber({ segment }: WrittenSegment): boolean {
  return segment.id === "HL" && segment.get(3) === "22";
}

function startsAnother({ segment }: WrittenSegment): boolean {
  return segment.id === "HL" || segment.id === "CLM" || segment.id === "SE";
}
