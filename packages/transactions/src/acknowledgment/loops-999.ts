import { type LoopRule, loopRule } from "../internal/loop-rule.ts";

/** The loops of 005010X231A1. IK5 and AK9 close their loops: they stand after the errors that they sum up. */
export const loops999: LoopRule = loopRule("ST", "ST", "ST AK1", [
  loopRule("2000", "AK2", "AK2", [
    loopRule("2100", "IK3", "IK3 CTX", [loopRule("2110", "IK4", "IK4 CTX")]),
    loopRule("result", "IK5", "IK5"),
  ]),
  loopRule("result", "AK9", "AK9"),
]);
