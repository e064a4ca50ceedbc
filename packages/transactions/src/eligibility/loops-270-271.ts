import { type LoopRule, levelRule, loopRule } from "../internal/loop-rule.ts";

const PERSON = "NM1 REF N3 N4 PER AAA PRV DMG INS HI DTP MPI";

/** The question about one person: EQ and what narrows it. */
const inquiry = (id: string): LoopRule => loopRule(id, "EQ", "EQ AMT VEH III REF DTP");

/** One benefit. LS and LE stand around the loops of related parties. */
const benefit = (id: string, additional: string, related: string): LoopRule =>
  loopRule(id, "EB", "EB HSD REF DTP AAA VEH PID PDI LIN EM SD1 PKD MSG", [
    loopRule(additional, "III", "III"),
    loopRule(`${related}-LS`, "LS", "LS"),
    loopRule(related, "NM1", "NM1 N2 N3 N4 PER PRV"),
    loopRule(`${related}-LE`, "LE", "LE REF DTP"),
  ]);

function levels(subscriber: LoopRule, dependent: LoopRule): LoopRule {
  const dependentLevel = levelRule("2000D", "23", "HL TRN", [
    loopRule("2100D", "NM1 03", PERSON, [dependent]),
  ]);
  const subscriberLevel = levelRule("2000C", "22", "HL TRN", [
    loopRule("2100C", "NM1 IL", PERSON, [subscriber]),
    dependentLevel,
  ]);
  const provider = levelRule("2000B", "21", "HL", [
    loopRule("2100B", "NM1", "NM1 REF N3 N4 PER AAA PRV"),
    subscriberLevel,
  ]);
  const payer = levelRule("2000A", "20", "HL AAA", [loopRule("2100A", "NM1", "NM1 REF PER AAA"), provider]);
  return loopRule("ST", "ST", "ST BHT", [payer]);
}

/** The loops of the 270, 005010X279A1. */
export const loops270: LoopRule = levels(inquiry("2110C"), inquiry("2110D"));

/** The loops of the 271, 005010X279A1. */
export const loops271: LoopRule = levels(
  benefit("2110C", "2115C", "2120C"),
  benefit("2110D", "2115D", "2120D"),
);
