import type { Problem, Result } from "@claimwright/base";
import type {
  Acknowledgment,
  AcknowledgmentError,
  AcknowledgmentStatus,
  SetAcknowledgment,
} from "@claimwright/model";
import type { Issue, Segment } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { attempt } from "../internal/refuse.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { readSets, type SetKind } from "../internal/set-reader.ts";
import { childLoop, childLoops, LoopBuilder, opening, type SourceLoop } from "../internal/source-loop.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import { given, numberAt, textAt } from "../internal/values.ts";
import { loops999 } from "./loops-999.ts";
import { writeAcknowledgment } from "./write-999.ts";

export interface Read999 {
  /** The envelope of the first set. */
  readonly envelope: Envelope;
  /** One for each transaction set, in file order. */
  readonly acknowledgments: readonly Acknowledgment[];
  readonly issues: readonly Issue[];
}

const KIND: SetKind = { transaction: "999", guide: "005010X231", name: "999 acknowledgment" };

/** Reads what a receiver says of functional groups. Answers one problem with its place, and never a value, else. */
export function read999(input: Uint8Array | string): Result<Read999, Problem> {
  return attempt(() => {
    const acknowledgments: Acknowledgment[] = [];
    let envelope: Envelope | undefined;
    const issues = readSets(input, KIND, (context) => {
      envelope ??= context.envelope;
      const builder = new LoopBuilder(loops999);
      return {
        add: (segment) => void builder.add(segment),
        end: () => void acknowledgments.push(readSet(builder.root)),
      };
    });
    if (envelope === undefined) throw new Error("a file that was read holds a set");
    return { envelope, acknowledgments, issues };
  });
}

function readSet(root: SourceLoop): Acknowledgment {
  const ak1 = required(root, "AK1");
  const result = opening(requiredLoop(root, "result", "The result of the group"));
  const acknowledgment: Acknowledgment = {
    functionalIdentifier: ak1.get(1),
    groupControlNumber: ak1.get(2),
    ...given("implementationReference", textAt(ak1, 3)),
    groupStatus: statusOf(result),
    sets: childLoops(root, "2000").map(readSetResult),
  };
  const unmapped = unmappedOf(root, writeAcknowledgment(acknowledgment));
  return unmapped.length === 0 ? acknowledgment : { ...acknowledgment, unmapped };
}

function readSetResult(loop: SourceLoop): SetAcknowledgment {
  const ak2 = opening(loop);
  return {
    transactionCode: ak2.get(1),
    setControlNumber: ak2.get(2),
    ...given("implementationReference", textAt(ak2, 3)),
    status: statusOf(opening(requiredLoop(loop, "result", "The result of the set"))),
    errors: childLoops(loop, "2100").flatMap(readErrors),
  };
}

/** An error for each IK4; for a segment without, its own (IK304). */
function readErrors(loop: SourceLoop): AcknowledgmentError[] {
  const ik3 = opening(loop);
  const place = {
    segment: ik3.get(1),
    segmentPosition: numberAt(ik3, 2),
    ...given("loop", textAt(ik3, 3)),
  };
  if (childLoop(loop, "2110") === undefined) return [{ ...place, code: ik3.get(4) }];
  return childLoops(loop, "2110").map((inner) => {
    const ik4 = opening(inner);
    const component = textAt(ik4, 1, 2);
    return {
      ...place,
      code: ik4.get(3),
      elementPosition: Number(ik4.get(1, 1)),
      ...given("componentPosition", component === undefined ? undefined : Number(component)),
    };
  });
}

/** IK501 and AK901. M, W and X reject for reasons of security; the code itself is kept beside the facts. */
function statusOf(result: Segment): AcknowledgmentStatus {
  const code = result.get(1);
  return code === "A" || code === "E" || code === "P" ? code : "R";
}
