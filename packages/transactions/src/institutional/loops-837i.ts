import { adjudicationLoop, hierarchicalLoops, otherSubscriberLoop, submissionLoops } from "../claim/loops.ts";
import { type LoopRule, loopRule } from "../internal/loop-rule.ts";

const line: LoopRule = loopRule("2400", "LX", "LX SV2 PWK DTP REF AMT NTE HCP", [
  loopRule("2410", "LIN", "LIN CTP REF"),
  loopRule("2420A", "NM1 72", "NM1 REF"),
  loopRule("2420B", "NM1 ZZ", "NM1 REF"),
  loopRule("2420C", "NM1 82", "NM1 REF"),
  loopRule("2420D", "NM1 DN", "NM1 REF"),
  adjudicationLoop,
]);

/** A claim of the 837I. */
export const institutionalClaimLoop: LoopRule = loopRule(
  "2300",
  "CLM",
  "CLM DTP CL1 PWK CN1 AMT REF K3 NTE CRC HI HCP",
  [
    loopRule("2310A", "NM1 71", "NM1 PRV REF"),
    loopRule("2310B", "NM1 72", "NM1 REF"),
    loopRule("2310C", "NM1 ZZ", "NM1 REF"),
    loopRule("2310D", "NM1 82", "NM1 REF"),
    loopRule("2310E", "NM1 77", "NM1 N3 N4 REF"),
    loopRule("2310F", "NM1 DN", "NM1 REF"),
    otherSubscriberLoop(["71", "72", "ZZ", "77", "82", "85"]),
    line,
  ],
);

/** The loops of 005010X223A2 that this layer sorts segments into. */
export const loops837I: LoopRule = loopRule("ST", "ST", "ST BHT", [
  ...submissionLoops,
  ...hierarchicalLoops(institutionalClaimLoop),
]);
