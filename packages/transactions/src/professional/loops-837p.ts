import { adjudicationLoop, hierarchicalLoops, otherSubscriberLoop, submissionLoops } from "../claim/loops.ts";
import { type LoopRule, loopRule } from "../internal/loop-rule.ts";

const line: LoopRule = loopRule(
  "2400",
  "LX",
  "LX SV1 SV5 PWK CR1 CR3 CRC DTP QTY MEA CN1 REF AMT K3 NTE PS1 HCP",
  [
    loopRule("2410", "LIN", "LIN CTP REF"),
    loopRule("2420A", "NM1 82", "NM1 PRV REF"),
    loopRule("2420B", "NM1 QB", "NM1 REF"),
    loopRule("2420C", "NM1 77", "NM1 N3 N4 REF"),
    loopRule("2420D", "NM1 DQ", "NM1 REF"),
    loopRule("2420E", "NM1 DK", "NM1 N3 N4 REF PER"),
    loopRule("2420F", "NM1 DN", "NM1 REF"),
    loopRule("2420F-P3", "NM1 P3", "NM1 REF"),
    loopRule("2420G", "NM1 PW", "NM1 N3 N4"),
    loopRule("2420H", "NM1 45", "NM1 N3 N4"),
    adjudicationLoop,
    loopRule("2440", "LQ", "LQ FRM"),
  ],
);

/** A claim of the 837P, wherever its patient hangs: under the subscriber (2000B) or under the patient (2000C). */
export const professionalClaimLoop: LoopRule = loopRule(
  "2300",
  "CLM",
  "CLM DTP PWK CN1 AMT REF K3 NTE CR1 CR2 CRC HI HCP",
  [
    loopRule("2310A", "NM1 DN", "NM1 REF"),
    loopRule("2310A-P3", "NM1 P3", "NM1 REF"),
    loopRule("2310B", "NM1 82", "NM1 PRV REF"),
    loopRule("2310C", "NM1 77", "NM1 N3 N4 REF PER"),
    loopRule("2310D", "NM1 DQ", "NM1 REF"),
    loopRule("2310E", "NM1 PW", "NM1 N3 N4"),
    loopRule("2310F", "NM1 45", "NM1 N3 N4"),
    otherSubscriberLoop(["82", "77", "DQ", "85"]),
    line,
  ],
);

/** The loops of 005010X222A1 that this layer sorts segments into. */
export const loops837P: LoopRule = loopRule("ST", "ST", "ST BHT", [
  ...submissionLoops,
  ...hierarchicalLoops(professionalClaimLoop),
]);
