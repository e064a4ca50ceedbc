import type { Problem, Result } from "@claimwright/base";
import type { ClaimAcknowledgment } from "@claimwright/model";
import type { Issue } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { checkParents } from "../internal/levels.ts";
import { type OpenSet, openSets, type SetKind } from "../internal/open-sets.ts";
import { identifierOf, personNameOf } from "../internal/party.ts";
import { attempt, refuse } from "../internal/refuse.ts";
import { required, requiredLoop } from "../internal/required.ts";
import {
  buildLoops,
  childLoop,
  childLoops,
  find,
  opening,
  type SourceLoop,
} from "../internal/source-loop.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import { given, periodAt, textAt } from "../internal/values.ts";
import { statusOf } from "./claim-status-row.ts";
import { loops277CA } from "./loops-277ca.ts";
import { type ClaimAcknowledgmentBatch, writeBatch } from "./write-277ca.ts";

export interface Read277CA {
  /** The envelope of the first set. */
  readonly envelope: Envelope;
  /** One for each transaction set, in file order. */
  readonly batches: readonly ClaimAcknowledgmentBatch[];
  /** The claims of all batches. */
  readonly acknowledgments: readonly ClaimAcknowledgment[];
  readonly issues: readonly Issue[];
}

const KIND: SetKind = { transaction: "277", guide: "005010X214", name: "277CA claim acknowledgment" };

/** Reads the answers to batches of claims. Answers one problem with its place, and never a value, else. */
export function read277CA(input: Uint8Array | string): Result<Read277CA, Problem> {
  return attempt(() => {
    const file = openSets(input, KIND);
    const [first] = file.sets;
    if (first === undefined) throw new Error("openSets answers at least one set");
    const batches = file.sets.map(readBatch);
    return {
      envelope: first.envelope,
      batches,
      acknowledgments: batches.flatMap((batch) => batch.acknowledgments),
      issues: file.issues,
    };
  });
}

function readBatch({ segments, envelope, controlNumber }: OpenSet): ClaimAcknowledgmentBatch {
  const root = buildLoops(loops277CA, segments);
  checkParents(root);
  const source = requiredLoop(root, "2000A", "The information source");
  const receiver = requiredLoop(source, "2000B", "The information receiver");
  const receipt = requiredLoop(source, "2200A", "The receipt");
  const batch: ClaimAcknowledgmentBatch = {
    setControlNumber: controlNumber,
    source: partyOf(requiredLoop(source, "2100A", "The information source")),
    receiver: partyOf(requiredLoop(receiver, "2100B", "The information receiver")),
    reference: required(root, "BHT").get(3),
    claimReference: textAt(firstSegment(childLoop(receiver, "2200B")), 2) ?? "",
    receivedDate: periodAt(required(receipt, "DTP", "050"), 2, 3).from,
    processedDate: periodAt(required(receipt, "DTP", "009"), 2, 3).from,
    acknowledgments: childLoops(receiver, "2000C").flatMap(readProvider),
  };
  const unmapped = unmappedOf(root, writeBatch(batch, envelope));
  return unmapped.length === 0 ? batch : { ...batch, unmapped };
}

function readProvider(level: SourceLoop): ClaimAcknowledgment[] {
  const name = opening(requiredLoop(level, "2100C", "The billing provider"));
  const billingProvider = { name: name.get(3), npi: name.get(9) };
  return childLoops(level, "2000D").flatMap((patient) => {
    const nm1 = opening(requiredLoop(patient, "2100D", "The patient"));
    const whose = { patientName: personNameOf(nm1), ...given("memberId", textAt(nm1, 9)), billingProvider };
    return childLoops(patient, "2200D").map((claim) => ({ ...readClaim(claim), ...whose }));
  });
}

function readClaim(loop: SourceLoop): ClaimAcknowledgment {
  const trn = opening(loop);
  const stc = find(loop, "STC");
  if (stc === undefined)
    refuse(trn, undefined, "The status (STC) of a claim is missing.", "Ask for a new file.");
  const service = find(loop, "DTP", "472");
  return {
    patientControlNumber: trn.get(2),
    ...given("payerClaimControlNumber", textAt(find(loop, "REF", "1K"), 2)),
    ...statusOf(stc),
    ...given("servicePeriod", service === undefined ? undefined : periodAt(service, 2, 3)),
  };
}

function partyOf(loop: SourceLoop): { name: string; identifier: string } {
  return { name: opening(loop).get(3), identifier: identifierOf(loop) };
}

function firstSegment(loop: SourceLoop | undefined) {
  return loop === undefined ? undefined : opening(loop);
}
