import { type LoopRule, levelRule, loopRule, lowestLevelRule } from "../internal/loop-rule.ts";

const patient: LoopRule = lowestLevelRule("2000D", "PT", "HL", [
  loopRule("2100D", "NM1 QC", "NM1"),
  loopRule("2200D", "TRN", "TRN STC REF DTP", [loopRule("2220D", "SVC", "SVC STC REF DTP")]),
]);

const billingProvider: LoopRule = levelRule("2000C", "19", "HL", [
  loopRule("2100C", "NM1 85", "NM1"),
  loopRule("2200C", "TRN", "TRN STC REF QTY AMT"),
  patient,
]);

const receiver: LoopRule = levelRule("2000B", "21", "HL", [
  loopRule("2100B", "NM1 41", "NM1"),
  loopRule("2200B", "TRN", "TRN STC QTY AMT"),
  billingProvider,
]);

/** The loops of 005010X214. */
export const loops277CA: LoopRule = loopRule("ST", "ST", "ST BHT", [
  levelRule("2000A", "20", "HL", [
    loopRule("2100A", "NM1 PR|AY", "NM1"),
    loopRule("2200A", "TRN", "TRN DTP"),
    receiver,
  ]),
]);
