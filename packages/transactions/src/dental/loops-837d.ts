import { adjudicationLoop, hierarchicalLoops, otherSubscriberLoop, submissionLoops } from "../claim/loops.ts";
import { type LoopRule, loopRule } from "../internal/loop-rule.ts";

const line: LoopRule = loopRule("2400", "LX", "LX SV3 TOO DTP CN1 REF AMT K3 HCP", [
  loopRule("2420A", "NM1 82", "NM1 PRV REF"),
  loopRule("2420B", "NM1 DD", "NM1 PRV REF"),
  loopRule("2420C", "NM1 DQ", "NM1 REF"),
  loopRule("2420D", "NM1 77", "NM1 N3 N4 REF"),
  adjudicationLoop,
]);

/** A claim of the 837D. */
export const dentalClaimLoop: LoopRule = loopRule(
  "2300",
  "CLM",
  "CLM DTP DN1 DN2 PWK CN1 AMT REF K3 NTE HI HCP",
  [
    loopRule("2310A", "NM1 DN", "NM1 PRV REF"),
    loopRule("2310A-P3", "NM1 P3", "NM1 PRV REF"),
    loopRule("2310B", "NM1 82", "NM1 PRV REF"),
    loopRule("2310C", "NM1 77", "NM1 N3 N4 REF"),
    loopRule("2310D", "NM1 DD", "NM1 PRV REF"),
    loopRule("2310E", "NM1 DQ", "NM1 REF"),
    otherSubscriberLoop(["82", "DQ", "85", "77", "DD"]),
    line,
  ],
);

/** The loops of 005010X224A2 that this layer sorts segments into. */
export const loops837D: LoopRule = loopRule("ST", "ST", "ST BHT", [
  ...submissionLoops,
  ...hierarchicalLoops(dentalClaimLoop),
]);
