import { type LoopRule, loopRule } from "../internal/loop-rule.ts";

/** A claim of the 835 and its service lines. The parties of a claim are segments of one loop here, not loops. */
export const claimPaymentLoop: LoopRule = loopRule("2100", "CLP", "CLP CAS NM1 MIA MOA REF DTM PER AMT QTY", [
  loopRule("2110", "SVC", "SVC DTM CAS REF AMT QTY LQ"),
]);

/** LX and the provider's totals before its claims. */
export const headerNumberLoop: LoopRule = loopRule("2000", "LX", "LX TS3 TS2", [claimPaymentLoop]);

/** The loops of 005010X221A1. */
export const loops835: LoopRule = loopRule("ST", "ST", "ST BPR TRN CUR REF DTM", [
  loopRule("1000A", "N1 PR", "N1 N3 N4 REF PER"),
  loopRule("1000B", "N1 PE", "N1 N3 N4 REF RDM"),
  headerNumberLoop,
  { ...loopRule("footer", "PLB", "PLB"), gathers: true },
]);
