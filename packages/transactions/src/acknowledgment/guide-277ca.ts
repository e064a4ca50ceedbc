import type { ClaimAcknowledgment } from "@claimwright/model";
import type { LevelGuide } from "../internal/level-set.ts";
import { identifierOf, personNameOf } from "../internal/party.ts";
import { refuse } from "../internal/refuse.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { childLoop, childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { given, periodAt, textAt } from "../internal/values.ts";
import { type ClaimAcknowledgmentBatch, writeBatch } from "./acknowledgment-batch.ts";
import { statusOf } from "./claim-status-row.ts";
import { loops277CA } from "./loops-277ca.ts";

/** 277CA 005010X214, the answer of payers and clearinghouses to claims. */
export const guide277CA: LevelGuide<ClaimAcknowledgmentBatch> = {
  kind: { transaction: "277", guide: "005010X214", name: "277CA claim acknowledgment" },
  functionalId: "HN",
  version: "005010X214",
  loops: loops277CA,
  write: writeBatch,
  read: readBatch,
};

function readBatch(root: SourceLoop): Omit<ClaimAcknowledgmentBatch, "setControlNumber" | "unmapped"> {
  const source = onlyLoop(root, "2000A", "The information source");
  const receiver = onlyLoop(source, "2000B", "The information receiver");
  const receipt = requiredLoop(source, "2200A", "The receipt");
  const trace = childLoop(receiver, "2200B");
  return {
    source: namedOf(requiredLoop(source, "2100A", "The information source")),
    receiver: namedOf(requiredLoop(receiver, "2100B", "The information receiver")),
    reference: required(root, "BHT").get(3),
    claimReference: trace === undefined ? "" : opening(trace).get(2),
    receivedDate: periodAt(required(receipt, "DTP", "050"), 2, 3).from,
    processedDate: periodAt(required(receipt, "DTP", "009"), 2, 3).from,
    acknowledgments: childLoops(receiver, "2000C").flatMap(readProvider),
  };
}

/** A batch answers one sender for one source; a second one would lose its claims. */
function onlyLoop(around: SourceLoop, id: string, what: string): SourceLoop {
  const [, second] = childLoops(around, id);
  if (second !== undefined) {
    refuse(
      opening(second),
      undefined,
      `${what} (loop ${id}) stands twice in a set.`,
      "Ask for a set for each.",
    );
  }
  return requiredLoop(around, id, what);
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

function namedOf(loop: SourceLoop): { name: string; identifier: string } {
  return { name: opening(loop).get(3), identifier: identifierOf(loop) };
}
