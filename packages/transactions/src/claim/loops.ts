import { type LoopRule, levelRule, loopRule, withLoops } from "../internal/loop-rule.ts";

/** Loops that the professional, institutional and dental claim share. */
export const submissionLoops: readonly LoopRule[] = [
  loopRule("1000A", "NM1 41", "NM1 PER"),
  loopRule("1000B", "NM1 40", "NM1"),
];

export const adjudicationLoop: LoopRule = loopRule("2430", "SVD", "SVD CAS DTP AMT");

/** Loop 2320; which providers the other payer knows by numbers of its own differs by guide. */
export function otherSubscriberLoop(providerRoles: readonly string[]): LoopRule {
  return loopRule("2320", "SBR", "SBR CAS AMT OI MIA MOA", [
    loopRule("2330A", "NM1 IL", "NM1 N3 N4 REF"),
    loopRule("2330B", "NM1 PR", "NM1 N3 N4 DTP REF"),
    loopRule("2330-DN", "NM1 DN", "NM1 REF"),
    loopRule("2330-P3", "NM1 P3", "NM1 REF"),
    ...providerRoles.map((role) => loopRule(`2330-${role}`, `NM1 ${role}`, "NM1 REF")),
  ]);
}

export const billingProviderLevel: LoopRule = levelRule("2000A", "20", "HL PRV CUR", [
  loopRule("2010AA", "NM1 85", "NM1 N3 N4 REF PER"),
  loopRule("2010AB", "NM1 87", "NM1 N3 N4"),
  loopRule("2010AC", "NM1 PE", "NM1 N3 N4 REF"),
]);

export const subscriberLevel: LoopRule = levelRule("2000B", "22", "HL SBR PAT", [
  loopRule("2010BA", "NM1 IL", "NM1 N3 N4 DMG REF PER"),
  loopRule("2010BB", "NM1 PR", "NM1 N3 N4 REF"),
]);

export const patientLevel: LoopRule = levelRule("2000C", "23", "HL PAT", [
  loopRule("2010CA", "NM1 QC", "NM1 N3 N4 DMG REF PER"),
]);

/** The levels billing provider, subscriber and patient side by side: each in turn opens after the one before. */
export function hierarchicalLoops(claim: LoopRule): readonly LoopRule[] {
  return [billingProviderLevel, subscriberLevel, patientLevel].map((level) =>
    level === billingProviderLevel ? level : withLoops(level, [...level.loops, claim]),
  );
}
